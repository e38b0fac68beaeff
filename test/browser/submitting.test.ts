// Sending over a bad line, signing in by hand, and reading an earlier report.

import assert from "node:assert/strict";
import { balanced } from "../scenario/scenario.ts";
import { template } from "../workbook/samples.ts";
import { useWorkplace } from "./workplace.ts";

describe("submitting and importing", function () {
  this.timeout(60_000);
  const workplace = useWorkplace();

  it("loses nothing when the line breaks: the same submission goes out again after a reload", async () => {
    const clerk = await workplace().clerk();
    const { page } = clerk;
    await clerk.arrives(await workplace().signInPath());
    await clerk.opensSample("淮安市人民政府");
    await clerk.opensView("上报");
    const sent: string[] = [];
    page.on("request", (request) => {
      if (request.method() === "PUT") sent.push(new URL(request.url()).pathname);
    });
    await page.route("**/api/submissions/*", (route) => route.abort());
    await page.getByRole("button", { name: "上报", exact: true }).last().click();
    await page.getByText("还没有收到回执").waitFor();
    await page.unroute("**/api/submissions/*");
    await clerk.reloads();
    await clerk.opensView("上报");
    await page.getByRole("button", { name: "重新发送" }).click();
    await page.locator(".receipt").waitFor();
    assert.equal(sent.length, 2);
    assert.equal(sent[0], sent[1]);

    await clerk.reloads();
    await clerk.opensView("上报");
    assert.match((await page.locator(".receipt").textContent()) ?? "", /上报成功/);
    await clerk.opensSheet("三");
    await clerk.types("requests.received.business", "54");
    assert.match((await page.locator(".receipt").textContent()) ?? "", /又有改动/);
  });

  it("says in one line what still blocks, and lets nothing through", async () => {
    const clerk = await workplace().clerk();
    await clerk.arrives(await workplace().signInPath());
    await clerk.opensSample("北京市通州区商务局");
    await clerk.opensSheet("三");
    await clerk.types("requests.received.business", "54");
    await clerk.clears("requests.granted.business");
    await clerk.opensView("上报");
    const view = clerk.page.locator(".pane-view");
    assert.match((await view.textContent()) ?? "", /还不能上报：错误2处，待填1格/);
    assert.equal(
      await clerk.page.getByRole("button", { name: "上报", exact: true }).last().isEnabled(),
      false,
    );
  });

  it("says so when a view cannot be fetched, and opens it in the page opened anew", async () => {
    const clerk = await workplace().clerk();
    const { page } = clerk;
    await clerk.arrives();
    await page.route("**/SubmitView-*.js", (route) => route.abort());
    await clerk.opensView("上报");
    assert.match((await page.locator(".pane-view").textContent()) ?? "", /“上报”没有取到，已填的内容都在/);
    await page.unroute("**/SubmitView-*.js");
    await page.getByRole("button", { name: "重新打开窗格" }).click();
    await clerk.opensView("上报");
    await page.getByRole("heading", { name: "上报前请核对" }).waitFor();
  });

  it("tells a wrong password in words, and asks for signing in only to submit", async () => {
    const clerk = await workplace().clerk();
    const { page } = clerk;
    await clerk.arrives();
    await clerk.opensSample("淮安市人民政府");
    await clerk.opensView("上报");
    await page.getByLabel("用户名").fill("admin");
    await page.getByLabel("密码").fill("not-the-password");
    await page.getByRole("button", { name: "登录" }).last().click();
    await page.getByRole("alert").waitFor();
    assert.match((await page.getByRole("alert").textContent()) ?? "", /密码/);
    await page.getByLabel("密码").fill("a-password-for-tests");
    await page.getByRole("button", { name: "登录" }).last().click();
    await page.locator(".account", { hasText: "已登录：admin" }).waitFor();
  });

  it("proposes what it read in an earlier text, and opens it only on 采用", async () => {
    const clerk = await workplace().clerk();
    const { page } = clerk;
    await clerk.arrives();
    const text = [
      "某某区商务局2020年政府信息公开工作年度报告",
      "一、总体情况",
      "全年主动公开政府信息12条。",
      "二、主动公开政府信息情况",
      "三、收到和处理政府信息公开申请情况",
      "四、政府信息公开行政复议、行政诉讼情况",
      "五、存在的主要问题及改进情况",
      "更新不够及时，已经改进。",
      "六、其他需要报告的事项",
    ].join("\n");
    await page.locator("input[type=file]").setInputFiles({
      name: "去年.txt",
      mimeType: "text/plain",
      buffer: Buffer.from(text),
    });
    const proposal = page.locator(".proposal");
    await proposal.waitFor();
    assert.match((await proposal.textContent()) ?? "", /某某区商务局.*2020年度.*2019年版/s);
    assert.equal(await clerk.reads("agency.name"), "");
    await proposal.getByRole("button", { name: "采用" }).click();
    await clerk.opensSheet("一");
    assert.equal(await clerk.reads("narrative.overview#0"), "全年主动公开政府信息12条。");
  });

  it("reads a workbook that was filled in without the add-in", async () => {
    const clerk = await workplace().clerk();
    const { page } = clerk;
    await clerk.arrives();
    await page.locator("input[type=file]").setInputFiles({
      name: "年报.XLSX",
      mimeType: "",
      buffer: Buffer.from(await template(balanced("2021", 4))),
    });
    const proposal = page.locator(".proposal");
    await proposal.waitFor();
    assert.match((await proposal.textContent()) ?? "", /平川县教育局.*2021年度.*读到200个数字/s);
    await proposal.getByRole("button", { name: "采用" }).click();
    await clerk.opensSheet("三");
    const { report } = balanced("2021", 4);
    assert.equal(
      await clerk.reads("requests.granted.business"),
      String(report.values["requests.granted.business"]),
    );
  });
});
