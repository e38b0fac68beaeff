// POST /api/import: a published report, as bytes with their media type, read into a draft. Stores nothing, guesses nothing.

import type { Request, RequestHandler } from "express";
import { readText } from "../../shared/reading/readText.ts";
import { bytesOf, rawBody } from "../body.ts";
import type { Context } from "../context.ts";
import type { Answer } from "../endpoint.ts";
import { Problem } from "../problem.ts";
import { workbookType } from "../workbook/mediaType.ts";
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
  if (typeof request.is("text/plain") === "string") return { json: readText(decode(bytes), catalogue) };
  const { report, notes, unread } = await readReportWorkbook(bytes, catalogue);
  return { json: { report, notes, unread } };
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
