// The main job from end to end: open a sample, break a balance, see it, find it, mend it, submit, read the report.

import assert from "node:assert/strict";
import { useWorkplace } from "./workplace.ts";

describe("a clerk at the workbench", function () {
  this.timeout(60_000);
  const workplace = useWorkplace();

  it("breaks a balance, sees where, goes there, mends it, submits, and reads the compiled report", async () => {
    const clerk = await workplace().clerk();
    const { page } = clerk;
    await clerk.arrives(await workplace().signInPath());
    assert.equal(new URL(page.url()).hash, "", "the sign-in token leaves the address at once");
    await page.locator(".account", { hasText: "已登录" }).waitFor();
    await clerk.opensSample("淮安市人民政府");
    assert.deepEqual(await clerk.findings(), []);

    await clerk.opensSheet("三");
    await clerk.types("requests.received.business", "54");
    assert.deepEqual(await clerk.findings(), ["requests.rowTotal:received", "requests.balance:business"]);
    const mark = await clerk.marksOf("requests.received.business");
    assert.equal(mark.kind, "error");
    assert.match(mark.words, /商业企业/);
    assert.match((await clerk.announcement()) ?? "", /错误2处/);
    const card = clerk.card("requests.balance:business");
    assert.match((await card.textContent()) ?? "", /54.*53.*相差.*1/s);

    await clerk.opensSheet("二");
    await card
      .getByRole("button", { name: /定位 一、本年新收/ })
      .first()
      .click();
    await clerk.settles();
    assert.equal(await clerk.selected(), "requests.received.business");

    await page.keyboard.type("53");
    await clerk.presses("Enter");
    assert.deepEqual(await clerk.findings(), []);
    assert.equal((await clerk.marksOf("requests.received.business")).kind, null);

    await clerk.opensView("上报");
    await page.getByRole("button", { name: "上报", exact: true }).last().click();
    const receipt = page.locator(".receipt");
    await receipt.waitFor();
    assert.match((await receipt.textContent()) ?? "", /上报成功.*trial.*2024年.*[0-9a-f]{64}/s);

    const opened = page.waitForEvent("popup");
    await page.getByRole("link", { name: "打开编译后的报告" }).click();
    const report = await opened;
    await report.locator("table").first().waitFor();
    const text = await report.locator("body").innerText();
    assert.match(text, /淮安市人民政府2024年政府信息公开工作年度报告/);
    assert.match(text, /3985758/);
  });

  it("gets the one wrong cell named, takes the repair and takes it back", async () => {
    const clerk = await workplace().clerk();
    await clerk.arrives();
    await clerk.opensSample("淮安市人民政府");
    await clerk.opensSheet("三");
    await clerk.types("requests.granted.business", "12");
    await clerk.page.getByRole("button", { name: "采用" }).first().click();
    await clerk.settles();
    assert.equal(await clerk.reads("requests.granted.business"), "21");
    assert.deepEqual(await clerk.findings(), []);
    await clerk.page.getByRole("button", { name: "撤销" }).click();
    await clerk.settles();
    assert.equal(await clerk.reads("requests.granted.business"), "12");
  });

  it("finds the seed's figures in the other sample, with its own rows and the sign as typed", async () => {
    const clerk = await workplace().clerk();
    await clerk.arrives();
    await clerk.opensSample("北京市通州区商务局");
    await clerk.opensSheet("二");
    assert.equal(await clerk.reads("disclosure.normativeDocuments.disclosed"), "＋1");
    assert.equal(await clerk.reads("disclosure.otherServices.local2.decisions"), "775");
    assert.equal(await clerk.reads("disclosure.procurement.amount"), "5.0475");
    assert.deepEqual(await clerk.findings(), []);
    assert.match((await clerk.page.locator(".readings").textContent()) ?? "", /“＋1”读作 1/);
  });
});
