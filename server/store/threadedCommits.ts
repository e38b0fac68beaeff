// Commits in a thread of its own: the server goes on reading and checking while the disk writes.
// Where the thread dies, the groups that were with it are told so, and the next one starts it again.

import { Worker } from "node:worker_threads";
import type { Commits, Settled } from "./commits.ts";
import type { NewSubmission } from "./port.ts";

interface Pending {
  readonly resolve: (settled: readonly Settled[]) => void;
  readonly reject: (fault: unknown) => void;
}

export class ThreadedCommits implements Commits {
  #worker: Worker | undefined;
  /** The groups that the thread has not answered yet, in the order in which it will. */
  #pending: Pending[] = [];

  /** `thread` is the address of commitThread.js. */
  constructor(
    private readonly thread: URL,
    private readonly file: string,
  ) {
    this.#worker = this.#start();
  }

  commit(group: readonly NewSubmission[]): Promise<readonly Settled[]> {
    const worker = (this.#worker ??= this.#start());
    return new Promise((resolve, reject) => {
      if (this.#pending.push({ resolve, reject }) === 1) worker.ref();
      worker.postMessage(group);
    });
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
  }

  #start(): Worker {
    const worker = new Worker(this.thread, { workerData: this.file });
    worker.unref();
    worker.on("message", (answers: readonly (readonly Settled[])[]) => {
      for (const settled of answers) this.#pending.shift()?.resolve(settled);
      if (this.#pending.length === 0) worker.unref();
    });
    worker.on("error", (fault) => this.#end(worker, fault));
    worker.on("exit", () => this.#end(worker, new Error("the thread that commits has ended")));
    return worker;
  }

  #end(worker: Worker, fault: unknown): void {
    if (this.#worker !== worker) return;
    this.#worker = undefined;
    for (const { reject } of this.#pending.splice(0)) reject(fault);
  }
}
