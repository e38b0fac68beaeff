// One message as far as it is read, and what understanding it comes to. It reads nothing itself.

import type { Form } from "../form/form.ts";
import type { Memory } from "./memory.ts";
import type { Change, Question } from "./state.ts";
import type { Token } from "./tokens.ts";
import type { Turn } from "./turn.ts";

export type Understood =
  | {
      readonly kind: "changes";
      readonly changes: readonly Change[];
      /** What was left out, in words. */
      readonly notes: readonly string[];
      /** Fields whose proposal is taken back by this one. */
      readonly withdrawn?: readonly string[];
      /** All that was found are figures of this year without a word that names a place. */
      readonly unplaced?: readonly string[];
    }
  | { readonly kind: "question"; readonly question: Question };

export interface Situation {
  readonly turn: Turn;
  readonly text: string;
  readonly form: Form;
  readonly memory: Memory;
  readonly tokens: readonly Token[];
}
