// Going on through the form: the next blank, the next question of guided filling, what is still missing.

import type { Form } from "../form/form.ts";
import * as words from "../wording/dialogue.ts";
import { isBlank } from "./candidates.ts";
import { cellsOf, nextStep, progressOf, stepsOf, type Step } from "./guide.ts";
import { lexiconOf } from "./lexicon.ts";
import { memoryOf, type Memory } from "./memory.ts";
import type { Answer } from "./turn.ts";
import type { Session } from "./session.ts";
import { forgetQuestion, fresh, propose, plain } from "./respond.ts";

export function goOn(session: Session): Answer {
  const { memory, turn, form } = session;
  const { guide, question } = memory.state;
  if (question) {
    const { certain } = question;
    const left = forgetQuestion(session);
    return certain.length > 0 ? propose(left, fresh(certain, session), []) : plain(left, words.said.skipped);
  }
  if (guide)
    return askStep(
      session,
      guide.at === undefined ? guide.skipped : [...guide.skipped.filter((id) => id !== guide.at), guide.at],
      words.said.skipped,
    );
  if (turn.focus === undefined) return askStep(session, []);
  const cells = cellsOf(form);
  const from = cells.findIndex(({ id }) => id === turn.focus);
  const blank =
    cells.find((field, index) => index > from && isBlank(memory.effective(field))) ??
    cells.find((field) => isBlank(memory.effective(field)));
  if (!blank) return plain(session, words.said.allFilled);
  return {
    ...plain(session, `${words.said.goingTo}${blank.label}。`),
    action: { kind: "goTo", field: blank.id },
  };
}

/** Asks for the next blanks and remembers what was asked. */
export function askStep(session: Session, skipped: readonly string[], before = ""): Answer {
  const { memory, form } = session;
  const steps = stepsOf(lexiconOf(form), memory.effective);
  const step = nextStep(steps, skipped);
  const lead = before === "" ? "" : `${before}\n`;
  const { guide: _guide, question: _question, ...rest } = memory.state;
  if (!step) return { reply: `${lead}${words.said.allFilled}`, edits: [], state: rest };
  const { filled, total } = progressOf(form, memory.effective);
  const first = step.blanks[0];
  const known = steps.map(({ id }) => id);
  const kept = skipped.filter(
    (id) => known.includes(id) && (id !== step.id || steps.every((each) => skipped.includes(each.id))),
  );
  return {
    reply: `${lead}${step.question}${words.progressSentence(filled, total)}`,
    edits: [],
    options: [
      { label: "没有", text: "没有" },
      { label: words.choiceWords.skip, text: words.choiceWords.skip },
    ],
    state: { ...rest, guide: { at: step.id, skipped: kept.slice(0, 400) } },
    ...(first && { action: { kind: "goTo", field: first.id } }),
  };
}

export function stepAt(session: { readonly memory: Memory; readonly form: Form }): Step | undefined {
  const { guide } = session.memory.state;
  if (guide?.at === undefined) return undefined;
  const steps = stepsOf(lexiconOf(session.form), session.memory.effective);
  return steps.find(({ id }) => id === guide.at) ?? nextStep(steps, guide.skipped);
}

/** A proposal that answers the step comes with the question of the next one. */
export function withNextStep(answer: Answer, session: Session): Answer {
  const { guide } = answer.state;
  if (guide?.at === undefined || answer.edits.length === 0) return answer;
  const memory = memoryOf(answer.state, session.turn.report, session.form);
  const steps = stepsOf(lexiconOf(session.form), memory.effective);
  if (steps.some(({ id }) => id === guide.at)) return answer;
  const next = askStep({ ...session, memory }, guide.skipped);
  return {
    ...answer,
    reply: `${answer.reply}\n${next.reply}`,
    ...(answer.remarks !== undefined && { remarks: `${answer.remarks}\n${next.reply}` }),
    state: { ...answer.state, guide: next.state.guide },
  };
}

export function blanksReply({ form, memory }: Session): string {
  const { filled, total } = progressOf(form, memory.effective);
  if (filled === total) return words.said.allFilled;
  const sections = form.edition.sections.flatMap((section) => {
    if (section.kind !== "table") return [];
    const blanks = cellsOf(form).filter(
      (field) => field.section === section.id && isBlank(memory.effective(field)),
    );
    return blanks.length === 0
      ? []
      : [
          {
            title: section.title,
            count: blanks.length,
            names: [...new Set(blanks.map(({ rowName }) => rowName))],
          },
        ];
  });
  return words.blanksSentence(sections, filled, total);
}
