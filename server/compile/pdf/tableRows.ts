// A table measured: its words in lines, how high each row is, and where each cell stands. It draws nothing.

import { fitTable } from "../../../shared/document/fitTable.ts";
import type { TableCell, TableNode } from "../../../shared/document/tree.ts";
import type { Typeface } from "../typeface.ts";
import { breakLines, type Line } from "./breakLines.ts";

export interface PlacedCell {
  readonly cell: TableCell;
  /** Index of its first row in the whole table. */
  readonly row: number;
  readonly lines: readonly Line[];
  /** Points from the left of the table. */
  readonly x: number;
  readonly width: number;
}

export interface MeasuredTable {
  readonly letter: number;
  readonly lineHeight: number;
  readonly cells: readonly PlacedCell[];
  /** Points. */
  readonly heights: readonly number[];
  /** Rows that belong together, in order: [first, after the last]. */
  readonly blocks: readonly (readonly [number, number])[];
  /** How many rows on top are repeated on every page. */
  readonly headRows: number;
}

export const cellMargin = 1.6;
const above = 1.8;

export function measureTable(
  table: TableNode,
  width: number,
  { measure, printable }: Pick<Typeface, "measure" | "printable">,
): MeasuredTable {
  const { letter, columns } = fitTable(table, width);
  const lineHeight = letter * 1.3;
  const rows = table.groups.flatMap(({ head, body }) => [...head, ...body]);
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  const cells = rows.flatMap((row, index) =>
    row.map((cell): PlacedCell => {
      const across = sum(columns.slice(cell.column, cell.column + cell.columnSpan));
      const room = (across - 2 * cellMargin) / letter;
      return {
        cell,
        row: index,
        lines: breakLines(printable(cell.text), room, measure),
        x: sum(columns.slice(0, cell.column)),
        width: across,
      };
    }),
  );
  const blocks: [number, number][] = [];
  for (const { head, body } of table.groups) {
    const from = blocks.at(-1)?.[1] ?? 0;
    blocks.push([from, from + head.length + body.length]);
  }
  const [only] = table.groups;
  return {
    letter,
    lineHeight,
    cells,
    heights: rowHeights(rows.length, cells, lineHeight),
    blocks,
    headRows: table.groups.length === 1 && only ? only.head.length : 0,
  };
}

/** Rows are as high as their own cells need; what a merged cell needs beyond that, its last row gets. */
function rowHeights(rowCount: number, cells: readonly PlacedCell[], lineHeight: number): number[] {
  const heights = Array.from({ length: rowCount }, () => lineHeight + 2 * above);
  const bySpan = [...cells].sort((one, other) => one.cell.rowSpan - other.cell.rowSpan);
  for (const { cell, row, lines } of bySpan) {
    const last = row + cell.rowSpan - 1;
    const has = heights.slice(row, last + 1).reduce((total, height) => total + height, 0);
    const count = Math.max(lines.length, cell.kind === "words" ? cell.lines : 0);
    const needs = count * lineHeight + 2 * above;
    heights[last] = (heights[last] ?? 0) + Math.max(needs - has, 0);
  }
  return heights;
}
