// What a report holds beyond its cells (facts, explanations, the body's code), carried along in the workbook's custom XML part.
// The add-in keeps its own texts in the same part, or on a hidden sheet; it does not know what they are.

import { strFromU8, strToU8 } from "fflate";
import type { Report } from "../../shared/report/report.ts";
import { fromKeptCells, keptSheetName } from "../../shared/worksheet/keptSheet.ts";
import {
  keptNamespace,
  readKeptTexts,
  writeKeptTexts,
  type KeptTexts,
} from "../../shared/worksheet/keptTexts.ts";
import { keptReportKey, keptReportOf } from "../../shared/worksheet/keptReport.ts";
import type { SheetGrid } from "../../shared/worksheet/workbook.ts";
import type { WorkbookParts } from "./safeParts.ts";

const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
const properties = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const itemId = "{5B0C7B52-6A0F-4B7C-9C39-6E2F0F5D7A11}";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** Adds the part to a workbook's parts, if the report has anything to carry. */
export function addKeptPart(parts: Record<string, Uint8Array>, report: Report): void {
  const kept = keptReportOf(report);
  if (kept === undefined) return;
  const put = (name: string, xml: string) => (parts[name] = strToU8(declaration + xml));
  const patch = (name: string, end: string, addition: string) =>
    (parts[name] = strToU8(strFromU8(parts[name] ?? new Uint8Array()).replace(end, addition + end)));
  put("customXml/item1.xml", writeKeptTexts(new Map([[keptReportKey, { text: kept, at: "" }]])));
  put(
    "customXml/itemProps1.xml",
    `<ds:datastoreItem ds:itemID="${itemId}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml">` +
      `<ds:schemaRefs><ds:schemaRef ds:uri="${keptNamespace}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  put(
    "customXml/_rels/item1.xml.rels",
    `<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${relations}/customXmlProps" Target="itemProps1.xml"/></Relationships>`,
  );
  patch(
    "xl/_rels/workbook.xml.rels",
    "</Relationships>",
    `<Relationship Id="rIdKept" Type="${relations}/customXml" Target="../customXml/item1.xml"/>`,
  );
  patch(
    "[Content_Types].xml",
    "</Types>",
    `<Override PartName="/customXml/itemProps1.xml" ContentType="${properties}"/>`,
  );
}

/** The texts of all parts, whichever number a program has given them, and of the hidden sheet. */
export function keptTextsIn(parts: WorkbookParts, sheets: readonly SheetGrid[]): KeptTexts {
  const xmls = Object.entries(parts)
    .filter(([name]) => name.startsWith("customXml/"))
    .map(([, content]) => strFromU8(content))
    .filter((xml) => xml.includes(keptNamespace));
  const hidden = sheets.find(({ name }) => name === keptSheetName);
  return readKeptTexts([...xmls, fromKeptCells(hidden?.rows.map(([cell]) => cell) ?? []) ?? ""]);
}
