// LibreOffice as an independent reader: a workbook as it calculates and marks it. For tests only.

import { execFile, execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

export interface ShownCell {
  readonly text: string;
  readonly value: number | undefined;
  /** In red: a mistake. */
  readonly isMarked: boolean;
  /** In amber: to be explained. */
  readonly isUnusual: boolean;
}

/** By "row,column" from 0; a merged cell stands at its first place. */
export type ShownSheet = ReadonlyMap<string, ShownCell>;

export function hasLibreOffice(): boolean {
  try {
    execFileSync("soffice", ["--version"], { stdio: "ignore", timeout: 60_000 });
    return true;
  } catch (fault) {
    // Any failure to start means that it is not to be had here.
    return !(fault instanceof Error);
  }
}

/** Sheets in their order. */
export async function showsInLibreOffice(workbook: Uint8Array): Promise<ShownSheet[]> {
  const folder = await mkdtemp(join(tmpdir(), "workbook-"));
  try {
    await writeFile(join(folder, "report.xlsx"), workbook);
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const convert = ["--headless", "--convert-to", "html", "--outdir", folder, join(folder, "report.xlsx")];
    await promisify(execFile)("soffice", [profile, ...convert], { timeout: 120_000 });
    const html = await readFile(join(folder, "report.html"), "utf8");
    return [...html.matchAll(/<table[\s\S]*?<\/table>/gi)].map(([table]) => sheetOf(table));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function sheetOf(table: string): ShownSheet {
  const cells = new Map<string, ShownCell>();
  const covered = new Set<string>();
  [...table.matchAll(/<tr[\s\S]*?<\/tr>/gi)].forEach(([line], row) => {
    let column = 0;
    for (const [, attributes = "", content = ""] of line.matchAll(/<td([^>]*)>([\s\S]*?)<\/td>/gi)) {
      while (covered.has(`${row},${column}`)) column += 1;
      const number = (name: string) => new RegExp(`${name}="?(-?[\\d.]+)`).exec(attributes)?.[1];
      for (let down = 0; down < Number(number("rowspan") ?? 1); down++)
        for (let right = 0; right < Number(number("colspan") ?? 1); right++)
          covered.add(`${row + down},${column + right}`);
      const value = number("sdval");
      cells.set(`${row},${column}`, {
        text: content
          .replace(/<[^>]*>/g, "")
          .replaceAll("&nbsp;", " ")
          .trim(),
        value: value === undefined ? undefined : Number(value),
        isMarked: /bgcolor="#FFC7CE"/i.test(attributes),
        isUnusual: /bgcolor="#FFEB9C"/i.test(attributes),
      });
    }
  });
  return cells;
}

/** LibreOffice with letters as wide as those of Times New Roman. */
export function printsAsWordDoes(): boolean {
  if (!hasLibreOffice()) return false;
  try {
    const found = execFileSync("fc-match", ["Times New Roman"], { encoding: "utf8", timeout: 60_000 });
    return /Times|Liberation|Tinos/.test(found);
  } catch (fault) {
    return !(fault instanceof Error);
  }
}

/** A Word file as a PDF. */
export async function printsInLibreOffice(docx: Uint8Array): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), "document-"));
  try {
    await writeFile(join(folder, "report.docx"), docx);
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const convert = ["--headless", "--convert-to", "pdf", "--outdir", folder, join(folder, "report.docx")];
    await promisify(execFile)("soffice", [profile, ...convert], { timeout: 120_000 });
    return await readFile(join(folder, "report.pdf"));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
