// One message with everything it is answered from. It does not know what the message says.

import type { Form } from "../form/form.ts";
import type { Report } from "../report/report.ts";
import { type Memory } from "./memory.ts";
import { type Token } from "./tokens.ts";
import type { Turn } from "./turn.ts";

export interface Session {
  readonly turn: Turn;
  readonly text: string;
  readonly form: Form;
  readonly previous: Report | undefined;
  readonly memory: Memory;
  readonly tokens: readonly Token[];
}
