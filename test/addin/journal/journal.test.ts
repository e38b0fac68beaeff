// What was written can be taken back, newest first, and not for ever.

import assert from "node:assert/strict";
import { parseJournal, withEntry, withoutEntry, type Journal } from "../../../addin/journal/journal.ts";

const edits = [{ place: "review.other", from: null, to: 1 }];
const entry = (what: string) => ({ at: "2026-01-05T08:00:00Z", what, edits });

describe("the journal", () => {
  it("holds the newest first, each with an id of its own, and forgets what is taken back", () => {
    const journal = withEntry(withEntry([], entry("甲")), entry("乙"));
    assert.deepEqual(
      journal.map(({ what }) => what),
      ["乙", "甲"],
    );
    assert.deepEqual(
      withoutEntry(journal, journal[0]!.id).map(({ what }) => what),
      ["甲"],
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
