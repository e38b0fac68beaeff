// The conversation in the workbench: figures in plain words, a proposal that waits, and a sheet that changes on 采用 only.

import assert from "node:assert/strict";
import { useWorkplace } from "./workplace.ts";

describe("the conversation", function () {
  this.timeout(60_000);
  const workplace = useWorkplace();

  it("proposes, writes on 采用, and takes it back, with nothing but the keyboard", async () => {
    const clerk = await workplace().clerk();
    const { page } = clerk;
    await clerk.arrives();
    await clerk.opensView("对话");
    await clerk.says("自然人新收12件，商业企业3件");
    const proposal = page.locator(".proposal").last();
    assert.match(
      (await proposal.textContent()) ?? "",
      /一、本年新收·自然人空→12.*一、本年新收·商业企业空→3/s,
    );
    await clerk.opensSheet("三");
    assert.equal(await clerk.reads("requests.received.naturalPerson"), "");

    await page.getByRole("textbox", { name: "说一句话，或者粘贴数据" }).focus();
    await clerk.says("采用");
    assert.match((await proposal.textContent()) ?? "", /已采用/);
    assert.equal(await clerk.reads("requests.received.naturalPerson"), "12");
    assert.equal(await clerk.reads("requests.received.business"), "3");

    await clerk.says("撤销");
    assert.match((await proposal.textContent()) ?? "", /已撤销/);
    assert.equal(await clerk.reads("requests.received.naturalPerson"), "");
  });

  it("asks where two readings exist, and writes nothing until one is chosen and accepted", async () => {
    const clerk = await workplace().clerk();
    const { page } = clerk;
    await clerk.arrives();
    await clerk.opensView("对话");
    await clerk.says("行政诉讼维持2件");
    assert.equal(await page.locator(".proposal").count(), 0);
    await page.getByRole("group", { name: "可选的回答" }).getByRole("button").first().click();
    await page.locator(".proposal").waitFor();
    await page.locator(".proposal").getByRole("button", { name: "采用" }).click();
    await page.locator(".proposal-accepted").waitFor();
    await clerk.opensSheet("四");
    assert.equal(await clerk.reads("litigation.direct.upheld"), "2");
  });

  it("answers for the selected cell, comes back over a reload, and forgets when asked", async () => {
    const clerk = await workplace().clerk();
    const { page } = clerk;
    await clerk.arrives();
    await clerk.opensSheet("三");
    await clerk.selects("requests.carriedOver.research");
    await clerk.opensView("对话");
    await clerk.says("5");
    assert.match((await page.locator(".proposal").textContent()) ?? "", /二、上年结转·科研机构空→5/);
    await clerk.reloads();
    await clerk.opensView("对话");
    assert.match((await page.locator(".chat-log").textContent()) ?? "", /二、上年结转·科研机构/);
    await page.getByRole("button", { name: "清空对话记录" }).click();
    await clerk.settles();
    assert.equal(await page.locator(".proposal").count(), 0);
  });

  it("leaves Enter to the input method while Chinese is being composed", async () => {
    const clerk = await workplace().clerk();
    const { page } = clerk;
    await clerk.arrives();
    await clerk.opensView("对话");
    const input = page.getByRole("textbox", { name: "说一句话，或者粘贴数据" });
    await input.fill("自然人");
    await input.evaluate((element) =>
      element.dispatchEvent(
        new KeyboardEvent("keydown", { key: "Enter", isComposing: true, bubbles: true, cancelable: true }),
      ),
    );
    await clerk.settles();
    assert.equal(await input.inputValue(), "自然人");
    assert.equal(await page.locator(".message-person").count(), 0);
  });
});
