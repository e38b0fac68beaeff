// The thread that takes reports: it reads, checks and stores them. Started by threadedIntake.ts; while it waits for the
// disk, what arrives gathers for the next commit.

import { parentPort, workerData } from "node:worker_threads";
import { createCatalogue } from "../../shared/form/catalogue.ts";
import { official } from "../../shared/form/official.ts";
import { Problem } from "../problem.ts";
import { openSqliteStore } from "../store/sqlite.ts";
import type { HandedIn } from "./intake.ts";
import { takeSubmission, type Desk } from "./takeSubmission.ts";
import type { Message, Numbered, Outcome, Reply, ThreadDesk } from "./threadedIntake.ts";

const port = parentPort;
if (port) {
  const { file, wordings } = workerData as ThreadDesk;
  const store = openSqliteStore(file);
  const desk = { store, catalogue: createCatalogue(official.editions, official.profiles, wordings) };
  let answers: Reply[number][] = [];
  port.on("message", (message: Message) => {
    if (message === "close") void close();
    else message.forEach((numbered) => void take(numbered));
  });

  /** What one commit settles is answered in one message, and before more is read. */
  const take = async ({ ticket, handedIn }: Numbered) => {
    const outcome = await outcomeOf(handedIn, desk);
    if (answers.push({ ticket, outcome }) === 1) queueMicrotask(answer);
  };
  const answer = () => {
    port.postMessage(answers satisfies Reply);
    answers = [];
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
