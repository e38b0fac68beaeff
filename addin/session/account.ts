// Who is signed in, and for which unit reports are sent. All but sending works without it.
// The token is kept for this tab only: a framed pane may have no cookies, and an office machine has many users.

import * as z from "zod/mini";
import { user, type Credentials, type Unit, type User } from "../../shared/api.ts";
import { isFailure, type Client } from "../client/client.ts";
import type { Store } from "../host/port.ts";
import { createSource, type Observable } from "./observable.ts";

export interface AccountState {
  readonly user?: User;
  /** The units that the person reports for. */
  readonly units: readonly Pick<Unit, "code" | "name" | "aliases" | "kind" | "level" | "powers">[];
  /** The one chosen, where there are several; the only one, where there is one. */
  readonly unit?: string;
  readonly busy: boolean;
  /** Why signing in failed, in Chinese. */
  readonly message?: string;
}

export interface Account {
  readonly state: Observable<AccountState>;
  token(): string | undefined;
  signIn(credentials: Credentials): Promise<boolean>;
  signOut(): Promise<void>;
  chooseUnit(code: string): void;
  /** The server no longer knows the session. */
  expire(): void;
}

const storeKey = "account";
const kept = z.object({ token: z.string(), user, unit: z.optional(z.string()) });
const signedOut: AccountState = { units: [], busy: false };

/** `clientFor` makes the client that asks with the account's token. */
export async function createAccount(
  clientFor: (token: () => string | undefined) => Pick<Client, "signIn" | "signOut" | "units">,
  store: Store,
): Promise<Account> {
  let token: string | undefined;
  const state = createSource<AccountState>(signedOut);
  const server = clientFor(() => token);

  const keep = () => {
    const { user: who, unit } = state.get();
    return store.set(storeKey, who && token !== undefined ? JSON.stringify({ token, user: who, unit }) : "");
  };
  async function enter(who: User, unit: string | undefined): Promise<void> {
    const answer = await server.units();
    const unitByCode = new Map(isFailure(answer) ? [] : answer.map((each) => [each.code, each]));
    // A clerk reports for the account's own units; those who look after others may send for any they see.
    const codes = who.role === "filler" || who.role === "approver" ? who.units : [...unitByCode.keys()];
    const units = codes.map((code) => unitByCode.get(code) ?? { code, name: code });
    const chosen = unit ?? (units.length === 1 ? units[0]?.code : undefined);
    state.set({ user: who, units, ...(chosen !== undefined && { unit: chosen }), busy: false });
    await keep();
  }

  const earlier = parseKept(await store.get(storeKey));
  if (earlier) {
    token = earlier.token;
    state.set({
      user: earlier.user,
      units: earlier.user.units.map((code) => ({ code, name: code })),
      ...(earlier.unit !== undefined && { unit: earlier.unit }),
      busy: false,
    });
    void enter(earlier.user, earlier.unit);
  }

  return {
    state,
    token: () => token,
    async signIn(credentials) {
      state.set({ ...signedOut, busy: true });
      const answer = await server.signIn(credentials);
      if (isFailure(answer)) {
        state.set({ ...signedOut, message: answer.message });
        return false;
      }
      token = answer.token;
      await enter(answer.user, undefined);
      return true;
    },
    async signOut() {
      await server.signOut();
      token = undefined;
      state.set(signedOut);
      await keep();
    },
    chooseUnit(code) {
      state.set({ ...state.get(), unit: code });
      void keep();
    },
    expire() {
      token = undefined;
      state.set({ ...signedOut, message: "登录已过期，请重新登录。" });
      void keep();
    },
  };
}

function parseKept(text: string | undefined): z.infer<typeof kept> | undefined {
  if (text === undefined || text === "") return undefined;
  try {
    return kept.parse(JSON.parse(text));
  } catch {
    // Damaged: the person signs in again.
    return undefined;
  }
}
