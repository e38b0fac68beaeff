// The thread that takes reports: it reads and checks them. Started by threadedIntake.ts; it does not wait for the disk
// either: the store's own thread commits, and all that has been checked meanwhile shares the next commit.

import { parentPort, workerData } from "node:worker_threads";
import { createCatalogue } from "../../shared/form/catalogue.ts";
import { official } from "../../shared/form/official.ts";
import { Problem } from "../problem.ts";
import { openSqliteStore } from "../store/sqlite.ts";
import type { HandedIn } from "./intake.ts";
import { takeSubmission, type Desk } from "./takeSubmission.ts";
import type { Batch, Message, Outcome, Reply, ThreadDesk } from "./threadedIntake.ts";

const port = parentPort;
if (port) {
  const { file, wordings } = workerData as ThreadDesk;
  const commitThread = new URL("commitThread.js", import.meta.url);
  const store = openSqliteStore(file, { commitThread });
  const desk = { store, catalogue: createCatalogue(official.editions, official.profiles, wordings) };
  port.on("message", (message: Message) => {
    void (message === "close" ? close() : take(message));
  });

  const take = async ({ ticket, batch }: Batch) => {
    const outcomes = await Promise.all(batch.map((handedIn) => outcomeOf(handedIn, desk)));
    port.postMessage({ ticket, outcomes } satisfies Reply);
  };
  const close = async () => {
    await store.close();
    port.close();
  };
}

async function outcomeOf(handedIn: HandedIn, desk: Desk): Promise<Outcome> {
  try {
    return { taken: await takeSubmission(handedIn, desk) };
  } catch (fault) {
    if (fault instanceof Problem) return { problem: fault.toData() };
    return { fault: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault) };
  }
}
