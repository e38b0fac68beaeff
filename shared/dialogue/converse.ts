// The conversation: a message in, a reply and a proposal out. It is a pure function of the report, the state and the words;
// it never writes, and what it does not understand it asks.

import type { Form } from "../form/form.ts";
import type { Report } from "../report/report.ts";
import { writeFigure } from "../report/figure.ts";
import { completenessOf } from "../validation/completeness.ts";
import { validate } from "../validation/validate.ts";
import * as words from "../wording/dialogue.ts";
import { answerTo } from "./answers.ts";
import { isBlank } from "./assign.ts";
import { clausesOf } from "./clauses.ts";
import { effectOf } from "./gate.ts";
import { cellsOf, nextStep, progressOf, stepsOf, type Step } from "./guide.ts";
import { intentOf, type Intent } from "./intents.ts";
import { lexiconOf } from "./lexicon.ts";
import { memoryOf, soundChanges, type Memory } from "./memory.ts";
import { narrativeEdit } from "./narrativeEdit.ts";
import { normalise } from "./normalise.ts";
import { candidatesOf } from "./selection.ts";
import type { Change, Question, State } from "./state.ts";
import { bestOf, statementsOf } from "./statements.ts";
import { tokensOf, type Token } from "./tokens.ts";
import type { Action, Answer, Edit, EditValue, Turn } from "./turn.ts";
import { askAmount, understand, type Understood } from "./understand.ts";

export interface Conversation {
  readonly form: Form;
  /** Last year's report, where it is known. */
  readonly previous?: Report | undefined;
}

/** Throws nothing, whatever the words and the state are. `turn.report` must be a report on `form`. */
export function converse(turn: Turn, { form, previous }: Conversation): Answer {
  const text = normalise(turn.text);
  const memory = memoryOf(turn.state, turn.report, form);
  const lexicon = lexiconOf(form);
  const tokens = tokensOf(text, lexicon);
  const session: Session = { turn, text, form, previous, memory, tokens };
  return answer(session);
}

interface Session {
  readonly turn: Turn;
  readonly text: string;
  readonly form: Form;
  readonly previous: Report | undefined;
  readonly memory: Memory;
  readonly tokens: readonly Token[];
}

const longMessage = 80;

function answer(session: Session): Answer {
  const { text, memory, turn } = session;
  const { question } = memory.state;
  if (text === "") return plain(session, question ? question.reply : words.said.nothingSaid);
  const written = narrativeEdit(turn.text, turn.report, session.form);
  if (written) return propose(session, [written], []);
  if (question) {
    const replied = replyTo(question, session);
    if (replied) return replied;
  }
  const intent = text.length <= longMessage || /^[^，。；]*[？吗]$/.test(text) ? intentOf(text) : undefined;
  if (intent !== undefined) {
    const done = act(intent, session);
    if (done) return done;
  }
  return state(session);
}

/** A chosen option, by its words or by what they mean. */
function replyTo(question: Question, session: Session): Answer | undefined {
  const said = session.text.replace(/[，。！\s]+$/g, "");
  const chosen =
    question.options.find((option) => [option.text, option.label].map(normalise).includes(said)) ??
    question.options[ordinalOf(said)] ??
    optionWith(said, question);
  if (!chosen) return undefined;
  if (chosen.fields) return narrow(question, chosen.fields, session);
  const changes = [...question.certain, ...(chosen.edits ?? [])];
  if (changes.length === 0) return plain(forgetQuestion(session), words.said.leftAlone);
  return propose(forgetQuestion(session), fresh(changes, session), []);
}

/** 上年的: the one choice whose words hold these. */
function optionWith(said: string, { options }: Question) {
  const core = said.replace(/^(?:是|选|就是?|应该是)|(?:的|了|那个|吧|件)+$/g, "");
  const found =
    core.length >= 2 && !/\d/.test(core)
      ? options.filter(({ label }) => normalise(label).includes(core))
      : [];
  return found.length === 1 ? found[0] : undefined;
}

/** 第一个, 选2. */
function ordinalOf(said: string): number {
  const mark = /^(?:第|选)([一二三四五六七八九十]|\d{1,2})(?:个|项|种)?$/.exec(said)?.[1];
  if (mark === undefined) return -1;
  return (/\d/.test(mark) ? Number(mark) : "一二三四五六七八九十".indexOf(mark) + 1) - 1;
}

function narrow(question: Question, fields: readonly string[], session: Session): Answer {
  const { understood, next } = understandChoice(question, fields, session);
  if (next) return ask(session, next);
  return propose(forgetQuestion(session), understood, []);
}

