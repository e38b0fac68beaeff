import assert from "node:assert/strict";
import { labelPath } from "../../shared/form/define.ts";
import { createForm } from "../../shared/form/form.ts";
import { layoutOf } from "../../shared/form/layout.ts";
import { official } from "../../shared/form/official.ts";
import { balance } from "../../shared/form/rules/balance.ts";
import { remedies } from "../../shared/form/editions/remedies.ts";
import { blank } from "../scenario/scenario.ts";

describe("the editions of the form", () => {
  it("hold 198 figures in the edition of 2019 and 200 in that of 2021", () => {
    assert.equal(blank("2019").form.fields.length, 198);
    assert.equal(blank("2021").form.fields.length, 200);
  });

  for (const edition of official.editions) {
    it(`${edition.id}: every row says what counts there and on what legal ground`, () => {
      for (const section of edition.sections) {
        if (section.kind !== "table") continue;
        for (const row of section.blocks.flatMap((block) => Object.values(block.rows))) {
          assert.ok(row.guidance.length >= 8 && row.basis.length >= 4, labelPath(row).join("/"));
        }
      }
    });

    it(`${edition.id}: every place of every table is covered by exactly one cell, and every figure has one`, () => {
      const form = createForm(edition);
      const drawn = new Set<string>();
      for (const section of edition.sections) {
        if (section.kind !== "table") continue;
        const { cells, rows, columns } = layoutOf(section, form);
        const covered = new Map<string, number>();
        for (const cell of cells) {
          if (cell.kind === "figure") drawn.add(cell.field);
          for (let row = cell.row; row < cell.row + cell.rowSpan; row++)
            for (let column = cell.column; column < cell.column + cell.columnSpan; column++)
              covered.set(`${row},${column}`, (covered.get(`${row},${column}`) ?? 0) + 1);
        }
        assert.equal(covered.size, rows * columns);
        assert.deepEqual([...new Set(covered.values())], [1]);
      }
      assert.deepEqual([...drawn].sort(), form.fields.map(({ id }) => id).sort());
    });

    it(`${edition.id}: rule ids are stable names, used once`, () => {
      const ids = edition.rules.map(({ id }) => id);
      assert.equal(new Set(ids).size, ids.length);
      for (const id of ids) assert.match(id, /^[a-z][A-Za-z]*(\.[a-z][A-Za-z]*)*$/);
    });
  }

  it("find the edition of a year", () => {
    assert.equal(official.editionForYear(2020)?.id, "2019");
    assert.equal(official.editionForYear(2025)?.id, "2021");
    assert.equal(official.editionForYear(2010), undefined);
  });

  it("do not compile with a misspelt row", () => {
    // @ts-expect-error there is no row "reviews"
    balance(remedies, ["reviews"], ["litigation.direct"], { id: "x", basis: "x" });
  });

  it("print 申请人情况 over its six kinds of applicants and the total, as the official form does", () => {
    const form = blank("2021").form;
    const section = form.edition.sections.find(({ id }) => id === "requests");
    assert.ok(section?.kind === "table");
    const label = (text: string) =>
      layoutOf(section, form).cells.find((cell) => cell.kind === "label" && cell.text === text);
    const spans = (text: string) => {
      const cell = label(text);
      return [cell?.row, cell?.column, cell?.rowSpan, cell?.columnSpan];
    };
    assert.deepEqual(spans("申请人情况"), [0, 3, 1, 7]);
    assert.deepEqual(spans("自然人"), [1, 3, 2, 1]);
    assert.deepEqual(spans("法人或其他组织"), [1, 4, 1, 5]);
    assert.deepEqual(spans("三、本年度办理结果"), [5, 0, 22, 1]);
    assert.deepEqual(spans("（三）不予公开"), [7, 1, 8, 1]);
    assert.deepEqual(spans("四、结转下年度继续办理"), [27, 0, 1, 3]);
  });

  it("print each kind of remedy once over its five outcomes", () => {
    const form = blank("2021").form;
    const section = form.edition.sections.find(({ id }) => id === "remedies");
    assert.ok(section?.kind === "table");
    const headings = layoutOf(section, form).cells.flatMap((cell) =>
      cell.kind === "label" && cell.columnSpan > 1
        ? [[cell.text, cell.row, cell.column, cell.rowSpan, cell.columnSpan]]
        : [],
    );
    assert.deepEqual(
      headings.sort((a, b) => String(a[0]).localeCompare(String(b[0]), "zh")),
      [
        ["复议后起诉", 1, 10, 1, 5],
        ["未经复议直接起诉", 1, 5, 1, 5],
        ["行政复议", 0, 0, 1, 5],
        ["行政诉讼", 0, 5, 1, 10],
      ],
    );
  });
});
