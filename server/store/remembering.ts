// Keeps at hand what nearly every request asks for: who a token belongs to, and which units there are.
// Right as long as one program writes to the store; every change goes through here and is seen at once.

import type { Unit } from "../../shared/api.ts";
import type { LivingSession, Store } from "./port.ts";

const mostRemembered = 10_000;

export function createRememberingStore(store: Store): Store {
  const sessionByToken = new Map<string, LivingSession>();
  const unitByCode = new Map<string, Unit>();
  return {
    ...store,
    async findSession(tokenHash, now) {
      const known = sessionByToken.get(tokenHash);
      if (known) return known.expiresAt > now ? known : undefined;
      const found = await store.findSession(tokenHash, now);
      if (found) remember(sessionByToken, tokenHash, found);
      return found;
    },
    async removeSession(tokenHash) {
      await store.removeSession(tokenHash);
      sessionByToken.delete(tokenHash);
    },
    async changePassword(username, passwordHash) {
      await store.changePassword(username, passwordHash);
      sessionByToken.clear();
    },
    /** Units are never changed or removed; that there is none is not remembered. */
    async findUnit(code) {
      const known = unitByCode.get(code);
      if (known) return known;
      const found = await store.findUnit(code);
      if (found) remember(unitByCode, code, found);
      return found;
    },
  };
}

/** Forgets the oldest entry where there are too many. */
function remember<Value>(valueByKey: Map<string, Value>, key: string, value: Value): void {
  valueByKey.set(key, value);
  const [oldest] = valueByKey.keys();
  if (valueByKey.size > mostRemembered && oldest !== undefined) valueByKey.delete(oldest);
}
