// Small texts kept in this browser, for good or for one visit. A browser may forbid storage or run out of it:
// that is answered, never thrown. Two windows may share it: what the other one wrote is not written over unasked.

import type { Contest, Store, StoreOutcome } from "./port.ts";

export interface BrowserStoreOptions {
  /** Keys of which two windows must not each keep their own. */
  readonly contested?: readonly string[];
}

/** `storage` is a function, for to name a forbidden storage already throws. */
export function createBrowserStore(
  storage: () => Storage,
  prefix: string,
  { contested = [] }: BrowserStoreOptions = {},
): Store {
  const known = new Map<string, string | undefined>();
  const contest = contested.length > 0 ? watchOthers(contested, prefix, known) : undefined;
  return {
    ...(contest && { contest }),
    get(key) {
      const text = readText(storage, prefix + key);
      known.set(key, text);
      return Promise.resolve(text);
    },
    set(key, text) {
      if (contested.includes(key) && contest?.isOn()) return Promise.resolve("contested");
      const outcome = writeText(storage, prefix + key, text);
      if (outcome === "stored") known.set(key, text);
      return Promise.resolve(outcome);
    },
  };
}

/** The browser tells of what other windows write, never of what this one does. */
function watchOthers(
  keys: readonly string[],
  prefix: string,
  known: ReadonlyMap<string, string | undefined>,
): Contest {
  let isOn = false;
  const listeners = new Set<() => void>();
  addEventListener("storage", ({ key, newValue }) => {
    const own = keys.find((each) => key === prefix + each);
    if (isOn || own === undefined || (newValue ?? undefined) === known.get(own)) return;
    isOn = true;
    for (const listener of listeners) listener();
  });
  return {
    isOn: () => isOn,
    onBegin: (listener) => void listeners.add(listener),
    claim: () => {
      isOn = false;
    },
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
