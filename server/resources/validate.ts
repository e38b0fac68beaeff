// POST /api/validate: findings and completeness of a report, against last year's and what is known of the unit where
// they are given. Stores nothing.

import type { Request } from "express";
import { unitTraits, type ValidateAnswer } from "../../shared/api.ts";
import type { UnitTraits } from "../../shared/form/rule.ts";
import { checkReport } from "../../shared/review/checkReport.ts";
import { completenessOf } from "../../shared/validation/completeness.ts";
import { describeIssue } from "../../shared/wording/schemaErrors.ts";
import type { Context } from "../context.ts";
import type { Answer } from "../endpoint.ts";
import { Problem } from "../problem.ts";
import { reportFrom } from "../reportFrom.ts";

export function validateReport(context: Context, request: Request): Answer {
  const { report, previous, unit } = bodyObject(request);
  const own = reportFrom(report, context);
  const form = context.catalogue.formOf(own);
  const lastYear =
    previous === undefined || previous === null ? undefined : reportFrom(previous, context, "previous");
  const findings = checkReport(own, form, { previous: lastYear, unit: traitsFrom(unit) });
  const answer: ValidateAnswer = { findings, completeness: completenessOf(own, form, findings) };
  return { json: answer };
}

function traitsFrom(value: unknown): UnitTraits | undefined {
  if (value === undefined || value === null) return undefined;
  const parsed = unitTraits.safeParse(value);
  if (parsed.success) return parsed.data;
  const errors = parsed.error.issues.flatMap((issue) =>
    describeIssue({ ...issue, path: ["unit", ...issue.path] }, []),
  );
  throw new Problem("request.invalid", { detail: errors[0]?.message ?? "", errors });
}

export function bodyObject(request: Request): Readonly<Record<string, unknown>> {
  const body: unknown = request.body;
  if (typeof body !== "object" || body === null || Array.isArray(body))
    throw new Problem("request.invalid", { detail: "请求内容应为一个对象。" });
  return body as Record<string, unknown>;
}
