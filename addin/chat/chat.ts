// The conversation beside the worksheets: what was said on both sides, and the one proposal that waits for an answer.
// It writes what was accepted and nothing else, through the session and its journal. It does not understand a word itself.

import type { Action, Answer, Turn } from "../../shared/dialogue/turn.ts";
import type { Host } from "../host/port.ts";
import { createSource, type Observable } from "../session/observable.ts";
import type { Session } from "../session/session.ts";
import { acceptProposal } from "./acceptProposal.ts";
import { parseTranscript, trimmed, type Message, type Outcome, type Transcript } from "./transcript.ts";

export interface Chat {
  readonly transcript: Observable<Transcript>;
  /** Answers what a host may do besides: open 检查 or 上报. */
  say(text: string): Promise<Action | undefined>;
  /** Forgets what was said; what was written stays. */
  clear(): Promise<void>;
}

export interface ChatOptions {
  readonly session: Session;
  readonly host: Pick<Host, "store" | "selection">;
  readonly converse: (turn: Turn) => Answer | Promise<Answer>;
}

/** What the buttons of a proposal say for the person. */
export const sayings = { accept: "采用", decline: "不要", undo: "撤销" } as const;

const storeKey = "chat";

export function createChat({ session, host, converse }: ChatOptions): Chat {
  const transcript = createSource<Transcript>({ messages: [] });
  let last: Promise<unknown> = host.store.get(storeKey).then((text) => transcript.set(parseTranscript(text)));

  /** One after the other: an answer belongs to the state that it was asked in. */
  function inTurn<T>(turn: () => Promise<T>): Promise<T> {
    const next = last.then(turn);
    last = next.catch(() => undefined);
    return next;
  }

  async function keep(next: Transcript): Promise<void> {
    const kept = trimmed(next);
    transcript.set(kept);
    await host.store.set(storeKey, JSON.stringify(kept));
  }

  async function answer(text: string): Promise<Answer> {
    await session.refresh();
    const { report, form } = session.state.get();
    const selected = await host.selection?.();
    const focus = selected !== undefined && form.fieldById.has(selected) ? selected : undefined;
    return converse({ report, focus, state: transcript.get().state, text });
  }

  async function respond(text: string): Promise<Action | undefined> {
    const { messages, state } = transcript.get();
    const said: Message = { by: "person", text };
    transcript.set({ messages: [...messages, said], state });
    const given = await answer(text).catch(() => undefined);
    if (!given) {
      await keep({ messages: [...messages, said, { by: "assistant", text: notAnswered }], state });
      return undefined;
    }
    const reply = messageOf(given);
    const { action } = given;
    const replies = [reply];
    if (action?.kind === "accept") {
      const missing = await acceptProposal(session, given.edits);
      if (missing.length > 0) replies.push({ by: "assistant", text: notWritten(missing.length) });
    } else if (action?.kind === "undo") await session.undo();
    else if (action?.kind === "goTo") await session.goTo(action.field);
    const outcome = reply.proposal ? "replaced" : action && outcomeByAction[action.kind];
    await keep({
      messages: [...(outcome ? withOutcome(messages, outcome) : messages), said, ...replies],
      state: given.state,
    });
    return action;
  }

  return {
    transcript,
    say: (text) => inTurn(() => respond(text)),
    clear: () => inTurn(() => keep({ messages: [] })),
  };
}

const outcomeByAction: Readonly<Partial<Record<Action["kind"], Outcome>>> = {
  accept: "accepted",
  decline: "declined",
  undo: "undone",
};

/** A proposal with all that waits; its cells are shown once, by the proposal. Or only words, where the edits are those of one that was decided on. */
function messageOf(given: Answer): Message {
  const { reply, remarks = reply, edits, options, action, state, raises = [], settles = [] } = given;
  const isProposal = edits.length > 0 && !(action && action.kind in outcomeByAction);
  return {
    by: "assistant",
    text: isProposal ? remarks : reply,
    ...(options && { options: [...options] }),
    ...(isProposal && {
      proposal: {
        edits: state.pending.map(({ field, from, to }) => ({ field, from, to })),
        raises: raises.map(({ message }) => message),
        settles: settles.map(({ message }) => message),
        outcome: "open",
      },
    }),
  };
}

/** 撤销 takes back the last that was accepted; everything else decides on the one that waits. */
function withOutcome(messages: readonly Message[], outcome: Outcome): Message[] {
  const decidedFrom = outcome === "undone" ? "accepted" : "open";
  const index = messages.findLastIndex(({ proposal }) => proposal?.outcome === decidedFrom);
  return messages.map((message, place) =>
    place === index && message.proposal
      ? { ...message, proposal: { ...message.proposal, outcome } }
      : message,
  );
}

/** The understanding could not be fetched, or the sheets could not be read. */
const notAnswered = "这句话没有处理成，表里什么都没有改。请重新打开窗格，再说一次。";

const notWritten = (count: number) =>
  `有${count}格没有写进去，可能是工作表受保护或者单元格正在编辑。请核对后再试。`;
