// What may be asked to read a message that the conversation did not understand. It maps figures to fields and knows nothing else:
// of the report it sees the labels only, and what it says is believed by nobody (shared/dialogue/interpreted.ts).

import type { Mapping } from "../../shared/dialogue/interpreted.ts";

/** All that leaves this server: the message, the figures in it that have no place, and the labels of the form. */
export interface Task {
  readonly text: string;
  /** As they are read, in the order of the text. */
  readonly figures: readonly string[];
  readonly fields: readonly { readonly id: string; readonly label: string }[];
}

/** Why there is no interpretation. */
export type InterpreterFailure =
  | "timeout"
  | "unreachable"
  /** An answer other than 200. */
  | "refused"
  /** Wherever to: the message goes to the configured address only. */
  | "redirected"
  | "mediaType"
  | "tooLarge"
  /** Not in the protocol, or not in the shape that was asked for. */
  | "unreadable";

export type Interpretation =
  | { readonly mappings: readonly Mapping[] }
  | { readonly failed: InterpreterFailure; readonly status?: number };

export interface Interpreter {
  /** Throws nothing and settles within the time that it was made with. */
  interpret(task: Task): Promise<Interpretation>;
}
