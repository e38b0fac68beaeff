// What people do to the workbook while the pane is open: rows, sheets and names move, and every figure is still found and written.

import assert from "node:assert/strict";
import { openExcelHost } from "../../addin/host/excel/excelAdapter.ts";
import type { Host } from "../../addin/host/port.ts";
import { sheetsOf } from "../../addin/host/sheetsOf.ts";
import { openWpsHost } from "../../addin/host/wps/wpsAdapter.ts";
import { official } from "../../shared/form/official.ts";
import { withValues } from "../../shared/report/values.ts";
import { keptSheetName } from "../../shared/worksheet/keptSheet.ts";
import { balanced } from "../scenario/scenario.ts";
import { createExcel, type ExcelStandIn } from "./excelStandIn.ts";
import { WorkbookModel } from "./workbookModel.ts";
import { createWpsApplication } from "./wpsStandIn.ts";

const words = {
  title: "题",
  preamble: "首段\n次段",
  overview: "一段\n二段",
  problems: "三段",
  others: "四段",
};
const { form, report } = balanced("2021", 4).states({
  narrative: { ...words, notes: { requests: "表下的话" } },
});

interface Desk {
  readonly model: WorkbookModel;
  readonly host: Host;
  readonly excel?: ExcelStandIn;
}

const desks: Readonly<Record<string, () => Promise<Desk>>> = {
  async Excel() {
    const model = await WorkbookModel.open(report);
    const excel = createExcel(model);
    return { model, excel, host: (await openExcelHost(excel, official))! };
  },
  async "Excel without properties"() {
    const model = await WorkbookModel.open(report);
    const excel = createExcel(model, { api: "1.4" });
    return { model, excel, host: (await openExcelHost(excel, official))! };
  },
  async WPS() {
    const model = await WorkbookModel.open(report);
    return { model, host: (await openWpsHost(createWpsApplication(model), official))! };
  },
};

const field = "requests.granted.business";

/** Everything is read as it was, and what is written next lands in the same cell. */
async function isStillFound({ host, model }: Desk): Promise<void> {
  const { values, narrative, calculated, agency, year } = await host.read();
  assert.deepEqual(values, report.values);
  assert.deepEqual(narrative, report.narrative);
  assert.ok(calculated.includes("requests.received.total"));
  assert.deepEqual([agency.name, year], [report.agency.name, report.year]);
  const [written] = await host.write([{ place: field, to: 777 }]);
  assert.equal(written?.from, report.values[field]);
  const changed = await host.read();
  const own = withValues(report, form, { [field]: 777 }).values;
  for (const { id, computed } of form.fields) if (!computed) assert.equal(changed.values[id], own[id], id);
  const name = host.cellName?.(field) ?? "";
  const [sheet = "", address = ""] = name.split("!");
  const column = address.charCodeAt(0) - 65;
  const row = Number(address.slice(1)) - 1;
  assert.equal(model.sheet(sheet)?.cell(row, column).value, 777);
}

