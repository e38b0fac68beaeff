// The understanding itself, in this page, fetched when the conversation is first opened: it needs no server and no network.

import type { Answer, Turn } from "../../shared/dialogue/turn.ts";
import type { Form } from "../../shared/form/form.ts";

export const fetchConversation = async () => {
  const [{ converse }, { officialSpoken }] = await Promise.all([
    import("../../shared/dialogue/converse.ts"),
    import("../../shared/form/editions/spoken.ts"),
  ]);
  return (turn: Turn, form: Form): Answer => converse(turn, form, officialSpoken);
};

export const converseHere = async (turn: Turn, form: Form): Promise<Answer> =>
  (await fetchConversation())(turn, form);
