// POST /api/compile?format=: the compiled report, without storing anything. The same report gives the same bytes.

import type { Request } from "express";
import type { Report } from "../../shared/report/report.ts";
import { answerOf, compile, formatName } from "../compile/compiled.ts";
import type { Source } from "../compile/formats.ts";
import type { Context } from "../context.ts";
import type { Answer } from "../endpoint.ts";
import { Problem } from "../problem.ts";
import { textQuery } from "../query.ts";
import { reportFrom } from "../reportFrom.ts";
import { bodyObject } from "./validate.ts";

export async function compileReport(context: Context, request: Request): Promise<Answer> {
  const format = formatOf(request);
  const source = sourceFrom(request, context);
  return answerOf(await compile(format, source, context.press), source.report);
}

/** The format that the address asks for; HTML where it asks for none. */
export const formatOf = (request: Request): string => formatName(textQuery(request, "format"));

const mostPrevious = 5;

/** `report`, and in `previous` last year's or a list of earlier ones. */
export function sourceFrom(request: Request, context: Context): Source {
  const { report, previous } = bodyObject(request);
  const own = reportFrom(report, context);
  const earlier = Array.isArray(previous)
    ? (previous as readonly unknown[])
    : previous === undefined || previous === null
      ? []
      : [previous];
  if (earlier.length > mostPrevious)
    throw new Problem("request.invalid", { detail: `previous 最多${mostPrevious}份。` });
  return {
    report: own,
    form: context.catalogue.formOf(own),
    autoOpen: context.autoOpen,
    previous: earlier.map((each): Report => reportFrom(each, context, "previous")),
  };
}
