// What people do to a workbook before they send it: everything that can still be known for sure is read.

import assert from "node:assert/strict";
import { official } from "../../shared/form/official.ts";
import { normalizeReport } from "../../shared/report/canonical.ts";
import { readWorkbook } from "../../shared/worksheet/readWorkbook.ts";
import type { CellContent, WorkbookContent } from "../../shared/worksheet/workbook.ts";
import { readWorkbookFile } from "../../server/workbook/read.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { samples, template } from "./samples.ts";

interface OpenSheet {
  name: string;
  rows: CellContent[][];
}

/** A workbook on the clerk's desk. */
class Desk {
  constructor(
    readonly scenario: Scenario,
    readonly sheets: OpenSheet[],
    readonly names: { name: string; reference: string; scope?: string }[],
    public properties: WorkbookContent["properties"],
  ) {}

  static async opens(sample: string): Promise<Desk> {
    const scenario = samples[sample]!();
    const { sheets, names, properties } = await readWorkbookFile(await template(scenario));
    const open = sheets.map(({ name, rows }) => ({
      name,
      rows: rows.map((row) => row.map((cell) => cell ?? null)),
    }));
    return new Desk(scenario, open, [...names], properties);
  }

  sheet(name: string): OpenSheet {
    return this.sheets.find((sheet) => sheet.name === name)!;
  }

  /** The row of a sheet in which a label stands. */
  rowOf(sheet: string, label: string): number {
    return this.sheet(sheet).rows.findIndex((row) => row.includes(label));
  }

  reads() {
    return readWorkbook(this, official);
  }

  losesNames(): this {
    this.names.length = 0;
    return this;
  }

  isReadWhole(): void {
    const { report, form, unread } = this.reads();
    assert.deepEqual(unread, []);
    const { report: sent, form: own } = this.scenario;
    assert.deepEqual(normalizeReport(report, form).values, normalizeReport(sent, own).values);
    assert.deepEqual(report.localRows, sent.localRows);
    assert.equal(report.year, sent.year);
    assert.equal(report.profile, sent.profile);
  }
}

for (const sample of ["2019", "2021", "2019 with local rows"]) {
  describe(`The workbook of ${sample}, damaged`, () => {
    let desk: Desk;
    beforeEach(async () => (desk = await Desk.opens(sample)));

    it("without any names", () => desk.losesNames().isReadWhole());

    it("without names and properties: edition, profile and local rows by the labels", () => {
      desk.properties = {};
      desk.losesNames().isReadWhole();
    });

    it("with every name broken", () => {
      for (const name of desk.names) name.reference = "#REF!";
      desk.isReadWhole();
    });

    it("with names dragged to other cells", () => {
      for (const name of desk.names.slice(0, 60)) name.reference = name.reference.replace(/\d+$/, "17");
      desk.isReadWhole();
    });

    it("with sheets renamed and in another order", () => {
      desk.losesNames().sheets.reverse();
      desk.sheets.forEach((sheet, index) => (sheet.name = `Sheet${index + 1}`));
      desk.isReadWhole();
    });

    it("with rows and columns inserted, and the names left where they were", () => {
      for (const { rows } of desk.sheets.filter(({ name }) => name.startsWith("表"))) {
        rows.splice(0, 0, [], ["填表人：张三"]);
        rows.splice(6, 0, []);
        for (const row of rows) row.splice(0, 0, null);
      }
      desk.isReadWhole();
    });

    it("with a sheet copied: the one that the names are on counts", () => {
      const copied = desk.sheet("表三");
      const rows = copied.rows.map((row) => row.map((cell) => (typeof cell === "number" ? 7 : cell)));
      desk.sheets.unshift({ name: "表三 (2)", rows });
      for (const { name, reference } of [...desk.names])
        if (reference.includes("表三"))
          desk.names.push({ name, reference: reference.replace("表三", "表三 (2)"), scope: "表三 (2)" });
      desk.isReadWhole();
    });

    it("with labels spread, wrapped and in full width", () => {
      for (const { rows } of desk.sheets.filter(({ name }) => name.startsWith("表")))
        for (const row of rows)
          row.forEach((cell, at) => {
            if (typeof cell === "string") row[at] = cell.replace(/(.{3})/g, "$1\n ").replaceAll("1.", "１．");
          });
      desk.isReadWhole();
    });

    it("with figures as text, in full width and with separators", () => {
      for (const { rows } of desk.sheets.filter(({ name }) => name.startsWith("表")))
        for (const row of rows)
          row.forEach((cell, at) => {
            if (typeof cell === "number")
              row[at] =
                ` ${String(cell).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))} `;
          });
      desk.isReadWhole();
    });

    it("with a label overwritten: the names of the row still say what it is", () => {
      const at = desk.rowOf("表三", "2.重复申请");
      const row = desk.sheet("表三").rows[at]!;
      row[row.indexOf("2.重复申请")] = "重复的";
      desk.isReadWhole();
      assert.ok(desk.reads().notes.some(({ code }) => code === "row.inexact"));
    });

    it("with a row deleted: its figures are unread, and only they", () => {
      desk.losesNames().sheet("表三").rows.splice(desk.rowOf("表三", "2.重复申请"), 1);
      const { unread, report } = desk.reads();
      const deleted = desk.scenario.form.fields.filter(({ rowPath }) => rowPath.at(-1) === "2.重复申请");
      assert.deepEqual(
        unread,
        deleted.map(({ id }) => id),
      );
      for (const { id, local } of desk.scenario.form.fields)
        if (!local && !unread.includes(id) && !desk.scenario.form.fieldById.get(id)?.derived)
          assert.equal(report.values[id], desk.scenario.report.values[id], id);
    });

    it("with a table thrown away: its figures are unread, the others are read", () => {
      desk.sheets.splice(desk.sheets.indexOf(desk.sheet("表四")), 1);
      const { unread } = desk.reads();
      assert.ok(unread.length >= 15 && unread.every((id) => /^(review|litigation)\./.test(id)));
    });
  });
}
