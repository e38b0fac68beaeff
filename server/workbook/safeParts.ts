// The parts of a workbook that are worth reading, or the reason to refuse it: macros, links to other files, entities,
// encryption, more than a report could ever hold. Decided before anything large is inflated or parsed.

import { Problem } from "../problem.ts";
import { openArchive, type ArchiveEntry } from "./archive.ts";

export type WorkbookParts = Readonly<Record<string, Uint8Array>>;

const mostEntries = 2_000;
const mostBytes = 32_000_000;
const mostCells = 200_000;
const lastRow = 20_000;
const lastColumn = 512;

/** Throws a Problem `workbook.…` for every file that is not read. */
export function safeParts(bytes: Uint8Array): WorkbookParts {
  if (isCompoundFile(bytes)) throw new Problem("workbook.encrypted");
  const entries = openArchive(bytes);
  if (!entries || entries.length === 0) throw new Problem("workbook.broken");
  refuseByDirectory(entries);
  const parts: Record<string, Uint8Array> = {};
  let cells = 0;
  for (const entry of entries.filter(({ name }) => isRead(name))) {
    const content = entry.inflate();
    if (!content || entry.name in parts) throw new Problem("workbook.broken");
    if (isXml(entry.name)) cells += weigh(entry.name, content);
    if (cells > mostCells) throw tooLarge(`单元格超过${mostCells}个。`);
    parts[entry.name] = content;
  }
  const types = parts["[Content_Types].xml"];
  if (!types || !parts["xl/workbook.xml"]) throw new Problem("workbook.broken", { detail: notWorkbook });
  if (Buffer.from(types).includes("macroEnabled")) throw new Problem("workbook.macros");
  return parts;
}

const notWorkbook = "这个文件不是 .xlsx 工作簿。请用 Excel 或 WPS 另存为 .xlsx 后再导入。";

/** Excel 97–2003, and every encrypted workbook. */
function isCompoundFile(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte);
}

function refuseByDirectory(entries: readonly ArchiveEntry[]): void {
  if (entries.length > mostEntries) throw tooLarge(`文件内部有${entries.length}个部件。`);
  if (entries.some(({ encrypted }) => encrypted)) throw new Problem("workbook.encrypted");
  if (entries.some(({ name }) => /vbaProject|macrosheets\//i.test(name)))
    throw new Problem("workbook.macros");
  if (entries.some(({ name }) => /^xl\/externalLinks\//i.test(name))) throw new Problem("workbook.links");
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (size > mostBytes) throw tooLarge(`展开后有${Math.ceil(size / 1_000_000)} MB。`);
}

const tooLarge = (what: string) =>
  new Problem("workbook.tooLarge", {
    detail: `${what}请删去多余的工作表、图片和空行空列后另存，再导入。`,
  });

/** Pictures, notes, printer settings and the like hold no figures. */
const isRead = (name: string) =>
  name === "[Content_Types].xml" ||
  name === "_rels/.rels" ||
  /^docProps\/[^/]+\.xml$/.test(name) ||
  /^customXml\/item\d+\.xml$/.test(name) ||
  /^xl\/(?:workbook|styles|sharedStrings|theme\/theme\d+)\.xml$/.test(name) ||
  name === "xl/_rels/workbook.xml.rels" ||
  /^xl\/worksheets\/[^/]+\.xml$/.test(name);

const isXml = (name: string) => /\.(?:xml|rels)$/.test(name);

/** How many cells a part holds; refuses entities and far cells. */
function weigh(name: string, content: Uint8Array): number {
  const xml = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  if (xml.includes("<!DOCTYPE") || xml.includes("<!ENTITY")) throw new Problem("workbook.entities");
  if (!name.startsWith("xl/worksheets/")) return 0;
  const text = xml.toString("latin1");
  const rows = text.match(/<(?:\w+:)?row[\s>/]/g)?.length ?? 0;
  if (rows > lastRow) throw tooLarge(`一张工作表有${rows}行。`);
  let cells = 0;
  for (const [, column = "", row = ""] of text.matchAll(
    /<(?:\w+:)?c(?:\s[^>]*?\br="([A-Z]*)(\d*)")?[\s>/]/g,
  )) {
    cells += 1;
    if (Number(row) > lastRow) throw tooLarge(`一张工作表用到了第${row}行。`);
    if (columnNumber(column) > lastColumn) throw tooLarge(`一张工作表用到了${column}列。`);
  }
  for (const [tag, row = ""] of text.matchAll(/<(?:\w+:)?row\s[^>]*?\br="(\d+)"[^>]*>/g))
    if (Number(row) > lastRow && !tag.endsWith("/>")) throw tooLarge(`一张工作表用到了第${row}行。`);
  return cells;
}

const columnNumber = (letters: string) =>
  Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
