// The workbook in Excel, over Office.js. Reading is one `context.sync()`; a cell being edited delays a call and fails none.
// Needs ExcelApi 1.7; what came later is asked for before it is used.

import { addressOf } from "../../../shared/worksheet/address.ts";
import { keptNamespace } from "../../../shared/worksheet/keptTexts.ts";
import type { CellContent, WorkbookContent } from "../../../shared/worksheet/workbook.ts";
import type { StoreOutcome } from "../port.ts";
import type { Area, Book, CellWrite } from "../workbook/book.ts";
import { errorCode, patiently, type Patience } from "./patiently.ts";

/** What of Office.js is needed; the globals of the page, or a stand-in. */
export interface ExcelRuntime {
  run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  supports(version: string): boolean;
}

export function createExcelBook(excel: ExcelRuntime, patience?: Patience): Book {
  const run = <T>(batch: (context: Excel.RequestContext) => Promise<T>) =>
    patiently(() => excel.run(batch), patience);

  return {
    survey: () => run(survey),
    read: (areas, names) =>
      run(async (context) => {
        const { workbook } = context;
        const ranges = areas.map((area) => rangeOf(workbook, area).load("values,formulas"));
        const items = names.map((name) => workbook.names.getItemOrNullObject(name).load("formula"));
        await context.sync();
        return {
          cells: ranges.map(({ values, formulas }) => ({
            values: values as CellContent[][],
            formulas: formulas as CellContent[][],
          })),
          references: items.map((item) => (item.isNullObject ? "" : referenceOf(item.formula))),
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
    onEdit: (listener) => listen(listener, excel, run),
    readPart: () =>
      run(async (context) => {
        const part = context.workbook.customXmlParts.getByNamespace(keptNamespace).getOnlyItemOrNullObject();
        await context.sync();
        if (part.isNullObject) return undefined;
        const xml = part.getXml();
        await context.sync();
        return xml.value;
      }),
    writePart: (xml) => run((context) => writePart(context, xml)),
  };
}

type Run = <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;

const referenceOf = (formula: unknown) => (typeof formula === "string" ? formula.replace(/^=/, "") : "");

function rangeOf(workbook: Excel.Workbook, { sheet, from, rows, columns }: Area): Excel.Range {
  const to = { row: from.row + rows - 1, column: from.column + columns - 1 };
  return workbook.worksheets.getItem(sheet).getRange(`${addressOf(from)}:${addressOf(to)}`);
}

async function survey(context: Excel.RequestContext): Promise<WorkbookContent> {
  const { worksheets, names, properties } = context.workbook;
  worksheets.load("items/name");
  names.load("items/name,items/formula");
  properties.custom.load("items/key,items/value");
  await context.sync();
  const used = worksheets.items.map((sheet) => ({
    name: sheet.name,
    range: sheet.getUsedRangeOrNullObject(true).load("values,rowIndex,columnIndex"),
  }));
  await context.sync();
  return {
    sheets: used.map(({ name, range }) => ({ name, rows: range.isNullObject ? [] : padded(range) })),
    names: names.items.map((item) => ({ name: item.name, reference: referenceOf(item.formula) })),
    properties: Object.fromEntries(properties.custom.items.map(({ key, value }) => [key, value as unknown])),
  };
}

/** Rows and columns from the first cell of the sheet. */
function padded({ values, rowIndex, columnIndex }: Excel.Range): CellContent[][] {
  const left = Array.from({ length: columnIndex }, () => null);
  const above = Array.from({ length: rowIndex }, () => []);
  return [...above, ...(values as CellContent[][]).map((row) => [...left, ...row])];
}

/** All in one exchange; where a cell refuses, one by one, so that the others are written and it is known which was not. */
async function writeAll(writes: readonly CellWrite[], run: Run): Promise<readonly boolean[]> {
  if (writes.length === 0) return [];
  const put = (part: readonly CellWrite[]) =>
    run(async (context) => {
      for (const write of part) putCell(context.workbook, write);
      await context.sync();
      return true;
    }).catch((error: unknown) => {
      if (errorCode(error) === "AccessDenied") return false;
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

/** On the collection where Excel has it (1.9), else sheet by sheet. Registration takes a moment; so may taking it back. */
function listen(listener: () => void, excel: ExcelRuntime, run: Run): () => void {
  let listening = true;
  const heard = () => {
    if (listening) listener();
    return Promise.resolve();
  };
  const registered = run(async (context) => {
    const { worksheets } = context.workbook;
    if (excel.supports("1.9")) {
      const results = [worksheets.onChanged.add(heard), worksheets.onDeleted.add(heard)];
      await context.sync();
      return results;
    }
    worksheets.load("items/name");
    await context.sync();
    const results = worksheets.items.map((sheet) => sheet.onChanged.add(heard));
    await context.sync();
    return results;
  });
  return () => {
    listening = false;
    void registered.then(async (results) => {
      const [first] = results;
      if (!first) return;
      for (const result of results) result.remove();
      await first.context.sync();
    });
  };
}

async function writePart(context: Excel.RequestContext, xml: string): Promise<StoreOutcome> {
  const parts = context.workbook.customXmlParts;
  const part = parts.getByNamespace(keptNamespace).getOnlyItemOrNullObject();
  await context.sync();
  if (part.isNullObject) parts.add(xml);
  else part.setXml(xml);
  await context.sync();
  return "stored";
}
