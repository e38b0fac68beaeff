// A whole report of zeros: blanks are filled, figures are never overwritten unasked.

import type { Field } from "../form/form.ts";
import * as words from "../wording/dialogue.ts";
import { isBlank } from "./candidates.ts";
import { cellsOf } from "./guide.ts";
import type { Change } from "./state.ts";
import type { Answer } from "./turn.ts";
import type { Session } from "./session.ts";
import { ask, propose, plain } from "./respond.ts";

export function zeroChanges({ form, memory }: Session): Change[] {
  return cellsOf(form)
    .filter((field) => isBlank(memory.effective(field)))
    .map(({ id }) => ({ field: id, from: memory.now(id), to: 0 }));
}

/** `within`: cells that the message speaks of; none where it speaks of all. */
export function zeroAll(session: Session, onlyBlanks: boolean, within: readonly Field[] = []): Answer {
  const { form, memory } = session;
  const meant = new Set(within.map(({ id }) => id));
  const zeros = zeroChanges(session).filter(({ field }) => meant.size === 0 || meant.has(field));
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
