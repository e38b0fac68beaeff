// How a table fits the width of a page: the size of its letters, and how wide each column is.
// It knows the tree and nothing of any file format; Word, PDF and fragments draw the same columns.

import type { LabelCell, TableCell, TableNode } from "./tree.ts";

export interface TableFit {
  /** Points. */
  readonly letter: number;
  /** Width of each column in points; together the width of the page. */
  readonly columns: readonly number[];
}

/** 五号, 小五, 六号, 小六 in points, and what remains for fifteen columns of eight digits. */
const sizes = [10.5, 9, 7.5, 6.5, 5.5] as const;
const wideTable = 7;
/** Left and right of a cell's words, in letters. */
const padding = 0.65;
/** Labels over figures break after two letters at the least, those beside them after two, five or nine. */
const narrowestHead = 2;
const narrowestOuter = 2;
const narrowestGroup = 3.5;
const narrowestLabel = 9;
/** Longer text as typed breaks. */
const widestTyped = 6;

/** The largest letters at which every figure stands on one line; at the smallest, long ones break. */
export function fitTable(table: TableNode, width: number): TableFit {
  const needs = columnNeeds(table);
  const needed = sum(needs);
  const possible: readonly number[] = table.columns < wideTable ? sizes : sizes.slice(1);
  const letter = possible.find((size) => needed * size <= width) ?? sizes[sizes.length - 1] ?? 0;
  const spare = width / letter - needed;
  const shares =
    spare >= 0 ? spread(table, needs, spare) : needs.map((need) => (need * (needed + spare)) / needed);
  return { letter, columns: shares.map((share) => share * letter) };
}

/** In letters: a Chinese one is as wide as it is high, figures and Latin ones are half of that. */
export function lettersIn(text: string): number {
  let letters = 0;
  for (const character of text) letters += character < "\u2000" ? 0.56 : 1;
  return letters;
}

function columnNeeds({ columns, labelColumns, groups }: TableNode): number[] {
  const needs = Array.from({ length: columns }, (_, column) =>
    column < labelColumns ? narrowestLabelAt(column, labelColumns) : narrowestHead,
  );
  for (const cell of cellsOf(groups)) {
    const each = needOf(cell, labelColumns) / cell.columnSpan;
    for (let column = cell.column; column < cell.column + cell.columnSpan; column++)
      needs[column] = Math.max(needs[column] ?? 0, each);
  }
  return needs.map((need) => need + padding);
}

function narrowestLabelAt(column: number, labelColumns: number): number {
  if (column === labelColumns - 1) return narrowestLabel;
  return column === labelColumns - 2 ? narrowestGroup : narrowestOuter;
}

function needOf(cell: TableCell, labelColumns: number): number {
  if (cell.kind === "figure") return Math.min(lettersIn(cell.text), cell.typed ? widestTyped : Infinity);
  if (cell.kind === "words") return 0;
  const isGroup = isRowLabel(cell) && cell.column < labelColumns - 1 && cell.columnSpan === 1;
  return isGroup ? Math.min(lettersIn(cell.text) / Math.min(cell.rowSpan, 3), narrowestLabel) : 0;
}

/** What is left goes to the labels until the longest stands on two lines, then to the figures in equal parts. */
function spread(
  { labelColumns, groups, columns }: TableNode,
  needs: readonly number[],
  spare: number,
): number[] {
  const last = labelColumns - 1;
  const longest = Math.max(
    0,
    ...cellsOf(groups).map((cell) =>
      cell.kind === "label" && isRowLabel(cell) && cell.column + cell.columnSpan === labelColumns
        ? lettersIn(cell.text) / (cell.columnSpan > 1 ? 3 : 2)
        : 0,
    ),
  );
  const wish = Math.max(longest + padding - (needs[last] ?? 0), 0);
  const forLabels = labelColumns === 0 ? 0 : Math.min(spare, wish);
  const figures = columns - labelColumns;
  return needs.map((need, column) => {
    if (column === last) return need + forLabels;
    return column > last ? need + (spare - forLabels) / figures : need;
  });
}

const isRowLabel = (cell: LabelCell) => cell.role === "rowHeader";
const cellsOf = (groups: TableNode["groups"]) =>
  groups.flatMap(({ head, body }) => [...head, ...body].flat());
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
