// A workbook in a spreadsheet program, as little of it as the pane needs: read, write, select, hear of edits, keep texts.
// It knows cells and names, not the form. Excel and WPS each have one adapter; workbookHost makes a host of it.

import type { CellPlace } from "../../../shared/worksheet/address.ts";
import type { CellContent, WorkbookContent } from "../../../shared/worksheet/workbook.ts";
import type { StoreOutcome } from "../port.ts";

/** A rectangle of cells; `sheet` is the sheet's name. */
export interface Area {
  readonly sheet: string;
  readonly from: CellPlace;
  readonly rows: number;
  readonly columns: number;
}

/** Row by row. A cell holds a formula where `formulas` has a text that begins with "=" and is not the value itself. */
export interface Cells {
  readonly values: readonly (readonly CellContent[])[];
  readonly formulas: readonly (readonly CellContent[])[];
}

export interface CellWrite {
  readonly sheet: string;
  readonly at: CellPlace;
  /** A text is written as text, whatever it begins with; null empties the cell. */
  readonly to: { readonly value: string | number | null } | { readonly formula: string };
}

export interface Book {
  /** Everything: to find out where things stand. */
  survey(): Promise<WorkbookContent>;
  /** These areas and what these names refer to, in one exchange; undefined where a sheet is not there any more. */
  read(areas: readonly Area[], names: readonly string[]): Promise<BookReading | undefined>;
  /** Tells for each write whether the program took it: locked cells of protected sheets refuse. */
  write(writes: readonly CellWrite[]): Promise<readonly boolean[]>;
  select(sheet: string, at: CellPlace): Promise<boolean>;
  /** The active cell of this workbook; undefined where none is, or another workbook is in front. */
  active(): Promise<{ readonly sheet: string; readonly at: CellPlace } | undefined>;
  /** Tells that something may have changed. Answers how to stop listening. */
  onEdit(listener: () => void): () => void;
  /** Every copy of the XML that was kept with the workbook, in parts and on the hidden sheet. */
  readKept(): Promise<readonly string[]>;
  /** Replaces all copies that this program can reach. */
  writeKept(xml: string): Promise<StoreOutcome>;
  /** Tells when the program makes calls wait, for a cell is being edited, and when it goes on. */
  onWaiting?(listener: (waiting: boolean) => void): () => void;
}

export interface BookReading {
  /** In the order of the areas asked for. */
  readonly cells: readonly Cells[];
  /** In the order of the names asked for; "" where there is no such name. */
  readonly references: readonly string[];
}
