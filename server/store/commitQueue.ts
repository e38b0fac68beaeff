// Hands submissions to the thread that commits, and gives each its own outcome once it is on disk.
// Where the thread dies, what waits is told so, and the next submission starts it again.

import { Worker } from "node:worker_threads";
import type { Settled, Ticketed } from "./commitThread.ts";
import type { AcceptOutcome, NewSubmission } from "./port.ts";

interface Pending {
  readonly resolve: (outcome: AcceptOutcome) => void;
  readonly reject: (fault: Error) => void;
}

export class CommitQueue {
  #worker: Worker | undefined;
  readonly #pendingByTicket = new Map<number, Pending>();
  #lastTicket = 0;
  #whenIdle: (() => void)[] = [];

  constructor(
    private readonly thread: URL,
    private readonly file: string,
  ) {
    this.#worker = this.#start();
  }

  accept(submission: NewSubmission): Promise<AcceptOutcome> {
    const worker = (this.#worker ??= this.#start());
    const ticketed: Ticketed = { ticket: ++this.#lastTicket, submission };
    return new Promise((resolve, reject) => {
      this.#pendingByTicket.set(ticketed.ticket, { resolve, reject });
      worker.ref();
      worker.postMessage(ticketed);
    });
  }

  /** Ends the thread when nothing is waiting any more. */
  async close(): Promise<void> {
    if (this.#pendingByTicket.size > 0) await new Promise<void>((resolve) => this.#whenIdle.push(resolve));
    await this.#worker?.terminate();
  }

  #start(): Worker {
    const worker = new Worker(this.thread, { workerData: this.file });
    worker.unref();
    worker.on("message", (settled: readonly Settled[]) => settled.forEach((one) => this.#settle(one)));
    worker.on("error", (fault) => this.#end(worker, fault));
    worker.on("exit", () => this.#end(worker, new Error("the thread that commits has ended")));
    return worker;
  }

  #settle({ ticket, outcome, fault }: Settled): void {
    const pending = this.#pendingByTicket.get(ticket);
    this.#pendingByTicket.delete(ticket);
    if (outcome === undefined) pending?.reject(new Error(fault ?? "not stored"));
    else pending?.resolve(outcome);
    this.#rest();
  }

  /** Nothing that waits is left without an answer; sending it again is safe. */
  #end(worker: Worker, fault: unknown): void {
    if (this.#worker !== worker) return;
    this.#worker = undefined;
    const reason = fault instanceof Error ? fault : new Error(String(fault));
    for (const { reject } of this.#pendingByTicket.values()) reject(reason);
    this.#pendingByTicket.clear();
    this.#rest();
  }

  #rest(): void {
    if (this.#pendingByTicket.size > 0) return;
    this.#worker?.unref();
    this.#whenIdle.splice(0).forEach((done) => done());
  }
}
