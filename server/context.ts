// What every resource works with. Made once by app.ts; nothing is global.

import type { Catalogue } from "../shared/form/catalogue.ts";
import type { Throttle } from "./accounts/throttle.ts";
import type { Downloads } from "./compile/downloads.ts";
import type { Press } from "./compile/press.ts";
import type { InterpreterDesk } from "./interpreter/desk.ts";
import type { AutoOpen } from "./installation/autoOpen.ts";
import type { Intake } from "./intake/intake.ts";
import type { Store } from "./store/port.ts";

export interface Context {
  readonly catalogue: Catalogue;
  readonly store: Store;
  readonly intake: Intake;
  readonly throttle: Throttle;
  readonly press: Press;
  readonly downloads: Downloads;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly sessionSeconds: number;
  /** Carried by workbooks, where the server is set to. */
  readonly autoOpen?: AutoOpen;
  /** Asked what the conversation did not understand; nobody is where it is absent. */
  readonly interpreterDesk?: InterpreterDesk;
}
