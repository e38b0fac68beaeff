// POST /api/compile?format=: the compiled report, without storing anything. The same report gives the same bytes.

import type { Request } from "express";
import { documentOf } from "../../shared/document/compose.ts";
import { toHtml } from "../../shared/document/html.ts";
import { documentPolicy } from "../../shared/document/policy.ts";
import { toText } from "../../shared/document/text.ts";
import { normalizeReport } from "../../shared/report/canonical.ts";
import type { Report } from "../../shared/report/report.ts";
import type { Context } from "../context.ts";
import type { Answer } from "../endpoint.ts";
import { Problem } from "../problem.ts";
import { writeTemplate } from "../workbook/template.ts";
import { bodyObject, reportFrom } from "./validate.ts";

type Compile = (report: Report, context: Context) => Answer | Promise<Answer>;

const compileByFormat: Readonly<Record<string, Compile>> = {
  html: (report, { catalogue }) => ({
    body: toHtml(documentOf(report, catalogue.formOf(report))),
    headers: { "Content-Type": "text/html; charset=utf-8", "Content-Security-Policy": documentPolicy },
  }),
  text: (report, { catalogue }) => ({
    body: toText(documentOf(report, catalogue.formOf(report))),
    headers: { "Content-Type": "text/plain; charset=utf-8" },
  }),
  json: (report, { catalogue }) => ({ json: normalizeReport(report, catalogue.formOf(report)) }),
  xlsx: async (report, { catalogue }) => ({
    body: await writeTemplate(catalogue.formOf(report), report),
    headers: {
      "Content-Type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "Content-Disposition": 'attachment; filename="report.xlsx"',
    },
  }),
};

export function compileReport(context: Context, request: Request): Answer | Promise<Answer> {
  const compile = compilerOf(request);
  return compile(reportFrom(bodyObject(request).report, context), context);
}

/** The compiler for the format that the address asks for; HTML where it asks for none. */
export function compilerOf(request: Request): Compile {
  const { format = "html" } = request.query;
  const compile =
    typeof format === "string" && Object.hasOwn(compileByFormat, format)
      ? compileByFormat[format]
      : undefined;
  if (!compile)
    throw new Problem("format.unknown", {
      detail: `可用的格式：${Object.keys(compileByFormat).join("、")}。`,
    });
  return compile;
}
