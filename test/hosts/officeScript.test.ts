// The unmodified office.js, served here and loaded by a real Chromium inside the pane's page.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { useWorkplace } from "../browser/workplace.ts";

describe("the pane's page in a plain browser", function () {
  this.timeout(60_000);
  const workplace = useWorkplace();

  it("loads office.js from this server as its package has it, finds no host, and says where the pane belongs", async () => {
    const { page } = await workplace().clerk();
    const served = page.waitForResponse((response) => response.url().endsWith("/office/office.js"));
    await page.goto(`${workplace().address}/pane.html`);
    await page.getByRole("heading", { name: "请在 Excel 或 WPS 表格中打开" }).waitFor();
    assert.equal(await page.evaluate("typeof Office.onReady"), "function");
    const file = createRequire(import.meta.url).resolve("@microsoft/office-js/dist/office.js");
    assert.deepEqual(await (await served).body(), await readFile(file));
  });

  it("without office.js says that it cannot open, and how to try again", async () => {
    const { page } = await workplace().clerk();
    await page.route("**/office/office.js", (route) => route.abort());
    await page.goto(`${workplace().address}/pane.html`);
    await page.getByRole("heading", { name: "暂时打不开" }).waitFor();
    await page.unroute("**/office/office.js");
    await page.getByRole("button", { name: "重新打开" }).click();
    await page.getByRole("heading", { name: "请在 Excel 或 WPS 表格中打开" }).waitFor();
  });
});
