// The template with no add-in at all: LibreOffice calculates every total and marks exactly what the rules find.

import assert from "node:assert/strict";
import { planOf } from "../../shared/worksheet/plan.ts";
import { balanced, blank, type Scenario } from "../scenario/scenario.ts";
import { hasLibreOffice, showsInLibreOffice, type ShownCell } from "./office.ts";
import { samples, template } from "./samples.ts";

interface Shown {
  readonly byField: ReadonlyMap<string, ShownCell>;
  /** Words of the check cells with the fields that each is about. */
  readonly checks: readonly { readonly words: string; readonly fields: readonly string[] }[];
}

async function shown(scenario: Scenario): Promise<Shown> {
  const sheets = await showsInLibreOffice(await template(scenario));
  const byField = new Map<string, ShownCell>();
  const checks: { words: string; fields: readonly string[] }[] = [];
  planOf(scenario.form).forEach((planned, index) => {
    if (planned.kind !== "table") return;
    const at = ({ row, column }: { row: number; column: number }) => sheets[index]?.get(`${row},${column}`);
    for (const [field, place] of planned.placeByField) {
      const cell = at(place);
      if (cell) byField.set(field, cell);
    }
    for (const { place, operands } of planned.checks)
      checks.push({ words: at(place)?.text ?? "", fields: operands });
  });
  return { byField, checks };
}

const marked = ({ byField }: Shown) =>
  [...byField].flatMap(([field, { isMarked }]) => (isMarked ? [field] : []));

/** The cells that the findings point to, blanks apart. */
const pointedAt = (scenario: Scenario) => {
  const fields = new Set(
    scenario
      .sees()
      .flatMap(({ severity, rule, fields: each }) => (severity === "error" && rule !== "blank" ? each : [])),
  );
  return scenario.form.fields.flatMap(({ id, derived }) => (fields.has(id) && !derived ? [id] : []));
};

describe("The template in LibreOffice", function () {
  this.timeout(180_000);
  before(function () {
    if (!hasLibreOffice()) this.skip();
  });

  for (const name of ["2019", "2021", "2019 with local rows", "third edition"]) {
    it(`${name}: totals left blank are calculated, and the checks say 平 where the rules find nothing`, async () => {
      const scenario = samples[name]!();
      const totals = scenario.form.fields.filter(({ computed, derived }) => computed && !derived);
      const open = scenario.fills(Object.fromEntries(totals.map(({ id }) => [id, null])));
      const { byField, checks } = await shown(open);
      for (const { id, local, derived } of scenario.form.fields)
        if (!local && !derived) assert.equal(byField.get(id)?.value, scenario.report.values[id], id);
      const wrong = checks.filter(({ words }) => words !== "平");
      assert.equal(wrong.length, scenario.seesErrors().length);
      assert.ok(checks.length > wrong.length);
    });
  }

  const slips: Readonly<Record<string, () => Scenario>> = {
    "a slip in one cell": () => balanced("2021", 4).fills("requests.granted.business", 130),
    "a total overtyped": () => balanced("2019", 3).fills("requests.resultsTotal.total", 1),
    "words and halves": () =>
      balanced("2021", 4).fills({ "review.upheld": "十几件", "disclosure.licensing.decisions": 1.5 }),
    "less than nothing": () => balanced("2021", 4).fills("litigation.direct.other", -3),
    "local rows": () => samples["2019 with local rows"]!().fills("requests.received.total", 1),
  };
  for (const [name, slip] of Object.entries(slips)) {
    it(`${name}: marks stand where the findings point, cell by cell`, async () => {
      const scenario = slip();
      const result = await shown(scenario);
      assert.deepEqual(marked(result).sort(), pointedAt(scenario).sort());
    });
  }

  it("a blank workbook has no mark: checks wait for their figures", async () => {
    const result = await shown(blank("2021"));
    assert.deepEqual(marked(result), []);
    // Sums of nothing are 0 to a sheet, so that totals agree with each other.
    assert.ok(result.checks.every(({ words }) => words === "待填" || words === "平"));
    assert.ok(result.checks.some(({ words }) => words === "待填"));
  });

  it("says how much is missing", async () => {
    const { checks } = await shown(balanced("2021", 4).fills("requests.received.business", 0));
    assert.ok(checks.some(({ words }) => /^差 -\d+$/.test(words)));
  });
});
