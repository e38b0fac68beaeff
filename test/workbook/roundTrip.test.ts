// A report goes out as a workbook and comes back: nothing is lost, nothing is added.

import assert from "node:assert/strict";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { normalizeReport } from "../../shared/report/canonical.ts";
import type { Report } from "../../shared/report/report.ts";
import { balanced, blank, type Scenario } from "../scenario/scenario.ts";
import { catalogue, reads, samples, template } from "./samples.ts";

const normalized = ({ report, form }: Scenario) => normalizeReport(report, form);

describe("A report goes out as a workbook and comes back", () => {
  for (const [name, sample] of Object.entries(samples)) {
    it(`${name}: every figure, the form and the cover`, async () => {
      const scenario = sample();
      const { report, unread, form } = await reads(await template(scenario));
      assert.deepEqual(unread, []);
      assert.deepEqual(normalizeReport(report, form), normalized(scenario));
    });

    it(`${name}: the same bytes each time`, async () => {
      const scenario = sample();
      assert.deepEqual(await template(scenario), await template(scenario));
    });
  }

  it("keeps the words: long ones, many lines, formulas and markup as text", async () => {
    const narrative = {
      title: "平川县教育局2021年政府信息公开工作年度报告",
      preamble: Array.from({ length: 20 }, (_, line) => `第${line + 1}行`).join("\n"),
      overview: Array.from({ length: 90 }, (_, line) => `（${line}）=SUM(A1:A9)<b>&amp;</b>`).join("\n"),
      problems: "长".repeat(100_000),
      others: "一是空行在下。\n\n二是空行在上。",
      notes: { requests: "本表另附说明。\n第二行。" },
      signedBy: "平川县教育局",
      date: "2022-01-20",
    } satisfies Report["narrative"];
    const scenario = blank("2021").states({ narrative });
    const { report } = await reads(await template(scenario));
    assert.deepEqual(report.narrative, narrative);
  });

  it("keeps characters that XML does not take, and stays readable for every program", async () => {
    const narrative = { overview: "前\uFFFE中\uFFFF\u0001后" };
    const bytes = await template(blank("2021").states({ narrative }));
    const strings = strFromU8(unzipSync(bytes)["xl/sharedStrings.xml"] ?? new Uint8Array());
    assert.doesNotMatch(strings, /[\uFFFE\uFFFF]/);
    assert.equal((await reads(bytes)).report.narrative.overview, narrative.overview);
  });

  it("carries what has no cell: facts, explanations, the body's code", async () => {
    const scenario = balanced("2021", 4).states({
      agency: { name: "平川县教育局", code: "pingchuan-education" },
      facts: { problems: [{ problem: "<解读>&“形式”\u0001", measure: "一图读懂" }], more: { trainings: 2 } },
      explanations: [{ finding: "requests.carriedOver:total", text: "系统更换", digest: "a" }],
    });
    const { report, form } = await reads(await template(scenario));
    assert.deepEqual(normalizeReport(report, form), normalized(scenario));
  });

  it("any figures, right or wrong, blank or typed as text", async () => {
    const { form } = blank("2021");
    const ids = form.fields.map(({ id }) => id);
    const value = fc.oneof(
      fc.integer({ min: -50, max: 100_000 }),
      fc.constantFrom(null, "待核", "=1+1", "十几件", "/", "<b>1</b>", " 全角　"),
    );
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.constantFrom(...ids), value), async (values) => {
        const scenario = balanced("2021", 4, { catalogue }).fills(values);
        const { report } = await reads(await template(scenario));
        const expected = normalized(scenario);
        for (const { id, computed } of form.fields) {
          // A blank total is calculated by the sheet.
          if (computed && (expected.values[id] ?? null) === null) continue;
          assert.deepEqual(report.values[id], expected.values[id], id);
        }
      }),
      { numRuns: 25 },
    );
  });

  it("calculates a total that no program has calculated yet", async () => {
    const blankTotals = balanced("2021", 4).fills({
      "requests.received.total": null,
      "requests.resultsTotal.total": null,
      "litigation.direct.total": null,
    });
    const { report } = await reads(await template(blankTotals));
    assert.deepEqual(report.values, normalized(balanced("2021", 4)).values);
  });
});
