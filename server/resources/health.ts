// GET /healthz: whether the server and its store answer, and whether it has an interpreter.

import type { Context } from "../context.ts";
import type { Answer } from "../endpoint.ts";
import { Problem } from "../problem.ts";

export async function health({ store, interpreterDesk }: Context): Promise<Answer> {
  try {
    await store.ping();
  } catch (cause) {
    throw new Problem("store.unavailable", {}, { "Retry-After": "5" }, { cause });
  }
  return { json: { status: "ok", ...(interpreterDesk && { interpreter: true }) } };
}
