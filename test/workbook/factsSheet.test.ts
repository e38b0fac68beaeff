// The facts sheet of the workbook: what the pane or the server knew goes out, what clerks type comes back.

import assert from "node:assert/strict";
import ExcelJS from "exceljs";
import fc from "fast-check";
import { readWorkbookFile } from "../../server/workbook/read.ts";
import { readWorkbook } from "../../shared/worksheet/readWorkbook.ts";
import { standardFacts } from "../../shared/form/standardFacts.ts";
import type { Facts } from "../../shared/report/report.ts";
import { blank, type Scenario } from "../scenario/scenario.ts";
import { catalogue, reads, template } from "./samples.ts";

const facts: Facts = {
  disclosedItems: {
    total: 80,
    byCategory: [
      { label: "部门动态信息", count: 66, verb: "发布", share: true },
      { label: "预决算公开", count: 14, note: "没有列的附注" },
    ],
    byChannel: [{ label: "政府网站", count: 60 }],
  },
  problems: [{ problem: "更新偏慢", measure: "每周收集" }, { problem: "=1+1" }],
  informationFee: { amountYuan: 12.5, cases: 1 },
  more: {
    trainings: 2,
    phone: "01012345678",
    meetings: "若干次",
    ownList: [1, { a: 2 }],
    management: "长".repeat(60_000),
  },
};

/** A clerk opens the workbook in a program of their own, types into the facts sheet, and saves it. */
async function typed(
  scenario: Scenario,
  type: (cell: (label: string, right?: number, down?: number) => ExcelJS.Cell) => void,
) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await template(scenario)).buffer as ArrayBuffer);
  const sheet = workbook.getWorksheet("事实");
  assert.ok(sheet);
  type((label, right = 1, down = 0) => {
    const row = Array.from({ length: sheet.rowCount }, (_, index) => index + 1).find(
      (each) => sheet.getCell(each, 1).text === label,
    );
    assert.ok(row !== undefined, label);
    return sheet.getCell(row + down, 1 + right);
  });
  return reads(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

describe("the facts sheet", () => {
  it("gives every fact back as it was, also what has no column there", async () => {
    const { report, notes } = await reads(await template(blank("2021").states({ facts })));
    assert.deepEqual(report.facts, facts);
    assert.deepEqual(
      notes.filter(({ code }) => code === "fact.unread"),
      [],
    );
  });

  it("has a row for each fact of the edition, in the template too", async () => {
    await typed(blank("2019"), (cell) => {
      for (const { label } of standardFacts) assert.notEqual(cell(label, 2), undefined);
    });
  });

  it("is read as clerks fill it in: figures, words, rows, marks", async () => {
    const { report, notes } = await typed(blank("2021"), (cell) => {
      cell("业务培训").value = 3;
      cell("参加培训").value = "120人次";
      cell("电话").value = "010-12345678";
      cell("信息处理费金额").value = 0;
      cell("主动公开政府信息总条数").value = 9;
      cell("主动公开信息类别", 1, 2).value = "部门动态";
      cell("主动公开信息类别", 3, 2).value = 9;
      cell("主动公开信息类别", 4, 2).value = "是";
      cell("主要问题及改进情况", 1, 3).value = "更新偏慢";
    });
    assert.deepEqual(report.facts, {
      disclosedItems: { total: 9, byCategory: [{ label: "部门动态", count: 9, share: true }] },
      problems: [{ problem: "更新偏慢" }],
      informationFee: { amountYuan: 0 },
      more: { trainings: 3, trainees: 120, phone: "010-12345678" },
    });
    assert.deepEqual(
      notes.filter(({ code }) => code === "fact.unread"),
      [],
    );
  });

  it("says what it could not take over, and takes over the rest", async () => {
    const { report, notes } = await typed(blank("2021"), (cell) => {
      cell("主动公开政府信息总条数").value = "很多";
      cell("业务培训").value = "几次";
      cell("主动公开信息渠道", 1, 2).value = "网站";
      cell("专题会议").value = 4;
    });
    assert.deepEqual(report.facts, { more: { trainings: "几次", meetings: 4 } });
    assert.deepEqual(
      notes.flatMap(({ code, message }) => (code === "fact.unread" ? [message] : [])),
      [
        "事实“主动公开政府信息总条数”中的“很多”不完整或不是数字，没有读入，请补填。",
        "事实“主动公开信息渠道”中的“网站”不完整或不是数字，没有读入，请补填。",
      ],
    );
  });

  it("lets clerks change and empty what was there", async () => {
    const { report } = await typed(blank("2021").states({ facts }), (cell) => {
      cell("业务培训").value = 5;
      cell("电话").value = null;
      cell("主要问题及改进情况", 1, 2).value = null;
      cell("主要问题及改进情况", 2, 2).value = null;
    });
    assert.equal(report.facts.more?.trainings, 5);
    assert.equal(report.facts.more.phone, undefined);
    assert.deepEqual(report.facts.problems, [{ problem: "=1+1" }]);
  });

  it("goes before what a pane has kept since only where somebody typed on it", async () => {
    const content = await readWorkbookFile(
      await template(blank("2021").states({ facts: { more: { trainings: 2, meetings: 1 } } })),
    );
    const pane = { facts: { more: { trainings: 7, meetings: 1, inspections: 3 } }, explanations: [] };
    const kept = new Map([
      ...(content.kept ?? []),
      ["draft", { text: JSON.stringify(pane), at: "2026-01-05T08:00:00Z" }] as const,
    ]);
    const untouched = readWorkbook({ ...content, kept }, catalogue);
    assert.deepEqual(untouched.report.facts, pane.facts);
    const sheets = content.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((cells) =>
        cells[0] === "专题会议" ? cells.map((cell, at) => (at === 1 ? 4 : cell)) : cells,
      ),
    }));
    const typedOn = readWorkbook({ ...content, sheets, kept }, catalogue);
    assert.deepEqual(typedOn.report.facts.more, { trainings: 7, meetings: 4, inspections: 3 });
  });

  it("loses nothing of any facts", async () => {
    const text = fc.string({ unit: "grapheme", maxLength: 20 });
    const row = fc.record(
      { label: text, count: fc.nat(), verb: text, share: fc.boolean() },
      { requiredKeys: ["label", "count"] },
    );
    const any: fc.Arbitrary<Facts> = fc.record(
      {
        disclosedItems: fc.record(
          { total: fc.nat(), byCategory: fc.array(row, { maxLength: 12 }) },
          { requiredKeys: [] },
        ),
        problems: fc.array(fc.record({ problem: text, measure: text }), { maxLength: 9 }),
        more: fc.record(
          { trainings: fc.oneof(fc.nat(), text), management: text, x: fc.jsonValue() },
          { requiredKeys: [] },
        ),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(any, async (given) => {
        const plain = JSON.parse(JSON.stringify(given)) as Facts;
        const { report } = await reads(await template(blank("2021").states({ facts: plain })));
        assert.deepEqual(report.facts, plain);
      }),
      { numRuns: 15 },
    );
  });
});
