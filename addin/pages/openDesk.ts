// Everything the pane works with, made once around a host.

import { official } from "../../shared/form/official.ts";
import type { Chat } from "../chat/chat.ts";
import { createClient } from "../client/client.ts";
import type { Host, Store } from "../host/port.ts";
import type { Outbox } from "../outbox/outbox.ts";
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
  let chat: Promise<Chat> | undefined;
  const openChat = async () => {
    const [{ createChat }, { converseHere }] = await Promise.all([
      import("../chat/chat.ts"),
      import("../chat/converseHere.ts"),
    ]);
    return createChat({ session, host, converse: (turn) => converseHere(turn, session.state.get()) });
  };
  let outbox: Promise<Outbox> | undefined;
  const openOutbox = async () => {
    const { createOutbox } = await import("../outbox/outbox.ts");
    return createOutbox({ client, store: host.store });
  };
  return {
    session,
    account,
    client,
    openChat: () => (chat ??= openChat()),
    openOutbox: () => (outbox ??= openOutbox()),
    catalogue: official,
    samples,
    now,
  };
}
