// Takes reports in a thread of its own: the server goes on with its connections while a report is read, checked and
// stored. What arrives in one turn of the event loop goes over in few messages, so small that the thread begins while more
// is read. Where the thread dies, those who were waiting for it are told so, and the next report starts it again.

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
export type Message = readonly Numbered[] | "close";

export interface Numbered {
  readonly ticket: number;
  readonly handedIn: HandedIn;
}

/** From the thread: what became of some of them, as soon as it is known. */
export type Reply = readonly { readonly ticket: number; readonly outcome: Outcome }[];

export type Outcome =
  { readonly taken: Taken } | { readonly problem: ProblemData } | { readonly fault: string };

interface Waiting {
  readonly size: number;
  readonly resolve: (taken: Taken) => void;
  readonly reject: (reason: unknown) => void;
}

/** Some thousands of reports: more than come in a second, less than fills the memory. */
const mostWaitingBytes = 128 * 2 ** 20;
const mostInMessage = 4;

export class ThreadedIntake implements Intake {
  #worker: Worker | undefined;
  #gathering: Numbered[] = [];
  #ticket = 0;
  readonly #waitingByTicket = new Map<number, Waiting>();
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
    const ticket = this.#ticket++;
    return new Promise((resolve, reject) => {
      this.#waitingByTicket.set(ticket, { size, resolve, reject });
      const gathered = this.#gathering.push({ ticket, handedIn });
      if (gathered === mostInMessage) this.#send();
      else if (gathered === 1) setImmediate(() => this.#send());
    });
  }

  async close(): Promise<void> {
    if (this.#waitingByTicket.size > 0) await new Promise<void>((resolve) => this.#whenIdle.push(resolve));
    const worker = this.#worker;
    if (!worker) return;
    worker.ref();
    await new Promise((resolve) => {
      worker.once("exit", resolve);
      worker.postMessage("close" satisfies Message);
    });
  }

  #send(): void {
    const batch = this.#gathering;
    if (batch.length === 0) return;
    this.#gathering = [];
    const worker = (this.#worker ??= this.#start());
    worker.ref();
    worker.postMessage(
      batch satisfies Message,
      batch.flatMap(({ handedIn }) => transferable(handedIn.bytes)),
    );
  }

  #start(): Worker {
    const worker = new Worker(this.thread, { workerData: this.desk });
    // A report that waits keeps the program alive; the thread alone does not.
    worker.unref();
    worker.on("message", (reply: Reply) => {
      for (const { ticket, outcome } of reply) this.#settle(ticket, outcome);
    });
    worker.on("error", (fault) => this.#end(worker, fault));
    worker.on("exit", () => this.#end(worker, new Error("the thread that takes reports has ended")));
    return worker;
  }

  /** What still gathers was not with it, and goes to the next. */
  #end(worker: Worker, fault: unknown): void {
    if (this.#worker !== worker) return;
    this.#worker = undefined;
    const outcome = { fault: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault) };
    const gathering = new Set(this.#gathering.map(({ ticket }) => ticket));
    for (const ticket of [...this.#waitingByTicket.keys()])
      if (!gathering.has(ticket)) this.#settle(ticket, outcome);
  }

  #settle(ticket: number, outcome: Outcome): void {
    const waiting = this.#waitingByTicket.get(ticket);
    if (!waiting) return;
    this.#waitingByTicket.delete(ticket);
    this.#waitingBytes -= waiting.size;
    if ("taken" in outcome) waiting.resolve(outcome.taken);
    else if ("problem" in outcome) waiting.reject(Problem.from(outcome.problem));
    else waiting.reject(new Error(outcome.fault));
    if (this.#waitingByTicket.size > 0) return;
    this.#worker?.unref();
    this.#whenIdle.splice(0).forEach((done) => done());
  }
}

/** Bytes with a buffer to themselves move to the thread; others, which share one, are copied. */
function transferable({ buffer, byteLength }: Uint8Array): Transferable[] {
  return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : [];
}
