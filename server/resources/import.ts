// POST /api/import: a published report, as bytes with their media type, read into a draft. Stores nothing, guesses nothing.

import type { Request } from "express";
import { readText } from "../../shared/reading/readText.ts";
import { bytesOf } from "../body.ts";
import type { Context } from "../context.ts";
import type { Answer } from "../endpoint.ts";
import { Problem } from "../problem.ts";

export function importReport({ catalogue }: Context, request: Request): Answer {
  if (!request.is("text/plain"))
    throw new Problem("request.mediaType", {
      detail: "目前可以导入纯文本（text/plain）。请把报告另存为文本文件，或者复制网页文字后导入。",
    });
  const bytes = bytesOf(request);
  if (bytes.length === 0) throw new Problem("reading.unreadable", { detail: "文件是空的。" });
  return { json: readText(decode(bytes), catalogue) };
}

/** UTF-8 where it is, else GB 18030, which older office computers write. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (notUtf8) {
    if (!(notUtf8 instanceof TypeError)) throw notUtf8;
    return new TextDecoder("gb18030").decode(bytes);
  }
}
