// A measured table on the pages: blocks stay together, a long one continues under its repeated head, and a merged label
// is written again where it continues. It knows no figure.

import type { TableCell, TableNode } from "../../../shared/document/tree.ts";
import { left, type Box, type Element, type Pen, type Words } from "./pen.ts";
import { cellMargin, type MeasuredTable, type PlacedCell } from "./tableRows.ts";

const titleFill = "#DCE6F2";
const fewestRows = 3;

/** How much room the table wants before it begins: all of it, or its head and a few rows. */
export function roomFor({ heights, headRows, blocks }: MeasuredTable, pageRoom: number): number {
  const whole = total(heights, 0, heights.length);
  if (whole <= pageRoom) return whole;
  return total(heights, 0, headRows > 0 ? headRows + fewestRows : (blocks[0]?.[1] ?? 0));
}

export function drawTable(pen: Pen, node: TableNode, table: MeasuredTable): void {
  const element = pen.open("Table");
  const rowElements = table.heights.map(() => pen.open("TR", element));
  const sheet: Sheet = { pen, table, labelColumns: node.labelColumns, rowElements, written: new Set() };
  for (const [from, to] of table.blocks) {
    const height = total(table.heights, from, to);
    if (height > pen.room && height <= pen.pageRoom && !pen.isOnFreshPage) pen.turnPage();
    drawRows(sheet, from, to);
  }
  rowElements.forEach((row) => row.end());
  element.end();
}

interface Sheet {
  readonly pen: Pen;
  readonly table: MeasuredTable;
  readonly labelColumns: number;
  readonly rowElements: readonly Element[];
  /** What has been written once; again it is no content any more. */
  readonly written: Set<PlacedCell>;
}

function drawRows(sheet: Sheet, first: number, end: number): void {
  const { pen, table } = sheet;
  let from = first;
  while (from < end) {
    let to = from;
    let height = 0;
    while (to < end && height + (table.heights[to] ?? 0) <= pen.room) height += table.heights[to++] ?? 0;
    // A row that is higher than a page is cut by its end rather than lost.
    if (to === from && pen.isOnFreshPage) to += 1;
    if (to > from) drawFragment(sheet, from, to);
    from = to;
    if (from < end) {
      pen.turnPage();
      if (table.headRows > 0) drawFragment(sheet, 0, table.headRows);
    }
  }
}

/** The rows as one piece on this page. */
function drawFragment(
  { pen, table, labelColumns, rowElements, written }: Sheet,
  from: number,
  to: number,
): void {
  const boxes: Box[] = [];
  const again: Words[] = [];
  const own: { placed: PlacedCell; words: Words[] }[] = [];
  for (const placed of table.cells) {
    const { cell, row, x, width } = placed;
    if (row >= to || row + cell.rowSpan <= from) continue;
    const [start, stop] = [Math.max(row, from), Math.min(row + cell.rowSpan, to)];
    const height = total(table.heights, start, stop);
    const y = pen.y + total(table.heights, from, start);
    const isTitle = cell.kind === "label" && cell.role === "title";
    boxes.push({ x: left + x, y, width, height, ...(isTitle && { fill: titleFill }) });
    const fits = placed.lines.length * table.lineHeight <= height;
    const words =
      fits || isLargestPiece(placed, table, start, stop)
        ? wordsIn(placed, table, y, height, labelColumns)
        : [];
    if (written.has(placed)) again.push(...words);
    else if (words.length > 0) own.push({ placed, words });
  }
  pen.draw(boxes, again);
  for (const { placed, words } of own) {
    const { cell, row } = placed;
    const parent = rowElements[row];
    if (!parent) continue;
    const tag = cell.kind === "label" ? "TH" : "TD";
    const element = pen.open(tag, parent);
    pen.describe(element, attributesOf(cell));
    pen.writeIn(element, tag, words);
    element.end();
    written.add(placed);
  }
  pen.y += total(table.heights, from, to);
}

const isLargestPiece = ({ cell, row }: PlacedCell, { heights }: MeasuredTable, start: number, stop: number) =>
  total(heights, start, stop) * 2 >= total(heights, row, row + cell.rowSpan);

function wordsIn(
  { cell, lines, x, width }: PlacedCell,
  { letter, lineHeight }: MeasuredTable,
  y: number,
  height: number,
  labelColumns: number,
): Words[] {
  const isLeft =
    cell.kind === "label" &&
    (cell.role === "title" || (cell.role === "rowHeader" && cell.rowSpan === 1 && labelColumns > 1));
  const top = y + (height - lines.length * lineHeight) / 2;
  return lines.map((line, index) => ({
    text: line.text,
    x: left + x + (isLeft ? cellMargin : (width - line.width * letter) / 2),
    y: top + index * lineHeight,
    height: lineHeight,
    letter,
  }));
}

function attributesOf(cell: TableCell): Readonly<Record<string, string | number>> {
  const scope = cell.kind === "label" ? { Scope: cell.role === "rowHeader" ? "Row" : "Column" } : {};
  return { O: "Table", RowSpan: cell.rowSpan, ColSpan: cell.columnSpan, ...scope };
}

const total = (heights: readonly number[], from: number, to: number) =>
  heights.slice(from, to).reduce((sum, height) => sum + height, 0);
