// Draws the icons of the add-in from their drawings: npm run icons. The pictures are kept beside the drawings.

import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { launchChromium } from "./chromium.ts";

const folder = join(import.meta.dirname, "../../addin/icons");
/** What Excel asks for: 16, 32 and 80 for buttons, 64 beside them for the add-in itself. */
const sizes = [16, 32, 64, 80];

async function main(): Promise<void> {
  const drawings = (await readdir(folder)).filter((name) => name.endsWith(".svg"));
  const browser = await launchChromium();
  try {
    for (const drawing of drawings) {
      const svg = await readFile(join(folder, drawing), "utf8");
      for (const size of sizes) {
        const page = await browser.newPage({ viewport: { width: size, height: size } });
        await page.setContent(
          `<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`,
        );
        const path = join(folder, drawing.replace(/\.svg$/, `-${size}.png`));
        await page.screenshot({ path, omitBackground: true });
        await page.close();
      }
    }
  } finally {
    await browser.close();
  }
}

await main();
