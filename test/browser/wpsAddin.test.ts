// The WPS add-in: its files, the functions that its buttons call, and the pane that they open and lead to a view.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { balanced } from "../scenario/scenario.ts";
import { allOf, childrenOf, parseXml } from "../server/installation/xml.ts";
import { useWorkplace } from "./workplace.ts";
import { openWorkbookInFront, standInForWps } from "./wpsPlugin.ts";
import type { WpsBuild } from "./wpsWindow.ts";

const kept = (name: string) => readFile(join(import.meta.dirname, "../../addin/wps", name), "utf8");

interface ShownPane {
  readonly url: string;
  readonly Visible: boolean;
  readonly DockPosition?: number;
}

describe("the add-in in WPS", function () {
  this.timeout(60_000);
  const workplace = useWorkplace();

  /** The page that WPS opens, with the ribbon loaded. */
  async function opens(build: WpsBuild = {}): Promise<Page> {
    const { page } = await workplace().clerk();
    await standInForWps(page.context(), build);
    await page.goto(`${workplace().address}/wps/`);
    assert.equal(await page.evaluate("OnAddinLoad({})"), true);
    return page;
  }
  const presses = (page: Page, button: string) => page.evaluate(`OnAction({ Id: "${button}" })`);
  const panesOf = (page: Page) => page.evaluate<ShownPane[]>("[...panes.values()]");
  const addressesOf = async (page: Page) =>
    (await panesOf(page)).map(({ url }) => url.replace(workplace().address, ""));

  it("has a ribbon that WPS reads: no declaration, ids once, three buttons", async () => {
    const xml = await kept("ribbon.xml");
    assert.ok(xml.startsWith("<customUI"));
    const all = allOf(parseXml(xml));
    assert.equal(all[0]?.namespaceURI, "http://schemas.microsoft.com/office/2006/01/customui");
    const ids = all.flatMap((each) => each.getAttribute("id") ?? []);
    assert.equal(new Set(ids).size, ids.length);
    const buttons = all.filter(({ localName }) => localName === "button");
    assert.deepEqual(
      buttons.map((each) => each.getAttribute("label")),
      ["打开面板", "检查", "上报"],
    );
  });

  it("has every function that its ribbon names, none of them asynchronous, and their icons", async () => {
    const page = await opens();
    const all = allOf(parseXml(await kept("ribbon.xml")));
    const callbacks = all.flatMap((each) =>
      [...each.attributes].flatMap(({ name, value }) => (/^(on|get)[A-Z]/.test(name) ? [value] : [])),
    );
    assert.ok(callbacks.length >= 7);
    for (const name of new Set(callbacks))
      assert.equal(await page.evaluate(`window[${JSON.stringify(name)}].constructor.name`), "Function", name);
    for (const button of ["panel", "check", "submit"]) {
      const image = await page.evaluate<string>(`GetImage({ Id: "${button}" })`);
      const answer = await fetch(new URL(image, `${workplace().address}/wps/`));
      assert.equal(answer.headers.get("content-type"), "image/svg+xml");
      parseXml(await answer.text());
    }
  });

  it("is announced for the address that WPS asks at", async () => {
    for (const name of ["jsplugins.xml", "publish.xml"]) {
      const answer = await fetch(`${workplace().address}/wps/${name}`);
      assert.match(answer.headers.get("content-type") ?? "", /^text\/xml/);
      const [plugin] = childrenOf(parseXml(await answer.text()));
      assert.equal(plugin?.localName, "jspluginonline");
      assert.deepEqual(
        ["type", "url"].map((each) => plugin.getAttribute(each)),
        ["et", `${workplace().address}/wps/`],
      );
    }
    for (const file of ["index.html", "main.js", "ribbon.xml"])
      assert.equal((await fetch(`${workplace().address}/wps/${file}`)).status, 200, file);
    const other = await fetch(`${workplace().address}/manifest.xml`);
    assert.equal(other.status, 409);
    assert.equal(((await other.json()) as { code: string }).code, "manifest.https");
  });

  for (const [name, build] of Object.entries({
    "a build that answers nothing for a pane that is gone": {},
    "a build that throws for a pane that is gone": { throwsForGonePanes: true },
    "an older build": { isBehindWps: true },
  }))
    it(`opens one pane per workbook, on the right: ${name}`, async () => {
      const page = await opens(build);
      await presses(page, "panel");
      await presses(page, "check");
      await presses(page, "panel");
      assert.deepEqual(await addressesOf(page), ["/pane.html?pane=1"]);
      await page.evaluate(`putInFront("C:\\\\报告\\\\乙.xlsx")`);
      await presses(page, "submit");
      assert.deepEqual(await addressesOf(page), ["/pane.html?pane=1", "/pane.html?pane=2&view=submit"]);
      assert.deepEqual(
        (await panesOf(page)).map(({ Visible, DockPosition }) => [Visible, DockPosition]),
        [
          [true, 2],
          [true, 2],
        ],
      );
      await page.evaluate("panes.clear()");
      await presses(page, "check");
      assert.equal((await addressesOf(page))[0], "/pane.html?pane=3&view=check");
    });

  it("shows a pane again that was closed, and finds it after the workbook was saved under another name", async () => {
    const page = await opens();
    await presses(page, "panel");
    await page.evaluate("[...panes.values()][0].Visible = false");
    await page.evaluate(`tellWps("WorkbookBeforeSave", { FullName: "C:\\\\报告\\\\甲.xlsx" })`);
    await page.evaluate(`tellWps("WorkbookAfterSave", { FullName: "D:\\\\定稿.xlsx" })`);
    await page.evaluate(`putInFront("D:\\\\定稿.xlsx")`);
    await presses(page, "panel");
    assert.deepEqual(await panesOf(page).then((panes) => panes.map(({ Visible }) => Visible)), [true]);
    await page.evaluate(`putInFront("C:\\\\报告\\\\甲.xlsx")`);
    await presses(page, "panel");
    assert.equal((await panesOf(page)).length, 2);
  });

  it("leads the pane that is open to the view of the button, and leaves it alone otherwise", async () => {
    const page = await opens();
    await presses(page, "submit");
    // The pane's page, with the workbook that WPS shows beside it.
    const pane = await page.context().newPage();
    await openWorkbookInFront(pane, balanced("2021", 4).report);
    await pane.goto(`${workplace().address}/pane.html?pane=1&view=submit`);
    const current = pane.locator(".pane-nav [aria-current=page]");
    await current.getByText("上报").waitFor();
    await presses(page, "check");
    await current.getByText("检查").waitFor();
    await pane.getByRole("button", { name: "预览" }).click();
    await presses(page, "panel");
    await pane.waitForTimeout(700);
    assert.equal(await current.textContent(), "预览");
    await presses(page, "submit");
    await current.getByText("上报").waitFor();
  });

  it("opens the pane of Excel at the view in its address", async () => {
    for (const [view, name] of [
      ["?view=check", "检查"],
      ["?view=submit", "上报"],
      ["?view=facts", "事实"],
      ["?view=elsewhere", "检查"],
      ["", "检查"],
    ] as const) {
      const { page } = await workplace().clerk();
      await standInForWps(page.context());
      await openWorkbookInFront(page, balanced("2021", 4).report);
      await page.goto(`${workplace().address}/pane.html${view}`);
      await page.locator(".pane-nav [aria-current=page]").getByText(name).waitFor();
    }
  });
});
