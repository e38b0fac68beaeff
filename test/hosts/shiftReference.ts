// What inserting or deleting rows does to references, in names and in formulas. For the stand-ins' workbook only.

import { parseReference } from "../../shared/worksheet/address.ts";

export interface Shift {
  readonly sheet: string;
  /** The first row that moves, from 0; with a negative `by` the row that goes. */
  readonly at: number;
  readonly by: number;
}

/** `#REF!` where nothing of it is left. */
export function shiftReference(reference: string, shift: Shift): string {
  const target = parseReference(reference);
  if (target?.sheet !== shift.sheet) return reference;
  const head = reference.slice(0, reference.lastIndexOf("!") + 1);
  const [from, to] = [rowOf(target.from.row, shift), endOf(target.to.row, shift)];
  if (from > to) return "#REF!";
  const rows = [from, to];
  return head + reference.slice(head.length).replace(/\d+/g, () => String((rows.shift() ?? to) + 1));
}

/** References of the sheet's own formulas name no sheet. */
export function shiftFormula(formula: string, shift: Shift): string {
  return formula.replace(
    /([A-Z]{1,2})(\d+)(?::([A-Z]{1,2})(\d+))?/g,
    (_, a: string, b: string, c?: string, d?: string) => {
      const from = rowOf(Number(b) - 1, shift) + 1;
      return c === undefined ? `${a}${from}` : `${a}${from}:${c}${endOf(Number(d) - 1, shift) + 1}`;
    },
  );
}

const rowOf = (row: number, { at, by }: Shift) =>
  by < 0 ? (row > at ? row + by : row) : row >= at ? row + by : row;
const endOf = (row: number, { at, by }: Shift) => (row >= at ? row + by : row);
