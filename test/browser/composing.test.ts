// A clerk tells facts, has the words composed, rewrites one, and sees what a moved figure would change.

import assert from "node:assert/strict";
import { useWorkplace } from "./workplace.ts";

describe("composing in the pane", () => {
  const workplace = useWorkplace();

  it("writes what was composed when asked, and never over the clerk's own words", async () => {
    const clerk = await workplace().clerk();
    const { page } = clerk;
    await clerk.arrives();
    await clerk.opensSample("淮安市人民政府");
    await clerk.opensSheet("一");
    await page.locator('td[data-place="narrative.overview#0"]').waitFor();

    await clerk.opensView("事实");
    const supervision = page.locator("details", { hasText: "监督保障" });
    await supervision.locator("summary").click();
    await supervision.getByLabel("业务培训（次）").fill("3");
    await clerk.opensView("文字");
    const overview = page.getByRole("article", { name: "一、总体情况" });
    await overview.getByText("组织业务培训3次。").waitFor();

    // What the clerk wrote stands; what can be added is offered, a paragraph each.
    const before = await clerk.reads("narrative.overview#0");
    const added = overview.locator(".difference", { hasText: "组织业务培训3次" });
    await added.getByRole("button", { name: "采用" }).click();
    await added.waitFor({ state: "detached" });
    assert.equal(await clerk.reads("narrative.overview#0"), before);
    const lines = await page.locator('td[data-place^="narrative.overview#"]').allTextContents();
    assert.ok(lines.some((line) => line.includes("全年组织业务培训3次。")));

    // The same fact moves: only that paragraph is offered again, with both versions.
    await clerk.opensView("事实");
    await page.getByLabel("业务培训（次）").fill("4");
    await clerk.opensView("文字");
    const moved = overview.locator(".difference", { hasText: "组织业务培训4次" });
    await moved.waitFor();
    assert.match((await moved.textContent()) ?? "", /没有改过.*现在：.*培训3次.*改为：.*培训4次/s);
    await moved.getByRole("button", { name: "保留" }).click();
    await moved.waitFor({ state: "detached" });
    const kept = await page.locator('td[data-place^="narrative.overview#"]').allTextContents();
    assert.ok(kept.some((line) => line.includes("全年组织业务培训3次。")));
  });

  it("fills a blank report in one go, and shows where each number comes from", async () => {
    const clerk = await workplace().clerk();
    const { page } = clerk;
    await clerk.arrives();
    await clerk.opensView("报告");
    await page.getByLabel("机关名称").first().fill("平川县教育局");
    await page.getByRole("button", { name: "新建" }).first().click();
    await clerk.opensSheet("三");
    await clerk.types("requests.received.naturalPerson", "5");
    for (const column of ["business", "research", "publicWelfare", "legalService", "other"])
      await clerk.types(`requests.received.${column}`, "0");
    await clerk.opensView("文字");
    const five = page.locator(".bound", { hasText: /^5$/ }).first();
    assert.match((await five.getAttribute("title")) ?? "", /表三“一、本年新收·总计”/);
    await page.getByRole("button", { name: /全部写入/ }).click();
    await clerk.opensSheet("一");
    assert.match(
      await clerk.reads("narrative.overview#0"),
      /^全年收到政府信息公开申请5件，均由自然人提出。$/,
    );
    await page.getByText("正文与数字、事实没有差别").first().waitFor();
  });
});
