import assert from "node:assert/strict";
import fc from "fast-check";
import { balanced, zero, type Scenario } from "../scenario/scenario.ts";

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

  it("is not claimed of one identity alone: a row typed one column too far breaks no other", () => {
    const [finding] = zero("2021")
      .fills({ "review.upheld": 2, "review.corrected": 1, "review.pending": 1, "review.total": 0 })
      .sees();
    assert.equal(finding?.repair, undefined);
    assert.deepEqual(
      finding?.suspects?.map(({ field, to }) => [field, to]),
      [["review.total", 4]],
    );
  });

  it("offers the exchange of each group where two have their last columns mixed up", () => {
    const group = (id: string, [upheld, other, pending, total]: readonly number[]) => ({
      [`${id}.upheld`]: upheld ?? 0,
      [`${id}.other`]: other ?? 0,
      [`${id}.pending`]: pending ?? 0,
      [`${id}.total`]: total ?? 0,
    });
    const findings = zero("2021")
      .fills({ ...group("review", [2, 0, 3, 1]), ...group("litigation.direct", [1, 0, 2, 1]) })
      .sees({})
      .filter(({ rule }) => rule === "remedies.total");
    assert.deepEqual(
      findings.map(({ repair, exchanges }) => [repair, exchanges?.flat().map(({ field }) => field)]),
      [
        [undefined, ["review.pending", "review.total"]],
        [undefined, ["litigation.direct.pending", "litigation.direct.total"]],
      ],
    );
  });

  it("is not the total where a formula left out what was typed as text: those cells are named", () => {
    const clerk = balanced("2021", 4);
    const figure = clerk.report.values["requests.received.naturalPerson"] as number;
    const short = (clerk.report.values["requests.received.total"] as number) - figure;
    const findings = clerk
      .fills({ "requests.received.naturalPerson": String(figure), "requests.received.total": short })
      .sees();
    assert.deepEqual(
      findings.map(({ rule, repair, suspects, shared }) => [rule, repair ?? suspects, shared]),
      ["requests.rowTotal", "requests.balance"].map((rule) => [
        rule,
        undefined,
        ["requests.received.naturalPerson"],
      ]),
    );
    assert.match(findings[0]?.message ?? "", /“一、本年新收·自然人”里的数字是文本格式，公式没有计入/);
  });

  it("takes no ledger's figure for certain that alone contradicts the form", () => {
    const [finding] = zero("2021")
      .fills("disclosure.licensing.decisions", 25310)
      .states({ facts: { controls: { "disclosure.licensing.decisions": 25301 } } })
      .sees();
    assert.equal(finding?.repair, undefined);
    assert.match(finding?.message ?? "", /台账数抄错了的，改正或者删去/);
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

  it("names the neighbours whose figures were mixed up", () => {
    const clerk = balanced("2021", 4);
    const [a, b] = ["requests.granted.business", "requests.granted.research"] as const;
    const { [a]: one, [b]: other } = clerk.report.values;
    const findings = clerk.fills({ [a]: other ?? null, [b]: one ?? null }).sees();
    assert.deepEqual(
      findings.flatMap(({ repair }) => repair ?? []),
      [],
    );
    for (const { exchanges = [] } of findings)
      assert.deepEqual(exchanges, [
        [
          { field: a, from: other, to: one },
          { field: b, from: one, to: other },
        ],
      ]);
  });

  it("names, where no cell alone would do, the cells that the broken identities share", () => {
    const clerk = balanced("2021", 4);
    const at = (id: string) => clerk.report.values[id] as number;
    const wrong = clerk.fills({
      "requests.granted.business": at("requests.granted.business") + 3,
      "requests.granted.research": at("requests.granted.research") + 4,
    });
    const findings = wrong.sees();
    assert.equal(findings[0]?.id, "requests.rowTotal:granted");
    for (const { repair, suspects, shared = [] } of findings) {
      assert.deepEqual([repair, suspects], [undefined, undefined]);
      assert.deepEqual([...shared].sort(), ["requests.granted.business", "requests.granted.research"]);
    }
  });

  it("is narrowed down by a control figure where totals are formulas, and the rest is named", () => {
    const right = balanced("2021", 4);
    const at = (id: string) => right.report.values[id] as number;
    // 七 more were counted as received from companies; every formula took it along.
    const wrong = right.fills({
      "requests.received.business": at("requests.received.business") + 7,
      "requests.received.total": at("requests.received.total") + 7,
    });
    const suspectsOf = (clerk: Scenario) =>
      clerk.sees().find(({ id }) => id === "requests.balance:business")?.suspects ?? [];
    const before = suspectsOf(wrong).map(({ field }) => field);
    assert.ok(before.length > 10 && before.includes("requests.received.business"));
    const elsewhere = wrong.states({
      facts: { controls: { "requests.granted.total": at("requests.granted.total") } },
    });
    assert.deepEqual(
      suspectsOf(elsewhere).map(({ field }) => field),
      before.filter((field) => field !== "requests.granted.business"),
    );
    const [repair] = repairsOf(
      wrong.states({ facts: { controls: { "requests.received.total": at("requests.received.total") } } }),
    );
    assert.deepEqual(
      [repair?.field, repair?.to, repair?.also?.map(({ field }) => field)],
      ["requests.received.business", at("requests.received.business"), ["requests.received.total"]],
    );
  });

  it("is found through local rows that hide their official row", () => {
    const localRows = {
      "requests.granted": [1, 2].map((n) => ({
        key: `local${n}`,
        label: `分项${n}`,
        mode: "parts" as const,
      })),
    };
    const typed = balanced("2021", 4, { localRows });
    assert.deepEqual(typed.seesErrors(), []);
    const derived = typed.form.fields.flatMap((field) => (field.derived ? [[field.id, null] as const] : []));
    const clerk = typed.fills(Object.fromEntries(derived));
    assert.deepEqual(clerk.seesErrors(), []);
    const local = clerk.report.localRows["requests.granted"]?.[1]?.values.business as number;
    for (const each of [typed, clerk]) {
      const [repair] = repairsOf(each.fills("requests.granted.local2.business", local + 7));
      assert.deepEqual([repair?.field, repair?.to], ["requests.granted.local2.business", local]);
    }
  });
});
