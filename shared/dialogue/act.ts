// What a message asks for besides figures, done: accepting, undoing, checking, going on. Nothing is written here either.

import { completenessOf } from "../validation/completeness.ts";
import { validate } from "../validation/validate.ts";
import * as words from "../wording/dialogue.ts";
import { type Intent } from "./intents.ts";
import { memoryOf, soundChanges } from "./memory.ts";
import type { State } from "./state.ts";
import type { Action, Answer } from "./turn.ts";
import { askAmount } from "./understand.ts";
import type { Session } from "./session.ts";
import { forgetQuestion, fresh, ask, spoken, plain } from "./respond.ts";
import { zeroChanges, zeroAll } from "./zeroAll.ts";
import { cellsNamed, replyToQuestion, fieldMeant } from "./asked.ts";
import { goOn, askStep, blanksReply } from "./guided.ts";

export function act(intent: Intent, session: Session): Answer | undefined {
  const { memory, form, turn, text } = session;
  const { state: known } = memory;
  switch (intent) {
    case "accept":
      return accept(session);
    case "decline": {
      if (known.pending.length === 0 && !known.question) return plain(session, words.said.leftAlone);
      const next = { ...forgetQuestion(session).memory.state, pending: [] };
      return { reply: words.said.declined, edits: [], state: next, action: { kind: "decline" } };
    }
    case "amend":
      return amend(session);
    case "undo":
      return undo(session);
    case "skip":
    case "next":
      return goOn(session);
    case "begin":
      return askStep(session, []);
    case "blanks":
      return plain(session, blanksReply(session));
    case "check": {
      const findings = validate(turn.report, form, { previous: session.previous }).filter(
        ({ rule }) => rule !== "blank",
      );
      const reply =
        findings.length === 0
          ? words.said.noFindings
          : words.findingsSentence(
              findings.slice(0, 8).map(({ message }) => message),
              findings.length,
            );
      return { ...plain(session, `${words.said.checking}\n${reply}`), action: { kind: "check" } };
    }
    case "submit": {
      const findings = validate(turn.report, form, { previous: session.previous });
      const { submittable } = completenessOf(turn.report, form, findings);
      const reply = submittable ? words.said.submitting : `${blanksReply(session)}\n${words.said.submitting}`;
      return { ...plain(session, reply), action: { kind: "submit" } };
    }
    case "greeting":
      return plain(session, words.said.hello);
    case "everything":
      return plain(session, words.said.refused);
    case "leaveAlone":
      return plain(session, words.said.leftAlone);
    case "hypothetical":
      return plain(session, words.said.hypothetical);
    case "zeroBlanks":
      return zeroAll(session, true, cellsNamed(session));
    case "zeroReport":
      return zeroAll(session, false);
    case "bareZeroAll": {
      if (known.guide?.at !== undefined || turn.focus !== undefined) return undefined;
      const zeros = zeroChanges(session);
      return ask(session, {
        kind: "choice",
        reply: words.said.bareZero,
        certain: [],
        open: [],
        options: [
          { label: words.choiceWords.onlyBlanks, text: words.choiceWords.onlyBlanks, edits: zeros },
          { label: words.choiceWords.checkAgain, text: words.choiceWords.checkAgain, edits: [] },
        ],
      });
    }
    case "goTo": {
      const field = fieldMeant(session);
      if (field === undefined) return undefined;
      const name = form.fieldById.get(field)?.label ?? "";
      return { ...plain(session, `${words.said.goingTo}${name}。`), action: { kind: "goTo", field } };
    }
    case "why": {
      const findings = validate(turn.report, form, { previous: session.previous }).filter(
        ({ rule }) => rule !== "blank",
      );
      const named = fieldMeant(session);
      const about = findings.filter(({ fields }) => named !== undefined && fields.includes(named));
      const told = about.length > 0 ? about : findings;
      if (told.length === 0) return plain(session, words.said.noFindings);
      return plain(
        session,
        words.findingsSentence(
          told.slice(0, 5).map(({ message, basis }) => `${message}（依据：${basis}）`),
          told.length,
        ),
      );
    }
    case "question":
      return replyToQuestion(session);
    default:
      return plain(session, text);
  }
}

export function accept(session: Session): Answer {
  const { memory, form } = session;
  const { pending } = memory.state;
  if (memory.state.question) return plain(session, memory.state.question.reply);
  if (pending.length === 0) {
    const reply = memory.state.accepted.length > 0 ? words.said.acceptedAlready : words.said.nothingPending;
    return memory.state.guide && memory.state.accepted.length > 0
      ? askStep(session, memory.state.guide.skipped, reply)
      : plain(session, reply);
  }
  const edits = soundChanges(fresh(pending, session), form).filter(({ from, to }) => from !== to);
  const next: State = { ...memory.state, pending: [], accepted: edits };
  const accepted = { ...session, memory: memoryOf(next, session.turn.report, session.form) };
  const guided = next.guide ? askStep(accepted, next.guide.skipped, words.said.accepted) : undefined;
  return {
    reply: guided?.reply ?? words.said.accepted,
    edits,
    state: guided?.state ?? next,
    action: { kind: "accept" },
  };
}

/** 不对, without saying what is right: what was proposed is withdrawn, and the right figure is asked for. */
export function amend(session: Session): Answer {
  const { memory, form } = session;
  const fields = memory.last.flatMap(({ field }) => form.fieldById.get(field) ?? []);
  const [only] = fields;
  const withdrawn = { ...session, memory: { ...memory, state: { ...memory.state, pending: [] } } };
  if (memory.state.question || !only || fields.length > 1) return plain(withdrawn, words.said.whatInstead);
  return ask(withdrawn, askAmount(only));
}

export function undo(session: Session): Answer {
  const { memory, form } = session;
  const { pending, accepted } = memory.state;
  const undone: State = { ...forgetQuestion(session).memory.state, pending: [], accepted: [] };
  const action: Action = { kind: "undo" };
  if (pending.length > 0)
    return {
      reply: words.said.declined,
      edits: [],
      state: { ...memory.state, pending: [] },
      action: { kind: "decline" },
    };
  const reachable = accepted.filter(({ field, from, to }) => from !== to && memory.now(field) === to);
  const back = reachable.map(({ field, from }) => ({ field, from: memory.now(field), to: from }));
  // Text that stood in a cell comes back as it was typed.
  const texts = back.filter(
    ({ field, to }) =>
      typeof to === "string" && to.length <= 500 && form.fieldById.get(field)?.derived === false,
  );
  const edits = [
    ...new Map([...soundChanges(back, form), ...texts].map((edit) => [edit.field, edit])).values(),
  ];
  if (edits.length === 0) return { reply: words.said.nothingToUndo, edits: [], state: undone, action };
  const names = edits.map((edit) => spoken(edit, session));
  return {
    reply: [
      words.said.undone,
      ...names.map(({ name, from, to }) => `${name}：${from} → ${to === "" ? "空" : to}`),
    ].join("\n"),
    edits,
    state: { ...undone, pending: edits.map((edit) => ({ ...edit, undo: true })) },
    action,
  };
}
