// Where the facts stand on their sheet, found by their labels, and what its cells show. It does not know what the cells mean.

import type { FactDefinition, FactPlace } from "../form/facts.ts";
import type { Form } from "../form/form.ts";
import { toKey } from "../reading/key.ts";
import type { CellPlace } from "./address.ts";
import { filledRows } from "./factCells.ts";
import { factsTitle } from "./plan.ts";
import { contentAt, textAt, type CellContent, type SheetGrid } from "./workbook.ts";

/** By fact: the cells of its filled rows, in the order of its columns. A single fact is a row of one cell, none where it is blank. */
export type FactsOnSheet = Readonly<Record<FactPlace, readonly (readonly CellContent[])[]>>;

/** `cells` row by row, filled or not; undefined for a column that the sheet does not have. */
export interface LocatedFact {
  readonly fact: FactDefinition;
  readonly cells: readonly (readonly (CellPlace | undefined)[])[];
}

export const isFactsSheet = (sheet: SheetGrid): boolean =>
  toKey(textAt(sheet, { row: 0, column: 0 })) === toKey(factsTitle);

export function factsOnSheet(sheet: SheetGrid, form: Form): FactsOnSheet {
  return Object.fromEntries(
    locateFacts(sheet, form).map(({ fact, cells }) => [
      fact.place,
      filledRows(cells.map((row) => row.map((place) => (place ? contentAt(sheet, place) : null)))),
    ]),
  );
}

/** Facts without a label on the sheet are left out. */
export function locateFacts(sheet: SheetGrid, form: Form): LocatedFact[] {
  const labels = sheet.rows.map((_, row) => toKey(textAt(sheet, { row, column: 0 })));
  return form.facts.flatMap((fact): LocatedFact[] => {
    const row = labels.indexOf(toKey(fact.label));
    if (row < 0) return [];
    return [{ fact, cells: fact.kind === "list" ? listCells(fact, row) : [[{ row, column: 1 }]] }];
  });

  /** Down to the next label. */
  function listCells({ columns = [] }: FactDefinition, start: number): LocatedFact["cells"] {
    const headings = (sheet.rows[start + 1] ?? []).map((cell) => toKey(typeof cell === "string" ? cell : ""));
    const places = columns.map(({ label }) => headings.indexOf(toKey(label)));
    const first = start + 2;
    const next = labels.findIndex((label, row) => row >= first && label !== "");
    const end = next < 0 ? labels.length : next;
    return Array.from({ length: Math.max(0, end - first) }, (_, down) =>
      places.map((column) => (column < 0 ? undefined : { row: first + down, column })),
    );
  }
}
