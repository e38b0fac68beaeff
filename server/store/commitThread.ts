// The thread that commits: it alone waits for the disk, while the server goes on reading and checking the next reports.
// Started by commitQueue.ts with the database file; answers each submission by its ticket, a group at a time.

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

/** A commit costs as much as storing several reports: worth waiting for company, too short for anybody to notice. */
const gatherMs = 10;

const port = parentPort;
if (port) {
  const commits = new GroupedCommits(openDatabase(workerData as string), gatherMs);
  let settled: Settled[] = [];
  const answer = (one: Settled) => {
    if (settled.push(one) > 1) return;
    // All of a group are settled at once; they go back as one message.
    setImmediate(() => {
      port.postMessage(settled);
      settled = [];
    });
  };
  port.on("message", ({ ticket, submission }: Ticketed) => {
    commits.accept(submission).then(
      (outcome) => answer({ ticket, outcome }),
      (fault: unknown) => answer({ ticket, fault: String(fault) }),
    );
  });
}
