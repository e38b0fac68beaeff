// GET, POST /api/units: the tree of bodies, as far as the caller may see it. GET /api/units/:code/previous: last year's report.

import type { Request } from "express";
import { unit } from "../../shared/api.ts";
import { identify } from "../accounts/identify.ts";
import { reaches, requireAdmin, visibleUnits } from "../accounts/permission.ts";
import { parseBody } from "../body.ts";
import type { Context } from "../context.ts";
import type { Answer } from "../endpoint.ts";
import { Problem } from "../problem.ts";
import { choiceQuery, wholeQuery } from "../query.ts";

export async function createUnit(context: Context, request: Request): Promise<Answer> {
  requireAdmin(await identify(request, context));
  const created = parseBody(unit, request);
  if (typeof created.parent === "string" && !(await context.store.findUnit(created.parent)))
    throw new Problem("unit.parent", { detail: `没有代码为“${created.parent}”的单位。` });
  if (!(await context.store.createUnit(created)))
    throw new Problem("unit.exists", { detail: `代码“${created.code}”已经在用。` });
  return { status: 201, json: created };
}

/** The units whose reports the caller may see, and those above them, so that the tree holds together. */
export async function listUnits(context: Context, request: Request): Promise<Answer> {
  const { store } = context;
  const account = await identify(request, context);
  const all = await store.listUnits();
  const visible = await visibleUnits(account, store);
  if (!visible) return { json: all };
  const above = await Promise.all(account.units.map((code) => store.unitAndAbove(code)));
  const shown = new Set([...visible, ...above.flat()]);
  return { json: all.filter(({ code }) => shown.has(code)) };
}

export async function previousReport(context: Context, request: Request): Promise<Answer> {
  const { store } = context;
  const account = await identify(request, context);
  const code = String(request.params.code);
  if (!(await reaches(account, code, store)) || !(await store.findUnit(code)))
    throw new Problem("unit.unknown");
  const year = wholeQuery(request, "year");
  if (year === undefined) throw new Problem("request.invalid", { detail: "请写明年度，例如 year=2024。" });
  const scope = choiceQuery(request, "scope", ["agency", "government"]) ?? "agency";
  const id = await store.findAccepted(code, year - 1, scope);
  const found = id === undefined ? undefined : await store.findReport(id);
  if (!found)
    throw new Problem("previous.unknown", { detail: `${code}没有${year - 1}年度已审核通过的报告。` });
  return { json: found.report };
}
