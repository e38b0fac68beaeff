// Where the heavy files are made: in a thread of its own, one after the other, so that nobody else waits for them; or in
// this thread, where none is given (tests, scripts). It knows documents and pictures, no HTTP.

import { Worker } from "node:worker_threads";
import { Problem } from "../problem.ts";
import type { Order } from "./order.ts";

export interface Press {
  print(order: Order): Promise<Uint8Array>;
  close(): Promise<void>;
}

export interface Ticket {
  readonly ticket: number;
  readonly order: Order;
}

export interface Printed {
  readonly ticket: number;
  readonly bytes?: Uint8Array;
  /** Why it could not be made. */
  readonly fault?: string;
}

/** A body of one megabyte, the most that is taken, is a file of some hundred pages. */
const slowestMs = 60_000;
const mostWaiting = 60;

export function createPress(thread?: URL): Press {
  return thread ? new ThreadPress(thread) : { print: printHere, close: () => Promise.resolve() };
}

async function printHere(order: Order): Promise<Uint8Array> {
  const { print } = await import("./print.ts");
  return print(order);
}

interface Waiting {
  readonly resolve: (bytes: Uint8Array) => void;
  readonly reject: (reason: unknown) => void;
}

class ThreadPress implements Press {
  #worker: Worker | undefined;
  #next = 0;
  #watch: NodeJS.Timeout | undefined;
  readonly #waitingByTicket = new Map<number, Waiting>();

  constructor(private readonly thread: URL) {}

  print(order: Order): Promise<Uint8Array> {
    if (this.#waitingByTicket.size >= mostWaiting)
      return Promise.reject(new Problem("compile.busy", {}, { "Retry-After": "10" }));
    const ticket = this.#next++;
    return new Promise((resolve, reject) => {
      this.#waitingByTicket.set(ticket, { resolve, reject });
      this.#running().postMessage({ ticket, order } satisfies Ticket);
      this.#watch ??= setTimeout(() => this.#giveUp(), slowestMs).unref();
    });
  }

  async close(): Promise<void> {
    clearTimeout(this.#watch);
    await this.#worker?.terminate();
  }

  /** Begun with the first order, and anew after a fault. */
  #running(): Worker {
    if (this.#worker) return this.#worker;
    const worker = new Worker(this.thread, { resourceLimits: { maxOldGenerationSizeMb: 1_024 } });
    worker.on("message", (printed: Printed) => this.#settle(printed));
    worker.on("error", (fault) => this.#fail(worker, fault));
    worker.on("exit", () => this.#fail(worker, new Error("the printing thread has ended")));
    // An order that waits is held by its connection; the thread alone keeps no program alive.
    worker.unref();
    this.#worker = worker;
    return worker;
  }

  #settle({ ticket, bytes, fault }: Printed): void {
    const waiting = this.#waitingByTicket.get(ticket);
    this.#waitingByTicket.delete(ticket);
    clearTimeout(this.#watch);
    this.#watch =
      this.#waitingByTicket.size > 0 ? setTimeout(() => this.#giveUp(), slowestMs).unref() : undefined;
    if (bytes) waiting?.resolve(bytes);
    else waiting?.reject(new Error(fault ?? "nothing was printed"));
  }

  /** The first in the queue takes too long: it is refused, the others are begun anew by who sent them. */
  #giveUp(): void {
    const worker = this.#worker;
    if (worker) this.#fail(worker, new Problem("document.tooLong"));
    void worker?.terminate();
  }

  #fail(worker: Worker, reason: unknown): void {
    if (this.#worker !== worker) return;
    this.#worker = undefined;
    clearTimeout(this.#watch);
    this.#watch = undefined;
    const [first, ...others] = this.#waitingByTicket.values();
    this.#waitingByTicket.clear();
    first?.reject(reason);
    for (const { reject } of others) reject(new Problem("compile.busy", {}, { "Retry-After": "10" }));
  }
}
