// The unmodified office.js, served here and loaded by a real Chromium inside the pane's page.

import assert from "node:assert/strict";
import { openWorkplace, type Workplace } from "../browser/workplace.ts";

describe("the pane's page in a plain browser", function () {
  this.timeout(60_000);
  let workplace: Workplace;
  before(async () => {
    workplace = await openWorkplace();
  });
  after(() => workplace.close());

  it("loads office.js from this server, finds no host, and says where the pane belongs", async () => {
    const { page } = await workplace.clerk();
    await page.goto(`${workplace.address}/pane.html`);
    await page.getByRole("heading", { name: "请在 Excel 或 WPS 表格中打开" }).waitFor();
    assert.equal(await page.evaluate("typeof Office.onReady"), "function");
  });
});
