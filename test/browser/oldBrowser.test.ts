// The one page for browsers that cannot run the pane: its script is plain ES5, they see it, and nobody else does.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "acorn";
import type { Page, Route } from "playwright-core";
import { openWorkplace, type Workplace } from "./workplace.ts";

const root = join(import.meta.dirname, "../..");

describe("a browser that cannot run the pane", function () {
  this.timeout(60_000);
  let workplace: Workplace;
  before(async () => {
    workplace = await openWorkplace();
  });
  afterEach(() => workplace.sweep());
  after(() => workplace.close());

  const oldPage = (page: Page) => page.getByRole("heading", { name: "这个程序的窗格版本较旧" });
  const opens = async (prepare: (page: Page) => Promise<unknown>): Promise<Page> => {
    const { page } = await workplace.clerk({ viewport: { width: 350, height: 700 } });
    await prepare(page);
    await page.goto(`${workplace.address}/pane.html?view=check`);
    return page;
  };
  const script = (body: string) => (route: Route) =>
    route.fulfill({ contentType: "text/javascript; charset=utf-8", body });

  for (const name of ["addin/pages/oldBrowser.js", "dist/pages/oldBrowser.js"])
    it(`is met in its own language: ${name} is ES5`, async () => {
      const source = await readFile(join(root, name), "utf8");
      parse(source, { ecmaVersion: 5, sourceType: "script" });
      assert.throws(() => parse(`${source};const x = () => 1;`, { ecmaVersion: 5, sourceType: "script" }));
    });

  for (const [what, prepare] of [
    [
      "knows no modules, as Internet Explorer",
      async (page: Page) => {
        await page.addInitScript("delete HTMLScriptElement.prototype.noModule");
        await page.route("**/pane.js", script(""));
      },
    ],
    [
      "cannot read the pane's script",
      (page: Page) => page.route("**/pane.js", script("const = later syntax;")),
    ],
    [
      "cannot read a part of the pane's script",
      (page: Page) => page.route("**/chunk-*.js", script("export class { #later; }")),
    ],
  ] as const)
    it(`is told what to do where it ${what}`, async () => {
      const page = await opens(prepare);
      await oldPage(page).waitFor();
      assert.equal(await page.locator("#pane li").count(), 3);
      const link = page.getByRole("link");
      assert.equal(await link.getAttribute("href"), `${workplace.address}/`);
      assert.equal(await link.getAttribute("target"), "_blank");
      assert.ok(!(await page.locator("body").innerText()).includes("正在打开"));
    });

  it("is not blamed for the network", async () => {
    const page = await opens((page) => page.route("**/pane.js", (route) => route.abort()));
    await page.getByRole("heading", { name: "页面没有装载完" }).waitFor();
    assert.equal(await oldPage(page).count(), 0);
  });

  it("is lent what the pages need and it lacks", async () => {
    const younger = ["Array.prototype.at", "Array.prototype.findLast", "Array.prototype.findLastIndex"];
    const { page } = await workplace.clerk();
    await page.addInitScript(
      [...younger, "String.prototype.at", "Object.hasOwn"].map((each) => `delete ${each};`).join(""),
    );
    await page.goto(`${workplace.address}/`);
    await page.locator(".pane-nav").waitFor();
    const lent = await page.evaluate(() => [
      [1, 2, 3].at(-1),
      "甲乙".at(0),
      [1, 2, 3, 4].findLast((each) => each % 2 === 1),
      [1, 2, 3, 4].findLastIndex((each) => each > 9),
      [1].findLast((each) => each > 1),
      Object.hasOwn({ key: 1 }, "key"),
      Object.hasOwn({}, "toString"),
    ]);
    assert.deepEqual(lent, [3, "甲", 3, -1, undefined, true, false]);
  });

  it("is told of other ways on the page of the workbench, too", async () => {
    const { page } = await workplace.clerk();
    await page.route("**/workbench.js", script("const = later syntax;"));
    await page.goto(`${workplace.address}/`);
    await page.getByRole("heading", { name: "这个浏览器版本较旧" }).waitFor();
  });

  it("is the only one that sees it", async () => {
    const page = await opens(() => Promise.resolve());
    await page.getByRole("heading", { name: "请在 Excel 或 WPS 表格中打开" }).waitFor();
    // A fault of the running pane is not a fault of the browser.
    await page.evaluate("void setTimeout(() => JSON.parse('{'), 0)");
    await page.waitForTimeout(50);
    assert.equal(await oldPage(page).count(), 0);
    assert.equal(await page.getByRole("heading", { name: "请在 Excel 或 WPS 表格中打开" }).count(), 1);
  });
});
