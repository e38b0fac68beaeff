// Commits in a thread of its own, a group at a time: the server goes on reading and checking while the disk writes.
// Where the thread dies, the group that was with it is told so, and the next one starts it again.

import { Worker } from "node:worker_threads";
import type { Commits, Settled } from "./commits.ts";
import type { NewSubmission } from "./port.ts";

interface Pending {
  readonly resolve: (settled: readonly Settled[]) => void;
  readonly reject: (fault: unknown) => void;
}

export class ThreadedCommits implements Commits {
  #worker: Worker | undefined;
  #pending: Pending | undefined;

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
      this.#pending = { resolve, reject };
      worker.ref();
      worker.postMessage(group);
    });
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
  }

  #start(): Worker {
    const worker = new Worker(this.thread, { workerData: this.file });
    worker.unref();
    worker.on("message", (settled: readonly Settled[]) => {
      worker.unref();
      this.#take()?.resolve(settled);
    });
    worker.on("error", (fault) => this.#end(worker, fault));
    worker.on("exit", () => this.#end(worker, new Error("the thread that commits has ended")));
    return worker;
  }

  #end(worker: Worker, fault: unknown): void {
    if (this.#worker !== worker) return;
    this.#worker = undefined;
    this.#take()?.reject(fault);
  }

  #take(): Pending | undefined {
    const pending = this.#pending;
    this.#pending = undefined;
    return pending;
  }
}
