// The workbook in Excel, over Office.js. Reading is one `context.sync()`; a cell being edited delays a call and fails none.
// Needs ExcelApi 1.4; what came later is asked for before it is used.

import { addressOf, parseReference } from "../../../shared/worksheet/address.ts";
import type { CellContent, WorkbookContent } from "../../../shared/worksheet/workbook.ts";
import type { Area, Book, CellWrite } from "../workbook/book.ts";
import { readExcelKept, writeExcelKept } from "./excelKept.ts";
import { listenToExcel } from "./listenToExcel.ts";
import { createPatience, errorCode, type PatienceOptions } from "./patiently.ts";

/** What of Office.js is needed; the globals of the page, or a stand-in. */
export interface ExcelRuntime {
  run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  supports(version: string): boolean;
}

/** Runs a batch, and waits where a cell is being edited. */
export type Run = ExcelRuntime["run"];

export function createExcelBook(excel: ExcelRuntime, options?: PatienceOptions): Book {
  const patience = createPatience(options);
  const run: Run = (batch) => patience.call(() => excel.run(batch));

  return {
    survey: () => run((context) => survey(context, excel)),
    read: (areas, names) =>
      run(async (context) => {
        const { workbook } = context;
        const ranges = areas.map((area) => rangeOf(workbook, area).load("values,formulas"));
        const items = names.map((name) => referenceItem(workbook.names.getItemOrNullObject(name), excel));
        await context.sync();
        return {
          cells: ranges.map(({ values, formulas }) => ({
            values: values as CellContent[][],
            formulas: formulas as CellContent[][],
          })),
          references: items.map((item) => (item.isNullObject ? "" : referenceOf(item, excel))),
        };
      }).catch((error: unknown) => {
        // A sheet was renamed or deleted: the caller looks for it.
        if (errorCode(error) === "ItemNotFound") return undefined;
        throw error;
      }),
    write: (writes) => writeAll(writes, run),
    select: (sheet, at) =>
      run(async (context) => {
        const found = context.workbook.worksheets.getItemOrNullObject(sheet);
        await context.sync();
        if (found.isNullObject) return false;
        found.activate();
        found.getRange(addressOf(at)).select();
        await context.sync();
        return true;
      }),
    active: () => run((context) => activeCell(context, excel)).catch(nothingSelected),
    onEdit: (listener) => listenToExcel(listener, excel, run),
    readKept: () => run((context) => readExcelKept(context, excel)),
    writeKept: (xml) => run((context) => writeExcelKept(context, excel, xml)).catch(refusedKeeping),
    onWaiting: (listener) => patience.onWaiting(listener),
  };
}

/** Before ExcelApi 1.7 a name has no formula, but the value of one for a range is that range's address. */
const referenceIn = (excel: ExcelRuntime) => (excel.supports("1.7") ? "formula" : "value");
const referenceItem = (item: Excel.NamedItem, excel: ExcelRuntime) => item.load(referenceIn(excel));

function referenceOf(item: Excel.NamedItem, excel: ExcelRuntime): string {
  const text: unknown = item[referenceIn(excel)];
  return typeof text === "string" ? text.replace(/^=/, "") : "";
}

function rangeOf(workbook: Excel.Workbook, { sheet, from, rows, columns }: Area): Excel.Range {
  const to = { row: from.row + rows - 1, column: from.column + columns - 1 };
  return workbook.worksheets.getItem(sheet).getRange(`${addressOf(from)}:${addressOf(to)}`);
}

/** Before ExcelApi 1.7 the first cell of the selection. */
async function activeCell(context: Excel.RequestContext, excel: ExcelRuntime) {
  const { workbook } = context;
  const cell = excel.supports("1.7") ? workbook.getActiveCell() : workbook.getSelectedRange();
  cell.load("address");
  await context.sync();
  const target = parseReference(cell.address);
  return target && { sheet: target.sheet, at: target.from };
}

/** A chart is selected, or several ranges are. */
function nothingSelected(error: unknown): undefined {
  if (errorCode(error) === "") throw error;
  return undefined;
}

/** Before ExcelApi 1.7 the properties cannot be read: then the labels alone say which report it is. */
async function survey(context: Excel.RequestContext, excel: ExcelRuntime): Promise<WorkbookContent> {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/name");
  names.load(`items/name,items/${referenceIn(excel)}`);
  const custom = excel.supports("1.7")
    ? context.workbook.properties.custom.load("items/key,items/value")
    : undefined;
  await context.sync();
  const used = worksheets.items.map((sheet) => ({
    name: sheet.name,
    range: sheet.getUsedRangeOrNullObject(true).load("values,rowIndex,columnIndex"),
  }));
  await context.sync();
  return {
    sheets: used.map(({ name, range }) => ({ name, rows: range.isNullObject ? [] : padded(range) })),
    names: names.items.map((item) => ({ name: item.name, reference: referenceOf(item, excel) })),
    properties: Object.fromEntries(custom?.items.map(({ key, value }) => [key, value as unknown]) ?? []),
  };
}

/** Rows and columns from the first cell of the sheet; Excel shows a blank cell as an empty text. */
function padded({ values, rowIndex, columnIndex }: Excel.Range): CellContent[][] {
  const left = Array.from({ length: columnIndex }, () => null);
  const above = Array.from({ length: rowIndex }, () => []);
  return [
    ...above,
    ...(values as CellContent[][]).map((row) => [...left, ...row.map((cell) => (cell === "" ? null : cell))]),
  ];
}

/** Locked cells of protected sheets, texts longer than a cell holds, sheets that are gone. */
const refusals: readonly string[] = ["AccessDenied", "InvalidArgument", "ItemNotFound"];

/** All in one exchange; where a cell refuses, one by one, so that the others are written and it is known which was not. */
async function writeAll(writes: readonly CellWrite[], run: Run): Promise<readonly boolean[]> {
  if (writes.length === 0) return [];
  const put = (part: readonly CellWrite[]) =>
    run(async (context) => {
      for (const write of part) putCell(context.workbook, write);
      await context.sync();
      return true;
    }).catch((error: unknown) => {
      if (refusals.includes(errorCode(error))) return false;
      throw error;
    });
  if (await put(writes)) return writes.map(() => true);
  const taken: boolean[] = [];
  for (const write of writes) taken.push(await put([write]));
  return taken;
}

function putCell(workbook: Excel.Workbook, { sheet, at, to }: CellWrite): void {
  const range = workbook.worksheets.getItem(sheet).getRange(addressOf(at));
  if ("formula" in to) range.formulas = [[to.formula]];
  // The apostrophe keeps text as text: no formula, no date. Excel does not count it as part of the text.
  else range.values = [[typeof to.value === "string" ? `'${to.value}` : (to.value ?? "")]];
}

/** A workbook that is opened for reading only, or whose structure is protected, takes nothing. */
function refusedKeeping(error: unknown): "unavailable" {
  if (errorCode(error) === "") throw error;
  return "unavailable";
}
