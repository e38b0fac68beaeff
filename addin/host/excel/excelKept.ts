// The texts that are kept with a workbook in Excel: in a custom XML part, or on a very hidden sheet before ExcelApi 1.5.
// What a build of WPS without parts left on such a sheet is read, and kept up.

import {
  fromKeptCells,
  keptSheetName,
  keptSheetRows,
  toKeptCells,
} from "../../../shared/worksheet/keptSheet.ts";
import { keptNamespace } from "../../../shared/worksheet/keptTexts.ts";
import type { StoreOutcome } from "../port.ts";
import type { ExcelRuntime } from "./excelBook.ts";

const column = `A1:A${keptSheetRows}`;

export async function readExcelKept(
  context: Excel.RequestContext,
  excel: ExcelRuntime,
): Promise<readonly string[]> {
  const { parts, sheet } = await findKept(context, excel);
  const texts = parts.map((part) => part.getXml());
  const cells = sheet?.getRange(column).load("values");
  await context.sync();
  const onSheet = cells && fromKeptCells((cells.values as unknown[][]).map(([cell]) => cell));
  return [...texts.map(({ value }) => value), ...(onSheet === undefined ? [] : [onSheet])];
}

export async function writeExcelKept(
  context: Excel.RequestContext,
  excel: ExcelRuntime,
  xml: string,
): Promise<StoreOutcome> {
  const { parts, sheet } = await findKept(context, excel);
  const [first, ...copies] = parts;
  if (first) first.setXml(xml);
  else if (excel.supports(partsSince)) context.workbook.customXmlParts.add(xml);
  for (const copy of copies) copy.delete();
  if (sheet ?? !excel.supports(partsSince)) {
    const cells = toKeptCells(xml);
    if (!cells) return "full";
    // The apostrophe keeps every piece as text, whatever it begins with.
    const values = cells.map((piece) => [piece === null ? "" : `'${piece}`]);
    (sheet ?? addHiddenSheet(context)).getRange(column).values = values;
  }
  await context.sync();
  return "stored";
}

const partsSince = "1.5";

interface Kept {
  readonly parts: readonly Excel.CustomXmlPart[];
  readonly sheet: Excel.Worksheet | undefined;
}

async function findKept(context: Excel.RequestContext, excel: ExcelRuntime): Promise<Kept> {
  const parts = excel.supports(partsSince)
    ? context.workbook.customXmlParts.getByNamespace(keptNamespace).load("items/id")
    : undefined;
  const sheet = context.workbook.worksheets.getItemOrNullObject(keptSheetName);
  await context.sync();
  return { parts: parts?.items ?? [], sheet: sheet.isNullObject ? undefined : sheet };
}

function addHiddenSheet({ workbook }: Excel.RequestContext): Excel.Worksheet {
  const sheet = workbook.worksheets.add(keptSheetName);
  sheet.visibility = "VeryHidden";
  return sheet;
}
