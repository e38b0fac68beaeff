// One message answered: in this page, by its own understanding. Only where that found nothing, and the server says that it has an
// interpreter, the server is asked; where it cannot be, the page's own answer stands. Fetched when the conversation is first opened.

import { converse } from "../../shared/dialogue/converse.ts";
import type { Conversation } from "../../shared/dialogue/session.ts";
import type { Answer, Turn } from "../../shared/dialogue/turn.ts";
import { createInterpreterServer, type InterpreterServer } from "./interpreterServer.ts";

const ownServer = createInterpreterServer();

export async function answerTo(
  turn: Turn,
  conversation: Conversation,
  server: InterpreterServer = ownServer,
): Promise<Answer> {
  const answer = converse(turn, conversation);
  if (!answer.unplaced) return answer;
  return (await server.ask(turn, conversation)) ?? answer;
}
