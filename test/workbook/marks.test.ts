// The template with no add-in at all: LibreOffice calculates every total and marks exactly what the rules find.

import assert from "node:assert/strict";
import { labelCells, planOf } from "../../shared/worksheet/plan.ts";
import { balanced, blank, type Scenario } from "../scenario/scenario.ts";
import { hasLibreOffice, showsInLibreOffice, type ShownCell } from "./office.ts";
import { samples, template } from "./samples.ts";

interface Shown {
  readonly byField: ReadonlyMap<string, ShownCell>;
  /** Words of the check cells with the fields that each is about. */
  readonly checks: readonly { readonly words: string; readonly fields: readonly string[] }[];
  /** Words of the headers that are marked. */
  readonly labels: readonly string[];
}

async function shown(scenario: Scenario): Promise<Shown> {
  const sheets = await showsInLibreOffice(await template(scenario));
  const byField = new Map<string, ShownCell>();
  const checks: { words: string; fields: readonly string[] }[] = [];
  const labels: string[] = [];
  planOf(scenario.form).forEach((planned, index) => {
    if (planned.kind !== "table") return;
    const at = ({ row, column }: { row: number; column: number }) => sheets[index]?.get(`${row},${column}`);
    for (const [field, place] of planned.placeByField) {
      const cell = at(place);
      if (cell) byField.set(field, cell);
    }
    for (const { place, operands } of planned.checks)
      checks.push({ words: at(place)?.text ?? "", fields: operands });
    const { origin } = planned;
    for (const { row, column } of labelCells(planned)) {
      const label = at({ row: row + origin.row, column: column + origin.column });
      if (label?.isMarked) labels.push(label.text);
    }
  });
  return { byField, checks, labels };
}

const marked = ({ byField }: Shown) =>
  [...byField].flatMap(([field, { isMarked }]) => (isMarked ? [field] : []));

const unusual = ({ byField }: Shown) =>
  [...byField].flatMap(([field, { isUnusual }]) => (isUnusual ? [field] : []));

/** The cells that the findings of this severity point to, blanks apart; a row without cells is shown in its parts. */
const pointedAt = (scenario: Scenario, wanted: "error" | "warning" = "error") => {
  const fields = new Set(
    scenario
      .sees()
      .flatMap(({ severity, rule, fields: each }) => (severity === wanted && rule !== "blank" ? each : [])),
  );
  return scenario.form.fields.flatMap(({ id, local, column, derived }) =>
    !derived && (fields.has(id) || fields.has(`${local?.official ?? ""}.${column}`)) ? [id] : [],
  );
};

/** As the sheet holds it: a row that its parts stand in for has no figures of its own. */
const withoutDerived = (scenario: Scenario) =>
  scenario.fills(
    Object.fromEntries(scenario.form.fields.flatMap(({ id, derived }) => (derived ? [[id, null]] : []))),
  );

describe("The template's checks", () => {
  for (const [name, sample] of Object.entries(samples)) {
    it(`${name}: there is one for every identity and comparison of this year's figures`, () => {
      const { form } = sample();
      const checked = new Set(
        planOf(form).flatMap((sheet) =>
          sheet.kind === "table"
            ? sheet.checks.map(({ rule, relation }) => `${rule.id}:${relation.place}`)
            : [],
        ),
      );
      const isPrevious = (tree: unknown) => JSON.stringify(tree).includes('"previous":true');
      const wanted = form.edition.rules.flatMap((rule) =>
        rule.kind === "relation"
          ? rule.relations(form).flatMap(({ place, left, right }) => {
              const isDerived = left.kind === "figure" && form.fieldById.get(left.field)?.derived === true;
              // A row without cells is the sum of its parts by nature.
              const holds = rule.id === "localRows.parts" && isDerived;
              return isPrevious([left, right]) || holds ? [] : [`${rule.id}:${place}`];
            })
          : [],
      );
      assert.deepEqual([...checked].sort(), wanted.sort());
      assert.ok(wanted.length > 0);
    });
  }
});

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
      const wrong = checks.filter(({ words }) => words !== "平" && words !== "符合");
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
    "a part of a result that has no cell": () =>
      withoutDerived(samples["2021 with parts"]!()).fills("requests.granted.local2.business", 71),
    "more of which than there is": () =>
      samples["2021 with parts"]!().fills("disclosure.penalties.local1.decisions", 9_999),
    "more disclosed than ever": () =>
      balanced("2019", 3).fills("disclosure.normativeDocuments.totalDisclosed", 0),
    "amounts and sizes": () =>
      balanced("2021", 4).fills({
        "disclosure.fees.amount": 1.2345678,
        "disclosure.licensing.decisions": 90_000_000_000,
      }),
  };
  for (const [name, slip] of Object.entries(slips)) {
    it(`${name}: marks stand where the findings point, cell by cell`, async () => {
      const scenario = slip();
      const result = await shown(scenario);
      assert.deepEqual(marked(result).sort(), pointedAt(scenario).sort());
      assert.ok(marked(result).length > 0);
    });
  }

  it("what is unusual stands in another colour, and last year's figures are nothing to it", async () => {
    const scenario = balanced("2021", 4).fills({
      "disclosure.normativeDocuments.issued": 70,
      "disclosure.normativeDocuments.inForce": 7,
    });
    const result = await shown(scenario);
    assert.deepEqual([marked(result), unusual(result).sort()], [[], pointedAt(scenario, "warning").sort()]);
    assert.equal(unusual(result).length, 2);
  });

  it("a blank workbook has no mark: checks wait for their figures", async () => {
    const result = await shown(blank("2021"));
    assert.deepEqual(marked(result), []);
    // Sums of nothing are 0 to a sheet, so that totals agree with each other.
    assert.ok(result.checks.every(({ words }) => ["待填", "平", "符合"].includes(words)));
    assert.ok(result.checks.some(({ words }) => words === "待填"));
  });

  it("says how much is missing", async () => {
    const { checks } = await shown(balanced("2021", 4).fills("requests.received.business", 0));
    assert.ok(checks.some(({ words }) => /^差 -\d+$/.test(words)));
    const less = await shown(balanced("2019", 3).fills("disclosure.normativeDocuments.totalDisclosed", 0));
    assert.ok(less.checks.some(({ words }) => /^少 \d+$/.test(words)));
  });

  it("tells text from a blank", async () => {
    const { checks } = await shown(balanced("2021", 4).fills("review.upheld", "十几件"));
    assert.deepEqual(checks.filter(({ words }) => words === "非数字").length, 1);
  });

  it("marks the label of the block that a check is about, and no other below it", async () => {
    const scenario = samples["2021 with parts"]!().fills("disclosure.penalties.local1.decisions", 9_999);
    const { labels } = await shown(scenario);
    assert.ok(
      labels.some((label) => label.includes("处理决定")),
      labels.join(),
    );
    assert.ok(
      labels.every((label) => !label.includes("收费")),
      labels.join(),
    );
  });
});
