// The sign-in link that the server prints ends in #signin=TOKEN. The token works once, and leaves the address at once.

import type { Account } from "../session/account.ts";

export async function signInByLink(account: Account, place: Location, past: History): Promise<void> {
  const token = /^#signin=([\w.~-]+)$/.exec(place.hash)?.[1];
  if (token === undefined) return;
  past.replaceState(null, "", place.pathname + place.search);
  await account.signIn({ link: token });
}
