// A section's tables as one grid of cells with merged headings: what documents, worksheets and templates draw.
// It knows where things stand, not how they look.

import { headingsOver, labelPath, type FieldId, type Heading, type TableSection } from "./define.ts";
import { blockOf, type Form, type FormBlock } from "./form.ts";

interface Place {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

export type LabelRole = "title" | "corner" | "columnHeader" | "rowHeader";

export type LayoutCell = Place &
  (
    | { readonly kind: "label"; readonly role: LabelRole; readonly text: string }
    | { readonly kind: "figure"; readonly field: FieldId }
  );

/** Rows and columns count from 0; every place of the grid is covered by exactly one cell. */
export interface TableLayout {
  readonly section: string;
  readonly rows: number;
  readonly columns: number;
  /** How many columns on the left hold row labels. */
  readonly labelColumns: number;
  readonly cells: readonly LayoutCell[];
}

export function layoutOf(section: TableSection, form: Form): TableLayout {
  const blocks = section.blocks.map(({ id }) => blockOf(form, id));
  const labelColumns = Math.max(...blocks.map(labelColumnsOf));
  const columns = labelColumns + Math.max(...blocks.map(figureColumnsOf));
  const cells: LayoutCell[] = [];
  let rows = 0;
  for (const block of blocks) {
    const placed = placeBlock(block, labelColumns, columns);
    cells.push(...placed.cells.map((cell) => ({ ...cell, row: cell.row + rows })));
    rows += placed.rows;
  }
  return { section: section.id, rows, columns, labelColumns, cells };
}

const printedRows = ({ rows }: FormBlock) => rows.filter(({ derived }) => !derived);
const labelColumnsOf = (block: FormBlock) =>
  block.block.direction === "across"
    ? 0
    : Math.max(...printedRows(block).map((row) => labelPath(row).length));
const figureColumnsOf = (block: FormBlock) =>
  block.columns.length * (block.block.direction === "across" ? printedRows(block).length : 1);

function placeBlock(
  block: FormBlock,
  labelColumns: number,
  columns: number,
): { rows: number; cells: LayoutCell[] } {
  const cells: LayoutCell[] = [];
  const rows = printedRows(block);
  const across = block.block.direction === "across";
  const paths = across
    ? rows.flatMap((row) => {
        // Over its columns a row is itself a heading, merged like one.
        const over = [...pathOf(row).slice(0, -1), { of: row, text: row.label + (row.note ?? "") }];
        return block.columns.map((column) => [...over, leaf(column.label)]);
      })
    : block.columns.map(pathOf);
  const starts = columnStarts(paths.length, columns - labelColumns).map((start) => start + labelColumns);
  const startOf = (index: number) => starts[index] ?? columns;

  let top = 0;
  if (block.block.title !== undefined) {
    cells.push({
      kind: "label",
      role: "title",
      text: block.block.title,
      row: top++,
      column: 0,
      rowSpan: 1,
      columnSpan: columns,
    });
  }
  const headerTop = top;
  if (block.block.columnsHeading !== undefined) {
    cells.push({
      kind: "label",
      role: "columnHeader",
      text: block.block.columnsHeading,
      row: top++,
      column: labelColumns,
      rowSpan: 1,
      columnSpan: columns - labelColumns,
    });
  }
  const depth = Math.max(...paths.map((path) => path.length));
  for (const { level, levels, from, to, text } of merge(paths, depth)) {
    cells.push({
      kind: "label",
      role: "columnHeader",
      text,
      row: top + level,
      column: startOf(from),
      rowSpan: levels,
      columnSpan: startOf(to) - startOf(from),
    });
  }
  top += depth;
  if (labelColumns > 0) {
    cells.push({
      kind: "label",
      role: "corner",
      text: block.block.corner ?? "",
      row: headerTop,
      column: 0,
      rowSpan: top - headerTop,
      columnSpan: labelColumns,
    });
    for (const { level, levels, from, to, text } of merge(rows.map(pathOf), labelColumns)) {
      cells.push({
        kind: "label",
        role: "rowHeader",
        text,
        row: top + from,
        column: level,
        rowSpan: to - from,
        columnSpan: levels,
      });
    }
  }
  const figures = rows.map((row) => block.columns.map((column) => `${row.id}.${column.key}`));
  const lines = across ? [figures.flat()] : figures;
  lines.forEach((line, index) => {
    line.forEach((field, position) => {
      cells.push({
        kind: "figure",
        field,
        row: top + index,
        column: startOf(position),
        rowSpan: 1,
        columnSpan: startOf(position + 1) - startOf(position),
      });
    });
  });
  return { rows: top + lines.length, cells };
}

/** Where `count` columns begin when they share `width` places; the last ones are the wide ones. */
const columnStarts = (count: number, width: number): number[] =>
  Array.from({ length: count }, (_, index) =>
    index < count - (width % count)
      ? index * Math.floor(width / count)
      : width - (count - index) * Math.ceil(width / count),
  );

interface PathLabel {
  /** Headings are merged where they are the same object; leaves are never merged. */
  readonly of: Heading | undefined;
  readonly text: string;
}

const leaf = (text: string): PathLabel => ({ of: undefined, text });
const pathOf = (item: { label: string; note?: string; under?: Heading }): PathLabel[] => [
  ...headingsOver(item).map((of) => ({ of, text: of.label })),
  leaf(item.label + (item.note ?? "")),
];

/** Neighbours under the same heading share one label; a leaf reaches down to the last level. */
function merge(
  paths: readonly PathLabel[][],
  depth: number,
): { level: number; levels: number; from: number; to: number; text: string }[] {
  const merged: { level: number; levels: number; from: number; to: number; text: string }[] = [];
  for (let level = 0; level < depth; level++) {
    for (let from = 0; from < paths.length; from++) {
      const path = paths[from] ?? [];
      const label = path[level];
      if (!label) continue;
      let to = from + 1;
      while (label.of && paths[to]?.[level]?.of === label.of) to++;
      merged.push({
        level,
        levels: level === path.length - 1 ? depth - level : 1,
        from,
        to,
        text: label.text,
      });
      from = to - 1;
    }
  }
  return merged;
}
