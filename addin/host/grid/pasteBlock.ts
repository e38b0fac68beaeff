// Where the cells of a pasted block go on a sheet. Labels are never overwritten, and merged cells may come as one cell
// or, as Excel copies them, as one cell and empty ones.

import type { Place } from "../port.ts";
import { cellAt, type Sheet, type SheetEntry } from "./sheet.ts";

export interface Selection {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What a paste writes, by place. A single cell fills the whole selection, as in Excel. */
export function pasteBlock(
  sheet: Sheet,
  { top, left, bottom, right }: Selection,
  block: readonly (readonly string[])[],
): Map<Place, string> {
  const textByPlace = new Map<Place, string>();
  const [first = []] = block;
  if (block.length === 1 && first.length === 1) {
    for (const entry of entriesWithin(sheet, { top, left, bottom, right })) {
      textByPlace.set(entry.place, first[0] ?? "");
    }
    return textByPlace;
  }
  if (entriesWithin(sheet, { top, left, bottom, right })[0]?.holds === "text") {
    return pasteWords(
      sheet,
      top,
      left,
      block.map((texts) => texts.join(" ")),
    );
  }
  block.forEach((texts, index) => {
    for (const [entry, text] of pasteRow(sheet, top + index, left, texts)) textByPlace.set(entry.place, text);
  });
  return textByPlace;
}

/** The entries of which the selection covers the top left corner. */
export function entriesWithin(sheet: Sheet, { top, left, bottom, right }: Selection): SheetEntry[] {
  return sheet.cells.filter(
    (cell): cell is SheetEntry =>
      cell.kind === "entry" &&
      cell.row >= top &&
      cell.row <= bottom &&
      cell.column >= left &&
      cell.column <= right,
  );
}

/** A line to a row; what no longer fits stays together in the last one, so that no word is lost. */
function pasteWords(sheet: Sheet, top: number, left: number, lines: readonly string[]): Map<Place, string> {
  const entries = entriesWithin(sheet, { top, left, bottom: sheet.rows, right: left });
  return new Map(
    entries.slice(0, lines.length).map(({ place }, index) => {
      const isLast = index === entries.length - 1;
      return [place, isLast ? lines.slice(index).join("\n") : (lines[index] ?? "")];
    }),
  );
}

function pasteRow(
  sheet: Sheet,
  row: number,
  left: number,
  texts: readonly string[],
): (readonly [SheetEntry, string])[] {
  const byColumn = texts.map((text, index) => ({ text, column: left + index }));
  const startsAt = (column: number) => cellAt(sheet, row, column)?.column === column;
  const asMergedCells = byColumn.some(({ text, column }) => text !== "" && !startsAt(column));
  const targets = asMergedCells
    ? columnsOfCells(sheet, row, left).flatMap((column, index) => {
        const text = texts[index];
        return text === undefined ? [] : [{ text, column }];
      })
    : byColumn;
  return targets.flatMap(({ text, column }) => {
    const cell = cellAt(sheet, row, column);
    const isEntry = cell?.kind === "entry" && cell.row === row && cell.column === column;
    return isEntry ? [[cell, text] as const] : [];
  });
}

function columnsOfCells(sheet: Sheet, row: number, left: number): number[] {
  const columns: number[] = [];
  for (let column = left; column < sheet.columnWidths.length;) {
    const cell = cellAt(sheet, row, column);
    if (!cell) break;
    columns.push(column);
    column = cell.column + cell.columnSpan;
  }
  return columns;
}
