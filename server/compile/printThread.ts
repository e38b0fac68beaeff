// The thread that prints: orders come as messages and are carried out in their order; it keeps nothing of them.

import { parentPort } from "node:worker_threads";
import type { Printed, Ticket } from "./press.ts";
import { print } from "./print.ts";

const port = parentPort;
if (port) {
  let last: Promise<void> = Promise.resolve();
  port.on("message", ({ ticket, order }: Ticket) => {
    last = last.then(async () => {
      try {
        const bytes = new Uint8Array(await print(order));
        port.postMessage({ ticket, bytes } satisfies Printed, [bytes.buffer]);
      } catch (fault) {
        port.postMessage({
          ticket,
          fault: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault),
        });
      }
    });
  });
}
