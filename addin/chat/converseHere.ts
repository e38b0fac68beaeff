// The understanding itself, in this page, fetched when the conversation is first opened: it needs no server and no network.

import type { Answer, Turn } from "../../shared/dialogue/turn.ts";
import type { SessionState } from "../session/sessionState.ts";

export const fetchConversation = async () => (await import("./conversation.ts")).answerTo;

/** Against last year's report, where the pane knows it. */
export async function converseHere(
  turn: Turn,
  { form, previous }: Pick<SessionState, "form" | "previous">,
): Promise<Answer> {
  const answerTo = await fetchConversation();
  return answerTo(turn, { form, previous });
}
