// The sheet of a section of tables, in the official layout with its merged headings.

import type { TableSection } from "../../../shared/form/define.ts";
import type { Form } from "../../../shared/form/form.ts";
import { layoutOf, type TableLayout } from "../../../shared/form/layout.ts";
import type { Sheet, SheetCell } from "./sheet.ts";

export function tableSheet(section: TableSection, form: Form): Sheet {
  const layout = layoutOf(section, form);
  return {
    id: section.id,
    name: section.numeral,
    title: section.title,
    rows: layout.rows,
    columnWidths: columnWidths(layout),
    frozenRows: section.blocks.length === 1 && layout.labelColumns > 0 ? headerRows(layout) : 0,
    cells: layout.cells.map((cell): SheetCell => {
      if (cell.kind === "label") return cell;
      const field = form.fieldById.get(cell.field);
      const { row, column, rowSpan, columnSpan } = cell;
      const place = { row, column, rowSpan, columnSpan, place: cell.field };
      return { kind: "entry", holds: "figure", ...place, ...(field && { hint: guidanceOf(field, form) }) };
    }),
  };
}

/** Narrow columns for headings that stand upright, a wide one for what the rows are called. */
function columnWidths({ columns, labelColumns }: TableLayout): number[] {
  const figures = columns - labelColumns;
  const labels =
    [[], [220], [150, 180], [40, 106, 226]][labelColumns] ?? Array<number>(labelColumns).fill(120);
  const figureWidth = figures > 10 ? 60 : figures > 5 ? 76 : Math.min(180, Math.floor(540 / figures));
  return [...labels, ...Array<number>(figures).fill(figureWidth)];
}

const headerRows = ({ cells }: TableLayout) =>
  Math.min(...cells.flatMap(({ kind, row }) => (kind === "figure" ? [row] : [])));

function guidanceOf(
  field: { readonly label: string; readonly block: string; readonly row: string },
  form: Form,
): string {
  const row = form.blocks
    .find(({ block }) => block.id === field.block)
    ?.rows.find(({ key }) => key === field.row);
  return row ? `${field.label}\n${row.guidance}（${row.basis}）` : field.label;
}
