// Rows that a place added under an official row, in a workbook that does not say so itself: known by where they stand.
// 其中：… behind a row with figures is of which; several labels behind one official label are its parts.

import type { TableLayout } from "../form/layout.ts";
import type { Form } from "../form/form.ts";
import type { LocalRow, LocalRowMode, LocalRowsByRow, Profile } from "../form/profile.ts";
import { toKey } from "../reading/key.ts";
import type { LocatedTable } from "./locateTable.ts";
import { contentAt, textAt, type SheetGrid } from "./workbook.ts";

const longestLabel = 60;

export function findLocalRows(
  tables: readonly LocatedTable[],
  form: Form,
  profile: Profile | undefined,
): LocalRowsByRow {
  const found: Record<string, LocalRow[]> = {};
  for (const table of tables) {
    for (const { official, label, mode } of strangersOf(table, form)) {
      const rows = (found[official] ??= []);
      const known = profile?.editions[form.edition.id]?.localRows?.[official] ?? [];
      const own = known.find((row) => row.label === label && rows.every(({ key }) => key !== row.key))?.key;
      let next = 1;
      while ([...rows, ...known].some(({ key }) => key === `local${next}`)) next += 1;
      if (rows.every((row) => row.mode === mode)) rows.push({ key: own ?? `local${next}`, label, mode });
    }
  }
  return found;
}

interface Stranger {
  readonly official: string;
  readonly label: string;
  readonly mode: LocalRowMode;
}

function strangersOf({ sheet, layout, rows, placeByField }: LocatedTable, form: Form): Stranger[] {
  const strangers: Stranger[] = [];
  const lineByRow = new Map(rows.flatMap((row, line) => (row === undefined ? [] : [[row, line] as const])));
  const last = Math.max(-1, ...lineByRow.keys());
  const known = new Set(layout.cells.flatMap((cell) => (cell.kind === "label" ? [toKey(cell.text)] : [])));
  let official: string | undefined;
  let columns: number[] = [];
  let mode: LocalRowMode | undefined;
  const behind = 6;
  for (let row = 0; row <= Math.min(last + behind, sheet.rows.length - 1); row++) {
    const line = lineByRow.get(row);
    if (line !== undefined) {
      mode = undefined;
      const fields = layout.cells.flatMap((cell) =>
        cell.kind === "figure" && cell.row === line ? [cell.field] : [],
      );
      const field = form.fieldById.get(fields[0] ?? "");
      official = field && !field.local ? field.id.slice(0, -field.column.length - 1) : undefined;
      columns = fields.flatMap((id) => placeByField.get(id)?.column ?? []);
    }
    const first = Math.min(...columns);
    if (official === undefined || !Number.isFinite(first)) continue;
    const words = (sheet.rows[row] ?? []).slice(0, first).flatMap((cell) => {
      const text = typeof cell === "string" ? cell.trim() : "";
      return text === "" || known.has(toKey(text)) ? [] : [text];
    });
    const label = words.at(-1) ?? "";
    const ofWhich = /^其中[:：]?\s*(?<label>.+)$/.exec(label)?.groups?.label;
    const hasFigures = columns.some((column) => /\d/.test(textAt(sheet, { row, column })));
    const isText = columns.some((column) => typeof contentAt(sheet, { row, column }) === "string");
    if (label === "" || label.length > longestLabel || (isText && !hasFigures)) {
      if (line === undefined) official = undefined;
      continue;
    }
    if (line !== undefined) mode = saysOfficial(sheet, row, layout, line) ? "parts" : undefined;
    else if (ofWhich !== undefined && mode !== "parts") mode = "ofWhich";
    else if (mode !== "parts") continue;
    if (mode) strangers.push({ official, label: ofWhich ?? label, mode });
  }
  return strangers;
}

/** The official label itself stands there, so that the words beside it are another's. */
function saysOfficial(sheet: SheetGrid, row: number, layout: TableLayout, line: number): boolean {
  const label = layout.cells.findLast(
    (cell) => cell.kind === "label" && cell.role === "rowHeader" && cell.row === line,
  );
  if (label?.kind !== "label") return false;
  const wanted = toKey(label.text);
  return (sheet.rows[row] ?? []).some((cell) => typeof cell === "string" && toKey(cell) === wanted);
}
