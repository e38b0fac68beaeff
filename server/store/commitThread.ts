// The thread that commits: it alone waits for the disk. Started by threadedCommits.ts with the database file; answers
// each group with what became of it.

import { parentPort, workerData } from "node:worker_threads";
import { DirectCommits } from "./commits.ts";
import { openDatabase } from "./openDatabase.ts";
import type { NewSubmission } from "./port.ts";

const port = parentPort;
if (port) {
  const commits = new DirectCommits(openDatabase(workerData as string));
  port.on("message", (group: readonly NewSubmission[]) => port.postMessage(commits.settle(group)));
}
