// What every resource works with. Made once by app.ts; nothing is global.

import type { Catalogue } from "../shared/form/catalogue.ts";
import type { Throttle } from "./accounts/throttle.ts";
import type { AutoOpen } from "./installation/autoOpen.ts";
import type { Store } from "./store/port.ts";

export interface Context {
  readonly catalogue: Catalogue;
  readonly store: Store;
  readonly throttle: Throttle;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly sessionSeconds: number;
  /** Carried by workbooks, where the server is set to. */
  readonly autoOpen?: AutoOpen;
}
