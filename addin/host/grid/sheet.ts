// One worksheet as a grid of labels and entries, whatever it is about. It knows neither the library that draws it nor a report.

import type { LabelRole } from "../../../shared/form/layout.ts";
import type { Place } from "../port.ts";

interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

export interface SheetLabel extends Area {
  readonly kind: "label";
  readonly role: LabelRole | "note";
  readonly text: string;
}

export interface SheetEntry extends Area {
  readonly kind: "entry";
  /** A paragraph of a narrative has its number behind the place: `narrative.overview#0`. */
  readonly place: Place;
  readonly holds: "figure" | "text";
  /** What counts here, shown where the cell is pointed at. */
  readonly hint?: string;
}

export type SheetCell = SheetLabel | SheetEntry;

export interface Sheet {
  readonly id: string;
  /** The words on its tab. */
  readonly name: string;
  readonly title: string;
  readonly rows: number;
  /** In pixels, from left to right. */
  readonly columnWidths: readonly number[];
  /** So many rows stay in sight when the sheet is scrolled. */
  readonly frozenRows: number;
  readonly cells: readonly SheetCell[];
}

/** The cell that covers a position. */
export function cellAt(sheet: Sheet, row: number, column: number): SheetCell | undefined {
  return sheet.cells.find(
    (cell) =>
      row >= cell.row &&
      row < cell.row + cell.rowSpan &&
      column >= cell.column &&
      column < cell.column + cell.columnSpan,
  );
}
