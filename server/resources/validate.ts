// POST /api/validate: findings and completeness of a report, against last year's and what is known of the unit where
// they are given. Stores nothing.

import type { Request } from "express";
import { unitTraits, type ValidateAnswer } from "../../shared/api.ts";
import type { UnitTraits } from "../../shared/form/rule.ts";
import { parseReport, type Report } from "../../shared/report/report.ts";
import { checkReport } from "../../shared/review/checkReport.ts";
import { completenessOf } from "../../shared/validation/completeness.ts";
import { describeIssue } from "../../shared/wording/schemaErrors.ts";
import type { Context } from "../context.ts";
import type { Answer } from "../endpoint.ts";
import { Problem } from "../problem.ts";

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

/** The report in an unknown value, or a problem that names every place that is wrong. */
export function reportFrom(value: unknown, { catalogue }: Context, place = "report"): Report {
  const parsed = parseReport(value, catalogue);
  if ("report" in parsed) return parsed.report;
  const errors = parsed.errors.map((error) => ({ ...error, path: placed(error.path, place) }));
  throw new Problem("report.invalid", { detail: errors[0]?.message ?? "", errors });
}

/** Paths start at the report; those of another one say so. */
const placed = (path: string, place: string) =>
  path === "" ? place : place === "report" ? path : `${place}.${path}`;

export function bodyObject(request: Request): Readonly<Record<string, unknown>> {
  const body: unknown = request.body;
  if (typeof body !== "object" || body === null || Array.isArray(body))
    throw new Problem("request.invalid", { detail: "请求内容应为一个对象。" });
  return body as Record<string, unknown>;
}
