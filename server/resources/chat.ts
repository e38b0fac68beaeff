// POST /api/chat: one message of a conversation, answered from the report and the state that came with it. Stores nothing.
// Where nothing was understood and an interpreter is configured, that is asked: it gets the message and the form's labels, no figure of the report.

import { ipKeyGenerator } from "express-rate-limit";
import type { Request } from "express";
import { chatRequest } from "../../shared/api.ts";
import { converse } from "../../shared/dialogue/converse.ts";
import { interpreted } from "../../shared/dialogue/interpreted.ts";
import type { Conversation } from "../../shared/dialogue/session.ts";
import type { Answer as Reply, Turn } from "../../shared/dialogue/turn.ts";
import { parseBody } from "../body.ts";
import type { Context } from "../context.ts";
import type { Answer } from "../endpoint.ts";
import { Problem } from "../problem.ts";
import { reportFrom } from "../reportFrom.ts";

export async function chat(context: Context, request: Request): Promise<Answer> {
  const { report, previous, focus, state, text } = parseBody(chatRequest, request);
  const own = reportFrom(report, context);
  const form = context.catalogue.formOf(own);
  if (typeof focus === "string" && !form.fieldById.has(focus))
    throw new Problem("request.invalid", {
      detail: `“focus”不是这一版报告的数据格：${focus.slice(0, 60)}。`,
    });
  const lastYear =
    previous === undefined || previous === null ? undefined : reportFrom(previous, context, "previous");
  const turn: Turn = { report: own, focus: focus ?? undefined, state, text };
  const conversation: Conversation = { form, previous: lastYear };
  const reply = converse(turn, conversation);
  const client = ipKeyGenerator(request.ip ?? "");
  return { json: (await interpretation(turn, conversation, reply, client, context)) ?? reply };
}

/** A sentence or two; whole paragraphs are not for guessing at. */
const longestText = 300;
const mostFigures = 20;

async function interpretation(
  turn: Turn,
  conversation: Conversation,
  { unplaced = [] }: Reply,
  client: string,
  { interpreterDesk }: Context,
): Promise<Reply | undefined> {
  if (!interpreterDesk || unplaced.length === 0) return undefined;
  if (turn.text.length > longestText || unplaced.length > mostFigures) return undefined;
  const fields = conversation.form.fields.flatMap(({ id, label, derived }) =>
    derived ? [] : [{ id, label }],
  );
  const mappings = await interpreterDesk.ask(client, { text: turn.text, figures: unplaced, fields });
  return mappings.length > 0 ? interpreted(turn, conversation, mappings) : undefined;
}
