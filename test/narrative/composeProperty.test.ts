// For any report: numbers are their figures, nothing is claimed that was not given, and the text is fit to print.

import assert from "node:assert/strict";
import fc from "fast-check";
import { rawFactOf, type FactDefinition } from "../../shared/form/facts.ts";
import { composeNarrative, composeReport } from "../../shared/narrative/compose.ts";
import { crosscheck } from "../../shared/narrative/crosscheck/crosscheck.ts";
import type { Binding } from "../../shared/narrative/template/segment.ts";
import { withFact } from "../../shared/report/facts.ts";
import { writeFigure } from "../../shared/report/figure.ts";
import type { Facts, Report } from "../../shared/report/report.ts";
import { valueOf } from "../../shared/report/values.ts";
import { balanced, blank, type Scenario } from "../scenario/scenario.ts";
import { withThirdEdition } from "../scenario/thirdEdition.ts";

const phrase = fc.constantFrom(
  "部门动态信息",
  "“平川发布”公众号",
  "答复不够规范；",
  "公开目录更新慢。",
  "谁来负责？",
  "已按月更新",
  " ",
);
const amount = fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 5_000 }), fc.constant(11_398_889));
const isGiven = fc.integer({ min: 0, max: 2 }).map((roll) => roll > 0);

function valueFor(fact: FactDefinition): fc.Arbitrary<unknown> {
  switch (fact.kind) {
    case "text":
      return phrase;
    case "count":
    case "money":
      return amount;
    case "list": {
      const cells = (fact.columns ?? []).map(({ key, kind }): [string, fc.Arbitrary<unknown>] => [
        key,
        kind === "text" ? phrase : kind === "mark" ? fc.boolean() : amount,
      ]);
      return fc.array(fc.record(Object.fromEntries(cells)), { maxLength: 4 });
    }
  }
}

const { form: form2021 } = blank("2021");
const anyFacts: fc.Arbitrary<Facts> = fc
  .tuple(...form2021.facts.map((fact) => fc.tuple(isGiven, valueFor(fact))))
  .map((given) =>
    form2021.facts.reduce<Facts>((facts, { place }, index) => {
      const [wanted, value] = given[index] ?? [];
      return wanted ? withFact(facts, place, value) : facts;
    }, {}),
  );

const rows = [1, 2].map((key) => ({ key: `local${key}`, label: `分项${key}`, mode: "parts" as const }));
const anyReport = fc.record({
  edition: fc.constantFrom("2019", "2021", "2031"),
  local: fc.boolean(),
  seed: fc.nat({ max: 40 }),
  blanks: fc.array(fc.nat({ max: 198 }), { maxLength: 5 }),
  facts: anyFacts,
});

function scenarioOf({
  edition,
  local,
  seed,
  blanks,
  facts,
}: typeof anyReport extends fc.Arbitrary<infer T> ? T : never): Scenario {
  const row = edition === "2031" ? "openData.transport" : "disclosure.licensing";
  const options = { catalogue: withThirdEdition, ...(local && { localRows: { [row]: rows } }) };
  const whole = balanced(edition, seed, options);
  const emptied = blanks.flatMap((place) => whole.form.fields[place]?.id ?? []);
  return whole.fills(Object.fromEntries(emptied.map((id) => [id, null]))).states({ facts });
}

/** Read from the report by other means than the composer's. */
function amountIn(report: Report, { form }: Scenario, id: string): number | undefined {
  const field = form.fieldById.get(id);
  if (field) {
    const value = valueOf(report, field);
    return typeof value === "number" ? value : undefined;
  }
  const value =
    rawFactOf(report.facts, id) ??
    id
      .split(".")
      .slice(1)
      .reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], report.facts);
  return typeof value === "number" ? value : undefined;
}

function sum(scenario: Scenario, { plus, minus }: Binding["amount"], of = scenario.report): number {
  const add = (total: number, id: string) => total + (amountIn(of, scenario, id) ?? NaN);
  return plus.reduce(add, 0) - minus.reduce(add, 0);
}