function understandChoice(question: Question, fields: readonly string[], session: Session) {
  const chosen = new Set(fields);
  const columns = new Set(fields.flatMap((id) => session.form.fieldById.get(id)?.column ?? []));
  const rows = new Set(fields.flatMap((id) => session.form.fieldById.get(id)?.row ?? []));
  const [first, ...others] = question.open;
  const narrowed = [
    ...(first ? [{ ...first, fields: first.fields.filter((id) => chosen.has(id)) }] : []),
    ...others.map((item) => {
      const exact = item.fields.filter((id) => chosen.has(id));
      // The same applicant for every figure of the message.
      const alike = item.fields.filter(
        (id) =>
          columns.size === 1 && rows.size >= 1 && columns.has(session.form.fieldById.get(id)?.column ?? ""),
      );
      return exact.length > 0
        ? { ...item, fields: exact }
        : alike.length > 0
          ? { ...item, fields: alike }
          : item;
    }),
  ];
  return understand.settle(narrowed, question.certain, session);
}

const forgetQuestion = (session: Session): Session => {
  const { question: _question, ...rest } = session.memory.state;
  return { ...session, memory: { ...session.memory, state: rest } };
};

/** The changes as they would be now: the report may have moved on since they were first spoken of. */
const fresh = (changes: readonly Change[], { memory }: Session): Change[] =>
  changes.map(({ field, to }) => ({ field, from: memory.now(field), to }));

