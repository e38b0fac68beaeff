import assert from "node:assert/strict";
import { layoutOf } from "../../shared/form/layout.ts";
import { blank, zero } from "../scenario/scenario.ts";
import { withThirdEdition as catalogue } from "../scenario/thirdEdition.ts";

describe("a third edition, given as data", () => {
  it("has its fields, calculated totals and tables", () => {
    const { form } = blank("2031", { catalogue });
    assert.equal(form.fields.length, 22);
    assert.deepEqual(form.fieldById.get("letters.arrived.total")?.computed, [
      "letters.arrived.post",
      "letters.arrived.web",
    ]);
    const section = form.edition.sections.find(({ id }) => id === "letters");
    assert.ok(section?.kind === "table");
    const { rows, columns, labelColumns } = layoutOf(section, form);
    assert.deepEqual([rows, columns, labelColumns], [8, 5, 2]);
  });

  it("is validated by its own rules, and the wrong cell is found", () => {
    const clerk = zero("2031", { catalogue }).fills({
      "letters.arrived.post": 3,
      "letters.arrived.total": 3,
      "letters.left.post": 3,
      "letters.left.total": 3,
    });
    assert.deepEqual(clerk.sees(), []);
    const [finding] = clerk.fills("letters.answered.web", 2).sees();
    assert.deepEqual(finding?.repair && [finding.repair.field, finding.repair.to], [
      "letters.answered.web",
      0,
    ]);
    assert.match(finding?.message ?? "", /已作书面答复/);
  });

  it("takes a profile with local rows, header words and decimals", () => {
    const profile = catalogue.profile("lakeside");
    const clerk = zero("2031", {
      catalogue,
      profile: "lakeside",
      localRows: profile?.editions["2031"]?.localRows ?? {},
    });
    assert.equal(
      clerk.form.fieldById.get("openData.health.income")?.columnName,
      "授权运营收入（万元，保留两位小数）",
    );
    assert.deepEqual(clerk.fills("openData.health.income", 1.234).seesErrors(), [
      "figure.precision:openData.health.income",
    ]);
    assert.ok(
      clerk
        .fills("letters.forwarded.local1.post", 1)
        .seesErrors()
        .includes("localRows.ofWhich:letters.forwarded.local1.post"),
    );
  });
});
