// The conversation: a message in, a reply and a proposal out. It is a pure function of the report, the state and the words;
// it never writes, and what it does not understand it asks.

import * as words from "../wording/dialogue.ts";
import { act } from "./act.ts";
import { stepAt, withNextStep } from "./guided.ts";
import { intentOf } from "./intents.ts";
import { narrativeEdit } from "./narrativeEdit.ts";
import { normalise } from "./normalise.ts";
import { ask, forgetQuestion, fresh, plain, propose } from "./respond.ts";
import { sessionOf, type Conversation, type Session } from "./session.ts";
import { settle } from "./settle.ts";
import type { Understood } from "./situation.ts";
import type { Question } from "./state.ts";
import type { Answer, Turn } from "./turn.ts";
import { understand } from "./understand.ts";

/** Throws nothing, whatever the words and the state are. `turn.report` must be a report on `form`. */
export function converse(turn: Turn, conversation: Conversation): Answer {
  return answer(sessionOf(turn, conversation));
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
    optionWith(said, question) ??
    (intentOf(said) === "accept"
      ? question.options.find(({ text }) => text === words.choiceWords.meant)
      : undefined);
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
  return settle(narrowed, question.certain, session);
}

/** Figures and zeros: what a message states. */
function state(session: Session): Answer {
  const step = stepAt(session);
  const understood = understand(session, step);
  return understood.kind === "question" ? ask(session, understood.question) : conclude(session, understood);
}

function conclude(session: Session, understood: Extract<Understood, { kind: "changes" }>): Answer {
  const { changes, notes } = understood;
  if (changes.length > 0)
    return withNextStep(propose(forgetQuestion(session), changes, notes, understood.withdrawn), session);
  const { question } = session.memory.state;
  const reply = notes.length > 0 ? notes.join("\n") : words.said.notUnderstood;
  const answered = plain(session, reply);
  const asksNobody = question !== undefined || intentOf(session.text) !== undefined;
  return understood.unplaced && !asksNobody ? { ...answered, unplaced: understood.unplaced } : answered;
}
