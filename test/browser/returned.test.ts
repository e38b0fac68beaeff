// A report that comes back: the clerk reads why, mends it, and sends it again in place of the first.

import assert from "node:assert/strict";
import { useWorkplace } from "./workplace.ts";

describe("a report that is sent back", function () {
  this.timeout(60_000);
  const workplace = useWorkplace();

  /** The reviewing office, at its own machine. */
  async function reviewer() {
    const headers = { "content-type": "application/json" };
    const post = async (path: string, body: unknown, more: Record<string, string> = {}) => {
      const response = await fetch(workplace().address + path, {
        method: "POST",
        headers: { ...headers, ...more },
        body: JSON.stringify(body),
      });
      assert.ok(response.ok, `${path} ${response.status}`);
      return (await response.json()) as { token: string };
    };
    const { token } = await post("/api/session", { username: "admin", password: "a-password-for-tests" });
    return {
      moves: (submission: string, to: string, comment?: string) =>
        post(
          `/api/submissions/${submission}/transitions`,
          { to, comment },
          { authorization: `Bearer ${token}` },
        ),
    };
  }

  it("shows the reviewer's words, takes the mended one in its place, and can be withdrawn", async () => {
    const clerk = await workplace().clerk();
    const { page } = clerk;
    await clerk.arrives(await workplace().signInPath());
    await clerk.opensSample("淮安市人民政府");
    const sent: string[] = [];
    page.on("request", (request) => {
      if (request.method() === "PUT") sent.push(request.url());
    });
    await clerk.opensView("上报");
    await page.getByRole("button", { name: "上报", exact: true }).last().click();
    await page.locator(".receipt").waitFor();
    const first = /submissions\/([\w-]+)/.exec(sent[0] ?? "")?.[1] ?? "";

    await (await reviewer()).moves(first, "returned", "请补充第五部分的改进措施。");
    await clerk.reloads();
    await clerk.opensView("上报");
    const receipt = page.locator(".receipt");
    await receipt.getByRole("heading", { name: "已退回" }).waitFor();
    assert.match((await receipt.textContent()) ?? "", /审核意见：请补充第五部分的改进措施。/);
    await receipt.getByRole("button", { name: "修改后重新上报" }).click();
    const standing = page.getByRole("region", { name: "已有的上报" });
    assert.match((await standing.textContent()) ?? "", /已退回.*请补充第五部分的改进措施/s);
    await page.getByRole("button", { name: "重新上报（替换被退回的一份）" }).click();
    await receipt.waitFor();
    assert.match((await receipt.textContent()) ?? "", /上报成功.*已上报/s);
    assert.match(sent[1] ?? "", new RegExp(`replaces=${first}$`));

    // On another machine there is no receipt: what stands on the server is shown all the same.
    const colleague = await workplace().clerk();
    await colleague.arrives(await workplace().signInPath());
    await colleague.opensSample("淮安市人民政府");
    await colleague.opensView("上报");
    const there = colleague.page.getByRole("region", { name: "已有的上报" });
    await there.getByRole("heading", { name: "本年度的上报：已上报" }).waitFor();
    const send = colleague.page.getByRole("button", { name: "上报", exact: true }).last();
    assert.equal(await send.isEnabled(), false);
    await there.getByRole("button", { name: "撤回" }).click();
    await there.getByRole("heading", { name: "本年度的上报：已撤回" }).waitFor();
    await colleague.page.getByRole("button", { name: "重新上报（替换撤回的一份）" }).click();
    await colleague.page.locator(".receipt").waitFor();
  });

  it("asks for a reason before it replaces one that was accepted", async () => {
    const clerk = await workplace().clerk();
    const { page } = clerk;
    await clerk.arrives(await workplace().signInPath());
    await clerk.opensSample("北京市通州区商务局");
    await clerk.opensView("上报");
    await page.getByRole("button", { name: "上报", exact: true }).last().click();
    await page.locator(".receipt").waitFor();
    const number = (await page.locator(".receipt dd").allTextContents()).find((text) =>
      /^[\da-f-]{36}$/.test(text),
    );
    await (await reviewer()).moves(number ?? "", "accepted");
    await clerk.opensSheet("封面");
    await clerk.types("narrative.date", "2021-01-25");
    await page.getByRole("button", { name: "核对并再次上报" }).click();
    const send = page.getByRole("button", { name: "重新上报（替换已接收的一份）" });
    await send.waitFor();
    assert.equal(await send.isEnabled(), false);
    await page.getByLabel("替换原因").fill("日期有误");
    await send.click();
    await page.locator(".receipt").waitFor();
    assert.match((await page.locator(".receipt").textContent()) ?? "", /上报成功/);
  });
});
