// What was written can be taken back, newest first, and not for ever.

import assert from "node:assert/strict";
import {
  nextToRedo,
  nextToUndo,
  parseJournal,
  withEntry,
  withUndone,
  type Journal,
} from "../../../addin/journal/journal.ts";

const edits = [{ place: "review.other", from: null, to: 1 }];
const entry = (what: string) => ({ at: "2026-01-05T08:00:00Z", what, edits });

describe("the journal", () => {
  it("undoes the newest first and redoes in the same order, until something else is written", () => {
    const journal = withEntry(withEntry([], entry("甲")), entry("乙"));
    assert.deepEqual(
      journal.map(({ what }) => what),
      ["乙", "甲"],
    );
    const [newest] = journal;
    const once = withUndone(journal, newest!.id, true);
    assert.deepEqual([nextToUndo(once)?.what, nextToRedo(once)?.what], ["甲", "乙"]);
    const twice = withUndone(once, nextToUndo(once)!.id, true);
    assert.deepEqual([nextToUndo(twice)?.what, nextToRedo(twice)?.what], [undefined, "甲"]);
    assert.deepEqual(
      withEntry(once, entry("丙")).map(({ what }) => what),
      ["丙", "甲"],
    );
  });

  it("notes nothing where nothing was written", () => {
    assert.deepEqual(withEntry([], { ...entry("空"), edits: [] }), []);
  });

  it("is not endless, and survives being kept", () => {
    let journal: Journal = [];
    for (let index = 0; index < 80; index++) journal = withEntry(journal, entry(String(index)));
    assert.equal(journal.length, 50);
    assert.deepEqual(parseJournal(JSON.stringify(journal)), journal);
  });
});
