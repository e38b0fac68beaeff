// Sets of cells of one block: what a row label, a column label or a heading stands for, and what several of them stand for together.
// It does not know how they are called.

import type { Field, Form } from "../form/form.ts";

/** Places of rows and columns within `form.blocks[block]`; null where that dimension is not spoken of. */
export interface Selection {
  readonly block: number;
  readonly rows: readonly number[] | null;
  readonly columns: readonly number[] | null;
}

/** Everything that words may mean, taken together: every pair that has cells in common. */
export function combine(ones: readonly Selection[], others: readonly Selection[]): Selection[] {
  const found = new Map<string, Selection>();
  for (const one of ones) {
    for (const other of others) {
      if (one.block !== other.block) continue;
      const rows = both(one.rows, other.rows);
      const columns = both(one.columns, other.columns);
      if (rows?.length === 0 || columns?.length === 0) continue;
      const selection = { block: one.block, rows, columns };
      found.set(keyOf(selection), selection);
    }
  }
  return [...found.values()];
}

const both = (one: readonly number[] | null, other: readonly number[] | null) =>
  one === null ? other : other === null ? one : one.filter((place) => other.includes(place));

const keyOf = ({ block, rows, columns }: Selection) =>
  `${block}|${rows?.join() ?? "*"}|${columns?.join() ?? "*"}`;

/** Both dimensions are spoken of. */
export const isNamed = ({ rows, columns }: Selection) => rows !== null && columns !== null;

/** All of a block. */
export const isWhole = ({ rows, columns }: Selection) => rows === null && columns === null;

/** All its cells in the order of the form. An official row whose parts are filled in stands for its parts. */
export function fieldsOf(form: Form, { block, rows, columns }: Selection): Field[] {
  const { rows: all = [], columns: every = [] } = form.blocks[block] ?? {};
  const ids = (rows ?? [...all.keys()]).flatMap((row) => rowIds(all, row));
  const keys = (columns ?? [...every.keys()]).map((column) => every[column]?.key ?? "");
  return [...new Set(ids)].flatMap((id) => keys.flatMap((key) => form.fieldById.get(`${id}.${key}`) ?? []));
}

function rowIds(rows: Form["blocks"][number]["rows"], place: number): string[] {
  const row = rows[place];
  if (!row) return [];
  if (!row.derived) return [row.id];
  return rows.flatMap(({ id, local }) => (local?.official === row.id ? [id] : []));
}

/** The cells that a figure may be meant for: sums that the form calculates only where they are spoken of. */
export function candidatesOf(form: Form, selection: Selection): Field[] {
  const fields = fieldsOf(form, selection);
  const one = selection.columns?.length === 1;
  const row = selection.rows?.length === 1;
  return fields.filter((field) => {
    if (field.computed === null) return true;
    const { columns = [], rows = [] } = form.blocks[selection.block] ?? {};
    const column = columns[selection.columns?.[0] ?? -1]?.key;
    const named = rows[selection.rows?.[0] ?? -1]?.key;
    const sumOfRow = isSumOf(form, field, "row");
    return sumOfRow ? one && field.column === column : row && field.row === named;
  });
}

/** Whether its parts stand in its own row (总计), or in other rows of its column（（七）总计）. */
export function isSumOf(form: Form, field: Field, of: "row" | "column"): boolean {
  const part = form.fieldById.get(field.computed?.[0] ?? "");
  return part !== undefined && (of === "row" ? part.row === field.row : part.column === field.column);
}

export const selectionOfField = (form: Form, field: Field): Selection | undefined => {
  const block = form.blocks.findIndex((each) => each.block.id === field.block);
  const found = form.blocks[block];
  if (!found) return undefined;
  return {
    block,
    rows: [found.rows.findIndex(({ key }) => key === field.row)],
    columns: [found.columns.findIndex(({ key }) => key === field.column)],
  };
};
