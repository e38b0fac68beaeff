// The three kinds of answer: a proposal with its effect, a question with its choices, and plain words. Each carries the state on.

import { writeFigure } from "../report/figure.ts";
import * as words from "../wording/dialogue.ts";
import { placeName } from "../wording/placeName.ts";
import { effectOf } from "./gate.ts";
import { soundChanges } from "./memory.ts";
import type { Change, Question, State } from "./state.ts";
import type { Answer, Edit, EditValue } from "./turn.ts";
import type { Session } from "./session.ts";

export const forgetQuestion = (session: Session): Session => {
  const { question: _question, ...rest } = session.memory.state;
  return { ...session, memory: { ...session.memory, state: rest } };
};

/** The changes as they would be now: the report may have moved on since they were first spoken of. */
export const fresh = (changes: readonly Change[], { memory }: Session): Change[] =>
  changes.map(({ field, to }) => ({ field, from: memory.now(field), to }));

export function ask(session: Session, question: Question): Answer {
  const { memory } = session;
  return {
    reply: question.reply,
    edits: [],
    options: question.options.map(({ label, text }) => ({ label, text })),
    state: {
      ...memory.state,
      question: { ...question, reply: question.reply.slice(0, 4_000) },
      subject: subjectOf(question, memory.state),
    },
  };
}

export const subjectOf = (question: Question, state: State): string[] => {
  const [first] = question.open;
  return first ? first.fields.slice(0, 1) : state.subject;
};

export function propose(
  session: Session,
  proposed: readonly Change[],
  notes: readonly string[],
  withdrawn: readonly string[] = [],
): Answer {
  const { memory, turn, form, previous } = session;
  const own = soundChanges(proposed, form);
  const subject = own
    .map(({ field }) => field)
    .filter((field) => form.fieldById.has(field))
    .slice(0, 400);
  const touched = new Set([...own.map(({ field }) => field), ...withdrawn]);
  const waiting = memory.state.pending.filter(({ field }) => !touched.has(field));
  const isCorrection = waiting.length < memory.state.pending.length;
  // What corrects a proposal that still waits shows all of it as it then stands.
  const changes = isCorrection ? [...soundChanges(fresh(waiting, session), form), ...own] : own;
  const edits: Edit[] = changes.filter(({ from, to }) => from !== to);
  const pending = (isCorrection ? edits : [...waiting, ...edits]).slice(-400);
  const next: State = {
    ...memory.state,
    pending,
    subject: subject.length > 0 ? subject : memory.state.subject,
  };
  const names = changes.map((change) => spoken(change, session));
  if (edits.length === 0)
    return {
      reply: [words.unchangedSentence(names.map(({ name }) => name)), ...notes].join("\n"),
      edits,
      state: next,
    };
  const { raises, settles } = effectOf(pending, turn.report, form, previous);
  const shown = edits.map((edit) => spoken(edit, session));
  return {
    reply: [words.proposalSentence(shown, raises, settles), ...notes].join("\n"),
    remarks: [words.proposalLead(pending.length), ...notes].join("\n"),
    edits,
    state: next,
    ...(raises.length > 0 && { raises }),
    ...(settles.length > 0 && { settles }),
  };
}

export function spoken({ field, from, to }: Change, { form }: Session): words.SpokenEdit {
  const known = form.fieldById.get(field);
  const write = (value: EditValue) =>
    known ? writeFigure(value, known) : value === null ? "" : String(value);
  return { name: placeName(form, field), from: write(from), to: write(to) };
}

/** An answer that proposes nothing; a question that was open stays open and is repeated. */
export function plain(session: Session, reply: string): Answer {
  const { question } = session.memory.state;
  if (!question) return { reply, edits: [], state: session.memory.state };
  return {
    reply: reply === question.reply ? reply : `${reply}${words.stillOpen(question.reply)}`,
    edits: [],
    options: question.options.map(({ label, text }) => ({ label, text })),
    state: session.memory.state,
  };
}
