// Hostile input, strangers' machines and people who cannot use a mouse.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { useWorkplace } from "./workplace.ts";

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly impact: string | null;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

describe("the workbench", function () {
  this.timeout(60_000);
  const workplace = useWorkplace();

  it("runs nothing that was typed or pasted, anywhere it is shown", async () => {
    const hostile = `<img src=x onerror="window.broken=1"><script>window.broken=1</script>`;
    const clerk = await workplace().clerk();
    const { page } = clerk;
    await clerk.arrives();
    await clerk.types("agency.name", `甲局${hostile}`);
    await clerk.opensSheet("一");
    await clerk.selects("narrative.overview#0");
    await clerk.pastes(hostile);
    await clerk.opensSheet("三");
    await clerk.selects("requests.received.naturalPerson");
    await clerk.pastes(hostile);
    for (const view of ["检查", "事实", "文字", "预览", "上报", "报告"] as const) {
      await clerk.opensView(view);
      await clerk.settles();
    }
    await clerk.reloads();
    assert.equal(await page.evaluate(() => "broken" in window), false);
    assert.equal(await page.locator("img").count(), 0);
    assert.ok((await clerk.reads("agency.name")).includes("<script>"), "it is kept as it was typed");
  });

  it("evaluates no formula that was typed", async () => {
    const clerk = await workplace().clerk();
    await clerk.arrives();
    await clerk.opensSheet("三");
    await clerk.selects("requests.granted.business");
    await clerk.pastes("=1+1");
    assert.equal(await clerk.reads("requests.granted.business"), "=1+1");
  });

  for (const width of [320, 700, 1024]) {
    it(`needs no sideways scrolling at ${width} pixels`, async () => {
      const clerk = await workplace().clerk({ viewport: { width, height: 800 } });
      await clerk.arrives();
      await clerk.opensSample("淮安市人民政府");
      for (const view of ["报告", "检查", "对话", "事实", "文字", "预览", "上报"] as const) {
        await clerk.opensView(view);
        await clerk.settles();
        assert.deepEqual(await sidewaysScrolling(clerk.page), [], view);
        assert.deepEqual(await coveredTabs(clerk.page), [], view);
      }
    });
  }

  it("shows the sheet that 定位 leads to, also where the window shows one half only", async () => {
    const clerk = await workplace().clerk({ viewport: { width: 360, height: 740 } });
    await clerk.arrives();
    await clerk.opensView("检查");
    await clerk.page.getByRole("button", { name: "到下一处待填" }).click();
    await clerk.settles();
    assert.equal(await clerk.selected(), "disclosure.regulations.issued");
    assert.ok(await clerk.cell("disclosure.regulations.issued").isVisible());
  });

  it("has nothing serious that axe-core would find, in any view", async () => {
    const clerk = await workplace().clerk();
    await clerk.arrives();
    await clerk.opensSample("北京市通州区商务局");
    await clerk.opensSheet("三");
    await clerk.types("requests.received.business", "54");
    await clerk.clears("requests.granted.business");
    for (const view of ["报告", "检查", "对话", "事实", "文字", "预览", "上报"] as const) {
      await clerk.opensView(view);
      await clerk.settles();
      assert.deepEqual(await seriousViolations(clerk.page), [], view);
    }
  });

  it("works by keyboard alone: F6 to the tabs, the sheet and the pane, figures in, 采用 by Enter", async () => {
    const clerk = await workplace().clerk();
    const { page } = clerk;
    await clerk.arrives();
    await clerk.opensSample("淮安市人民政府");
    await clerk.presses("F6");
    await clerk.presses("F6");
    for (let tab = 0; tab < 3; tab++) await clerk.presses("ArrowRight");
    await clerk.presses("F6");
    await clerk.presses("F6");
    await page.keyboard.type("3002");
    await clerk.presses("Enter");
    assert.equal(await clerk.reads("requests.received.naturalPerson"), "3002");
    assert.equal((await clerk.findings()).length, 2);
    await clerk.presses("F6");
    await clerk.presses("F6");
    await page.getByRole("button", { name: "采用" }).first().focus();
    await clerk.presses("Enter");
    assert.equal(await clerk.reads("requests.received.naturalPerson"), "3001");
    // The button is gone; the keyboard is still in the view, not at the top of the page.
    assert.equal(await page.evaluate(() => document.activeElement?.className), "pane-view");
  });

  it("says on the pane's own page that it belongs into Excel or WPS", async () => {
    const clerk = await workplace().clerk();
    await clerk.page.goto(`${workplace().address}/pane.html`);
    await clerk.page.getByRole("heading", { name: "请在 Excel 或 WPS 表格中打开" }).waitFor();
    await clerk.page.getByRole("link", { name: "打开工作台" }).click();
    await clerk.page.locator(".pane-nav").waitFor();
  });

  it("paints within half a second", async () => {
    const clerk = await workplace().clerk();
    await clerk.arrives();
    const painted = await clerk.page.evaluate(
      () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Infinity,
    );
    assert.ok(painted < 500, `${painted} ms`);
  });
});

const sidewaysScrolling = (page: Page) =>
  page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll(".pane-frame, .pane-view, .pane")].flatMap(
      (element) =>
        element.scrollWidth > element.clientWidth ? [`${element.className} ${element.scrollWidth}`] : [],
    ),
  );

/** Names of the navigation that another one, or the count of mistakes, is drawn over. */
const coveredTabs = (page: Page) =>
  page.locator(".pane-nav button").evaluateAll((tabs) =>
    tabs.flatMap((tab) => {
      const range = document.createRange();
      if (tab.firstChild) range.selectNode(tab.firstChild);
      const { left, right, top, bottom } = range.getBoundingClientRect();
      const isClear = [left + 1, (left + right) / 2, right - 1].every((x) =>
        tab.contains(document.elementFromPoint(x, (top + bottom) / 2)),
      );
      return isClear ? [] : [tab.textContent];
    }),
  );

/** axe-core is put into the page as its own script would be: the policy forbids inline ones. */
async function seriousViolations(page: Page): Promise<string[]> {
  const source = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  await page.evaluate(source);
  const { violations } = await page.evaluate<AxeResult>(
    `axe.run(document, { exclude: [[".jss_worksheet"], ["iframe"]] })`,
  );
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
}