for (const [program, opens] of Object.entries(desks)) {
  describe(`In ${program}, while the pane is open,`, () => {
    let desk: Desk;
    beforeEach(async () => (desk = await opens()));
    const has = (title: string, happens: (model: WorkbookModel) => void) =>
      it(title, async () => {
        await desk.host.read();
        happens(desk.model);
        await isStillFound(desk);
      });

    has("nothing happens", () => undefined);
    has("rows are inserted above and within a table", (model) => {
      model.insertsRows("表三", 0, 2);
      model.insertsRows("表三", 8);
    });
    has("rows are inserted on the cover and among the words", (model) => {
      model.insertsRows("封面", 0, 3);
      model.insertsRows("一、文字", 0, 2);
    });
    has("sheets are renamed", (model) => {
      model.renames("表三", "申请情况 (终稿)");
      model.renames("一、文字", "总体");
    });
    has("sheets are put in another order", (model) => model.moves("表三", 0));
    has("a sheet is copied and its copy is typed over", (model) => {
      const copy = model.copies("表三");
      for (const cell of model.sheet(copy)?.cells.values() ?? [])
        if (typeof cell.value === "number") cell.value = 9;
    });
    has("names are dragged elsewhere by cut and paste", (model) => {
      model.dragsName(field, "$A$1");
      model.dragsName("block.requests", "$B$2:$C$3");
      model.dragsName("narrative.overview", "$A$30:$A$31");
      model.dragsName("report.agency", "$B$20");
    });
    has("names are broken or thrown away", (model) => {
      for (const name of model.names.slice(0, 40)) name.reference = "#REF!";
      model.names = model.names.slice(0, 60);
    });
    has("a label is written over", (model) => {
      const { sheet, row, column } = model.placeOf(field);
      for (let left = column - 1; left >= 0; left--) {
        const cell = sheet.cells.get(`${row},${left}`);
        if (typeof cell?.value === "string" && cell.value !== "") {
          cell.value = "（一）予以公开（改过的名称）";
          return;
        }
      }
    });

    it("a row is deleted: its figures are blank, the others are read, and nothing is written into other cells", async () => {
      const { row } = desk.model.placeOf(field);
      desk.model.deletesRow("表三", row);
      const { values } = await desk.host.read();
      assert.equal(values[field], null);
      assert.equal(values["requests.received.business"], report.values["requests.received.business"]);
      assert.equal(
        values["requests.partlyGranted.business"],
        report.values["requests.partlyGranted.business"],
      );
      assert.deepEqual(await desk.host.write([{ place: field, to: 1 }]), []);
      assert.equal(desk.host.cellName?.(field), undefined);
    });

    it("a whole sheet is deleted: its figures are blank, and the rest is read", async () => {
      desk.model.sheets = desk.model.sheets.filter(({ name }) => name !== "表四");
      const { values } = await desk.host.read();
      assert.equal(values["review.other"], null);
      assert.equal(values[field], report.values[field]);
    });

    it("a workbook that is no report is not taken for one", async () => {
      const { model } = desk;
      model.sheets = model.sheets.filter(({ name }) => !name.startsWith("表"));
      model.properties.clear();
      const again = desk.excel
        ? await openExcelHost(desk.excel, official)
        : await openWpsHost(createWpsApplication(model), official);
      assert.equal(again, undefined);
    });

    it("paragraphs go on below the named rows, and are read", async () => {
      const { sheet, row, column } = desk.model.placeOf("narrative.overview");
      sheet.cell(row + 45, column).value = "远处的一段";
      assert.match((await desk.host.read()).narrative.overview ?? "", /二段\n+远处的一段$/);
    });

    it("a paragraph longer than a cell is written in pieces and read whole", async () => {
      const long = "长".repeat(70_000);
      const [written] = await desk.host.write([{ place: "narrative.overview", to: `${long}\n短` }]);
      assert.equal(written?.place, "narrative.overview");
      assert.equal((await desk.host.read()).narrative.overview, `${long}\n短`);
    });
  });
}

describe("The properties of a workbook lost, as when its sheets are moved to a new file,", () => {
  it("the labels say which report it is, its local rows and profile", async () => {
    const local = balanced("2019", 5, {
      profile: "beijing-tongzhou",
      localRows: {
        "disclosure.otherServices": [
          { key: "local1", label: "行政检查", mode: "parts" },
          { key: "local2", label: "行政确认", mode: "parts" },
        ],
      },
    });
    const model = await WorkbookModel.open(local.report);
    model.properties.clear();
    for (const host of [
      await openExcelHost(createExcel(model), official),
      await openWpsHost(createWpsApplication(model), official),
    ])
      assert.deepEqual((await host?.read())?.localRows, sheetsOf(local.report).localRows);
    assert.equal(model.sheet(keptSheetName), undefined);
  });
});
