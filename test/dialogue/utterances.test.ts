// Every utterance, said to the bot: exactly the expected edits, and never one that was not meant.

import assert from "node:assert/strict";
import { judge } from "./judge.ts";
import { heldOut, utterances } from "./utterances.ts";
import type { Utterance } from "./utterance.ts";

describe("what clerks say", () => {
  const byKind = new Map<string, Utterance[]>();
  for (const each of [...utterances, ...heldOut])
    byKind.set(each.kind, [...(byKind.get(each.kind) ?? []), each]);
  for (const [kind, own] of byKind) {
    it(`${kind}: ${own.length} utterances become exactly the edits they mean`, () => {
      const verdicts = own.map(judge);
      const wrong = verdicts.filter(({ exact }) => !exact);
      assert.deepEqual(
        wrong.map(({ utterance, wrong: edits, missing }) => ({ says: utterance.says, edits, missing })),
        [],
      );
    });
  }
  it("are enough to say something", () => assert.ok(utterances.length + heldOut.length >= 300));
});
