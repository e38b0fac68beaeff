// 自然人、企业分别为12件、3件: labels and figures matched one by one; 规范性文件三个数分别是2、1、15: the figures of one row, in the
// order of the form. It does not know what the cells hold.

import type { Form } from "../form/form.ts";
import type { Clause } from "./clause.ts";
import { fold } from "./fold.ts";
import type { Selection } from "./selection.ts";
import type { LabelItem, Unit } from "./units.ts";

export function oneByOne(clause: Clause, form: Form): readonly Unit[] {
  const { units, respectively } = clause;
  const [first, ...others] = units;
  if (!first || others.length === 0) return units;
  const bare = others.every(({ before, after }) => before.length === 0 && after.length === 0);
  const groups = fold(first.before, respectively);
  const listed =
    respectively && groups.length === 1 ? cellsOfRow(groups[0] ?? [], units.length, form) : groups;
  if (!bare || listed.length !== units.length) return units;
  return units.map((unit, index) => ({
    ...unit,
    before: (listed[index] ?? []).length > 0 ? [labelOf(listed[index] ?? [])] : [],
    after: index === units.length - 1 ? unit.after : [],
  }));
}

const labelOf = (selections: readonly Selection[]): LabelItem => ({
  meaning: { phrase: "", selections, common: false },
  joined: false,
});

/** The cells of one row where there are as many as figures, with its sum or without; else none. */
function cellsOfRow(row: readonly Selection[], count: number, form: Form): Selection[][] {
  const [only, another] = row;
  if (!only || another || only.columns !== null || only.rows?.length !== 1) return [];
  const block = form.blocks[only.block];
  const id = block?.rows[only.rows[0] ?? -1]?.id ?? "";
  const places = [...(block?.columns.keys() ?? [])];
  const filled = places.filter(
    (place) => form.fieldById.get(`${id}.${block?.columns[place]?.key ?? ""}`)?.computed === null,
  );
  const meant = [places, filled].find((columns) => columns.length === count) ?? [];
  return meant.map((column) => [{ ...only, columns: [column] }]);
}
