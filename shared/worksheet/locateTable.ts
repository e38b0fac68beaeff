// Where the figures of a section stand on a sheet that people have worked on: labels decide, names help where labels are gone.
// A name alone moves nothing: only the names of most figures of a line or a column count, and less than any label.

import type { FieldId, TableSection } from "../form/define.ts";
import type { Form } from "../form/form.ts";
import { layoutOf, type LayoutCell, type TableLayout } from "../form/layout.ts";
import { toKey } from "../reading/key.ts";
import type { CellPlace } from "./address.ts";
import { alignInOrder } from "./alignInOrder.ts";
import type { NamedPlaces } from "./namedPlaces.ts";
import { textAt, type SheetGrid } from "./workbook.ts";

export interface LocatedTable {
  readonly sheet: SheetGrid;
  readonly layout: TableLayout;
  /** How many labels stand where they should, and how many there are. */
  readonly found: number;
  readonly labels: number;
  readonly placeByField: ReadonlyMap<FieldId, CellPlace>;
  /** By line of the layout: its row on the sheet. */
  readonly rows: readonly (number | undefined)[];
  /** Lines that only their names placed, with the words that stand there instead. */
  readonly renamed: readonly { readonly field: FieldId; readonly words: string }[];
  /** By figure: the header over it as typed. */
  readonly headerByField: ReadonlyMap<FieldId, string>;
}

type Label = Extract<LayoutCell, { kind: "label" }>;
type Figure = Extract<LayoutCell, { kind: "figure" }>;

/** Less than one label. */
const nameWeight = 0.5;
const mostColumns = 200;
const leastShare = 0.4;

export function locateTable(
  section: TableSection,
  form: Form,
  keys: SheetKeys,
  names: NamedPlaces,
  layout: TableLayout = layoutOf(section, form),
): LocatedTable {
  const labels = layout.cells.filter((cell): cell is Label => cell.kind === "label" && cell.text !== "");
  const figures = layout.cells.filter((cell): cell is Figure => cell.kind === "figure");
  const { sheet } = keys;
  const there = labels.filter(({ text }) => keys.has(toKey(text))).length;
  if (there < leastShare * labels.length) return nowhere(layout, labels, sheet);
  const rows = locateLines(layout, labels, figures, keys, names);
  const placeByField = new Map<FieldId, CellPlace>();
  const headerByField = new Map<FieldId, string>();
  let found = labels.filter(
    ({ role, row, text }) => role !== "columnHeader" && keys.rowHas(rows[row], toKey(text)),
  ).length;
  for (const part of partsOf(layout, labels, figures)) {
    const columns = locateColumns(part, rows, keys, names);
    found += columns.found;
    for (const { field, row: line, column } of part.figures) {
      const row = rows[line];
      const at = columns.byColumn.get(column);
      if (row === undefined || at === undefined) continue;
      placeByField.set(field, { row, column: at });
      headerByField.set(field, columns.headers.get(column) ?? "");
    }
  }
  if (found < leastShare * labels.length) return nowhere(layout, labels, sheet);
  return {
    sheet,
    layout,
    found,
    labels: labels.length,
    placeByField,
    rows,
    renamed: renamedLines(labels, figures, rows, keys, placeByField),
    headerByField,
  };
}

/** A few common words (其他, 总计) make no table. */
function nowhere(layout: TableLayout, { length }: readonly Label[], sheet: SheetGrid): LocatedTable {
  const [placeByField, headerByField] = [new Map<FieldId, CellPlace>(), new Map<FieldId, string>()];
  return { sheet, layout, found: 0, labels: length, placeByField, rows: [], renamed: [], headerByField };
}

/** The labels of a sheet as keys, by row. */
export interface SheetKeys {
  readonly sheet: SheetGrid;
  readonly byRow: readonly (readonly string[])[];
  rowHas(row: number | undefined, key: string): boolean;
  has(key: string): boolean;
}

export function keysOf(sheet: SheetGrid): SheetKeys {
  const byRow = sheet.rows.map((cells) =>
    cells
      .slice(0, mostColumns)
      .map((cell) => (typeof cell === "string" && cell.length < 200 ? toKey(cell) : "")),
  );
  const sets = byRow.map((row) => new Set(row));
  const all = new Set(byRow.flat());
  return {
    sheet,
    byRow,
    rowHas: (row, key) => row !== undefined && sets[row]?.has(key) === true,
    has: (key) => all.has(key),
  };
}

function locateLines(
  layout: TableLayout,
  labels: readonly Label[],
  figures: readonly Figure[],
  keys: SheetKeys,
  names: NamedPlaces,
): (number | undefined)[] {
  const wanted = Array.from({ length: layout.rows }, (_, line) =>
    labels.flatMap(({ row, text }) => (row === line ? [toKey(text)] : [])),
  );
  const known = new Set(wanted.flat());
  const named = Array.from({ length: layout.rows }, (_, line) =>
    (wanted[line] ?? []).length === 0
      ? undefined
      : names.mostlyAt(
          keys.sheet.name,
          "row",
          figures.flatMap(({ row, field }) => (row === line ? [field] : [])),
        ),
  );
  const candidates = keys.byRow.flatMap((row, index) =>
    named.includes(index) || row.some((key) => key !== "" && known.has(key)) ? [index] : [],
  );
  const score = (line: number, row: number | undefined) =>
    row === undefined
      ? 0
      : (wanted[line] ?? []).filter((key) => keys.rowHas(row, key)).length +
        (named[line] === row ? nameWeight : 0);
  const rows = alignInOrder(layout.rows, candidates.length, (line, place) =>
    score(line, candidates[place]),
  ).map((place) => (place === undefined ? undefined : candidates[place]));
  // A line of figures without labels of its own stands beneath its header.
  rows.forEach((_, line) => {
    const above = rows[line - 1];
    if ((wanted[line] ?? []).length === 0 && above !== undefined) rows[line] = figuresBelow(keys, above);
  });
  // A row that was carried elsewhere is still known by its label, if no other has it.
  const taken = new Set(rows);
  rows.forEach((row, line) => {
    if (row !== undefined) return;
    const [own, ...others] = (wanted[line] ?? []).slice(-1);
    const standing = candidates.filter((candidate) => own !== undefined && keys.rowHas(candidate, own));
    const [only] = standing;
    const isOwn = wanted.flat().filter((key) => key === own).length === 1 && others.length === 0;
    if (isOwn && standing.length === 1 && only !== undefined && !taken.has(only)) {
      rows[line] = only;
      taken.add(only);
    }
  });
  return rows;
}

