// One sheet of the workbook that the stand-ins show. It does not know the others.

import type { CellContent } from "../../shared/worksheet/workbook.ts";
import { shiftFormula, type Shift } from "./shiftReference.ts";

export interface ModelCell {
  value: CellContent;
  formula?: string;
  locked: boolean;
}

export interface ModelMerge {
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

export class ModelSheet {
  /** By "row,column" from 0. */
  cells = new Map<string, ModelCell>();
  merges: ModelMerge[] = [];
  isProtected = true;
  visibility: Visibility = "Visible";

  constructor(public name: string) {}

  cell(row: number, column: number): ModelCell {
    const key = `${row},${column}`;
    const known = this.cells.get(key);
    if (known) return known;
    const cell = { value: null, locked: true };
    this.cells.set(key, cell);
    return cell;
  }

  /** Within a merged cell, but not its first place. */
  isCovered(row: number, column: number): boolean {
    return this.merges.some(
      (merge) =>
        row >= merge.row &&
        row <= merge.lastRow &&
        column >= merge.column &&
        column <= merge.lastColumn &&
        (row !== merge.row || column !== merge.column),
    );
  }

  used(): { rows: number; columns: number } {
    const filled = [...this.cells].filter(
      ([, { value, formula }]) => value !== null || formula !== undefined,
    );
    const places = filled.map(([key]) => key.split(",").map(Number));
    return {
      rows: 1 + Math.max(-1, ...places.map(([row = 0]) => row)),
      columns: 1 + Math.max(-1, ...places.map(([, column = 0]) => column)),
    };
  }

  copy(name: string): ModelSheet {
    const copy = new ModelSheet(name);
    copy.cells = new Map([...this.cells].map(([key, cell]) => [key, { ...cell }]));
    copy.merges = [...this.merges];
    copy.isProtected = this.isProtected;
    return copy;
  }

  /** Rows come in, or one goes: everything below moves, and formulas with it. */
  shift(shift: Shift): void {
    const moved = new Map<string, ModelCell>();
    for (const [key, cell] of this.cells) {
      const [row = 0, column = 0] = key.split(",").map(Number);
      if (shift.by < 0 && row === shift.at) continue;
      const to = row >= shift.at ? row + shift.by : row;
      if (cell.formula !== undefined) cell.formula = shiftFormula(cell.formula, shift);
      moved.set(`${to},${column}`, cell);
    }
    this.cells = moved;
    const line = (row: number) => (row >= shift.at ? row + shift.by : row);
    this.merges = this.merges.map((merge) => ({
      ...merge,
      row: line(merge.row),
      lastRow: line(merge.lastRow),
    }));
  }
}
