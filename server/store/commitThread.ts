// The thread that commits: it alone waits for the disk, while the server goes on reading and checking the next reports.
// Started by commitQueue.ts with the database file; answers each submission by its ticket.

import { parentPort, workerData } from "node:worker_threads";
import { GroupedCommits } from "./groupedCommits.ts";
import { openDatabase } from "./openDatabase.ts";
import type { AcceptOutcome, NewSubmission } from "./port.ts";

export interface Ticketed {
  readonly ticket: number;
  readonly submission: NewSubmission;
}

export interface Settled {
  readonly ticket: number;
  readonly outcome?: AcceptOutcome;
  /** Why it could not be stored. */
  readonly fault?: string;
}

const port = parentPort;
if (port) {
  const database = openDatabase(workerData as string);
  const commits = new GroupedCommits(database);
  const answer = (settled: Settled) => port.postMessage(settled);
  port.on("message", ({ ticket, submission }: Ticketed) => {
    commits.accept(submission).then(
      (outcome) => answer({ ticket, outcome }),
      (fault: unknown) => answer({ ticket, fault: String(fault) }),
    );
  });
}