const farthest = 4;

/** The next row that holds a figure, or else the very next one. */
function figuresBelow({ sheet }: SheetKeys, above: number): number {
  for (let row = above + 1; row <= above + farthest; row++)
    if (sheet.rows[row]?.some((_, column) => /^[\d０-９+-]/.test(textAt(sheet, { row, column }).trim())))
      return row;
  return above + 1;
}

/** Figures under the same header lines. */
interface TablePart {
  readonly headers: readonly Label[];
  readonly figures: readonly Figure[];
}

function partsOf(layout: TableLayout, labels: readonly Label[], figures: readonly Figure[]): TablePart[] {
  const parts: { headers: Label[]; figures: Figure[] }[] = [];
  for (let line = 0; line < layout.rows; line++) {
    const headers = labels.filter(({ row, role }) => row === line && role === "columnHeader");
    const own = figures.filter(({ row }) => row === line);
    const last = parts.at(-1);
    if (headers.length > 0) {
      if (last?.figures.length === 0) last.headers.push(...headers);
      else parts.push({ headers: [...headers], figures: [] });
    }
    const open = parts.at(-1);
    if (open) open.figures.push(...own);
  }
  return parts;
}

/** 采购总金额（万元，保留四位小数） is 采购总金额 as well. */
const withoutUnit = (key: string) => key.replace(/\(.*$/, "");

function locateColumns(
  { headers, figures }: TablePart,
  rows: readonly (number | undefined)[],
  keys: SheetKeys,
  names: NamedPlaces,
): { byColumn: Map<number, number>; headers: Map<number, string>; found: number } {
  const columns = [...new Set(figures.map(({ column }) => column))].sort((one, other) => one - other);
  const wanted = columns.map((column) =>
    headers
      .filter((header) => header.column === column)
      .map(({ row, text }) => ({ row: rows[row], key: toKey(text) })),
  );
  const named = columns.map((column) =>
    names.mostlyAt(
      keys.sheet.name,
      "column",
      figures.flatMap((figure) => (figure.column === column ? [figure.field] : [])),
    ),
  );
  const width = Math.max(0, ...keys.byRow.map((row) => row.length));
  const score = (index: number, place: number) =>
    (wanted[index] ?? []).reduce((sum, { row, key }) => {
      const there = row === undefined ? "" : (keys.byRow[row]?.[place] ?? "");
      if (there === "") return sum;
      if (there === key) return sum + 1;
      const isNoted = there.endsWith(")") || key.endsWith(")");
      return sum + (isNoted && withoutUnit(there) === withoutUnit(key) ? 0.9 : 0);
    }, 0) + (named[index] === place ? nameWeight : 0);
  const places = alignInOrder(columns.length, width, score);
  takeStrays(places, columns.length, width, (index, place) => Math.floor(score(index, place) + 0.1));
  const found = columns.reduce((sum, _, index) => {
    const place = places[index];
    return place === undefined ? sum : sum + Math.floor(score(index, place) + 0.1);
  }, 0);
  return {
    byColumn: new Map(
      places.flatMap((place, index) => (place === undefined ? [] : [[columns[index] ?? 0, place] as const])),
    ),
    headers: new Map(
      places.flatMap((place, index) => {
        const row = wanted[index]?.at(-1)?.row;
        return place === undefined || row === undefined
          ? []
          : [[columns[index] ?? 0, textAt(keys.sheet, { row, column: place })] as const];
      }),
    ),
    found,
  };
}

/** Columns carried elsewhere: known by their header, if no other has it. */
function takeStrays(
  places: (number | undefined)[],
  items: number,
  width: number,
  score: (item: number, place: number) => number,
): void {
  const taken = new Set(places);
  for (let item = 0; item < items; item++) {
    if (places[item] !== undefined) continue;
    const open: number[] = [];
    for (let place = 0; place < width; place++)
      if (score(item, place) > 0 && !taken.has(place)) open.push(place);
    const [only] = open;
    if (only === undefined || open.length > 1) continue;
    places[item] = only;
    taken.add(only);
  }
}

function renamedLines(
  labels: readonly Label[],
  figures: readonly Figure[],
  rows: readonly (number | undefined)[],
  keys: SheetKeys,
  placeByField: ReadonlyMap<FieldId, CellPlace>,
): LocatedTable["renamed"] {
  return rows.flatMap((row, line) => {
    const wanted = labels.filter((label) => label.row === line && label.role === "rowHeader").at(-1);
    const first = figures.find((figure) => figure.row === line);
    const place = first && placeByField.get(first.field);
    if (row === undefined || !wanted || !place || keys.rowHas(row, toKey(wanted.text))) return [];
    const words = (keys.sheet.rows[row] ?? [])
      .slice(0, place.column)
      .flatMap((cell) => (typeof cell === "string" ? [cell.trim()] : []));
    return [{ field: first.field, words: words.at(-1) ?? "" }];
  });
}
