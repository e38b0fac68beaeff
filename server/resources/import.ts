// POST /api/import: a published report, as bytes with their media type, read into a draft and checked like any other.
// Stores nothing, guesses nothing.

import type { Request, RequestHandler } from "express";
import type { ImportAnswer } from "../../shared/api.ts";
import { readText } from "../../shared/reading/readText.ts";
import { checkReport } from "../../shared/review/checkReport.ts";
import { completenessOf } from "../../shared/validation/completeness.ts";
import { bytesOf, rawBody } from "../body.ts";
import type { Context } from "../context.ts";
import type { Answer } from "../endpoint.ts";
import { Problem } from "../problem.ts";
import { workbookType } from "../../shared/worksheet/mediaType.ts";
import { readReportWorkbook } from "../workbook/readReport.ts";

/** Bytes by media type: a report is some twenty kilobytes of text, a workbook may carry pictures. */
const limitByType = { "text/plain": 2 ** 21, [workbookType]: 2 ** 23 };

export function reportFile(): RequestHandler[] {
  return rawBody(
    limitByType,
    `目前可以导入 .xlsx 工作簿（${workbookType}）和纯文本（text/plain）。其他文件请另存后导入。`,
  );
}

export async function importReport({ catalogue }: Context, request: Request): Promise<Answer> {
  const bytes = bytesOf(request);
  if (bytes.length === 0) throw new Problem("reading.unreadable", { detail: "文件是空的。" });
  const { report, notes, unread } =
    typeof request.is("text/plain") === "string"
      ? readText(decode(bytes), catalogue)
      : await readReportWorkbook(bytes, catalogue);
  const form = catalogue.formOf(report);
  const findings = checkReport(report, form);
  const completeness = completenessOf(report, form, findings);
  const answer: ImportAnswer = { report, notes, unread, findings, completeness };
  return { json: answer };
}

/** UTF-8 where it is, UTF-16 where it says so, else GB 18030, which older office computers write. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (notUtf8) {
    if (!(notUtf8 instanceof TypeError)) throw notUtf8;
    return new TextDecoder("gb18030").decode(bytes);
  }
}
