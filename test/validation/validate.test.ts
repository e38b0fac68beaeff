import assert from "node:assert/strict";
import fc from "fast-check";
import type { Finding } from "../../shared/validation/finding.ts";
import { balanced, blank, zero } from "../scenario/scenario.ts";

describe("validation", () => {
  for (const edition of ["2019", "2021"]) {
    it(`${edition}: a report that agrees with itself gets no finding`, () => {
      for (let seed = 0; seed < 20; seed++) assert.deepEqual(balanced(edition, seed).sees(), []);
      assert.deepEqual(zero(edition).sees(), []);
    });

    it(`${edition}: every blank cell is one finding, shown as 待填`, () => {
      const clerk = blank(edition);
      const findings = clerk.sees();
      assert.equal(findings.length, clerk.form.fields.length);
      assert.deepEqual([...new Set(findings.map(({ rule }) => rule))], ["blank"]);
      assert.match(findings[0]?.message ?? "", /待填/);
    });

    it(`${edition}: any slip in a cell that stands in an identity is seen`, () => {
      const clerk = balanced(edition, 3);
      const inIdentities = clerk.form.fields.filter(({ section }) => section !== "disclosure");
      fc.assert(
        fc.property(fc.constantFrom(...inIdentities), fc.integer({ min: 1, max: 999 }), (field, slip) => {
          const value = clerk.report.values[field.id] as number;
          assert.ok(clerk.fills(field.id, value + slip).seesErrors().length > 0, field.id);
        }),
        { numRuns: 300 },
      );
    });
  }

  it("says both sides, the difference, the numbers and the ground", () => {
    const clerk = zero("2021").fills({
      "requests.received.naturalPerson": 258,
      "requests.received.total": 258,
      "requests.granted.naturalPerson": 259,
      "requests.granted.total": 259,
      "requests.resultsTotal.naturalPerson": 259,
      "requests.resultsTotal.total": 259,
    });
    const finding = clerk.sees().find(({ id }) => id === "requests.balance:naturalPerson");
    assert.deepEqual(finding?.left, { text: "一、本年新收 + 二、上年结转", value: 258 });
    assert.deepEqual(finding.right, { text: "（七）总计 + 四、结转下年度继续办理", value: 259 });
    assert.equal(finding.difference, -1);
    assert.match(finding.message, /^自然人：.*258.*259.*相差1/);
    assert.match(finding.basis, /〔2021〕30号/);
    assert.ok(finding.fields.includes("requests.carriedForward.naturalPerson"));
  });

  it("does not let a blank switch an identity off", () => {
    const clerk = zero("2021").fills({
      "requests.granted.naturalPerson": 100,
      "requests.granted.business": null,
    });
    assert.ok(clerk.seesErrors().includes("requests.rowTotal:granted"));
    const undecided = zero("2021").fills({
      "requests.granted.total": 100,
      "requests.granted.business": null,
    });
    assert.ok(!undecided.seesErrors().includes("requests.rowTotal:granted"));
  });

  it("takes / and 无 for a blank, not for a mistake", () => {
    const clerk = zero("2021").fills("disclosure.regulations.issued", "/");
    assert.deepEqual(clerk.seesErrors(), []);
    assert.equal(clerk.completeness().next, "disclosure.regulations.issued");
    assert.equal(clerk.completeness().submittable, false);
  });

  for (const [value, rule] of [
    ["12abc", "figure.unreadable"],
    [-1, "figure.negative"],
    [2.5, "figure.whole"],
    [1e12, "figure.size"],
  ] as const) {
    it(`a count of ${value} breaks ${rule}`, () => {
      const errors = zero("2021").fills("disclosure.licensing.decisions", value).seesErrors();
      assert.deepEqual(errors, [`${rule}:disclosure.licensing.decisions`]);
    });
  }

  it("wants no more decimals of an amount than the form has", () => {
    assert.deepEqual(zero("2021").fills("disclosure.fees.amount", 24252.311082).seesErrors(), []);
    assert.deepEqual(zero("2021").fills("disclosure.fees.amount", 1.2345678).seesErrors(), [
      "figure.precision:disclosure.fees.amount",
    ]);
    const place = zero("2019", { profile: "beijing-tongzhou" });
    assert.deepEqual(place.fills("disclosure.procurement.amount", 5.0475).seesErrors(), []);
    assert.deepEqual(place.fills("disclosure.procurement.amount", 5.04751).seesErrors(), [
      "figure.precision:disclosure.procurement.amount",
    ]);
  });

  it("adds amounts as integers: 0.1 and 0.2 are 0.3", () => {
    const localRows = {
      "disclosure.fees": [1, 2].map((n) => ({ key: `local${n}`, label: `分项${n}`, mode: "parts" as const })),
    };
    const clerk = zero("2021", { localRows }).fills({
      "disclosure.fees.local1.amount": 0.1,
      "disclosure.fees.local2.amount": 0.2,
      "disclosure.fees.amount": 0.3,
    });
    assert.deepEqual(clerk.seesErrors(), []);
  });

  it("finds nothing wrong with a sum over parts that are still blank: it has no cell", () => {
    const localRows = {
      "disclosure.licensing": [{ key: "local1", label: "网上办理", mode: "parts" as const }],
    };
    assert.deepEqual(blank("2019", { localRows }).seesErrors(), []);
  });

  it("adds up no figure that is too large to be one", () => {
    const findings = zero("2021")
      .fills({ "requests.granted.business": 1e308, "requests.partiallyGranted.business": 1e308 })
      .sees();
    assert.deepEqual([...new Set(findings.map(({ rule }) => rule))], ["figure.size"]);
    assert.ok(findings.every(({ message }) => !message.includes("Infinity")));
  });

  it("tells 元 from 万元 by last year's amount, unless both are small", () => {
    const rulesFor = (before: number, now: number) =>
      zero("2021")
        .fills("disclosure.fees.amount", now)
        .seesAgainst(zero("2021").fills("disclosure.fees.amount", before))
        .map(({ rule }) => rule);
    assert.deepEqual(rulesFor(12.5, 125_000), ["figure.unit", "previous.jump"]);
    assert.deepEqual(rulesFor(0.01, 15.2), []);
  });

  it("knows a section six that denies notices from one that says they were not obeyed", () => {
    const rulesFor = (others: string) =>
      zero("2021")
        .fills({ "requests.otherResults.feeNotPaid.total": 1 })
        .states({ narrative: { others } })
        .sees()
        .flatMap(({ rule, digest }) => (rule === "fee.notices" ? [digest] : []));
    const [one = ""] = rulesFor("本年度未向申请人发出收费通知。");
    const [other = ""] = rulesFor("全年没有制发过信息处理费收费通知。");
    assert.ok(one !== "" && other !== "" && one !== other, "an explanation is bound to the words");
    assert.deepEqual(rulesFor("发出收费通知1份，申请人未按收费通知要求缴费。"), []);
    assert.deepEqual(rulesFor("1名申请人未在收费通知规定的期限内缴费。"), []);
  });

  it("wants the edition of the year", () => {
    assert.deepEqual(zero("2021").states({ year: 2020 }).seesErrors(), ["edition.year:year"]);
    assert.deepEqual(zero("2019").states({ year: 2021 }).seesErrors(), ["edition.year:year"]);
    assert.deepEqual(zero("2021").states({ year: 2030 }).seesErrors(), []);
  });

  it("wants the counts of facts to agree", () => {
    const stating = (...counts: number[]) =>
      zero("2021")
        .states({
          facts: {
            disclosedItems: { total: 10, byCategory: counts.map((count) => ({ label: "动态", count })) },
          },
        })
        .sees()
        .map(({ rule, severity }) => `${rule} ${severity}`);
    assert.deepEqual(stating(6, 4), []);
    assert.deepEqual(stating(6, 5), ["facts.categoriesExceedTotal warning"]);
    assert.deepEqual(stating(6), ["facts.categoriesBelowTotal hint"]);
  });

  it("settles a warning by an explanation, until its figures move", () => {
    const facts = (count: number) => ({
      disclosedItems: { total: 10, byCategory: [{ label: "动态", count }] },
    });
    const clerk = zero("2021").states({ facts: facts(11) });
    const [finding] = clerk.sees();
    assert.ok(finding);
    assert.equal(clerk.completeness().submittable, false);
    const explanations = [{ finding: finding.id, text: "同一信息归入两类。", digest: finding.digest }];
    assert.equal(clerk.states({ explanations }).completeness().submittable, true);
    assert.equal(clerk.states({ explanations, facts: facts(12) }).completeness().submittable, false);
  });

  it("keeps an explanation while nothing moves that it speaks of", () => {
    const given = { "requests.carriedOver.business": 1, "requests.carriedOver.total": 1 };
    const lastYear = zero("2021").states({ agency: { name: "平川县青石镇人民政府" } });
    const clerk = lastYear.fills({ ...given, "disclosure.regulations.inForce": 2 });
    const digestOf = (rule: string, findings: readonly Finding[]) =>
      findings.find((finding) => finding.rule === rule)?.digest ?? "none";
    const [alone, compared] = [clerk.sees(), clerk.seesAgainst(lastYear)];
    assert.equal(digestOf("unit.powers", alone), digestOf("unit.powers", compared));
    const localRows = {
      "disclosure.licensing": [{ key: "local1", label: "网上办理", mode: "ofWhich" as const }],
    };
    const longer = zero("2021", { localRows }).fills({ ...given, "disclosure.regulations.inForce": 2 });
    assert.equal(
      digestOf("requests.carriedOver", compared),
      digestOf("requests.carriedOver", longer.seesAgainst(lastYear)),
    );
    assert.notEqual(
      digestOf("requests.carriedOver", compared),
      digestOf(
        "requests.carriedOver",
        clerk.seesAgainst(lastYear.fills("requests.carriedForward.business", 2)),
      ),
    );
  });

  it("counts per section what is filled and wrong", () => {
    const { sections } = zero("2021").fills("review.upheld", null).completeness();
    assert.deepEqual(
      sections.find(({ id }) => id === "remedies"),
      { id: "remedies", filled: 14, total: 15, errors: 0, toExplain: 0, next: "review.upheld" },
    );
  });
});
