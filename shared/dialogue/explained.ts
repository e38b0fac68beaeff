// The columns that the spoken names explain, found in the form.

import type { Spoken } from "../form/editions/spoken.ts";
import type { Form } from "../form/form.ts";
import type { ColumnMeaning } from "../form/spoken.ts";

/** A column, what people call it, and what counts in it. */
export interface ExplainedColumn extends ColumnMeaning {
  readonly block: number;
  readonly column: number;
  readonly title: string;
  readonly names: readonly string[];
}

export function explainedColumns(form: Form, spoken: Spoken): ExplainedColumn[] {
  return form.blocks.flatMap(({ block, columns }, place) => {
    const named = spoken.blocks.find((each) => each.block === block);
    return columns.flatMap(({ key, label, aliases = [] }, column) => {
      const meaning = named?.meanings[key];
      if (!meaning) return [];
      const names = [label, ...aliases, ...(named.columns[key] ?? [])];
      return [{ ...meaning, block: place, column, title: label, names }];
    });
  });
}
