// POST /api/compile?format=: the compiled report, without storing anything. The same report gives the same bytes.

import type { Request } from "express";
import { composeNarrative } from "../../shared/narrative/compose.ts";
import { documentOf } from "../../shared/document/compose.ts";
import { toHtml } from "../../shared/document/html.ts";
import { documentPolicy } from "../../shared/document/policy.ts";
import { toText } from "../../shared/document/text.ts";
import { normalizeReport } from "../../shared/report/canonical.ts";
import type { Report } from "../../shared/report/report.ts";
import type { Context } from "../context.ts";
import type { Answer } from "../endpoint.ts";
import { Problem } from "../problem.ts";
import { textQuery } from "../query.ts";
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
  json: (report, { catalogue }) => {
    const form = catalogue.formOf(report);
    return { json: { ...normalizeReport(report, form), narrative: composeNarrative(report, form) } };
  },
  xlsx: async (report, { catalogue, autoOpen }) => ({
    body: await writeTemplate(catalogue.formOf(report), report, autoOpen),
    headers: {
      "Content-Type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "Content-Disposition": 'attachment; filename="report.xlsx"',
    },
  }),
};

/** Formats of the interface that cannot be made yet. */
const promised: readonly string[] = ["docx", "pdf"];

export function compileReport(context: Context, request: Request): Answer | Promise<Answer> {
  const compile = compilerOf(request);
  return compile(reportFrom(bodyObject(request).report, context), context);
}

/** The compiler for the format that the address asks for; HTML where it asks for none. */
export function compilerOf(request: Request): Compile {
  const format = textQuery(request, "format") ?? "html";
  const compile = Object.hasOwn(compileByFormat, format) ? compileByFormat[format] : undefined;
  if (compile) return compile;
  throw new Problem(promised.includes(format) ? "format.unavailable" : "format.unknown", {
    detail: `可用的格式：${Object.keys(compileByFormat).join("、")}。`,
  });
}
