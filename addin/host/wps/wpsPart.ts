// The texts that are kept with a workbook in WPS: in a custom XML part, or on a very hidden sheet in builds that have no parts.

import { keptNamespace } from "../../../shared/worksheet/keptTexts.ts";
import type { StoreOutcome } from "../port.ts";
import { items, member, part, table, type WpsObject } from "./member.ts";

const sheetName = "_kept";
const veryHidden = 2;
/** A cell holds at most 32,767 characters. */
const longest = 32_000;

export function readWpsPart(workbook: WpsObject): string | undefined {
  const kept = partOf(workbook);
  const xml = kept && member(kept, "XML");
  return typeof xml === "string" ? xml : readHiddenSheet(workbook);
}

export function writeWpsPart(workbook: WpsObject, xml: string): StoreOutcome {
  const parts = part(workbook, "CustomXMLParts");
  try {
    if (!parts) return writeHiddenSheet(workbook, xml);
    const before = partOf(workbook);
    if (before) member(before, "Delete");
    member(parts, "Add", xml);
    return "stored";
  } catch {
    // A workbook opened for reading only takes nothing.
    return "unavailable";
  }
}

function partOf(workbook: WpsObject): WpsObject | undefined {
  const parts = part(workbook, "CustomXMLParts");
  return parts && items(part(parts, "SelectByNamespace", keptNamespace))[0];
}

const hiddenSheet = (workbook: WpsObject) =>
  items(part(workbook, "Worksheets")).find((sheet) => member(sheet, "Name") === sheetName);

function readHiddenSheet(workbook: WpsObject): string | undefined {
  const sheet = hiddenSheet(workbook);
  const range = sheet && part(sheet, "Range", "A1:A500");
  if (!range) return undefined;
  const xml = table(member(range, "Value2"), 500, 1)
    .map(([cell]) => (typeof cell === "string" ? cell : ""))
    .join("");
  return xml === "" ? undefined : xml;
}

function writeHiddenSheet(workbook: WpsObject, xml: string): StoreOutcome {
  const sheet = hiddenSheet(workbook) ?? addHiddenSheet(workbook);
  if (!sheet || xml.length > 500 * longest) return "full";
  const column = part(sheet, "Range", "A1:A500");
  if (column) member(column, "ClearContents");
  for (let line = 0; line * longest < xml.length; line++) {
    const cell = part(sheet, "Range", `A${line + 1}`);
    // The apostrophe would be lost in front of nothing else: every piece is text.
    if (cell) Reflect.set(cell, "Value2", `'${xml.slice(line * longest, (line + 1) * longest)}`);
  }
  return "stored";
}

/** Behind the last sheet, and the sheet that the person is on stays in front. */
function addHiddenSheet(workbook: WpsObject): WpsObject | undefined {
  const sheets = part(workbook, "Worksheets");
  const front = part(workbook, "ActiveSheet");
  const last = items(sheets).at(-1);
  const sheet = sheets && part(sheets, "Add", null, last);
  if (!sheet) return undefined;
  Reflect.set(sheet, "Name", sheetName);
  Reflect.set(sheet, "Visible", veryHidden);
  if (front) member(front, "Activate");
  return sheet;
}
