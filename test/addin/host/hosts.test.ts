// Every host of worksheets against the one contract: the twin in memory here, the grid in a real browser.

import assert from "node:assert/strict";
import { join } from "node:path";
import { build } from "esbuild";
import type { Page } from "playwright-core";
import { openWorkplace, type Workplace } from "../../browser/workplace.ts";
import { hostContract } from "./hostContract.ts";
import { MemoryHost } from "./memoryHost.ts";

describe("a host of worksheets", () => {
  describe("in memory", () => {
    for (const { title, run } of hostContract) {
      it(title, () =>
        run((sheets) => {
          const host = new MemoryHost(sheets);
          return Promise.resolve({
            host,
            types: (place, text) => {
              host.types(place, text);
              return Promise.resolve();
            },
          });
        }),
      );
    }
  });

  describe("as a grid in the browser", function () {
    this.timeout(60_000);
    let workplace: Workplace;
    let page: Page;
    before(async () => {
      workplace = await openWorkplace();
      ({ page } = await workplace.clerk());
      await page.goto(`${workplace.address}/pane.html`);
      await page.evaluate(await bundle());
    });
    after(() => workplace.close());

    hostContract.forEach(({ title }, index) => {
      it(title, async () => {
        assert.equal(await page.evaluate<string>(`runGridContract(${index})`), "kept");
      });
    });
  });
});

async function bundle(): Promise<string> {
  const root = join(import.meta.dirname, "../../..");
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ["test/addin/host/gridContract.ts"],
    bundle: true,
    write: false,
    format: "iife",
    alias: { "@jspreadsheet/formula": "./addin/host/grid/noFormula.ts" },
    logLevel: "error",
    logOverride: { "direct-eval": "silent" },
  });
  return outputFiles[0]?.text ?? "";
}
