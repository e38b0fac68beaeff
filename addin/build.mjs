// Bundles the pages into dist/pages, emptied first: the workbench, the pane, and what both share as chunks;
// beside them the page for WPS, the icons, and the files that tell Excel and WPS where the add-in is.

import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const addin = dirname(fileURLToPath(import.meta.url));
const dist = join(addin, "..", "dist");
const pages = join(dist, "pages");
const page = (name) => join(addin, "pages", name);

/** Tells every part that is fetched later that the pages' core is there already: one piece instead of thirty, a tenth smaller. */
const oneCore = {
  name: "one-core",
  setup({ onResolve, onLoad }) {
    const later = new Set();
    onResolve({ filter: /^\./ }, ({ kind, path, resolveDir }) => {
      if (kind === "dynamic-import") later.add(join(resolveDir, path));
    });
    onLoad({ filter: /[\\/](addin|shared)[\\/].*\.tsx?$/ }, ({ path }) =>
      later.has(path)
        ? {
            contents: `${readFileSync(path, "utf8")}\nimport ${JSON.stringify(page("core.ts"))};`,
            loader: extname(path).slice(1),
          }
        : undefined,
    );
  },
};

rmSync(pages, { recursive: true, force: true });
const { metafile } = await build({
  entryPoints: ["workbench.tsx", "pane.tsx", "workbench.html", "pane.html"].map(page),
  outdir: pages,
  bundle: true,
  minify: true,
  // Chinese as it is: escaped it would be twice as long.
  charset: "utf8",
  splitting: true,
  format: "esm",
  // Builds of WPS have browsers of 2021. What they do wrong with `?.` is to spread arguments behind it, which is not done here.
  target: ["chrome89", "firefox102", "safari15"],
  supported: { "optional-chain": true },
  jsx: "automatic",
  jsxImportSource: "preact",
  loader: { ".html": "copy" },
  // The grid's formula engine builds functions from text; the workbench calculates with the form's own rules.
  alias: { "@jspreadsheet/formula": join(addin, "host/grid/noFormula.ts") },
  // What is left of it is never called, and the pages' policy forbids it.
  logOverride: { "direct-eval": "silent" },
  logLevel: "warning",
  metafile: true,
  plugins: [oneCore],
});
writeFileSync(join(dist, "pages.json"), JSON.stringify(metafile));

// Plain scripts for browsers of any age: what cannot be said in their words is an error here.
const plain = {
  bundle: true,
  minify: true,
  // Chinese as it is: escaped it would be twice as long.
  charset: "utf8",
  format: "iife",
  logLevel: "warning",
  loader: { ".html": "copy" },
};
await build({ ...plain, entryPoints: [page("oldBrowser.js")], outdir: pages, target: "es5" });
await build({
  ...plain,
  entryPoints: ["install.html", "install.ts", "install.css"].map(page),
  outdir: pages,
  target: "es2017",
});
await build({
  ...plain,
  entryPoints: [join(addin, "wps/index.html"), join(addin, "wps/main.ts")],
  outdir: join(pages, "wps"),
  target: "es2017",
});
for (const name of ["ribbon.xml", "jsplugins.xml", "publish.xml"])
  cpSync(join(addin, "wps", name), join(pages, "wps", name));
cpSync(join(addin, "..", "manifest.xml"), join(pages, "manifest.xml"));
for (const name of readdirSync(join(addin, "icons")))
  for (const folder of name.endsWith(".svg") ? ["icons", "wps/icons"] : ["icons"])
    cpSync(join(addin, "icons", name), join(pages, folder, name));
