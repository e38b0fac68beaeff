// Where the defined names of a workbook point, as evidence and no more: names are dragged, copied with a sheet, and broken.

import type { FieldId } from "../form/define.ts";
import { parseReference, type CellPlace } from "./address.ts";
import type { DefinedName } from "./workbook.ts";

export interface NamedPlaces {
  /** Where a name points on this sheet; the whole workbook's before the sheet's own. */
  placeOn(sheet: string, name: string): CellPlace | undefined;
  /** How many rows the name spans from there down; 0 where it does not begin at this place. */
  rowsOn(sheet: string, name: string, first: CellPlace): number;
  /** The row or column at which more than half of these names stand. */
  mostlyAt(sheet: string, axis: "row" | "column", fields: readonly FieldId[]): number | undefined;
  /** How many names of the whole workbook point to this sheet: a copied sheet has only its own. */
  countOn(sheet: string): number;
}

type Target = NonNullable<ReturnType<typeof parseReference>>;

export function namedPlaces(names: readonly DefinedName[]): NamedPlaces {
  const placeBySheet = new Map<string, Map<string, Target>>();
  const counts = new Map<string, number>();
  const ordered = [...names].sort(
    (one, other) => Number(one.scope === undefined) - Number(other.scope === undefined),
  );
  for (const { name, reference, scope } of ordered) {
    const target = parseReference(reference);
    if (!target) continue;
    const onSheet = placeBySheet.get(target.sheet) ?? new Map<string, Target>();
    placeBySheet.set(target.sheet, onSheet.set(name, target));
    if (scope === undefined) counts.set(target.sheet, (counts.get(target.sheet) ?? 0) + 1);
  }
  const placeOn = (sheet: string, name: string) => placeBySheet.get(sheet)?.get(name)?.from;
  return {
    placeOn,
    rowsOn(sheet, name, { row, column }) {
      const target = placeBySheet.get(sheet)?.get(name);
      const begins = target?.from.row === row && target.from.column === column;
      return begins ? target.to.row - row + 1 : 0;
    },
    countOn: (sheet) => counts.get(sheet) ?? 0,
    mostlyAt(sheet, axis, fields) {
      const votes = new Map<number, number>();
      for (const field of fields) {
        const at = placeOn(sheet, field)?.[axis];
        if (at !== undefined) votes.set(at, (votes.get(at) ?? 0) + 1);
      }
      const [most] = [...votes].sort(([, one], [, other]) => other - one);
      return most && most[1] * 2 > fields.length ? most[0] : undefined;
    },
  };
}
