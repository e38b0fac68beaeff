// One message with everything it is answered from. It does not know what the message says.

import type { Form } from "../form/form.ts";
import type { Report } from "../report/report.ts";
import { withoutCourtesy } from "./courtesy.ts";
import { lexiconOf } from "./lexicon.ts";
import { memoryOf, type Memory } from "./memory.ts";
import { normalise } from "./normalise.ts";
import { tokensOf, type Token } from "./tokens.ts";
import type { Turn } from "./turn.ts";

export interface Conversation {
  readonly form: Form;
  /** Last year's report, where it is known. */
  readonly previous?: Report | undefined;
}

export interface Session {
  readonly turn: Turn;
  readonly text: string;
  readonly form: Form;
  readonly previous: Report | undefined;
  readonly memory: Memory;
  readonly tokens: readonly Token[];
}

export function sessionOf(turn: Turn, { form, previous }: Conversation): Session {
  const text = withoutCourtesy(normalise(turn.text));
  return {
    turn,
    text,
    form,
    previous,
    memory: memoryOf(turn.state, turn.report, form),
    tokens: tokensOf(text, lexiconOf(form)),
  };
}
