// Hands submissions to the thread that commits, and gives each its own outcome once it is on disk.

import { Worker } from "node:worker_threads";
import type { Settled, Ticketed } from "./commitThread.ts";
import type { AcceptOutcome, NewSubmission } from "./port.ts";

interface Pending {
  readonly settled: Promise<AcceptOutcome>;
  readonly resolve: (outcome: AcceptOutcome) => void;
  readonly reject: (fault: Error) => void;
}

export class CommitQueue {
  readonly #worker: Worker;
  readonly #pendingByTicket = new Map<number, Pending>();
  #lastTicket = 0;
  #ended: Error | undefined;

  constructor(thread: URL, file: string) {
    this.#worker = new Worker(thread, { workerData: file });
    this.#worker.unref();
    this.#worker.on("message", (settled: Settled) => this.#settle(settled));
    this.#worker.on("error", (fault) => this.#end(fault));
    this.#worker.on("exit", () => this.#end(new Error("the thread that commits has ended")));
  }

  accept(submission: NewSubmission): Promise<AcceptOutcome> {
    if (this.#ended) return Promise.reject(this.#ended);
    const ticketed: Ticketed = { ticket: ++this.#lastTicket, submission };
    let pending: Omit<Pending, "settled"> | undefined;
    const settled = new Promise<AcceptOutcome>((resolve, reject) => (pending = { resolve, reject }));
    if (pending) this.#pendingByTicket.set(ticketed.ticket, { ...pending, settled });
    this.#worker.ref();
    this.#worker.postMessage(ticketed);
    return settled;
  }

  /** Ends the thread when nothing is waiting any more. */
  async close(): Promise<void> {
    await Promise.allSettled([...this.#pendingByTicket.values()].map(({ settled }) => settled));
    await this.#worker.terminate();
  }

  #settle({ ticket, outcome, fault }: Settled): void {
    const pending = this.#pendingByTicket.get(ticket);
    this.#pendingByTicket.delete(ticket);
    if (this.#pendingByTicket.size === 0) this.#worker.unref();
    if (outcome === undefined) pending?.reject(new Error(fault ?? "not stored"));
    else pending?.resolve(outcome);
  }

  /** Nothing that waits is left without an answer. */
  #end(fault: Error): void {
    this.#ended ??= fault;
    for (const { reject } of this.#pendingByTicket.values()) reject(this.#ended);
    this.#pendingByTicket.clear();
  }
}
