// Every rule of the narrative by example: a piece of a report that it lets pass, and one that it speaks of.

import assert from "node:assert/strict";
import { official } from "../../shared/form/official.ts";
import { crosscheck } from "../../shared/narrative/crosscheck/crosscheck.ts";
import {
  narrativeRules,
  narrativeRulesOf,
  type ReportFragment,
} from "../../shared/narrative/crosscheck/narrativeRules.ts";
import type { Finding } from "../../shared/validation/finding.ts";
import { zero } from "../scenario/scenario.ts";
import { withThirdEdition } from "../scenario/thirdEdition.ts";

const office = zero("2021");

const reportOf = ({ narrative, values = {} }: ReportFragment, year: number) =>
  office.fills(values).states({ year, narrative }).report;

function findingsIn(fragment: ReportFragment): Finding[] {
  const previous = fragment.previous && reportOf(fragment.previous, 2022);
  return crosscheck(reportOf(fragment, 2023), office.form, { previous });
}

describe("the rules of the narrative", () => {
  for (const { id, severity, examples } of narrativeRules) {
    it(`${id} lets what is right pass and speaks of what is wrong`, () => {
      assert.deepEqual(
        findingsIn(examples.passes).filter(({ rule }) => rule === id),
        [],
      );
      const found = findingsIn(examples.fails).filter(({ rule }) => rule === id);
      assert.ok(found.length > 0);
      assert.equal(found[0]?.severity, severity);
      assert.match(found[0].message, /。$/);
      assert.notEqual(found[0].basis, "");
    });
  }

  it("has no finding of a rule that is not in the list", () => {
    const known = new Set(narrativeRules.map(({ id }) => id));
    const rules = narrativeRules.flatMap(({ examples }) =>
      findingsIn(examples.fails).map(({ rule }) => rule),
    );
    assert.deepEqual(
      rules.filter((rule) => !known.has(rule)),
      [],
    );
  });

  it("asks of an edition only what its notice asks for", () => {
    const idsOf = (edition: string) =>
      narrativeRulesOf(withThirdEdition.edition(edition)!).map(({ id }) => id);
    assert.ok(idsOf("2021").includes("narrative.fee"));
    assert.ok(!idsOf("2019").includes("narrative.fee"));
    assert.ok(!idsOf("2019").includes("narrative.length"));
    assert.ok(idsOf("2019").includes("narrative.aspect"));
    assert.ok(!idsOf("2031").includes("narrative.aspect"));
    assert.equal(official.editions.length, 2);
  });
});
