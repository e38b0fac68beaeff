import assert from "node:assert/strict";
import { layoutOf } from "../../shared/form/layout.ts";
import { balanced, blank, zero } from "../scenario/scenario.ts";

const parts = {
  "disclosure.licensing": [
    { key: "local1", label: "首次申请", mode: "parts" as const },
    { key: "local2", label: "延续变更", mode: "parts" as const },
  ],
};
const ofWhich = { "requests.granted": [{ key: "local1", label: "当场答复", mode: "ofWhich" as const }] };

describe("local rows", () => {
  for (const edition of ["2019", "2021"]) {
    it(`${edition}: parts add up to the official row, which prints no figures of its own`, () => {
      const clerk = zero(edition, { localRows: parts }).fills({
        "disclosure.licensing.decisions": null,
        "disclosure.licensing.local1.decisions": 3,
        "disclosure.licensing.local2.decisions": 4,
      });
      assert.deepEqual(clerk.seesErrors(), []);
      assert.equal(clerk.completeness().next, null);
      assert.deepEqual(clerk.fills("disclosure.licensing.decisions", 8).seesErrors(), [
        "localRows.parts:disclosure.licensing.decisions",
      ]);
      const section = clerk.form.edition.sections.find(({ id }) => id === "disclosure");
      assert.ok(section?.kind === "table");
      const { cells, labelColumns } = layoutOf(section, clerk.form);
      assert.equal(labelColumns, 2);
      assert.ok(
        !cells.some((cell) => cell.kind === "figure" && cell.field === "disclosure.licensing.decisions"),
      );
      const label = cells.find((cell) => cell.kind === "label" && cell.text === "行政许可");
      assert.equal(label?.rowSpan, 2);
    });

    it(`${edition}: a row 其中 is at most its official row and has totals of its own`, () => {
      const clerk = balanced(edition, 1, { localRows: ofWhich });
      const granted = clerk.report.values["requests.granted.naturalPerson"] as number;
      const least = clerk.fills(
        Object.fromEntries(clerk.form.fields.filter(({ local }) => local).map(({ id }) => [id, 0])),
      );
      assert.deepEqual(least.seesErrors(), []);
      const over = least.fills({
        "requests.granted.local1.naturalPerson": granted + 1,
        "requests.granted.local1.total": granted + 1,
      });
      assert.deepEqual(over.seesErrors(), ["localRows.ofWhich:requests.granted.local1.naturalPerson"]);
      assert.deepEqual(least.fills("requests.granted.local1.total", 5).seesErrors(), [
        "requests.rowTotal:granted.local1",
      ]);
    });
  }

  it("come with the header words and decimals of their profile", () => {
    const { form } = blank("2019", { profile: "beijing-tongzhou" });
    const amount = form.fieldById.get("disclosure.procurement.amount");
    assert.equal(amount?.columnName, "采购总金额（万元，保留四位小数）");
    assert.equal(amount.decimals, 4);
  });
});
