// The store of a host whose texts travel inside the workbook. Read once; written only when a text has really changed,
// for every write marks the workbook as edited.

import { readKeptTexts, writeKeptTexts } from "../../../shared/worksheet/keptTexts.ts";
import type { Store } from "../port.ts";
import type { Book } from "./book.ts";

export function createKeptStore(book: Pick<Book, "readPart" | "writePart">): Store {
  const texts = book
    .readPart()
    .then((xml) => (xml === undefined ? new Map<string, string>() : readKeptTexts(xml)));
  // One write after the other, so that the last one holds everything.
  let turn: Promise<unknown> = texts;
  return {
    get: async (key) => (await texts).get(key),
    set(key, text) {
      const outcome = turn.then(async () => {
        const textByKey = await texts;
        if (textByKey.get(key) === text) return "stored";
        const next = new Map(textByKey).set(key, text);
        const written = await book.writePart(writeKeptTexts(next));
        if (written === "stored") textByKey.set(key, text);
        return written;
      });
      turn = outcome;
      return outcome;
    },
  };
}
