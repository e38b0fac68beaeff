// GET, POST /api/users: accounts, for administrators only.

import type { Request } from "express";
import { newUser } from "../../shared/api.ts";
import { identify } from "../accounts/identify.ts";
import { hashPassword } from "../accounts/password.ts";
import { requireAdmin } from "../accounts/permission.ts";
import { parseBody } from "../body.ts";
import type { Context } from "../context.ts";
import type { Answer } from "../endpoint.ts";
import { Problem } from "../problem.ts";
import { publicAccount } from "./session.ts";

export async function createUser(context: Context, request: Request): Promise<Answer> {
  requireAdmin(await identify(request, context));
  const { username, password, role, unit, units = [] } = parseBody(newUser, request);
  const codes = [...new Set([...units, ...(unit === undefined ? [] : [unit])])];
  for (const code of codes) {
    if (!(await context.store.findUnit(code)))
      throw new Problem("unit.unknown", { detail: `没有代码为“${code}”的单位。` });
  }
  const account = { username, passwordHash: await hashPassword(password), role, units: codes };
  if (!(await context.store.createAccount(account)))
    throw new Problem("user.exists", { detail: `用户名“${username}”已经在用。` });
  return { status: 201, json: publicAccount(account) };
}

export async function listUsers(context: Context, request: Request): Promise<Answer> {
  requireAdmin(await identify(request, context));
  return { json: (await context.store.listAccounts()).map(publicAccount) };
}
