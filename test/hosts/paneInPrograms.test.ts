// The built pane beside a workbook, in a real Chromium, within each program's stand-in: typed into, repaired, undone, refused.

import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { useWorkplace } from "../browser/workplace.ts";
import { balanced } from "../scenario/scenario.ts";
import { bundleProgram, toData } from "./programPageBundle.ts";
import { WorkbookModel } from "./workbookModel.ts";

const field = "requests.granted.business";
const { report, form } = balanced("2021", 4).states({ agency: { name: "平川县教育局" } });
const right = report.values[field];

/** How each program comes to be around the page; answers what of office.js was asked for. */
const programs: Readonly<Record<string, (page: Page, program: string, data: string) => Promise<void>>> = {
  async WPS(page, program, data) {
    await page.addInitScript({ content: `${program}\nopenInWps(${data});` });
  },
  async Excel(page, program, data) {
    await page.route("**/office/office.js", (route) =>
      route.fulfill({ contentType: "text/javascript", body: `${program}\nopenInExcel(${data}, "1.14");` }),
    );
  },
};

describe("the pane in a spreadsheet program", function () {
  this.timeout(60_000);
  const workplace = useWorkplace();

  for (const [name, enter] of Object.entries(programs)) {
    it(`in ${name}: follows the sheets, writes what is accepted, takes it back, names a locked cell`, async () => {
      const model = await WorkbookModel.open(report);
      const { sheet, row, column } = model.placeOf(field);
      const cell = JSON.stringify({ sheet: sheet.name, row, column });
      // Totals that somebody typed let the one wrong cell be known.
      for (const { id, computed, derived } of form.fields)
        if (computed && !derived) {
          const total = model.placeOf(id);
          Object.assign(total.sheet.cell(total.row, total.column), {
            value: report.values[id],
            formula: undefined,
          });
        }
      const { page } = await workplace().clerk({ viewport: { width: 350, height: 800 } });
      const asked: string[] = [];
      page.on("request", (request) => asked.push(request.url()));
      await enter(page, await bundleProgram(), JSON.stringify(toData(model)));
      const types = (text: string) =>
        page.evaluate(
          `{ const c = ${cell}; model.types(c.sheet, c.row, c.column, ${JSON.stringify(text)}); }`,
        );
      const stands = () =>
        page.evaluate(`{ const c = ${cell}; model.sheet(c.sheet).cell(c.row, c.column).value }`);

      await page.goto(`${workplace().address}/pane.html`);
      await page.getByText("平川县教育局").first().waitFor();
      assert.equal(
        asked.some((url) => url.endsWith("office.js")),
        name === "Excel",
      );

      await types("1300");
      const accept = page.getByRole("button", { name: "采用" }).first();
      await accept.waitFor();
      assert.equal(await page.evaluate("model.writes"), 0);
      await accept.click();
      await page.getByText("已写入").waitFor();
      assert.equal(await stands(), right);
      await page.getByRole("button", { name: "撤销" }).click();
      await page.getByText("已撤销").waitFor();
      assert.equal(await stands(), 1300);

      await page.evaluate(`{ const c = ${cell}; model.sheet(c.sheet).cell(c.row, c.column).locked = true; }`);
      await page.getByRole("button", { name: "采用" }).first().click();
      await page.getByText(/没有写入/).waitFor();
      assert.match(await page.getByText(/没有写入/).innerText(), /予以公开.*表三!/s);
      assert.equal(await stands(), 1300);
      if (process.env.PICTURES !== undefined)
        await page.screenshot({ path: `${process.env.PICTURES}/${name}.png` });
    });
  }

  it("in Excel: one quiet line while a cell is being edited, gone when it is done", async () => {
    const model = await WorkbookModel.open(report);
    const { page } = await workplace().clerk({ viewport: { width: 350, height: 800 } });
    await programs.Excel!(page, await bundleProgram(), JSON.stringify(toData(model)));
    await page.goto(`${workplace().address}/pane.html`);
    await page.getByText("平川县教育局").first().waitFor();
    await page.evaluate('model.isEditing = true; model.tell("edited");');
    const line = page.getByText("正在编辑单元格");
    await line.waitFor();
    await page.evaluate("model.isEditing = false");
    await line.waitFor({ state: "detached" });
  });

  it("in an Excel that is too old, and beside a workbook that is no report, it says what to do", async () => {
    const model = await WorkbookModel.open(report);
    const program = await bundleProgram();
    for (const [sheets, api, says] of [
      [model.sheets, "1.3", "这个版本的 Excel 不支持任务窗格"],
      [[], "1.14", "这个工作簿不是年度报告"],
    ] as const) {
      model.sheets = [...sheets];
      const { page } = await workplace().clerk();
      const data = JSON.stringify(toData(model));
      await page.route("**/office/office.js", (route) =>
        route.fulfill({
          contentType: "text/javascript",
          body: `${program}\nopenInExcel(${data}, "${api}");`,
        }),
      );
      await page.goto(`${workplace().address}/pane.html`);
      await page.getByRole("heading", { name: says }).waitFor();
    }
  });
});
