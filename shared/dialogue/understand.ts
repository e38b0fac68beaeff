// What a message states, given what was said before: the conversation's topic, the selected cell, the open question, the last proposal.
// It turns words into changes or into one question; it does not word the reply to a proposal.

import type { Field, Form } from "../form/form.ts";
import * as words from "../wording/dialogue.ts";
import { plainNumber } from "../wording/findings.ts";
import { assign } from "./assign.ts";
import { aimBare } from "./bare.ts";
import type { Clause } from "./clause.ts";
import { clausesOf } from "./clauses.ts";
import { topicOf } from "./conversationTopic.ts";
import { deniedFields, move } from "./correct.ts";
import { isRunTogether } from "./doubts.ts";
import { factAt } from "./facts.ts";
import { bestOf, fold } from "./fold.ts";
import type { Step } from "./guide.ts";
import { lexiconOf } from "./lexicon.ts";
import type { Outcome } from "./outcome.ts";
import { readPaste } from "./paste.ts";
import { questionOf, toChanges } from "./questions.ts";
import { relocate } from "./relocate.ts";
import { candidatesOf, combine, selectionOfField } from "./selection.ts";
import { narrowBy, narrowToAsked } from "./settle.ts";
import type { Situation, Understood } from "./situation.ts";
import type { Question } from "./state.ts";
import { statementsOf } from "./statements.ts";
import { tokensOf } from "./tokens.ts";
import type { Topic } from "./topic.ts";

/** Many times what a whole report says in words. */
const mostClauses = 4_000;
const mostFigures = 600;
const longText = 150;
const manyFigures = 4;

export function understand(situation: Situation, step: Step | undefined): Understood {
  const { turn, text, form, memory } = situation;
  const lexicon = lexiconOf(form);
  const focus = turn.focus === undefined ? undefined : form.fieldById.get(turn.focus);
  const pasted = readPaste(text, lexicon, focus);
  const tokens = pasted ? tokensOf(pasted.rest, lexicon) : situation.tokens;
  const clauses = clausesOf(tokens, turn.report.year);
  if (isBeyondReach(clauses)) return { kind: "changes", changes: [], notes: [words.tooMuchSaid] };
  const topic = topicOf(situation, clauses, step, focus);
  const relocation = pasted ? undefined : relocate(tokens, form, memory);
  if (relocation?.kind === "changes") return { ...relocation, notes: [] };
  if (relocation) return { kind: "changes", changes: [], notes: [words.said.moveUnclear] };
  const { statements, loose, passedOver } = statementsOf(clauses, form, topic);
  const { question } = memory.state;

  if (!pasted && statements.length === 0 && loose.length > 0) {
    const selections = fold(loose);
    if (question && question.open.length > 0 && selections.length === 1) {
      const replied = narrowBy(question, selections[0] ?? [], situation);
      if (replied) return replied;
    }
    const moved = move(clauses, selections, situation);
    if (moved) return moved;
    const one = cellNamed(situation, clauses, topic);
    if (one) return { kind: "question", question: askAmount(one) };
    return { kind: "changes", changes: [], notes: [words.said.noPlace] };
  }
  if (!pasted && isRunTogether(text))
    for (const each of statements)
      if (typeof each.value === "object" && each.value.unit === "")
        each.doubts = [...each.doubts, each.value.text];
  if (question && clauses.some(({ correction }) => correction)) narrowToAsked(statements, question, form);
  const bare = aimBare(statements, clauses, situation, step, focus);
  if (bare) return bare;

  const spoken = memory.state.subject.flatMap((id) => {
    const field = form.fieldById.get(id);
    return (field && selectionOfField(form, field)) ?? [];
  });
  const outcome = assign(statements, { form, valueOf: memory.effective, spoken });
  const isLong =
    text.length > longText ||
    (statements.length >= manyFigures && new Set(statements.map(({ sentence }) => sentence)).size > 1) ||
    (pasted?.rows ?? 0) > 1;
  return concludeMessage({ outcome, pasted, isLong, situation, clauses, passedOver });
}

const isBeyondReach = (clauses: readonly Clause[]) =>
  clauses.length > mostClauses || clauses.reduce((sum, { units }) => sum + units.length, 0) > mostFigures;

/** 本年新收自然人, 企业呢: a cell without a figure. */
function cellNamed({ form }: Situation, clauses: readonly Clause[], topic: Topic): Field | undefined {
  const labels = clauses.flatMap((clause) => clause.labels);
  const own = fold(labels);
  const [first] = own;
  if (!first || own.length > 1) return undefined;
  const filled = first.flatMap((selection) => {
    const rows = selection.rows === null ? combine([selection], topic.rows) : [selection];
    return rows.flatMap((each) =>
      each.columns === null && topic.outer ? combine([each], topic.columns) : [each],
    );
  });
  const fields = (filled.length > 0 ? bestOf(filled) : bestOf(first)).flatMap((selection) =>
    candidatesOf(form, selection),
  );
  return new Set(fields).size === 1 ? fields[0] : undefined;
}

