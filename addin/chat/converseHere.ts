// The understanding itself, in this page, fetched when the conversation is first opened: it needs no server and no network.

import type { Answer, Turn } from "../../shared/dialogue/turn.ts";
import type { SessionState } from "../session/session.ts";

export const fetchConversation = async () => (await import("../../shared/dialogue/converse.ts")).converse;

/** Against last year's report, where the pane knows it. */
export async function converseHere(
  turn: Turn,
  { form, previous }: Pick<SessionState, "form" | "previous">,
): Promise<Answer> {
  const converse = await fetchConversation();
  return converse(turn, { form, previous });
}
