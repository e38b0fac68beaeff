// Makes the pictures of the documentation: npx tsx test/browser/screenshots.ts, after npm run build.
// Chinese glyphs come from a font of the machine; without one the pictures would be boxes, and it says so.

import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { openWorkplace } from "./workplace.ts";

const folder = join(import.meta.dirname, "../../docs/images");

async function main(): Promise<void> {
  await mkdir(folder, { recursive: true });
  const workplace = await openWorkplace();
  try {
    const clerk = await workplace.clerk({ viewport: { width: 1280, height: 800 } });
    const { page } = clerk;
    const picture = (name: string, of: Page = page) => of.screenshot({ path: join(folder, `${name}.png`) });
    await clerk.arrives(await workplace.signInPath());
    if (!(await hasChineseFont(page))) {
      console.error("没有找到中文字体，例如可以先安装 fonts-noto-cjk，再生成截图。");
      process.exitCode = 1;
      return;
    }
    await picture("start");

    await clerk.opensSample("北京市通州区商务局");
    await clerk.opensSheet("二");
    await picture("sample");

    await clerk.opensSample("淮安市人民政府");
    await page.getByRole("button", { name: "不用了" }).click();
    await clerk.opensSheet("三");
    await clerk.types("requests.granted.business", "12");
    await page.locator(".pane-frame").evaluate((pane) => pane.scrollTo(0, 330));
    await picture("finding");

    await page.getByRole("button", { name: "采用" }).first().click();
    await clerk.opensView("上报");
    await page.getByRole("button", { name: "上报", exact: true }).last().click();
    await page.locator(".receipt").waitFor();
    await page.locator(".pane-frame").evaluate((pane) => pane.scrollTo(0, 0));
    await picture("receipt");

    const opened = page.waitForEvent("popup");
    await page.getByRole("link", { name: "打开编译后的报告" }).click();
    const report = await opened;
    await report.setViewportSize({ width: 900, height: 1100 });
    await report.locator("table").first().waitFor();
    await picture("report", report);
    console.log(`截图已写入 ${folder}`);
  } finally {
    await workplace.close();
  }
}

/** Two different characters look the same only where both are missing. */
function hasChineseFont(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const drawn = ["政", "府"].map((character) => {
      const canvas = document.createElement("canvas");
      const context = canvas.getContext("2d");
      if (context) context.font = "32px sans-serif";
      context?.fillText(character, 0, 40);
      return canvas.toDataURL();
    });
    return new Set(drawn).size === 2;
  });
}

await main();
