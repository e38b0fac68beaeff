// WPS around the pages of the add-in, in a real Chromium: panes are windows, the add-in's storage is the browser's,
// and the workbook in front is a stand-in that was opened from a template. For tests only.

import { join } from "node:path";
import { build as esbuild } from "esbuild";
import type { BrowserContext, Page } from "playwright-core";
import type { Report } from "../../shared/report/report.ts";
import type { WpsBuild } from "./wpsWindow.ts";

/** From now on every page of the context is a page in WPS. */
export async function standInForWps(context: BrowserContext, build: WpsBuild = {}): Promise<void> {
  await context.addInitScript(
    await bundled(`import { stand } from "../browser/wpsWindow.ts"; stand(${JSON.stringify(build)});`),
  );
}

/** The workbook in front of a pane's page. The pane's script waits until it is open. */
export async function openWorkbookInFront(page: Page, report: Report): Promise<void> {
  await page.addInitScript(
    await bundled(`
      import { WorkbookModel } from "./workbookModel.ts";
      import { createWpsApplication } from "./wpsStandIn.ts";
      window.opening = WorkbookModel.open(${JSON.stringify(report)}).then((model) => {
        window.openInFront(createWpsApplication(model));
      });`),
  );
  await page.route("**/pane.js", async (route) => {
    await page.evaluate("opening");
    await route.continue();
  });
}

async function bundled(contents: string): Promise<string> {
  const { outputFiles } = await esbuild({
    stdin: { contents, resolveDir: join(import.meta.dirname, "../hosts") },
    bundle: true,
    write: false,
    format: "iife",
    platform: "browser",
    logLevel: "error",
  });
  return outputFiles[0]?.text ?? "";
}
