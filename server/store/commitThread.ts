// The thread that commits: it alone waits for the disk. Started by threadedCommits.ts with the database file.
// All groups that have come in while it was writing share the next commit; they are answered in one message, in order.

import { parentPort, workerData } from "node:worker_threads";
import { DirectCommits } from "./commits.ts";
import { openDatabase } from "./openDatabase.ts";
import type { NewSubmission } from "./port.ts";

const port = parentPort;
if (port) {
  const commits = new DirectCommits(openDatabase(workerData as string));
  let groups: (readonly NewSubmission[])[] = [];
  port.on("message", (group: readonly NewSubmission[]) => {
    if (groups.push(group) > 1) return;
    setImmediate(() => {
      const settled = commits.settle(groups.flat());
      port.postMessage(groups.map(({ length }) => settled.splice(0, length)));
      groups = [];
    });
  });
}
