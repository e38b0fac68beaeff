// POST /api/downloads?format=: compiles a report and answers with an address where the file is fetched for some minutes.
// A pane can't save what it holds itself: in WebView2 only addresses are saved. Kept in memory only, never on disk.

import type { Request } from "express";
import type { Download } from "../../shared/api.ts";
import { answerOf, compile, fileName } from "../compile/compiled.ts";
import type { Context } from "../context.ts";
import type { Answer } from "../endpoint.ts";
import { Problem } from "../problem.ts";
import { createToken } from "../accounts/token.ts";
import { formatOf, sourceFrom } from "./compile.ts";

export async function createDownload(context: Context, request: Request): Promise<Answer> {
  const { press, downloads, now } = context;
  const format = formatOf(request);
  const source = sourceFrom(request, context);
  const compiled = await compile(format, source, press);
  const id = createToken();
  const expiresAt = downloads.keep(id, answerOf(compiled, source.report, { download: true }), now());
  const answer: Download = {
    url: `/api/downloads/${id}`,
    name: fileName(format, source.report),
    sha256: compiled.sha256,
    expiresAt: new Date(expiresAt).toISOString(),
  };
  return { status: 201, json: answer };
}

export function fetchDownload({ downloads, now }: Context, request: Request): Answer {
  const kept = downloads.find(String(request.params.id), now());
  if (!kept) throw new Problem("download.unknown");
  return kept;
}
