// Excel against the contract of all hosts, and what is special to it: what an edit costs, old requirement sets, a cell being edited,
// protected and merged cells.

import assert from "node:assert/strict";
import { openExcelHost } from "../../addin/host/excel/excelAdapter.ts";
import type { Sheets } from "../../addin/host/port.ts";
import { newReport } from "../../addin/session/newReport.ts";
import { createSession } from "../../addin/session/session.ts";
import { official } from "../../shared/form/official.ts";
import { addressOf } from "../../shared/worksheet/address.ts";
import { hostContract } from "../addin/host/hostContract.ts";
import { createExcel, type ExcelBuild } from "./excelStandIn.ts";
import { openWorkbook } from "./openWorkbook.ts";

const builds: Readonly<Record<string, ExcelBuild>> = {
  "of today": {},
  "of LTSC 2021 (ExcelApi 1.14)": { api: "1.14" },
  "of 2019 (ExcelApi 1.8)": { api: "1.8" },
  "without events (ExcelApi 1.6)": { api: "1.6" },
  "without custom XML parts (ExcelApi 1.4)": { api: "1.4" },
};

const patience = { waitMs: 1 };
const blank = newReport({ year: 2024, agency: { name: "甲局" } }, official)!.sheets;

async function opens(build: ExcelBuild = {}, sheets: Sheets = blank) {
  let excel!: ReturnType<typeof createExcel>;
  const opened = await openWorkbook(sheets, (model) => {
    excel = createExcel(model, build);
    return openExcelHost(excel, official, patience);
  });
  return { ...opened, excel };
}

const quiet = () => new Promise((done) => setTimeout(done, 40));
const until = async (holds: () => boolean) => {
  for (let tries = 0; !holds(); tries++) {
    if (tries > 500) throw new Error("it never came to hold");
    await new Promise((done) => setTimeout(done, 2));
  }
};

for (const [name, build] of Object.entries(builds)) {
  describe(`a workbook in Excel ${name}`, () => {
    for (const { title, run } of hostContract) {
      it(title, () =>
        run((sheets) =>
          openWorkbook(sheets, (model) => openExcelHost(createExcel(model, build), official, patience)),
        ),
      );
    }
  });
}

describe("the stand-in for Excel", () => {
  it("throws where a property is read that was not loaded, and knows requirement sets", async () => {
    const { excel } = await opens({ api: "1.6" });
    await excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("表三").getRange("A1");
      assert.throws(() => range.values, { code: "PropertyNotLoaded" });
      range.load("values");
      assert.throws(() => range.values, { code: "PropertyNotLoaded" });
      await context.sync();
      assert.equal(typeof (range.values as unknown[][])[0]?.[0], "string");
      assert.throws(() => context.workbook.properties, { code: "ApiNotFound" });
      context.workbook.worksheets.getItem("没有").load("name");
      await assert.rejects(context.sync(), { code: "ItemNotFound" });
      const none = context.workbook.worksheets.getItemOrNullObject("没有");
      assert.throws(() => none.isNullObject, { code: "PropertyNotLoaded" });
      await context.sync();
      assert.equal(none.isNullObject, true);
    });
  });

  it("fails a batch as a whole with the first fault", async () => {
    const { excel, model } = await opens();
    const open = model.placeOf("review.other");
    await assert.rejects(
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(open.sheet.name);
        sheet.getRange(addressOf(open)).values = [[5]];
        sheet.getRange("A1").values = [["标题"]];
        context.workbook.worksheets.getItem("没有").load("name");
        await context.sync();
      }),
      { code: "AccessDenied" },
    );
    assert.equal(model.valueAt(open.sheet, open.row, open.column), null);
  });
});

