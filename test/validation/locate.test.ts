import assert from "node:assert/strict";
import fc from "fast-check";
import { balanced, type Scenario } from "../scenario/scenario.ts";

const slips = (value: number) =>
  [value + 7, value + 1, value - 1, value + 9, value + 90, value * 10, 0].filter(
    (slip) => slip !== value && slip >= 0,
  );

const repairsOf = (clerk: Scenario) => clerk.sees().flatMap(({ repair }) => repair ?? []);

describe("the one wrong cell", () => {
  for (const edition of ["2019", "2021"]) {
    it(`${edition}: is found for every kind of slip in every cell of table three with typed totals`, () => {
      const clerk = balanced(edition, 4);
      for (const field of clerk.form.fields.filter(({ section }) => section === "requests")) {
        const right = clerk.report.values[field.id] as number;
        for (const slip of slips(right)) {
          const repairs = repairsOf(clerk.fills(field.id, slip));
          assert.ok(repairs.length > 0, `${field.id} ${right} → ${slip}`);
          for (const repair of repairs)
            assert.deepEqual([repair.field, repair.from, repair.to], [field.id, slip, right]);
        }
      }
    });
  }

  it("settles what it says it settles", () => {
    const broken = balanced("2021", 4).fills("requests.granted.business", 130);
    const [repair] = repairsOf(broken);
    assert.ok(repair);
    assert.deepEqual([...repair.settles].sort(), broken.seesErrors().sort());
    assert.deepEqual(broken.fills(repair.field, repair.to).seesErrors(), []);
  });

  it("is not claimed where several cells would do: they are named instead", () => {
    const clerk = balanced("2021", 4);
    const [finding] = clerk
      .fills("review.upheld", (clerk.report.values["review.upheld"] as number) + 3)
      .sees();
    assert.equal(finding?.repair, undefined);
    const cells = finding?.suspects?.map(({ field }) => field) ?? [];
    assert.ok(cells.includes("review.upheld") && cells.includes("review.total"), cells.join());
  });

  it("is never a false one when two cells are wrong", () => {
    const clerk = balanced("2021", 4);
    const cells = clerk.form.fields.filter(({ section }) => section === "requests").map(({ id }) => id);
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...cells), { minLength: 2, maxLength: 2 }),
        fc.integer({ min: 1, max: 50 }),
        fc.integer({ min: 51, max: 99 }),
        ([a = "", b = ""], first, second) => {
          const wrong = clerk.fills({
            [a]: (clerk.report.values[a] as number) + first,
            [b]: (clerk.report.values[b] as number) + second,
          });
          assert.ok(wrong.seesErrors().length > 0);
          for (const { field } of repairsOf(wrong)) assert.ok(field === a || field === b);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("is not named while blanks have a part in it", () => {
    const clerk = balanced("2021", 4).fills({
      "requests.granted.business": null,
      "requests.granted.naturalPerson": 900,
    });
    assert.deepEqual(repairsOf(clerk), []);
  });
});
