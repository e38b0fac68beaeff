// The figures of the tables as words are held against them: sums of cells, unknown as soon as one cell is blank.
// It does not know any sentence.

import type { FieldId } from "../../form/define.ts";
import type { Form } from "../../form/form.ts";
import { normalizeFigure } from "../../report/figure.ts";
import type { Report } from "../../report/report.ts";
import { valueOf } from "../../report/values.ts";

/** One way to understand a claim: cells to add, cells to take away. */
export interface Reading {
  readonly plus: readonly FieldId[];
  readonly minus?: readonly FieldId[];
}

export interface Ledger {
  /** Undefined where a cell is blank, unreadable or not on this form. */
  readonly amount: (reading: Reading) => number | undefined;
}

export function ledgerOf(report: Report, form: Form): Ledger {
  const figure = (id: FieldId): number => {
    const field = form.fieldById.get(id);
    const value = field && normalizeFigure(valueOf(report, field), field.kind);
    return typeof value === "number" ? value : NaN;
  };
  return {
    amount({ plus, minus }) {
      let total = 0;
      for (const id of plus) total += figure(id);
      if (minus) for (const id of minus) total -= figure(id);
      return Number.isNaN(total) || plus.length === 0 ? undefined : total;
    },
  };
}

/** What the cells of a reading are called, as the form calls them. */
export function wordsOf({ plus, minus = [] }: Reading, form: Form): string {
  const name = (id: FieldId) => {
    const field = form.fieldById.get(id);
    return (field?.column === "total" ? field.rowName : field?.label) ?? id;
  };
  const [first = "", ...others] = plus.map(name);
  const more = others.length > 3 ? [...others.slice(0, 2), `…（共${plus.length}格）`] : others;
  return [first, ...more].join(" + ") + minus.map((id) => ` － ${name(id)}`).join("");
}
