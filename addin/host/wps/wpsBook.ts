// The workbook in WPS 表格, over its synchronous JSAPI. It keeps to the workbook that was in front when the pane opened.

import { addressOf } from "../../../shared/worksheet/address.ts";
import type { SheetGrid } from "../../../shared/worksheet/workbook.ts";
import type { Area, Book, Cells, CellWrite } from "../workbook/book.ts";
import { items, member, part, table, type WpsObject } from "./member.ts";
import { readWpsKept, writeWpsKept } from "./wpsKept.ts";

/** `application` is `window.Application`. */
export function createWpsBook(application: WpsObject): Book {
  const workbook = part(application, "ActiveWorkbook");
  const sheet = (name: string) => workbook && part(workbook, "Worksheets", name);
  const sheets = () => (workbook ? items(part(workbook, "Worksheets")) : []);
  const named = () => (workbook ? items(part(workbook, "Names")) : []);
  const referenceOf = (item: WpsObject) => text(member(item, "RefersTo")).replace(/^=/, "");
  const sheetNamed = (name: string) =>
    sheets().find((other) => text(member(other, "Name")) === name) ?? sheet(name);

  return {
    survey: () =>
      Promise.resolve({
        sheets: sheets().map(gridOf),
        names: named().map((item) => nameOf(item, referenceOf(item))),
        properties: workbook ? propertiesOf(workbook) : {},
      }),
    read(areas, names) {
      const found = areas.map((area) => {
        const owner = sheetNamed(area.sheet);
        return owner && cellsOf(owner, area);
      });
      const cells = found.filter((block) => block !== undefined);
      if (cells.length < found.length) return Promise.resolve(undefined);
      const all = workbook && part(workbook, "Names");
      const references = names.map((name) => {
        const item = all && part(all, "Item", name);
        return item ? referenceOf(item) : "";
      });
      return Promise.resolve({ cells, references });
    },
    write: (writes) => Promise.resolve(writes.map((write) => putCell(sheetNamed(write.sheet), write))),
    select(name, at) {
      const owner = sheetNamed(name);
      const range = owner && part(owner, "Range", addressOf(at));
      if (!owner || !range) return Promise.resolve(false);
      member(owner, "Activate");
      member(range, "Select");
      return Promise.resolve(true);
    },
    active: () => Promise.resolve(workbook && activeCell(application, workbook)),
    onEdit(listener) {
      const events = part(application, "ApiEvent");
      if (!events) return () => undefined;
      // The program would hand over the sheet and the range; a paste or a deletion is told with less.
      const heard = () => {
        listener();
      };
      for (const event of hints) member(events, "AddApiEventListener", event, heard);
      return () => {
        for (const event of hints) member(events, "RemoveApiEventListener", event, heard);
      };
    },
    readKept: () => Promise.resolve(workbook ? readWpsKept(workbook) : []),
    writeKept: (xml) => Promise.resolve(workbook ? writeWpsKept(workbook, xml) : "unavailable"),
  };
}

/** The active cell is the application's: it counts where this workbook is in front. */
function activeCell(application: WpsObject, workbook: WpsObject) {
  const front = part(application, "ActiveWorkbook");
  const owner = part(workbook, "ActiveSheet");
  const cell = part(application, "ActiveCell");
  if (!front || !owner || !cell || member(front, "FullName") !== member(workbook, "FullName"))
    return undefined;
  const [row, column] = [Number(member(cell, "Row")), Number(member(cell, "Column"))];
  return { sheet: text(member(owner, "Name")), at: { row: row - 1, column: column - 1 } };
}

/** A sheet that comes to the front may have been renamed, moved or copied: nothing else tells of that. */
const hints = ["SheetChange", "SheetActivate"] as const;

const text = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";

function nameOf(item: WpsObject, reference: string) {
  // 表三!requests… is a name of that sheet alone, as copying a sheet makes them.
  const [, scope, name] = /^(?:'?(.+?)'?!)?([^!]+)$/.exec(text(member(item, "Name"))) ?? [];
  return { name: name ?? "", reference, ...(scope !== undefined && { scope }) };
}

function gridOf(sheet: WpsObject): SheetGrid {
  const name = text(member(sheet, "Name"));
  const used = part(sheet, "UsedRange");
  if (!used) return { name, rows: [] };
  const rows = Number(member(part(used, "Rows") ?? {}, "Count"));
  const columns = Number(member(part(used, "Columns") ?? {}, "Count"));
  const above = Array.from({ length: Number(member(used, "Row")) - 1 }, () => []);
  const left = Array.from({ length: Number(member(used, "Column")) - 1 }, () => null);
  const values = table(member(used, "Value2"), rows, columns);
  return { name, rows: [...above, ...values.map((row) => [...left, ...row])] };
}

function propertiesOf(workbook: WpsObject): Record<string, unknown> {
  return Object.fromEntries(
    items(part(workbook, "CustomDocumentProperties")).map((property) => [
      text(member(property, "Name")),
      member(property, "Value"),
    ]),
  );
}

function cellsOf(sheet: WpsObject, { from, rows, columns }: Area): Cells | undefined {
  const to = { row: from.row + rows - 1, column: from.column + columns - 1 };
  const range = part(sheet, "Range", `${addressOf(from)}:${addressOf(to)}`);
  return (
    range && {
      values: table(member(range, "Value2"), rows, columns),
      formulas: table(member(range, "Formula"), rows, columns),
    }
  );
}

/** A locked cell of a protected sheet throws, or stays as it is. */
function putCell(sheet: WpsObject | undefined, { at, to }: CellWrite): boolean {
  const range = sheet && part(sheet, "Range", addressOf(at));
  if (!range) return false;
  const put = "formula" in to ? to.formula : typeof to.value === "string" ? `'${to.value}` : to.value;
  try {
    return put === null
      ? (member(range, "ClearContents"), true)
      : Reflect.set(range, "formula" in to ? "Formula" : "Value2", put);
  } catch {
    return false;
  }
}
