// A workbook as any host or file gives it: cell contents by place, defined names, properties. Formulas are already calculated.
// It does not know the form.

import type { CellPlace } from "./address.ts";
import type { KeptTexts } from "./keptTexts.ts";

export type CellContent = string | number | boolean | null;

export interface SheetGrid {
  readonly name: string;
  /** By row and column from 0; rows may be short. */
  readonly rows: readonly (readonly (CellContent | undefined)[])[];
}

export interface DefinedName {
  readonly name: string;
  /** `'表三'!$D$6`; `#REF!` where its cell was deleted. */
  readonly reference: string;
  /** The sheet it belongs to; absent where it belongs to the whole workbook. */
  readonly scope?: string;
}

export interface WorkbookContent {
  readonly sheets: readonly SheetGrid[];
  readonly names: readonly DefinedName[];
  readonly properties: Readonly<Record<string, unknown>>;
  /** Texts that travel in the workbook, where they have been read. */
  readonly kept?: KeptTexts;
}

export function contentAt({ rows }: SheetGrid, { row, column }: CellPlace): CellContent {
  return rows[row]?.[column] ?? null;
}

/** What the cell says, as a person would type it. */
export function textAt(sheet: SheetGrid, place: CellPlace): string {
  const content = contentAt(sheet, place);
  if (typeof content !== "number") return content === null ? "" : String(content);
  const text = String(content);
  return text.includes("e") && Number.isFinite(content) ? content.toFixed(12).replace(/\.?0+$/, "") : text;
}
