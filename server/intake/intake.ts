// Where reports are handed in, as a port: somebody known hands over bytes, and gets a receipt once the report is on disk.
// Taken in the calling thread here (tests, scripts), in a thread of its own by threadedIntake.ts. It knows no HTTP.

import type { Receipt } from "../../shared/api.ts";
import type { Account, StoredSubmission } from "../store/port.ts";
import { takeSubmission, type Desk } from "./takeSubmission.ts";

/** A report as it arrived: nothing of it has been read. */
export interface HandedIn extends Pick<
  StoredSubmission,
  "id" | "receivedAt" | "origin" | "replaces" | "reason"
> {
  readonly by: Pick<Account, "username" | "role" | "units">;
  /** JSON; whoever hands it in has no more use for it. */
  readonly bytes: Uint8Array;
  /** As the media type names it, in lower case. */
  readonly charset: string | undefined;
}

export interface Taken {
  readonly receipt: Receipt;
  /** False where it had been taken before, and this is the same receipt again. */
  readonly isNew: boolean;
}

export interface Intake {
  /** Resolves when the report is durable; rejects with the Problem for which it was not taken. */
  take(handedIn: HandedIn): Promise<Taken>;
  /** Ends when nothing is waiting any more. */
  close(): Promise<void>;
}

export function createIntake(desk: Desk): Intake {
  return { take: (handedIn) => takeSubmission(handedIn, desk), close: () => Promise.resolve() };
}