function act(intent: Intent, session: Session): Answer | undefined {
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
      return zeroAll(session, true);
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

function accept(session: Session): Answer {
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
function amend(session: Session): Answer {
  const { memory, form } = session;
  const fields = memory.last.flatMap(({ field }) => form.fieldById.get(field) ?? []);
  const [only] = fields;
  const withdrawn = { ...session, memory: { ...memory, state: { ...memory.state, pending: [] } } };
  if (memory.state.question || !only || fields.length > 1) return plain(withdrawn, words.said.whatInstead);
  return ask(withdrawn, askAmount(only));
}

function undo(session: Session): Answer {
  const { memory } = session;
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
  const edits = accepted
    .map(({ field, from }) => ({ field, from: memory.now(field), to: from }))
    .filter((edit, index) => edit.from !== edit.to && edit.from === accepted[index]?.to);
  if (edits.length === 0) return { reply: words.said.nothingToUndo, edits: [], state: undone, action };
  const names = edits.map((edit) => spoken(edit, session));
  return {
    reply: [
      words.said.undone,
      ...names.map(({ name, from, to }) => `${name}：${from} → ${to === "" ? "空" : to}`),
    ].join("\n"),
    edits,
    state: { ...undone, pending: edits },
    action,
  };
}

function goOn(session: Session): Answer {
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
  const cells = cellsOf(form);
  const from = turn.focus === undefined ? -1 : cells.findIndex(({ id }) => id === turn.focus);
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
function askStep(session: Session, skipped: readonly string[], before = ""): Answer {
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
  const at = session.memory.state.guide?.at;
  return at === undefined
    ? undefined
    : stepsOf(lexiconOf(session.form), session.memory.effective).find(({ id }) => id === at);
}

function blanksReply({ form, memory }: Session): string {
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

function zeroChanges({ form, memory }: Session): Change[] {
  return cellsOf(form)
    .filter((field) => isBlank(memory.effective(field)))
    .map(({ id }) => ({ field: id, from: memory.now(id), to: 0 }));
}

function zeroAll(session: Session, onlyBlanks: boolean): Answer {
  const { form, memory } = session;
  const zeros = zeroChanges(session);
  const held = cellsOf(form).filter(
    (field) => !isBlank(memory.effective(field)) && memory.effective(field) !== 0,
  );
  if (zeros.length === 0 && held.length === 0) return plain(session, words.said.allFilled);
  if (onlyBlanks || held.length === 0)
    return zeros.length === 0 ? plain(session, words.said.allFilled) : propose(session, zeros, []);
  return ask(session, {
    kind: "choice",
    reply: words.overwriteSentence(held.map(({ label }) => label)),
    certain: [],
    open: [],
    options: [
      ...(zeros.length > 0
        ? [{ label: words.choiceWords.onlyBlanks, text: words.choiceWords.onlyBlanks, edits: zeros }]
        : []),
      { label: words.choiceWords.checkAgain, text: words.choiceWords.checkAgain, edits: [] },
    ],
  });
}

/** The one cell, or the first of those, that the labels of the message name. */
function fieldMeant({ tokens, form, turn }: Session): string | undefined {
  const { topic } = statementsOf(clausesOf(tokens, turn.report.year), form);
  const [row] = bestOf(topic.rows);
  const [column] = bestOf(topic.columns);
  const selection =
    row && column && row.block === column.block ? { ...row, columns: column.columns } : (row ?? column);
  return selection && candidatesOf(form, selection)[0]?.id;
}

function replyToQuestion(session: Session): Answer {
  const { tokens, form, turn, text, memory } = session;
  const lexicon = lexiconOf(form);
  const asksValue = /多少|几件|几个|填了什么|是几/.test(text) && !/合适|应该|应当|怎么/.test(text);
  if (asksValue) {
    const { topic } = statementsOf(
      clausesOf(
        tokens.filter(({ kind }) => kind !== "figure"),
        turn.report.year,
      ),
      form,
    );
    const fields = [...topic.rows, ...topic.columns].length > 0 ? namedFields(session) : [];
    if (fields.length > 0 && fields.length <= 8) {
      return plain(
        session,
        fields
          .map((field) => words.valueSentence(field.label, writeFigure(memory.effective(field), field)))
          .join("\n"),
      );
    }
  }
  const found = answerTo(text, tokens, lexicon);
  if (found !== undefined) return plain(session, found);
  return plain(session, tokens.some(({ kind }) => kind === "figure") ? words.said.asked : words.said.unknown);
}

function namedFields({ tokens, form, turn }: Session) {
  const { topic } = statementsOf(clausesOf(tokens, turn.report.year), form);
  const rows = topic.rows.length > 0 ? topic.rows : [];
  const both = rows.flatMap((row) =>
    topic.columns.filter(({ block }) => block === row.block).map(({ columns }) => ({ ...row, columns })),
  );
  const selections =
    both.length > 0
      ? both
      : rows.length > 0
        ? rows
        : topic.columns.map((column) => ({ ...column, rows: [0] }));
  return selections.flatMap((selection) => candidatesOf(form, selection));
}

/** Figures and zeros: what a message states. */
function state(session: Session): Answer {
  const step = stepAt(session);
  const understood = understand.message(session, step);
  return understood.kind === "question" ? ask(session, understood.question) : conclude(session, understood);
}

function conclude(session: Session, understood: Extract<Understood, { kind: "changes" }>): Answer {
  const { changes, notes } = understood;
  if (changes.length > 0) return propose(forgetQuestion(session), changes, notes, understood.withdrawn);
  const { question } = session.memory.state;
  const reply = notes.length > 0 ? notes.join("\n") : words.said.notUnderstood;
  if (question) return plain(session, reply);
  return plain(session, reply);
}

function ask(session: Session, question: Question): Answer {
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

const subjectOf = (question: Question, state: State): string[] => {
  const [first] = question.open;
  return first ? first.fields.slice(0, 1) : state.subject;
};

function propose(
  session: Session,
  proposed: readonly Change[],
  notes: readonly string[],
  withdrawn: readonly string[] = [],
): Answer {
  const { memory, turn, form, previous } = session;
  const changes = soundChanges(proposed, form);
  const edits: Edit[] = changes.filter(({ from, to }) => from !== to);
  const subject = changes
    .map(({ field }) => field)
    .filter((field) => form.fieldById.has(field))
    .slice(0, 400);
  const touched = new Set([...changes.map(({ field }) => field), ...withdrawn]);
  const pending = [...memory.state.pending.filter(({ field }) => !touched.has(field)), ...edits].slice(-400);
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
  const { raises, settles } = effectOf(edits, turn.report, form, previous);
  const shown = edits.map((edit) => spoken(edit, session));
  return {
    reply: [words.proposalSentence(shown, raises, settles), ...notes].join("\n"),
    edits,
    state: next,
    ...(raises.length > 0 && { raises }),
    ...(settles.length > 0 && { settles }),
  };
}

function spoken({ field, from, to }: Change, { form }: Session): words.SpokenEdit {
  const known = form.fieldById.get(field);
  const write = (value: EditValue) =>
    known ? writeFigure(value, known) : value === null ? "" : String(value);
  const fact = lexiconOf(form).facts.find(({ path }) => path === field);
  const section = form.edition.sections.find(({ id }) => `narrative.${id}` === field);
  return { name: known?.label ?? fact?.label ?? section?.title ?? field, from: write(from), to: write(to) };
}

/** An answer that proposes nothing; a question that was open stays open and is repeated. */
function plain(session: Session, reply: string): Answer {
  const { question } = session.memory.state;
  if (!question) return { reply, edits: [], state: session.memory.state };
  return {
    reply: reply === question.reply ? reply : `${reply}${words.stillOpen(question.reply)}`,
    edits: [],
    options: question.options.map(({ label, text }) => ({ label, text })),
    state: session.memory.state,
  };
}
