// A sentence that does not agree with the tables: found, shown where it stands, and no figure accused.

import assert from "node:assert/strict";
import { useWorkplace } from "./workplace.ts";

describe("a sentence that says something else than the tables", function () {
  this.timeout(60_000);
  const workplace = useWorkplace();

  it("is marked on its sheet and its tab, and 定位 leads to the very paragraph", async () => {
    const clerk = await workplace().clerk();
    const { page } = clerk;
    await clerk.arrives();
    await clerk.opensSample("淮安市人民政府");
    await clerk.opensView("检查");
    await clerk.opensSheet("一");
    await clerk.types("narrative.overview#7", "全年共收到政府信息公开申请57件。");
    const card = page.locator("[data-finding]", { hasText: "57件" }).first();
    await card.waitFor();
    assert.equal((await clerk.marksOf("narrative.overview#7")).kind, "warning");
    assert.equal((await clerk.marksOf("narrative.overview#0")).kind, null);
    const tab = page.getByRole("tab", { name: /^一、/ });
    assert.equal(await tab.getAttribute("data-mark"), "warning");

    await clerk.opensSheet("三");
    assert.equal((await clerk.marksOf("requests.received.total")).kind, null);
    await card.getByRole("button", { name: /定位 一、总体情况/ }).click();
    await clerk.settles();
    assert.equal(await clerk.selected(), "narrative.overview#7");
  });
});
