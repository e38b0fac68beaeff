// Takes reports in a thread of its own: the server goes on with its connections while a report is read, checked and
// stored. What arrives in one turn of the event loop goes over in one message. Where the thread dies, those who were
// waiting for it are told so, and the next report starts it again.

import { Worker, type Transferable } from "node:worker_threads";
import { Problem, type ProblemData } from "../problem.ts";
import type { HandedIn, Intake, Taken } from "./intake.ts";

/** What the thread works with. */
export interface ThreadDesk {
  /** The store's file, which exists already. */
  readonly file: string;
  /** Sentences of this installation, by edition. */
  readonly wordings: Readonly<Record<string, string>>;
}

/** To the thread: what to take, or that it has seen the last. */
export type Message = Batch | "close";

export interface Batch {
  readonly ticket: number;
  readonly batch: readonly HandedIn[];
}

/** From the thread: what became of each of a batch, in its order. */
export interface Reply {
  readonly ticket: number;
  readonly outcomes: readonly Outcome[];
}

export type Outcome =
  { readonly taken: Taken } | { readonly problem: ProblemData } | { readonly fault: string };

interface Waiting {
  readonly handedIn: HandedIn;
  readonly size: number;
  readonly resolve: (taken: Taken) => void;
  readonly reject: (reason: unknown) => void;
}

/** Some thousands of reports: more than come in a second, less than fills the memory. */
const mostWaitingBytes = 128 * 2 ** 20;

export class ThreadedIntake implements Intake {
  #worker: Worker | undefined;
  #gathering: Waiting[] = [];
  #ticket = 0;
  readonly #sentByTicket = new Map<number, readonly Waiting[]>();
  #waitingBytes = 0;
  #whenIdle: (() => void)[] = [];

  /** `thread` is the address of intakeThread.js. */
  constructor(
    private readonly thread: URL,
    private readonly desk: ThreadDesk,
  ) {
    this.#worker = this.#start();
  }

  take(handedIn: HandedIn): Promise<Taken> {
    const size = handedIn.bytes.byteLength;
    if (this.#waitingBytes + size > mostWaitingBytes)
      return Promise.reject(new Problem("submission.busy", {}, { "Retry-After": "10" }));
    this.#waitingBytes += size;
    return new Promise((resolve, reject) => {
      if (this.#gathering.push({ handedIn, size, resolve, reject }) === 1) setImmediate(() => this.#send());
    });
  }

  async close(): Promise<void> {
    if (this.#gathering.length > 0 || this.#sentByTicket.size > 0)
      await new Promise<void>((resolve) => this.#whenIdle.push(resolve));
    const worker = this.#worker;
    if (!worker) return;
    worker.ref();
    await new Promise((resolve) => {
      worker.once("exit", resolve);
      worker.postMessage("close" satisfies Message);
    });
  }

  #send(): void {
    const waiting = this.#gathering;
    this.#gathering = [];
    const ticket = this.#ticket++;
    this.#sentByTicket.set(ticket, waiting);
    const worker = (this.#worker ??= this.#start());
    worker.ref();
    const batch = waiting.map(({ handedIn }) => handedIn);
    worker.postMessage(
      { ticket, batch } satisfies Message,
      batch.flatMap(({ bytes }) => transferable(bytes)),
    );
  }

  #start(): Worker {
    const worker = new Worker(this.thread, { workerData: this.desk });
    // A report that waits keeps the program alive; the thread alone does not.
    worker.unref();
    worker.on("message", ({ ticket, outcomes }: Reply) => {
      this.#settle(ticket, (index) => outcomes[index] ?? { fault: "no outcome" });
    });
    worker.on("error", (fault) => this.#end(worker, fault));
    worker.on("exit", () => this.#end(worker, new Error("the thread that takes reports has ended")));
    return worker;
  }

  #end(worker: Worker, fault: unknown): void {
    if (this.#worker !== worker) return;
    this.#worker = undefined;
    const outcome = { fault: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault) };
    for (const ticket of [...this.#sentByTicket.keys()]) this.#settle(ticket, () => outcome);
  }

  #settle(ticket: number, outcomeAt: (index: number) => Outcome): void {
    const waiting = this.#sentByTicket.get(ticket) ?? [];
    this.#sentByTicket.delete(ticket);
    waiting.forEach(({ size, resolve, reject }, index) => {
      this.#waitingBytes -= size;
      const outcome = outcomeAt(index);
      if ("taken" in outcome) resolve(outcome.taken);
      else if ("problem" in outcome) reject(Problem.from(outcome.problem));
      else reject(new Error(outcome.fault));
    });
    if (this.#sentByTicket.size > 0) return;
    this.#worker?.unref();
    if (this.#gathering.length === 0) this.#whenIdle.splice(0).forEach((done) => done());
  }
}

/** Bytes with a buffer to themselves move to the thread; others, which share one, are copied. */
function transferable({ buffer, byteLength }: Uint8Array): Transferable[] {
  return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : [];
}