export const askAmount = ({ id, label }: Field): Question => ({
  kind: "figure",
  reply: words.rowQuestion(label, [label]),
  certain: [],
  open: [{ value: null, fields: [id] }],
  options: [{ label: words.choiceWords.skip, text: words.choiceWords.skip, edits: [] }],
});

function concludeMessage({
  outcome,
  pasted,
  isLong,
  situation,
  clauses,
  passedOver,
}: {
  outcome: Outcome;
  pasted: ReturnType<typeof readPaste>;
  isLong: boolean;
  situation: Situation;
  clauses: readonly Clause[];
  passedOver: readonly string[];
}): Understood {
  const { form, memory, turn } = situation;
  const asking = { form, now: memory.now };
  const placed = [...(pasted?.placed ?? []), ...outcome.placed];
  const conflicts = [...(pasted?.conflicts ?? []), ...outcome.conflicts];
  const all: Outcome = { ...outcome, placed, conflicts };
  const facts = outcome.facts.map(({ fact, value }) => ({
    field: fact.place,
    from: factAt(turn.report, fact.place),
    to: value,
  }));
  const notes = [
    ...notesOn(all, pasted?.unread ?? [], form, isLong),
    ...(passedOver.length > 0 && placed.length > 0 && !isLong && !pasted
      ? [words.passedOverSentence(passedOver)]
      : []),
  ];
  const question = questionOf(all, asking);
  if (question && !isLong)
    return { kind: "question", question: { ...question, certain: [...facts, ...question.certain] } };
  const doubtful = new Set(conflicts.flatMap(({ parts }) => parts.map(({ field }) => field)));
  const certain = placed.filter(
    ({ field }) =>
      !doubtful.has(field) && !conflicts.some(({ name }) => name === form.fieldById.get(field)?.label),
  );
  const withdrawn = clauses.some(({ correction }) => correction) ? deniedFields(clauses, situation) : [];
  const changes = [...toChanges(certain, asking), ...facts];
  const understoodNothing = changes.length === 0 && !question && !pasted && withdrawn.length === 0;
  return {
    kind: "changes",
    changes,
    notes,
    withdrawn,
    ...(understoodNothing && outcome.unread.length > 0 && { unplaced: outcome.unread }),
  };
}

const listedLabel = (field: string, form: Form) => form.fieldById.get(field)?.label ?? "";

function notesOn(outcome: Outcome, unreadLines: readonly string[], form: Form, isLong: boolean): string[] {
  const labels = (fields: readonly string[]) => [
    ...new Set(fields.flatMap((id) => form.fieldById.get(id)?.label ?? [])),
  ];
  const rows = (fields: readonly string[]) => [
    ...new Set(fields.flatMap((id) => form.fieldById.get(id)?.rowName ?? [])),
  ];
  const many = (fields: readonly string[]) => (fields.length > 6 ? rows(fields) : labels(fields));
  return [
    ...(unreadLines.length > 0 ? [words.unreadLinesSentence(unreadLines.slice(0, 6))] : []),
    ...(isLong
      ? [
          ...outcome.open.map(({ text, fields }) => words.openSentence(text, many(fields))),
          ...outcome.doubtful.map(({ field, value, doubts, ofOthers }) =>
            (ofOthers ? words.sufferedSentence : words.doubtSentence)(
              doubts,
              `${listedLabel(field, form)}${plainNumber(value)}`,
            ),
          ),
          ...outcome.unclear.map(({ text, fields }) =>
            words.vagueSentence(text, words.listed(many(fields), 2)),
          ),
          ...outcome.conflicts.map(({ name, stated, added }) =>
            words.conflictSentence(name, String(stated), String(added)),
          ),
          ...outcome.overwrites.map(({ held }) => words.overwriteSentence(labels(held))),
        ]
      : []),
    ...(outcome.unread.length > 0 ? [words.leftOutSentence(outcome.unread)] : []),
    ...outcome.unfit.map(({ text, fields }) =>
      words.unfitSentence(
        text,
        words.listed(labels(fields)),
        words.wantsWords[form.fieldById.get(fields[0] ?? "")?.kind ?? "count"],
      ),
    ),
    ...(outcome.asides.length > 0 ? [words.asideSentence(outcome.asides)] : []),
  ];
}
