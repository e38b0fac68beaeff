// Makes the pictures of the documentation: npx tsx test/browser/screenshots.ts, after npm run build.
// Chinese glyphs come from a font of the machine; without one the pictures would be boxes, and it says so.

import { execFileSync } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { openSample } from "../../addin/samples/sample.ts";
import { samples } from "../../addin/samples/samples.ts";
import { readSheets } from "../../addin/session/readSheets.ts";
import { official } from "../../shared/form/official.ts";
import type { Clerk } from "./clerk.ts";
import { openWorkplace, type Workplace } from "./workplace.ts";

const folder = join(import.meta.dirname, "../../docs/images");
const pictureFile = (name: string) => join(folder, `${name}.png`);

async function main(): Promise<void> {
  await mkdir(folder, { recursive: true });
  const workplace = await openWorkplace();
  try {
    const clerk = await workplace.clerk({ viewport: { width: 1280, height: 800 } });
    await clerk.arrives(await workplace.signInPath());
    if (!(await hasChineseFont(clerk.page))) {
      console.error("没有找到中文字体，例如可以先安装 fonts-noto-cjk，再生成截图。");
      process.exitCode = 1;
      return;
    }
    await checking(clerk);
    await handingIn(clerk);
    await talking(clerk);
    await composing(clerk);
    await printing(workplace, clerk);
    console.log(`截图已写入 ${folder}`);
  } finally {
    await workplace.close();
  }
}

/** The first page; a place's own rows; the one wrong cell, named. */
async function checking(clerk: Clerk): Promise<void> {
  const { page } = clerk;
  await take("start", page);
  await clerk.opensSample("北京市通州区商务局");
  await clerk.opensSheet("二");
  await take("sample", page);

  await clerk.opensSample("淮安市人民政府");
  await page.getByRole("button", { name: "不用了" }).click();
  await clerk.opensSheet("三");
  await clerk.types("requests.granted.business", "12");
  await page.locator("[data-finding]").first().waitFor();
  await scrollPane(page, 330);
  await take("finding", page);
  await page.getByRole("button", { name: "采用" }).first().click();
}

/** The receipt, and the compiled report as a page. */
async function handingIn(clerk: Clerk): Promise<void> {
  const { page } = clerk;
  await clerk.opensView("上报");
  await page.getByRole("button", { name: "上报", exact: true }).last().click();
  await page.locator(".receipt").waitFor();
  await scrollPane(page, 0);
  await take("receipt", page);

  const opened = page.waitForEvent("popup");
  await page.getByRole("link", { name: "打开编译后的报告" }).click();
  const report = await opened;
  await report.setViewportSize({ width: 900, height: 1100 });
  await report.locator("table").first().waitFor();
  await take("report", report);
  await report.close();
}

/** A blank report filled by talking: one proposal taken, one that waits. */
async function talking(clerk: Clerk): Promise<void> {
  const { page } = clerk;
  await clerk.opensView("报告");
  await page.getByLabel("机关名称").first().fill("平川县教育局");
  await page.getByRole("button", { name: "新建" }).first().click();
  await clerk.opensSheet("三");
  await clerk.opensView("对话");
  const say = async (text: string) => {
    await page.getByLabel("说一句话，或者粘贴数据").fill(text);
    await page.getByRole("button", { name: "发送" }).click();
    await page.locator(".proposal-open").waitFor();
  };
  await say("今年新收5件，自然人4件，企业1件");
  await page.locator(".proposal-open").getByRole("button", { name: "采用" }).click();
  await page.locator(".proposal-accepted").waitFor();
  await say("予以公开4件，都是自然人的；不掌握1件，是企业的");
  await clerk.settles();
  await scrollPane(page, Number.MAX_SAFE_INTEGER);
  await take("chat", page);
  await page.locator(".proposal-open").getByRole("button", { name: "采用" }).click();
  await page.locator(".proposal-open").waitFor({ state: "detached" });
}

/** The words that the figures and a few facts let be said. */
async function composing(clerk: Clerk): Promise<void> {
  const { page } = clerk;
  for (const column of ["research", "publicWelfare", "legalService", "other"])
    await clerk.types(`requests.received.${column}`, "0");
  await clerk.opensView("事实");
  const supervision = page.locator("details", { hasText: "监督保障" });
  await supervision.locator("summary").click();
  await supervision.getByLabel("业务培训（次）").fill("3");
  await clerk.opensView("文字");
  await page.locator(".bound", { hasText: /^5$/ }).first().waitFor();
  await scrollPane(page, 290);
  await take("words", page);
}

/** The report on paper, and as 一图读懂. */
async function printing({ address }: Workplace, { page }: Clerk): Promise<void> {
  const offer = samples.find(({ name }) => name.includes("淮安市"));
  if (!offer) throw new RangeError("there is no such sample");
  const { sheets, draft } = openSample(await offer.load(), offer.name, official);
  const { report } = readSheets(sheets, draft, official.formOf(sheets));
  const fetched = async (format: string) => {
    const answer = await fetch(`${address}/api/compile?format=${format}`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ report }),
    });
    if (!answer.ok) throw new Error(`${format}: ${await answer.text()}`);
    return new Uint8Array(await answer.arrayBuffer());
  };
  await page.setViewportSize({ width: 640, height: 800 });
  await page.setContent(new TextDecoder().decode(await fetched("svg")));
  await page.locator("svg").screenshot({ path: pictureFile("infographic") });
  try {
    const sheet = ["-png", "-r", "60", "-f", "1", "-singlefile", "-", join(folder, "pdf")];
    execFileSync("pdftoppm", sheet, { input: await fetched("pdf") });
  } catch (fault) {
    if (!(fault instanceof Error && "code" in fault && fault.code === "ENOENT")) throw fault;
    console.error("没有 pdftoppm（poppler-utils），PDF 的图没有重新生成。");
  }
}

const take = (name: string, page: Page) => page.screenshot({ path: pictureFile(name) });

const scrollPane = (page: Page, to: number) =>
  page.locator(".pane-frame").evaluate((pane, top) => pane.scrollTo(0, top), to);

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
