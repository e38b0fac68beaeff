// The texts that are kept with a workbook in WPS: in a custom XML part, or on a very hidden sheet in builds that have no parts.

import {
  fromKeptCells,
  keptSheetName,
  keptSheetRows,
  toKeptCells,
} from "../../../shared/worksheet/keptSheet.ts";
import { keptNamespace } from "../../../shared/worksheet/keptTexts.ts";
import type { StoreOutcome } from "../port.ts";
import { items, member, part, table, type WpsObject } from "./member.ts";

const veryHidden = 2;

export function readWpsKept(workbook: WpsObject): readonly string[] {
  const parts = keptParts(workbook).map((kept) => member(kept, "XML"));
  return [...parts, readHiddenSheet(workbook)].filter((xml) => typeof xml === "string");
}

/** A hidden sheet that is already there is kept up too: it is all that another build may see. */
export function writeWpsKept(workbook: WpsObject, xml: string): StoreOutcome {
  const parts = part(workbook, "CustomXMLParts");
  try {
    if (!parts) return writeHiddenSheet(xml, hiddenSheet(workbook) ?? addHiddenSheet(workbook));
    const before = keptParts(workbook);
    member(parts, "Add", xml);
    for (const old of before) member(old, "Delete");
    const sheet = hiddenSheet(workbook);
    if (sheet) writeHiddenSheet(xml, sheet);
    return "stored";
  } catch {
    // A workbook opened for reading only takes nothing.
    return "unavailable";
  }
}

function keptParts(workbook: WpsObject): WpsObject[] {
  const parts = part(workbook, "CustomXMLParts");
  return parts ? items(part(parts, "SelectByNamespace", keptNamespace)) : [];
}

const hiddenSheet = (workbook: WpsObject) =>
  items(part(workbook, "Worksheets")).find((sheet) => member(sheet, "Name") === keptSheetName);

const column = `A1:A${keptSheetRows}`;

function readHiddenSheet(workbook: WpsObject): string | undefined {
  const sheet = hiddenSheet(workbook);
  const range = sheet && part(sheet, "Range", column);
  return range && fromKeptCells(table(member(range, "Value2"), keptSheetRows, 1).flat());
}

function writeHiddenSheet(xml: string, sheet: WpsObject | undefined): StoreOutcome {
  const cells = toKeptCells(xml);
  if (!cells) return "full";
  const range = sheet && part(sheet, "Range", column);
  if (!range) return "unavailable";
  member(range, "ClearContents");
  cells.forEach((piece, row) => {
    const cell = piece === null ? undefined : part(sheet, "Range", `A${row + 1}`);
    // The apostrophe keeps every piece as text, whatever it begins with.
    if (cell) Reflect.set(cell, "Value2", `'${piece}`);
  });
  return "stored";
}

/** Behind the last sheet, and the sheet that the person is on stays in front. */
function addHiddenSheet(workbook: WpsObject): WpsObject | undefined {
  const sheets = part(workbook, "Worksheets");
  const front = part(workbook, "ActiveSheet");
  const last = items(sheets).at(-1);
  const sheet = sheets && part(sheets, "Add", null, last);
  if (!sheet) return undefined;
  Reflect.set(sheet, "Name", keptSheetName);
  Reflect.set(sheet, "Visible", veryHidden);
  if (front) member(front, "Activate");
  return sheet;
}
