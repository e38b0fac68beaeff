// How wide the columns and how high the rows of a table's sheet must be for its labels and words.

import type { WriteSheet } from "hucre/xlsx";
import { labelCells, type TableSheet } from "../../shared/worksheet/plan.ts";
import { wordsHeight } from "./wordsHeight.ts";

/** By how many columns of labels there are. */
const labelWidths: Readonly<Record<number, readonly number[]>> = {
  0: [],
  1: [28],
  2: [18, 18],
  3: [7, 13, 34],
};

export function columnWidths({ layout }: TableSheet): NonNullable<WriteSheet["columns"]> {
  const labels = labelWidths[layout.labelColumns] ?? Array.from({ length: layout.labelColumns }, () => 14);
  const figures = Array.from({ length: layout.columns - layout.labelColumns }, () => ({
    // Nine digits in bold; a narrower column would show them as 1.1E+07.
    width: layout.columns > 12 ? 11 : layout.columns > 6 ? 11 : 18,
  }));
  return [...labels.map((width) => ({ width })), ...figures, { width: 2 }, { width: 22 }];
}

const lineHeight = 14;
const leastHeight = 20;
const leastWords = 40;

/** High enough for the labels that wrap and for the words under the table; a Chinese character is two units wide. */
export function rowHeights(sheet: TableSheet, words = ""): NonNullable<WriteSheet["rowDefs"]> {
  const { layout, origin } = sheet;
  const widths = columnWidths(sheet).map(({ width = 8 }) => width);
  const heights = Array.from({ length: layout.rows }, () => leastHeight);
  const bySpan = [...labelCells(sheet)].sort((one, other) => one.rowSpan - other.rowSpan);
  for (const { row, column, rowSpan, columnSpan, text } of bySpan) {
    const width = widths.slice(column, column + columnSpan).reduce((sum, each) => sum + each, 0) - 1;
    const needed = Math.ceil((text.length * 2) / width) * lineHeight + 6;
    const given = heights.slice(row, row + rowSpan).reduce((sum, each) => sum + each, 0);
    if (needed > given) heights[row] = (heights[row] ?? leastHeight) + needed - given;
  }
  const tableWidth = widths.slice(0, layout.columns).reduce((sum, width) => sum + width, 0);
  return new Map([
    [0, { height: 28 }],
    [1, { height: 34 }],
    ...heights.map((height, line) => [origin.row + line, { height }] as const),
    [sheet.wordsRow, { height: Math.max(leastWords, wordsHeight(words, tableWidth)) }],
  ]);
}
