// A fact is written at its path; what lies beside it stays.

import assert from "node:assert/strict";
import { withFact } from "../../../addin/chat/withFact.ts";

describe("a fact written at its path", () => {
  it("is added, replaced and taken away", () => {
    const one = withFact({}, "facts.more.trainings", 2);
    assert.deepEqual(one, { more: { trainings: 2 } });
    const two = withFact(one, "facts.disclosedItems.total", 80);
    assert.deepEqual(two, { more: { trainings: 2 }, disclosedItems: { total: 80 } });
    assert.deepEqual(withFact(two, "facts.more.trainings", null), {
      more: {},
      disclosedItems: { total: 80 },
    });
  });
});