describe("a clerk at work in Excel", () => {
  const sits = async (build?: ExcelBuild) => {
    const opened = await opens(build);
    const { host, excel } = opened;
    const session = await createSession({ host, catalogue: official, now: () => new Date(0), quietMs: 5 });
    await until(() => opened.model.listeners.size > 0);
    excel.syncs = 0;
    return { ...opened, session };
  };

  it("one edit costs one sync and no write; so does a paste of a whole block", async () => {
    const { types, excel, model, session } = await sits();
    await types("review.other", "3");
    await quiet();
    assert.deepEqual([excel.syncs, model.writes], [1, 0]);
    assert.equal(session.state.get().report.values["review.other"], 3);
    const { sheet, row, column } = model.placeOf("requests.received.naturalPerson");
    model.pastes(sheet.name, { row, column }, [
      ["1", "2", "3", "4", "5", "6", "21"],
      ["7", "0", "0", "0", "0", "0", "7"],
    ]);
    await quiet();
    assert.deepEqual([excel.syncs, model.writes], [2, 0]);
    const { values } = session.state.get().report;
    assert.equal(values["requests.received.other"], 6);
    assert.equal(values["requests.carriedOver.naturalPerson"], 7);
  });

  it("many keystrokes in a row are one reading", async () => {
    const { types, excel } = await sits();
    for (const text of ["1", "12", "123"]) await types("review.other", text);
    await quiet();
    assert.equal(excel.syncs, 1);
  });

  it("an edit that tells nobody is seen when it is asked for", async () => {
    const { model, session } = await sits();
    const { sheet, row, column } = model.placeOf("review.other");
    sheet.cell(row, column).value = 4;
    await session.refresh();
    assert.equal(session.state.get().report.values["review.other"], 4);
  });

  it("while a cell is being edited one quiet line waits, and then everything goes on", async () => {
    const { types, model, session, excel } = await sits();
    model.isEditing = true;
    await types("review.other", "3");
    await until(() => session.state.get().waiting);
    await quiet();
    assert.ok(excel.faults.every((code) => code === "InvalidOperationInCellEditMode"));
    model.isEditing = false;
    await until(() => !session.state.get().waiting);
    await until(() => session.state.get().report.values["review.other"] === 3);
  });

  it("where Excel does not answer at all, the pane says so and reads again at the next edit", async () => {
    const { types, excel, session } = await sits();
    excel.isGone = true;
    await types("review.other", "3");
    await until(() => session.state.get().unreadable);
    excel.isGone = false;
    await types("review.other", "4");
    await until(() => !session.state.get().unreadable);
    assert.equal(session.state.get().report.values["review.other"], 4);
  });

  for (const keepsWhatWasDone of [false, true]) {
    it(`writes what it may and names the cell that is locked, batches ${keepsWhatWasDone ? "half done" : "undone"} at a fault`, async () => {
      const { model, session } = await sits({ keepsWhatWasDone });
      const locked = model.placeOf("review.upheld");
      locked.sheet.cell(locked.row, locked.column).locked = true;
      const edits = ["review.other", "review.upheld", "review.pending"].map((place) => ({ place, to: 2 }));
      await session.accept(edits, "填入三格");
      const { report, refused, journal } = session.state.get();
      assert.deepEqual(
        [report.values["review.other"], report.values["review.upheld"], report.values["review.pending"]],
        [2, null, 2],
      );
      assert.deepEqual(refused, [
        { place: "review.upheld", cell: `${locked.sheet.name}!${addressOf(locked)}` },
      ]);
      assert.equal(journal[0]?.edits.length, 2);
      await session.undo();
      assert.deepEqual(session.state.get().refused, []);
      assert.equal(session.state.get().report.values["review.other"], null);
    });
  }

  it("a write that Excel takes and drops, as in a merged cell, is not taken for written", async () => {
    const { model, session } = await sits();
    const { sheet, row, column } = model.placeOf("review.other");
    sheet.merges.push({ row, column: column - 1, lastRow: row, lastColumn: column });
    await session.accept([{ place: "review.other", to: 2 }], "填入");
    assert.deepEqual(
      session.state.get().refused.map(({ place }) => place),
      ["review.other"],
    );
    assert.deepEqual(session.state.get().journal, []);
  });

  it("a formula that was changed counts as what it shows", async () => {
    const { types, session } = await sits();
    for (const column of ["upheld", "corrected", "other", "pending"]) await types(`review.${column}`, "2");
    const total = "review.total";
    await types(total, "=SUM(A1:A1)");
    await quiet();
    assert.equal(session.state.get().report.values[total], 0);
    assert.ok(session.state.get().findings.some(({ fields }) => fields.includes(total)));
  });
});
