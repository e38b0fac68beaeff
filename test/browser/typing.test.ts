// What a clerk types, pastes, undoes and finds again after a reload.

import assert from "node:assert/strict";
import { useWorkplace } from "./workplace.ts";

describe("typing and pasting in the grid", function () {
  this.timeout(60_000);
  const workplace = useWorkplace();

  it("takes a block from Excel: separators, quotes, line breaks; labels stay as they are", async () => {
    const clerk = await workplace().clerk();
    await clerk.arrives();
    await clerk.opensSample("淮安市人民政府");
    await clerk.opensSheet("三");
    await clerk.selects("requests.received.naturalPerson");
    await clerk.pastes('3,002\t53\t0\t0\t"61"\t4\t"3,120"\r\n"3\n5"\t0\t0\t0\t0\t0\t35\t99\r\n');
    assert.equal(await clerk.reads("requests.received.naturalPerson"), "3,002");
    assert.equal(await clerk.reads("requests.received.total"), "3,120");
    assert.equal(await clerk.reads("requests.carriedOver.naturalPerson"), "3\n5");
    assert.ok((await clerk.findings()).includes("figure.unreadable:requests.carriedOver.naturalPerson"));
    await clerk.presses("Control+z");
    assert.equal(await clerk.reads("requests.received.naturalPerson"), "3001");
    assert.deepEqual(await clerk.findings(), []);

    const label = clerk.page.locator("td.label", { hasText: "一、本年新收" });
    await label.click();
    await clerk.pastes("x\ty\tz");
    assert.match((await label.textContent()) ?? "", /一、本年新收/);
  });

  it("fills a whole selection with one pasted cell", async () => {
    const clerk = await workplace().clerk();
    await clerk.arrives();
    await clerk.opensSheet("三");
    await clerk.selects("requests.granted.naturalPerson");
    await clerk.page.keyboard.down("Shift");
    await clerk.presses("ArrowRight");
    await clerk.presses("ArrowDown");
    await clerk.page.keyboard.up("Shift");
    await clerk.pastes("7");
    for (const place of ["granted.naturalPerson", "granted.business", "partiallyGranted.business"]) {
      assert.equal(await clerk.reads(`requests.${place}`), "7");
    }
  });

  it("calculates totals in a blank report, lets them be typed over, and brings the formula back", async () => {
    const clerk = await workplace().clerk();
    await clerk.arrives();
    await clerk.opensView("检查");
    await clerk.opensSheet("四");
    const total = clerk.cell("review.total");
    for (const column of ["upheld", "corrected", "other", "pending"])
      await clerk.types(`review.${column}`, "2");
    assert.equal(await clerk.reads("review.total"), "8");
    assert.match((await total.getAttribute("class")) ?? "", /calculated/);
    await clerk.types("review.total", "9");
    assert.deepEqual(await clerk.findings(), ["remedies.total:review"]);
    await clerk.clears("review.total");
    assert.equal(await clerk.reads("review.total"), "8");
    assert.deepEqual(await clerk.findings(), []);
  });

  it("fills blanks with zeros in one step, which can be taken back", async () => {
    const clerk = await workplace().clerk();
    await clerk.arrives();
    await clerk.opensView("检查");
    await clerk.page.getByText("四、政府信息公开行政复议、行政诉讼情况").last().click();
    await clerk.page.getByRole("button", { name: "本节12个空格都填0" }).click();
    await clerk.settles();
    await clerk.opensSheet("四");
    assert.equal(await clerk.reads("litigation.direct.pending"), "0");
    assert.equal(await clerk.reads("litigation.direct.total"), "0");
    await clerk.page.getByRole("button", { name: "撤销" }).click();
    await clerk.settles();
    assert.equal(await clerk.reads("litigation.direct.pending"), "");
  });

  it("keeps everything over a reload, wrong input too", async () => {
    const clerk = await workplace().clerk();
    await clerk.arrives();
    await clerk.opensSheet("三");
    await clerk.types("requests.granted.other", "十来件");
    await clerk.types("requests.granted.business", "１２");
    await clerk.opensSheet("一");
    await clerk.types("narrative.overview#0", "今年的工作");
    await clerk.reloads();
    assert.match((await clerk.page.locator(".notices").textContent()) ?? "", /已恢复/);
    await clerk.opensSheet("三");
    assert.equal(await clerk.reads("requests.granted.other"), "十来件");
    assert.equal(await clerk.reads("requests.granted.business"), "１２");
    await clerk.opensSheet("一");
    assert.equal(await clerk.reads("narrative.overview#0"), "今年的工作");
    assert.ok((await clerk.findings()).includes("figure.unreadable:requests.granted.other"));
  });

  it("says so when nothing can be kept", async () => {
    const clerk = await workplace().clerk();
    await clerk.page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    });
    await clerk.arrives();
    await clerk.opensSheet("三");
    await clerk.types("requests.granted.other", "3");
    assert.match((await clerk.page.getByRole("alert").textContent()) ?? "", /存储空间已满/);
    assert.equal(await clerk.reads("requests.granted.other"), "3");
  });

  it("brings back the report that a sample replaced", async () => {
    const clerk = await workplace().clerk();
    await clerk.arrives();
    await clerk.opensSheet("三");
    await clerk.types("requests.granted.other", "3");
    await clerk.opensSample("淮安市人民政府");
    await clerk.page.getByRole("button", { name: "恢复原来的草稿" }).click();
    await clerk.settles();
    await clerk.opensSheet("三");
    assert.equal(await clerk.reads("requests.granted.other"), "3");
  });
});
