// Small texts kept in this browser, for good or for one visit. A browser may forbid storage or run out of it:
// that is answered, never thrown.

import type { Store, StoreOutcome } from "./port.ts";

/** `storage` is a function, for to name a forbidden storage already throws. */
export function createBrowserStore(storage: () => Storage, prefix: string): Store {
  return {
    get: (key) => Promise.resolve(readText(storage, prefix + key)),
    set: (key, text) => Promise.resolve(writeText(storage, prefix + key, text)),
  };
}

function readText(storage: () => Storage, key: string): string | undefined {
  try {
    return storage().getItem(key) ?? undefined;
  } catch {
    // Forbidden storage holds nothing.
    return undefined;
  }
}

function writeText(storage: () => Storage, key: string, text: string): StoreOutcome {
  try {
    storage().setItem(key, text);
    return "stored";
  } catch (error) {
    return error instanceof DOMException && error.name === "QuotaExceededError" ? "full" : "unavailable";
  }
}
