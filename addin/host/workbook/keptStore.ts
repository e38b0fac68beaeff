// The store of a host whose texts travel inside the workbook. Written only when a text has really changed, for every write
// marks the workbook as edited; read anew before each write, for another pane may have written to it meanwhile.

import { readKeptTexts, writeKeptTexts } from "../../../shared/worksheet/keptTexts.ts";
import type { Store, StoreOutcome } from "../port.ts";
import type { Book } from "./book.ts";

export function createKeptStore(book: Pick<Book, "readKept" | "writeKept">, now: () => Date): Store {
  const read = async () => readKeptTexts(await book.readKept());
  let texts = read();
  // One write after the other, so that the last one holds everything.
  let turn: Promise<unknown> = texts;

  async function write(key: string, text: string): Promise<StoreOutcome> {
    const current = await read();
    if (current.get(key)?.text === text) return "stored";
    const next = new Map(current).set(key, { text, at: now().toISOString() });
    const outcome = await book.writeKept(writeKeptTexts(next));
    if (outcome === "stored") texts = Promise.resolve(next);
    return outcome;
  }

  return {
    inWorkbook: true,
    get: async (key) => (await texts).get(key)?.text,
    set(key, text) {
      const outcome = turn.then(() => write(key, text));
      // What became of this write is told to its own caller; the next one starts all the same.
      turn = outcome.catch(() => undefined);
      return outcome;
    },
  };
}
