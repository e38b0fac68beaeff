// `npm run bench`: every figure the project promises, measured in one run beside what it is compared with.
// Built like the product, for a compiler that works on the fly makes code slower than what users run.
// Absolute times belong to the machine; ratios and spreads are what to quote.

import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { documentOf } from "../../shared/document/compose.ts";
import { toHtml } from "../../shared/document/html.ts";
import { digestOf } from "../../shared/report/digest.ts";
import { validate } from "../../shared/validation/validate.ts";
import { balanced } from "../scenario/scenario.ts";
import { benchDocuments } from "./documents.ts";
import { benchNarrative } from "./narrative.ts";
import { milliseconds, printTable, timeInTurn, type Row } from "./measure.ts";
import { benchDialogue } from "./dialogue.ts";
import { benchIdentities } from "./identities.ts";
import { benchStart } from "./start.ts";
import { benchSubmissions } from "./submissions.ts";
import { benchWorkbook } from "./workbook.ts";

const { report, form } = balanced("2021", 4);
const wrong = balanced("2021", 4).fills("requests.granted.business", 130).report;
const json = JSON.stringify(report);

const rows: Row[] = [
  ...inProcess(),
  benchIdentities(balanced("2021", 4)),
  ...benchNarrative(),
  paneSize(),
  ...benchDialogue(),
  ...(await benchWorkbook()),
  ...(await benchDocuments()),
  await benchStart(),
  await benchSubmissions(Number(process.env.BENCH_PAIRS ?? 15)),
];
printTable(rows);
process.exitCode = rows.some(({ held }) => held === false) ? 1 : 0;

function inProcess(): Row[] {
  const [parse, right, broken, digest, html] = timeInTurn([
    { name: "JSON.parse", run: () => JSON.parse(json) as unknown },
    { name: "validate", run: () => validate(report, form) },
    { name: "validate, broken", run: () => validate(wrong, form) },
    { name: "digest", run: () => digestOf(report, form) },
    { name: "html", run: () => toHtml(documentOf(report, form)) },
  ]);
  if (!parse || !right || !broken || !digest || !html) throw new RangeError("not timed");
  const beside = `JSON.parse of the same report ${milliseconds(parse.median)} (spread ×${parse.spread.toFixed(2)})`;
  const row = (what: string, timing: typeof right, target: number): Row => ({
    what,
    measured: `${milliseconds(timing.median)} (spread ×${timing.spread.toFixed(2)})`,
    target: `${target} ms`,
    beside,
    held: timing.median <= target,
  });
  return [
    row("validate a whole report, every rule", right, 0.05),
    { ...row("validate a report with one wrong cell, located", broken, 1), held: undefined, target: "—" },
    { ...row("digest of a report, in the pane's own SHA-256", digest, 1), held: undefined, target: "—" },
    row("compile HTML", html, 1),
  ];
}

/** Everything that pane.html loads, as the server sends it over a proxy that compresses. */
function paneSize(): Row {
  const { outputs } = JSON.parse(readFileSync("dist/pages.json", "utf8")) as {
    outputs: Record<string, { entryPoint?: string; imports: { path: string; kind: string }[] }>;
  };
  const entry =
    Object.keys(outputs).find((name) => outputs[name]?.entryPoint === "addin/pages/pane.tsx") ?? "";
  const loaded = new Set<string>();
  const visit = (name: string): void => {
    if (loaded.has(name)) return;
    loaded.add(name);
    for (const { path, kind } of outputs[name]?.imports ?? []) if (kind === "import-statement") visit(path);
  };
  visit(entry);
  const kilobytes = [...loaded].reduce((sum, name) => sum + gzipSync(readFileSync(name)).length, 0) / 1000;
  return {
    what: "pane JavaScript, gzip, office.js apart",
    measured: `${kilobytes.toFixed(1)} KB`,
    target: "60 KB",
    beside: "React + Fluent before any feature: 99 KB",
    held: kilobytes <= 60,
  };
}
