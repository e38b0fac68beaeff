// Bundles the pages into dist/pages, emptied first: the workbench, the pane, and what both share as chunks.

import { rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const addin = dirname(fileURLToPath(import.meta.url));
const dist = join(addin, "..", "dist");
const page = (name) => join(addin, "pages", name);

rmSync(join(dist, "pages"), { recursive: true, force: true });
const { metafile } = await build({
  entryPoints: ["workbench.tsx", "pane.tsx", "workbench.html", "pane.html"].map(page),
  outdir: join(dist, "pages"),
  bundle: true,
  minify: true,
  // Chinese as it is: escaped it would be twice as long.
  charset: "utf8",
  splitting: true,
  format: "esm",
  target: "es2022",
  jsx: "automatic",
  jsxImportSource: "preact",
  loader: { ".html": "copy" },
  // The grid's formula engine builds functions from text; the workbench calculates with the form's own rules.
  alias: { "@jspreadsheet/formula": join(addin, "host/grid/noFormula.ts") },
  // What is left of it is never called, and the pages' policy forbids it.
  logOverride: { "direct-eval": "silent" },
  logLevel: "warning",
  metafile: true,
});
writeFileSync(join(dist, "pages.json"), JSON.stringify(metafile));
