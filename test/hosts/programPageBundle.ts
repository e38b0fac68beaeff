// Bundles a program for a page: what reads files stays outside, the published types come as data. For tests only.

import { join } from "node:path";
import { build, type Plugin } from "esbuild";
import { sinceByMember } from "./apiSets.ts";
import type { WorkbookData } from "./programPage.ts";
import type { WorkbookModel } from "./workbookModel.ts";

/** By file: what stands for it in the page. */
const standIns: Readonly<Record<string, string>> = {
  "apiSets.ts": `const since = new Map(${JSON.stringify([...sinceByMember])});
    export const memberSince = (type, member) => since.get(type + "." + member);
    export const toOrder = (version) => Number(version.split(".")[1]);`,
  "modelFile.ts": "export const readModelFile = undefined, writeModelFile = undefined;",
  "template.ts": "export const writeTemplate = undefined;",
};

const plugin: Plugin = {
  name: "stand-ins",
  setup(bundler) {
    bundler.onResolve({ filter: /\/(apiSets|modelFile|template)\.ts$/ }, ({ path }) => ({
      path: path.split("/").at(-1) ?? "",
      namespace: "stand-in",
    }));
    bundler.onLoad({ filter: /.*/, namespace: "stand-in" }, ({ path }) => ({
      contents: standIns[path] ?? "",
    }));
  },
};

export async function bundleProgram(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, "programPage.ts")],
    bundle: true,
    write: false,
    format: "iife",
    // A page has no such thing; a turn of its queue is as good.
    banner: { js: "globalThis.setImmediate ??= (run) => setTimeout(run, 0);" },
    plugins: [plugin],
    logLevel: "error",
  });
  return outputFiles[0]?.text ?? "";
}

export function toData(model: WorkbookModel): WorkbookData {
  return {
    sheets: model.sheets.map(({ name, merges, isProtected, visibility, cells }) => ({
      ...{ name, merges, isProtected, visibility },
      cells: [...cells],
    })),
    names: model.names,
    properties: [...model.properties],
    parts: model.parts,
  };
}
