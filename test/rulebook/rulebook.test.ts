import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { official } from "../../shared/form/official.ts";
import { caseOf, editionOf, showExample } from "../../shared/rulebook/example.ts";
import { examples as figureExamples } from "../../shared/rulebook/examples.ts";
import { narrativeExamples } from "../../shared/rulebook/narrativeExamples.ts";
import { exampleProfiles, rulebookMarkdown } from "../../shared/rulebook/page.ts";
import { rulebook } from "../../shared/rulebook/rulebook.ts";
import { withThirdEdition } from "../scenario/thirdEdition.ts";
import { pages } from "./pages.ts";

const examples = [...figureExamples, ...narrativeExamples];
const entries = rulebook(official.editions);

describe("the rule catalogue", () => {
  it("has one example for every rule of every edition, and none for a rule that there is not", () => {
    assert.deepEqual(examples.map(({ id }) => id).sort(), entries.map(({ id }) => id).sort());
  });

  for (const example of examples) {
    const entry = entries.find(({ id }) => id === example.id);
    const editions = (entry?.editions ?? []).flatMap((id) => official.edition(id) ?? []);
    const edition = editionOf(example, editions);
    const rulesOf = (which: "passes" | "fails") =>
      showExample(caseOf(example, which), edition!, exampleProfiles(official)).findings.map(
        ({ rule }) => rule,
      );

    // An example of words holds only what it speaks of: the rest of the report is not its business.
    const mine = (rule: string) => entry?.scope !== "narrative" || rule === example.id;

    it(`${example.id}: the example that passes gets no finding of any rule`, () => {
      assert.deepEqual(rulesOf("passes").filter(mine), []);
    });

    it(`${example.id}: the example that fails is found by it`, () => {
      assert.ok(rulesOf("fails").includes(example.id));
    });
  }

  it("is made for editions that nobody has issued, too", () => {
    assert.match(rulebookMarkdown(withThirdEdition, "zh"), /letters\.balance/);
  });

  it("says since which report year a rule holds", () => {
    const since = (id: string) => entries.find((entry) => entry.id === id)?.since;
    assert.deepEqual(
      [since("requests.balance"), since("disclosure.inForce"), since("disclosure.feeItems")],
      [2019, 2021, 2019],
    );
  });

  for (const { file, text } of pages()) {
    it(`docs/${file} is as npm run rules writes it`, () => {
      const written = readFileSync(join(import.meta.dirname, "../../docs", file), "utf8");
      assert.equal(written, text, `docs/${file} is stale: run npm run rules`);
    });
  }
});
