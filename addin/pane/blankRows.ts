// The blanks of a report, gathered by row: one line in the pane instead of seven.
// Total cells that still hold their formula are left out: they fill in by themselves.

import type { Field } from "../../shared/form/form.ts";
import type { SessionState } from "../session/sessionState.ts";

export interface BlankRow {
  readonly section: string;
  readonly name: string;
  readonly fields: readonly Field[];
}

export function blanksToFill({ findings, form, calculated }: SessionState): Field[] {
  return findings.flatMap(({ rule, fields: [id = ""] }) => {
    const field = rule === "blank" ? form.fieldById.get(id) : undefined;
    return field && !calculated.has(id) ? [field] : [];
  });
}

export function blankRows(state: SessionState): BlankRow[] {
  const rowByKey = new Map<string, { section: string; name: string; fields: Field[] }>();
  for (const field of blanksToFill(state)) {
    const key = `${field.block}|${field.row}`;
    const row = rowByKey.get(key);
    if (row) row.fields.push(field);
    else rowByKey.set(key, { section: field.section, name: field.rowName, fields: [field] });
  }
  return [...rowByKey.values()];
}
