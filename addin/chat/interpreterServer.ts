// The server this page came from, where it has an interpreter. What it answers is checked like everything from outside:
// a proposal for cells of this form, or a question. Nothing is sent to a server that has none.

import * as z from "zod/mini";
import { isSound } from "../../shared/dialogue/memory.ts";
import type { Conversation } from "../../shared/dialogue/session.ts";
import { stateOf } from "../../shared/dialogue/state.ts";
import type { Answer, Edit, Turn } from "../../shared/dialogue/turn.ts";

export interface InterpreterServer {
  /** undefined where there is no interpreter, no network, or nothing that it made of the message. Throws nothing. */
  ask(turn: Turn, conversation: Conversation): Promise<Answer | undefined>;
}

/** So long a person waits for nothing where the network is gone. */
const longestLookMs = 1_000;
/** Above the longest time that a server may give its interpreter. */
const longestAnswerMs = 22_000;

const value = z.union([z.number(), z.string(), z.null()]);
const findings = z.array(
  z.object({ id: z.string(), severity: z.enum(["error", "warning", "hint"]), message: z.string() }),
);
const answerOfServer = z.object({
  interpreted: z.literal(true),
  reply: z.string(),
  remarks: z.optional(z.string()),
  edits: z.array(z.object({ field: z.string(), from: value, to: value })),
  options: z.optional(z.array(z.object({ label: z.string(), text: z.string() }))),
  state: z.unknown(),
  raises: z.optional(findings),
  settles: z.optional(findings),
});
const health = z.object({ interpreter: z.optional(z.boolean()) });

export function createInterpreterServer(
  fetch: typeof globalThis.fetch = globalThis.fetch.bind(globalThis),
): InterpreterServer {
  let has: boolean | undefined;

  async function json(path: string, withinMs: number, init: RequestInit = {}): Promise<unknown> {
    const given = new AbortController();
    const timer = setTimeout(() => given.abort(), withinMs);
    try {
      const response = await fetch(path, { ...init, signal: given.signal });
      return response.ok ? ((await response.json()) as unknown) : undefined;
    } catch {
      // No network, no server, no JSON: the page has its own answer.
      return undefined;
    } finally {
      clearTimeout(timer);
    }
  }

  /** Asked once; again only where nobody answered. */
  async function hasInterpreter(): Promise<boolean> {
    if (has === undefined) {
      const looked = health.safeParse(await json("/healthz", longestLookMs));
      if (looked.success) has = looked.data.interpreter === true;
    }
    return has === true;
  }

  return {
    async ask(turn, { form, previous }) {
      if (!(await hasInterpreter())) return undefined;
      const parsed = answerOfServer.safeParse(
        await json("/api/chat", longestAnswerMs, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify({ ...turn, previous }),
        }),
      );
      const isOfForm = (edit: Edit) => form.fieldById.has(edit.field) && isSound(edit, form);
      if (!parsed.success || !parsed.data.edits.every(isOfForm)) return undefined;
      const { options, raises, settles, state, remarks, ...answer } = parsed.data;
      return {
        ...answer,
        state: stateOf(state),
        ...(remarks !== undefined && { remarks }),
        ...(options && { options }),
        ...(raises && { raises }),
        ...(settles && { settles }),
      };
    },
  };
}
