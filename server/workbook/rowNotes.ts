// Guidance and legal basis as notes on the labels of rows.

import type { Cell } from "hucre/xlsx";
import type { Form, FormRow } from "../../shared/form/form.ts";
import { labelCells, type TableSheet } from "../../shared/worksheet/plan.ts";

/** On the label that stands nearest to the row's first figure. */
export function putRowNotes(sheet: TableSheet, form: Form, cells: Map<string, Partial<Cell>>): void {
  const rowByField = new Map(
    form.blocks.flatMap(({ rows }) => rows.map((row) => [firstField(row, form), row] as const)),
  );
  const notes = form.profile?.editions[form.edition.id]?.notes ?? {};
  for (const [field, row] of rowByField) {
    const place = sheet.placeByField.get(field);
    if (!place) continue;
    const label = labelCells(sheet)
      .filter(
        ({ role, row: top, rowSpan }) =>
          role === "rowHeader" &&
          top <= place.row - sheet.origin.row &&
          place.row - sheet.origin.row < top + rowSpan,
      )
      .sort((a, b) => b.column - a.column)[0];
    if (!label) continue;
    const key = `${label.row + sheet.origin.row},${label.column + sheet.origin.column}`;
    const text = [row.guidance, notes[row.id], `依据：${row.basis}`].filter(Boolean).join("\n");
    cells.set(key, { ...cells.get(key), comment: { author: "填报说明", text } });
  }
}

const firstField = (row: FormRow, form: Form) =>
  form.fields.find((field) => `${row.id}.${field.column}` === field.id)?.id ?? "";
