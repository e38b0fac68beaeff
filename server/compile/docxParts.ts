// What the library writes anew each time (dates, the order and age of the parts) made the same for the same document,
// and the table of fonts with what stands in for each.

import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import type { ReportDocument } from "../../shared/document/tree.ts";
import { fontTable } from "./docxStyles.ts";

/** The oldest date that an archive can state, written as local time by the archiver. */
const mtime = new Date(1980, 0, 1);

export function repack(file: Uint8Array, { date }: Pick<ReportDocument, "date">): Uint8Array {
  const parts = unzipSync(file);
  const sorted: Zippable = {};
  for (const name of Object.keys(parts).sort(byReadingOrder)) {
    sorted[name] = [patched(name, parts[name] ?? new Uint8Array(), date), { mtime }];
  }
  return zipSync(sorted, { level: 6 });
}

/** Readers look for the list of content types first. */
const byReadingOrder = (one: string, other: string) =>
  Number(other.startsWith("[")) - Number(one.startsWith("[")) || (one < other ? -1 : 1);

function patched(name: string, content: Uint8Array, date: string): Uint8Array {
  if (name === "docProps/core.xml")
    return strToU8(
      strFromU8(content).replace(
        /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g,
        (_, open: string) => `${open}${date}T00:00:00Z`,
      ),
    );
  return name === "word/fontTable.xml" ? strToU8(fontTablePart) : content;
}

const fontTablePart = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${fontTable
  .map(
    ({ name, instead, family }) =>
      `<w:font w:name="${name}"><w:altName w:val="${instead}"/><w:charset w:val="86"/><w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font>`,
  )
  .join("")}</w:fonts>`;
