// What an interpreter made of a message that was not understood: words mapped to fields, and nothing more. It is believed in nothing:
// the figures are those that the message states and that were left without a place, read here, and they go through the same
// assignment, the same questions and the same gate as everything else that is said.

import type { Field, Form } from "../form/form.ts";
import * as words from "../wording/dialogue.ts";
import { assign } from "./assign.ts";
import { clausesOf } from "./clauses.ts";
import { converse } from "./converse.ts";
import { withNextStep } from "./guided.ts";
import { normalise } from "./normalise.ts";
import { questionOf, toChanges } from "./questions.ts";
import { ask, propose } from "./respond.ts";
import { selectionOfField, type Selection } from "./selection.ts";
import { sessionOf, type Conversation } from "./session.ts";
import { type Statement } from "./statement.ts";
import { statementsOf } from "./statements.ts";
import type { Answer, Turn } from "./turn.ts";

/** `figure` as it stands in the message: 十二件, 12件, or 12. */
export interface Mapping {
  readonly field: string;
  readonly figure: string;
}

/**
 * The proposal or the question that the mappings come to; undefined where nothing of them holds, or where the message was
 * understood without them. Throws nothing, whatever the mappings are.
 */
export function interpreted(
  turn: Turn,
  conversation: Conversation,
  mappings: readonly Mapping[],
): Answer | undefined {
  const { unplaced = [] } = converse(turn, conversation);
  if (unplaced.length === 0) return undefined;
  const session = sessionOf(turn, conversation);
  const { form, memory } = session;
  const { statements } = statementsOf(clausesOf(session.tokens, turn.report.year), form);
  const placeless = statements.filter(
    ({ value, selections }) =>
      typeof value === "object" && selections.length === 0 && unplaced.includes(value.text),
  );
  const { placed, left } = place(placeless, mappings, form);
  if (placed.length === 0) return undefined;

  const outcome = assign(placed, { form, valueOf: memory.effective });
  const question = questionOf(outcome, { form, now: memory.now });
  if (question) return marked(ask(session, { ...question, reply: told(question.reply) }));
  const changes = toChanges(outcome.placed, memory);
  if (changes.length === 0) return undefined;
  const leftOut = [...outcome.unread, ...left.map(textOf)];
  const answer = propose(session, changes, leftOut.length > 0 ? [words.leftOutSentence(leftOut)] : []);
  const { reply, remarks = "" } = answer;
  return withNextStep(marked({ ...answer, reply: told(reply), remarks: told(remarks) }), session);
}

/** A figure that stands there once and is mapped to several fields belongs to one of them: which one is asked. */
function place(
  statements: readonly Statement[],
  mappings: readonly Mapping[],
  form: Form,
): { readonly placed: readonly Statement[]; readonly left: readonly Statement[] } {
  const placed: Statement[] = [];
  const left: Statement[] = [];
  for (const text of new Set(statements.map(textOf))) {
    const alike = statements.filter((statement) => textOf(statement) === text);
    const fields = new Set(mappings.flatMap((mapping) => fieldOf(mapping, alike[0], form)));
    const places = [...fields].flatMap((field) => selectionOfField(form, field) ?? []);
    for (const [index, statement] of alike.entries()) {
      const own = places.length > alike.length ? places : places.slice(index, index + 1);
      if (own.length > 0) placed.push(withPlaces(statement, own));
      else left.push(statement);
    }
  }
  return { placed, left };
}

function fieldOf({ field, figure }: Mapping, statement: Statement | undefined, form: Form): Field[] {
  const known = form.fieldById.get(field);
  const said = normalise(figure);
  if (!known || known.derived || !statement || typeof statement.value !== "object" || said === "") return [];
  const { text, unit } = statement.value;
  return text === said || text === said + unit ? [known] : [];
}

/** 一共12件: with nothing before it that it could be the sum of, it is a figure like others. */
const withPlaces = (statement: Statement, selections: readonly Selection[]): Statement => ({
  ...statement,
  selections,
  doubts: [],
  check: false,
});

const textOf = ({ value }: Statement) => (typeof value === "object" ? value.text : "");
const marked = (answer: Answer): Answer => ({ ...answer, interpreted: true });
const told = (reply: string) => `${words.said.interpreted}\n${reply}`;
