// Taking the report along: the preview, and every file as a link that a browser saves.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { useWorkplace } from "./workplace.ts";

describe("taking a report along", function () {
  this.timeout(120_000);
  const workplace = useWorkplace();

  it("shows the report, and saves it as Word, PDF and picture under its own name", async () => {
    const clerk = await workplace().clerk();
    const { page } = clerk;
    await clerk.arrives();
    await clerk.opensSample("淮安市人民政府");
    await clerk.opensView("预览");
    await page.frameLocator("iframe.preview").locator("h1").waitFor();
    for (const [name, begins] of [
      ["Word 公文", "PK"],
      ["PDF", "%PDF"],
      ["一图读懂", "\u0089PNG"],
    ] as const) {
      await page.getByLabel("文件").selectOption({ label: name });
      await page.getByRole("button", { name: "生成文件" }).click();
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("link", { name: `下载${name}` }).click(),
      ]);
      assert.match(download.suggestedFilename(), /^淮安市人民政府.*政府信息公开工作年度报告.*\.\w+$/);
      const bytes = await readFile(await download.path());
      assert.ok(bytes.toString("latin1").startsWith(begins), name);
    }
  });

  it("no longer offers a file of figures that have changed since", async () => {
    const clerk = await workplace().clerk();
    const { page } = clerk;
    await clerk.arrives();
    await clerk.opensSample("淮安市人民政府");
    await clerk.opensView("预览");
    await page.getByRole("button", { name: "生成文件" }).click();
    await page.getByRole("link", { name: "下载Word 公文" }).waitFor();
    await clerk.opensSheet("三");
    await clerk.types("requests.received.business", "54");
    await page.getByRole("link", { name: "下载Word 公文" }).waitFor({ state: "detached" });
  });
});
