// POST, GET, DELETE /api/session: signing in with a password or a link that works once, and signing out.

import type { Request } from "express";
import { credentials } from "../../shared/api.ts";
import { identify, sessionCookie, tokenOf } from "../accounts/identify.ts";
import { isPassword } from "../accounts/password.ts";
import { createToken, tokenHash } from "../accounts/token.ts";
import { parseBody } from "../body.ts";
import type { Context } from "../context.ts";
import type { Answer } from "../endpoint.ts";
import { Problem } from "../problem.ts";
import type { Account } from "../store/port.ts";

export async function signIn(context: Context, request: Request): Promise<Answer> {
  const given = parseBody(credentials, request);
  const account =
    "link" in given ? await byLink(given.link, context) : await byPassword(given, request.ip ?? "", context);
  const token = createToken();
  const expiresAt = context.now() + context.sessionSeconds * 1000;
  await context.store.createSession(
    { tokenHash: tokenHash(token), username: account.username, expiresAt },
    context.now(),
  );
  return {
    json: { token, user: publicAccount(account), expiresAt: new Date(expiresAt).toISOString() },
    headers: { "Set-Cookie": cookie(token, context.sessionSeconds, request) },
  };
}

export async function showSession(context: Context, request: Request): Promise<Answer> {
  const account = await identify(request, context);
  return { json: { user: publicAccount(account) } };
}

export async function signOut(context: Context, request: Request): Promise<Answer> {
  const token = tokenOf(request);
  if (token !== undefined) await context.store.removeSession(tokenHash(token));
  return { status: 204, headers: { "Set-Cookie": cookie("", 0, request) } };
}

/** What a client may know of an account. */
export function publicAccount({ username, role, units }: Account) {
  return { username, role, units };
}

function byPassword(
  given: { username: string; password: string },
  address: string,
  context: Context,
): Promise<Account> {
  return context.throttle.inTurn(given.username, address, () => tryPassword(given, address, context));
}

async function tryPassword(
  given: { username: string; password: string },
  address: string,
  { store, throttle }: Context,
): Promise<Account> {
  const wait = throttle.waitSeconds(given.username, address);
  if (wait > 0)
    throw new Problem(
      "session.throttled",
      { detail: `请在${wait}秒后再试。` },
      { "Retry-After": String(wait) },
    );
  const account = await store.findAccount(given.username);
  if (!(await isPassword(given.password, account?.passwordHash)) || !account) {
    throttle.wrong(given.username, address);
    throw new Problem("session.credentials");
  }
  throttle.right(given.username, address);
  return account;
}

async function byLink(link: string, { store, now }: Context): Promise<Account> {
  const username = await store.useLink(tokenHash(link), now());
  const account = username === undefined ? undefined : await store.findAccount(username);
  if (!account) throw new Problem("session.link");
  return account;
}

function cookie(token: string, seconds: number, request: Request): string {
  return `${sessionCookie}=${token}; Path=/; HttpOnly; SameSite=Strict; Max-Age=${seconds}${request.secure ? "; Secure" : ""}`;
}
