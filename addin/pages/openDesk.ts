// Everything the pane works with, made once around a host.

import { official } from "../../shared/form/official.ts";
import { createChat } from "../chat/chat.ts";
import { converseHere } from "../chat/converseHere.ts";
import { createClient } from "../client/client.ts";
import type { Host, Store } from "../host/port.ts";
import { createOutbox } from "../outbox/outbox.ts";
import type { Desk } from "../pane/desk.ts";
import { samples } from "../samples/samples.ts";
import { createAccount } from "../session/account.ts";
import { followLastYear } from "../session/lastYear.ts";
import { createSession } from "../session/session.ts";

export interface OpenDeskOptions {
  readonly host: Host;
  /** For this visit only: who is signed in. */
  readonly visit: Store;
  readonly quietMs?: number;
}

export async function openDesk({ host, visit, quietMs }: OpenDeskOptions): Promise<Desk> {
  const account = await createAccount((token) => createClient({ token }), visit);
  const client = createClient({ token: () => account.token() });
  const now = () => new Date();
  const session = await createSession({
    host,
    catalogue: official,
    now,
    ...(quietMs !== undefined && { quietMs }),
  });
  followLastYear({ session, account, client, catalogue: official });
  return {
    session,
    account,
    client,
    chat: createChat({
      session,
      host,
      converse: (turn) => converseHere(turn, session.state.get()),
    }),
    outbox: await createOutbox({ client, store: host.store }),
    catalogue: official,
    samples,
    now,
  };
}
