// A section's tables as a worksheet: official layout, unlocked inputs, totals as formulas that may be overtyped, checks in words.

import type { Cell, WriteSheet } from "hucre/xlsx";
import type { Form } from "../../shared/form/form.ts";
import type { Report } from "../../shared/report/report.ts";
import type { CellPlace } from "../../shared/worksheet/address.ts";
import type { TableSheet } from "../../shared/worksheet/plan.ts";
import { checkMarks } from "./checkMarks.ts";
import { entryMessages } from "./entryMessages.ts";
import { figureCell } from "./figureCell.ts";
import { checkFormula } from "./formulas.ts";
import { putRowNotes } from "./rowNotes.ts";
import { styles } from "./styles.ts";
import { columnWidths, rowHeights } from "./tableSize.ts";

export function writeTableSheet(sheet: TableSheet, form: Form, report: Report): WriteSheet {
  const { layout, origin } = sheet;
  const cells = new Map<string, Partial<Cell>>();
  const merges: NonNullable<WriteSheet["merges"]> = [];
  const put = ({ row, column }: CellPlace, cell: Partial<Cell>) => cells.set(`${row},${column}`, cell);
  const onSheet = (cell: { row: number; column: number }) => ({
    row: origin.row + cell.row,
    column: origin.column + cell.column,
  });

  put({ row: 0, column: 0 }, { value: sheet.section.title, style: styles.heading });
  put({ row: 1, column: 0 }, { value: hint, style: styles.hint });
  for (const row of [0, 1])
    merges.push({ startRow: row, startCol: 0, endRow: row, endCol: origin.column + layout.columns - 1 });
  for (const cell of layout.cells) {
    const at = onSheet(cell);
    const style =
      cell.kind === "label"
        ? cell.role === "rowHeader"
          ? styles.rowLabel
          : styles.label
        : figureStyle(cell.field, form);
    for (let row = 0; row < cell.rowSpan; row++)
      for (let column = 0; column < cell.columnSpan; column++)
        put({ row: at.row + row, column: at.column + column }, { style });
    if (cell.rowSpan * cell.columnSpan > 1)
      merges.push({
        startRow: at.row,
        startCol: at.column,
        endRow: at.row + cell.rowSpan - 1,
        endCol: at.column + cell.columnSpan - 1,
      });
    if (cell.kind === "label") put(at, { value: cell.text, style });
    else put(at, { ...figureCell(cell.field, sheet, form, report), style });
  }
  putRowNotes(sheet, form, cells);
  const words = report.narrative.notes?.[sheet.section.id];
  for (let column = 0; column < layout.columns; column++)
    put({ row: sheet.wordsRow, column }, { style: styles.text });
  put(
    { row: sheet.wordsRow, column: 0 },
    { ...(words !== undefined && { value: words }), style: styles.text },
  );
  merges.push({
    startRow: sheet.wordsRow,
    startCol: 0,
    endRow: sheet.wordsRow,
    endCol: layout.columns - 1,
  });
  for (const { text, ...at } of sheet.checkHeadings) put(at, { value: text, style: styles.checkHeading });
  for (const check of sheet.checks)
    put(check.place, {
      type: "formula",
      formula: checkFormula(check, sheet.placeByField),
      style: styles.check,
    });

  return {
    name: sheet.name,
    rows: [],
    cells,
    merges,
    rowDefs: rowHeights(sheet, words),
    columns: columnWidths(sheet),
    dataValidations: entryMessages(sheet, form),
    conditionalRules: checkMarks(sheet, form),
    protection: {
      sheet: true,
      selectLockedCells: true,
      selectUnlockedCells: true,
      formatColumns: false,
      formatRows: false,
    },
    freezePane: { rows: origin.row + headerRows(sheet), columns: layout.labelColumns },
    pageSetup: {
      paperSize: "a4",
      orientation: layout.columns > 12 ? "landscape" : "portrait",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: { top: 0.8, bottom: 0.8, left: 0.6, right: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: "&C第 &P 页 共 &N 页" },
  };
}

const hint =
  "白色格填写数字，没有发生的填0；浅蓝色格自动合计，也可以直接填写。右侧和下方的校验格写明“平”或“差”。";

/** Rows above the first figure of a table that has a single header; tables of several blocks do not freeze. */
const headerRows = ({ layout, section }: TableSheet) =>
  section.blocks.length > 1
    ? 0
    : Math.min(...layout.cells.flatMap((cell) => (cell.kind === "figure" ? [cell.row] : [])));

function figureStyle(field: string, form: Form) {
  return form.fieldById.get(field)?.computed ? styles.total : styles.input;
}
