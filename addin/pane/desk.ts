// What the pane works with: everything is made once, by the page that opens it.

import type { Catalogue } from "../../shared/form/catalogue.ts";
import type { Chat } from "../chat/chat.ts";
import type { Client } from "../client/client.ts";
import type { Outbox } from "../outbox/outbox.ts";
import type { SampleOffer } from "../samples/samples.ts";
import type { Account } from "../session/account.ts";
import type { Session } from "../session/session.ts";

export interface Desk {
  readonly session: Session;
  readonly account: Account;
  readonly client: Client;
  /** What is on its way to the server; it and the conversation are fetched when they are first wanted. */
  readonly openOutbox: () => Promise<Outbox>;
  readonly openChat: () => Promise<Chat>;
  readonly catalogue: Catalogue;
  readonly samples: readonly SampleOffer[];
  readonly now: () => Date;
}
