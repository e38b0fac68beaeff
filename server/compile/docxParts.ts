// The parts of the Word file that the library writes with the hour of the day, written with the day of the report instead,
// so that the same document gives the same bytes; and the table of fonts with what stands in for each.

import { escapeMarkup } from "../../shared/document/escapeMarkup.ts";
import type { ReportDocument } from "../../shared/document/tree.ts";
import { fontTable } from "./docxStyles.ts";

const declaration = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;

/** Parts that replace the library's own. */
export const ownParts = ({ title, author, date }: ReportDocument): { path: string; data: string }[] => [
  { path: "word/fontTable.xml", data: fontTablePart },
  {
    path: "docProps/core.xml",
    data: `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeMarkup(title)}</dc:title><dc:creator>${escapeMarkup(author)}</dc:creator><cp:lastModifiedBy>${escapeMarkup(author)}</cp:lastModifiedBy><dcterms:created xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:modified></cp:coreProperties>`,
  },
];

const fontTablePart = `${declaration}<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${fontTable
  .map(
    ({ name, instead, family }) =>
      `<w:font w:name="${name}"><w:altName w:val="${instead}"/><w:charset w:val="86"/><w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font>`,
  )
  .join("")}</w:fonts>`;

const localHeader = 0x04034b50;
const directoryEntry = 0x02014b50;
const directoryEnd = 0x06054b50;
/** 1 January 1980, midnight: the oldest moment that an archive can state, time first. */
const oldest = 0x00210000;

/** The archive with every part as old as can be; nothing is packed anew. */
export function withoutAge(archive: Uint8Array): Uint8Array {
  const bytes = archive.slice();
  const view = new DataView(bytes.buffer);
  let end = bytes.length - 22;
  while (view.getUint32(end, true) !== directoryEnd) end--;
  let entry = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    const part = view.getUint32(entry + 42, true);
    if (view.getUint32(entry, true) !== directoryEntry || view.getUint32(part, true) !== localHeader)
      throw new RangeError("the archive is not laid out as expected");
    view.setUint32(entry + 12, oldest, true);
    view.setUint32(part + 10, oldest, true);
    entry +=
      46 +
      view.getUint16(entry + 28, true) +
      view.getUint16(entry + 30, true) +
      view.getUint16(entry + 32, true);
  }
  return bytes;
}
