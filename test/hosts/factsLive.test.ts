// The sheet of facts beside the pane: typed there or given in the pane, the later word counts, and neither is lost.

import assert from "node:assert/strict";
import { openExcelHost } from "../../addin/host/excel/excelAdapter.ts";
import type { Host } from "../../addin/host/port.ts";
import { openWpsHost } from "../../addin/host/wps/wpsAdapter.ts";
import { newReport } from "../../addin/session/newReport.ts";
import { createSession, type Session } from "../../addin/session/session.ts";
import { readReportWorkbook } from "../../server/workbook/readReport.ts";
import { standardFacts } from "../../shared/form/standardFacts.ts";
import { official } from "../../shared/form/official.ts";
import { withFact } from "../../shared/report/facts.ts";
import type { Facts } from "../../shared/report/report.ts";
import { createExcel } from "./excelStandIn.ts";
import { WorkbookModel } from "./workbookModel.ts";
import { createWpsApplication } from "./wpsStandIn.ts";

const programs: Readonly<Record<string, (model: WorkbookModel) => Promise<Host | undefined>>> = {
  Excel: (model) => openExcelHost(createExcel(model), official, { waitMs: 1 }),
  WPS: (model) => openWpsHost(createWpsApplication(model), official),
};

const until = async (holds: () => boolean) => {
  for (let tries = 0; !holds(); tries++) {
    if (tries > 3_000) throw new Error("it never came to hold");
    await new Promise((done) => setTimeout(done, 2));
  }
};

const trainings = "facts.more.trainings";
const labelOf = (place: string) => standardFacts.find((fact) => fact.place === place)?.label ?? place;

function desk(model: WorkbookModel, session: Session) {
  const sheet = model.sheet("事实");
  assert.ok(sheet);
  const rowOf = (place: string) => {
    for (let row = 0; row < 200; row++) if (sheet.cells.get(`${row},0`)?.value === labelOf(place)) return row;
    throw new RangeError(place);
  };
  return {
    sheet,
    rowOf,
    facts: () => session.state.get().report.facts,
    types: (place: string, text: string, down = 0, right = 0) =>
      model.types(sheet.name, rowOf(place) + down, 1 + right, text),
    shows: (place: string, down = 0, right = 0) =>
      sheet.cells.get(`${rowOf(place) + down},${1 + right}`)?.value ?? null,
    gives: (place: string, value: unknown) =>
      session.setFacts(withFact(session.state.get().report.facts, place, value)),
    reads: async () => (await readReportWorkbook(await model.save(), official)).report.facts,
  };
}

for (const [program, opens] of Object.entries(programs)) {
  describe(`The sheet of facts in ${program}, beside the pane,`, () => {
    const sits = async (facts: Facts = {}) => {
      const sheets = newReport({ year: 2024, agency: { name: "甲局" } }, official)!.sheets;
      const model = await WorkbookModel.open({ schema: 1, explanations: [], ...sheets, facts });
      const host = await opens(model);
      assert.ok(host);
      const session = await createSession({ host, catalogue: official, now: () => new Date(), quietMs: 5 });
      await until(() => model.listeners.size > 0);
      return { ...desk(model, session), model, session, host };
    };

    it("is read as it is typed, in the one reading of an edit and without a write", async () => {
      const { types, facts, model } = await sits();
      types(trainings, "3");
      types("facts.disclosedItems.byCategory", "部门动态", 2, 0);
      types("facts.disclosedItems.byCategory", "9", 2, 2);
      await until(() => facts().more?.trainings === 3);
      assert.deepEqual(facts(), {
        disclosedItems: { byCategory: [{ label: "部门动态", count: 9 }] },
        more: { trainings: 3 },
      });
      assert.equal(model.writes, 0);
    });

    it("shows what the pane was told, and the import reads the same", async () => {
      const { gives, shows, reads, facts } = await sits({ more: { trainings: 2, phone: "010-1" } });
      await gives(trainings, 5);
      await gives("facts.problems", [{ problem: "更新偏慢", measure: "每周收集" }]);
      assert.deepEqual(await reads(), facts());
      await until(() => shows("facts.problems", 2, 1) === "每周收集");
      assert.equal(shows(trainings), 5);
      assert.deepEqual(facts().more, { trainings: 5, phone: "010-1" });
      assert.deepEqual(await reads(), facts());
    });

    it("takes what is typed after the pane's word, also to empty it", async () => {
      const { gives, types, shows, facts, reads } = await sits({ more: { trainings: 2 } });
      await gives(trainings, 5);
      await until(() => shows(trainings) === 5);
      types(trainings, "7");
      await until(() => facts().more?.trainings === 7);
      types(trainings, "");
      await until(() => facts().more?.trainings === undefined);
      assert.deepEqual(await reads(), {});
      await gives(trainings, 8);
      await until(() => shows(trainings) === 8);
      assert.deepEqual(await reads(), { more: { trainings: 8 } });
    });

    it("loses no word of two that are given while the first is still on its way", async () => {
      const { gives, shows, facts } = await sits();
      await gives(trainings, 1);
      for (let value = 2; value <= 30; value++) {
        void gives(trainings, value);
        void gives("facts.more.meetings", value);
        await new Promise((done) => setTimeout(done, 3));
      }
      await until(() => shows(trainings) === 30 && shows("facts.more.meetings") === 30);
      assert.deepEqual(facts().more, { trainings: 30, meetings: 30 });
    });

    it("keeps the pane's word where the sheet is locked or has no room, and says nothing else anywhere", async () => {
      const { gives, sheet, rowOf, facts, reads, session, shows } = await sits({ more: { trainings: 2 } });
      sheet.cell(rowOf(trainings), 1).locked = true;
      await gives(trainings, 5);
      const problems = Array.from({ length: 20 }, (_, index) => ({ problem: `第${index}个` }));
      await gives("facts.problems", problems);
      await gives("facts.more.meetings", 1);
      await until(() => shows("facts.more.meetings") === 1);
      await session.refresh();
      assert.deepEqual(facts(), { more: { trainings: 5, meetings: 1 }, problems });
      assert.equal(shows(trainings), 2);
      assert.deepEqual(await reads(), facts());
    });

    it("is found again after rows were inserted or the sheet was renamed, and missed where it was deleted", async () => {
      const { types, facts, model, sheet, rowOf } = await sits();
      model.insertsRows(sheet.name, rowOf(trainings), 2);
      model.renames(sheet.name, "填报事实");
      types(trainings, "4");
      await until(() => facts().more?.trainings === 4);
      model.sheets = model.sheets.filter((other) => other !== sheet);
      model.tell("edited");
      await until(() => facts().more === undefined);
    });

    it("tells the selected cell of a figure and of words, and no other", async () => {
      const { host, model } = await sits();
      await host.goTo("narrative.overview");
      const { sheet, row = 0, column = 0 } = model.active ?? {};
      model.active = { sheet: sheet ?? "", row: row + 3, column };
      assert.equal(await host.selection?.(), "narrative.overview");
      model.active = { sheet: "表三", row: 0, column: 0 };
      assert.equal(await host.selection?.(), undefined);
    });
  });
}
