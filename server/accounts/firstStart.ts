// The first start makes an administrator and a unit to try things with; every start on one's own machine offers a way in.

import { createToken, tokenHash } from "./token.ts";
import { hashPassword, isPassword, noPassword } from "./password.ts";
import type { Store } from "../store/port.ts";

export interface FirstStart {
  readonly isFirst: boolean;
  /** Made here and shown once; absent where it was given or existed. */
  readonly adminPassword?: string;
}

const administrator = "admin";
const trialUnit = { code: "trial", name: "试用单位" };
const trialClerk = "trial-clerk";
const linkLifeMs = 24 * 3_600_000;

export async function prepareAccounts(store: Store, givenPassword: string | undefined): Promise<FirstStart> {
  const known = await store.findAccount(administrator);
  if (known) {
    // ADMIN_PASSWORD sets the password, also later on: it is the way back in.
    if (givenPassword !== undefined && !(await isPassword(givenPassword, known.passwordHash)))
      await store.changePassword(administrator, await hashPassword(givenPassword));
    return { isFirst: false };
  }
  await store.createUnit(trialUnit);
  // The clerk of the trial unit signs in by link alone.
  await store.createAccount({
    username: trialClerk,
    passwordHash: noPassword,
    role: "filler",
    units: [trialUnit.code],
  });
  // Last, for it tells later starts that the first one was completed.
  const adminPassword = givenPassword ?? createToken().slice(0, 20);
  await store.createAccount({
    username: administrator,
    passwordHash: await hashPassword(adminPassword),
    role: "admin",
    units: [],
  });
  return { isFirst: true, ...(givenPassword === undefined && { adminPassword }) };
}

/** A sign-in token of the trial clerk that works once; undefined where there is no such clerk. */
export async function createTrialLink(store: Store, now: number): Promise<string | undefined> {
  if (!(await store.findAccount(trialClerk))) return undefined;
  const token = createToken();
  await store.createLink(
    { tokenHash: tokenHash(token), username: trialClerk, expiresAt: now + linkLifeMs },
    now,
  );
  return token;
}
