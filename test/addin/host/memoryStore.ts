// A store in memory, which can be told to be full.

import type { Store, StoreOutcome } from "../../../addin/host/port.ts";

export class MemoryStore implements Store {
  readonly textByKey = new Map<string, string>();
  outcome: StoreOutcome = "stored";

  get(key: string): Promise<string | undefined> {
    return Promise.resolve(this.textByKey.get(key));
  }

  set(key: string, text: string): Promise<StoreOutcome> {
    if (this.outcome === "stored") this.textByKey.set(key, text);
    return Promise.resolve(this.outcome);
  }
}