describe("composed words, whatever the report", () => {
  it("state the figure that they are bound to, shares and growth rightly rounded", () => {
    fc.assert(
      fc.property(anyReport, fc.nat({ max: 40 }), (recipe, seed) => {
        const scenario = scenarioOf(recipe);
        const { report, form } = scenario;
        const last = balanced(report.edition, seed, { catalogue: withThirdEdition }).report;
        const previous = { ...last, year: report.year - 1 };
        const composed = Object.values(composeReport(report, form, { previous })).flat();
        for (const { text, binding } of composed.flatMap(({ segments }) => segments)) {
          if (!binding) continue;
          const value = sum(scenario, binding.amount);
          assert.ok(Number.isFinite(value), text);
          const [only = ""] = binding.amount.plus;
          const field = form.fieldById.get(only);
          switch (binding.reading) {
            case "amount":
              assert.equal(
                text,
                field
                  ? writeFigure(
                      value,
                      binding.amount.plus.length === 1 ? field : { kind: "money", decimals: 6 },
                    )
                  : String(value),
              );
              break;
            case "share": {
              const share = (100 * value) / sum(scenario, binding.whole ?? { plus: [], minus: [] });
              if (/^\d/.test(text))
                assert.ok(Math.abs(Number(text.slice(0, -1)) - share) < 0.005 + 1e-9, text);
              break;
            }
            case "growth":
            case "difference": {
              const before = sum(scenario, binding.amount, previous);
              const moved = Math.abs(value - before);
              if (binding.reading === "difference") assert.equal(Number(text), moved);
              else
                assert.ok(Math.abs(Number(text.slice(0, -1)) - (100 * moved) / before) < 0.005 + 1e-9, text);
            }
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it("hold no number that is bound to nothing, but the year, the notice and what staff typed", () => {
    fc.assert(
      fc.property(anyReport, (recipe) => {
        const { report, form } = scenarioOf(recipe);
        const { title: _title, preamble: _preamble, ...sections } = composeReport(report, form);
        for (const { segments } of Object.values(sections).flat())
          for (const { text, binding } of segments)
            if (!binding) assert.doesNotMatch(text.replace(/分项\d/g, ""), /\d/);
      }),
      { numRuns: 50 },
    );
  });

  it("are fit to print: no empty bracket, no mark twice, no empty sentence, nothing undefined", () => {
    fc.assert(
      fc.property(anyReport, (recipe) => {
        const { report, form } = scenarioOf(recipe);
        const {
          title: _title,
          signedBy: _signedBy,
          date: _date,
          ...sections
        } = composeNarrative(report, form);
        for (const text of Object.values(sections).filter((each) => typeof each === "string")) {
          assert.doesNotMatch(text, /undefined|NaN|null|\[object|[{}<>|\\]/);
          assert.doesNotMatch(text, /（[，、；：。]|（）|[，、；：][，、；：。）]|。[，、；：。]|[？！]。/);
          for (const line of text.split("\n")) {
            assert.doesNotMatch(line, /^[，、；：。）]|^$/);
            if (!/^（[一二三四五]）/.test(line)) assert.match(line, /[。？！”]$/);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it("claim nothing of facts that are absent, and nothing of figures that are blank", () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { form, report } = blank("2021");
        const composed = Object.values(composeReport({ ...report, facts }, form)).flat();
        const ids = composed.flatMap(({ segments }) =>
          segments.flatMap(({ binding }) => binding?.amount.plus ?? []),
        );
        assert.ok(ids.every((id) => id.startsWith("facts.")));
        for (const id of ids)
          assert.equal(typeof amountIn({ ...report, facts }, blank("2021"), id), "number");
      }),
      { numRuns: 50 },
    );
  });

  it("are borne out by the tables: the cross-check finds nothing against them", () => {
    fc.assert(
      fc.property(anyReport, (recipe) => {
        const { report, form } = scenarioOf({ ...recipe, facts: {} });
        const narrative = composeNarrative(report, form);
        const findings = crosscheck({ ...report, narrative }, form);
        // Aspects that nothing is known of, and the fee that was not stated, are what staff still have to add.
        const against = findings.filter(
          ({ rule }) => rule !== "narrative.aspect" && rule !== "narrative.fee",
        );
        assert.deepEqual(
          against.map(({ message }) => message),
          [],
        );
      }),
      { numRuns: 50 },
    );
  });
});
