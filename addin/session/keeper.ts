// Values kept as texts in a store, each only when it has changed: in a workbook that is a write too.

import type { Store, StoreOutcome } from "../host/port.ts";

export interface Keeper {
  keep(key: string, value: unknown): Promise<StoreOutcome>;
  /** Keeps it the next time in any case. */
  forget(key: string): void;
}

/** `known` are those that the store holds already. */
export function createKeeper(store: Store, known: readonly (readonly [string, unknown])[]): Keeper {
  const textOf = (value: unknown) => JSON.stringify(value ?? null);
  const textByKey = new Map(known.map(([key, value]) => [key, textOf(value)]));
  return {
    async keep(key, value) {
      const text = textOf(value);
      if (textByKey.get(key) === text) return "stored";
      const outcome = await store.set(key, text);
      if (outcome === "stored") textByKey.set(key, text);
      return outcome;
    },
    forget: (key) => void textByKey.delete(key),
  };
}
