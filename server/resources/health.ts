// GET /healthz: whether the server and its store answer.

import type { Context } from "../context.ts";
import type { Answer } from "../endpoint.ts";

export async function health({ store }: Context): Promise<Answer> {
  await store.ping();
  return { json: { status: "ok" }, headers: { "Cache-Control": "no-store" } };
}
