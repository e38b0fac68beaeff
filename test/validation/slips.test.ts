import assert from "node:assert/strict";
import { balanced, type Scenario } from "../scenario/scenario.ts";
import { cellsInIdentities, count, recalculated, slipsIn, type Tally } from "./slips.ts";

const none = (): Tally => ({ planted: 0, found: 0, located: 0, named: 0, false: 0 });
const share = (part: number, { planted }: Tally) => `${((part / planted) * 100).toFixed(1)} %`.padStart(8);

/** By section and kind of slip. */
function tryAll(scenario: Scenario, formulas: boolean): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const field of cellsInIdentities(scenario)) {
    if (formulas && field.computed) continue;
    for (const slip of slipsIn(field, scenario)) {
      if (formulas && Object.keys(slip.typed).some((id) => scenario.form.fieldById.get(id)?.computed))
        continue;
      const wrong = scenario.fills(slip.typed);
      const findings = (formulas ? recalculated(wrong) : wrong).sees();
      const key = `${field.section}, ${slip.kind}`;
      const tally = tallies.get(key) ?? none();
      tallies.set(key, tally);
      count(tally, slip, scenario, findings);
    }
  }
  return tallies;
}

const seeds = [4, 9];

describe("a slip of every kind in every cell that stands in an identity", function () {
  this.timeout(120_000);
  for (const edition of ["2019", "2021"]) {
    for (const formulas of [false, true]) {
      it(`${edition}, ${formulas ? "formula" : "typed"} totals`, () => {
        const sums = new Map<string, Tally>();
        for (const seed of seeds) {
          for (const [key, tally] of tryAll(balanced(edition, seed), formulas)) {
            const sum = sums.get(key) ?? none();
            sums.set(key, sum);
            for (const part of Object.keys(tally) as (keyof Tally)[]) sum[part] += tally[part];
          }
        }
        console.log(`      ${"section, slip".padEnd(34)} planted    found  located    named  false repairs`);
        for (const [key, tally] of sums) {
          const { planted, found, located, named, false: wrong } = tally;
          console.log(
            `      ${key.padEnd(34)} ${String(planted).padStart(7)} ${share(found, tally)} ${share(located, tally)} ${share(named, tally)} ${String(wrong).padStart(6)}`,
          );
          assert.equal(wrong, 0, `${key}: a false repair`);
          if (!key.startsWith("requests")) continue;
          const single = !key.endsWith("exchanged");
          // Two parts exchanged in one column leave every formula as it was: nothing on the sheet shows it.
          if (!formulas || single) assert.deepEqual([found, named], [planted, planted], `${key}: not found`);
          // Two cells exchanged may leave other pairs just as possible; one wrong cell leaves no other.
          if (!formulas && single) assert.equal(located, planted, `${key}: not located`);
        }
      });
    }
  }

  for (const edition of ["2019", "2021"]) {
    it(`${edition}, formula totals: the ledger's total of the row tells which cell it was`, () => {
      const right = balanced(edition, 4);
      const tally = none();
      for (const field of cellsInIdentities(right)) {
        if (field.computed || field.section !== "requests") continue;
        const total = field.id.replace(/[^.]+$/, "total");
        const known = right.report.values[total];
        if (typeof known !== "number") throw new TypeError(total);
        for (const slip of slipsIn(field, right)) {
          if (Object.keys(slip.typed).length > 1) continue;
          const wrong = recalculated(right.fills(slip.typed)).states({
            facts: { controls: { [total]: known } },
          });
          count(tally, slip, right, wrong.sees());
        }
      }
      assert.ok(tally.planted > 500);
      assert.deepEqual(tally, {
        ...tally,
        found: tally.planted,
        located: tally.planted,
        false: 0,
      });
    });
  }
});
