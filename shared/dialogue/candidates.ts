// The cells that a statement may be meant for: by its labels, by what its unit counts, by the only kind that there is this year.

import type { Field } from "../form/form.ts";
import { isBlankMark } from "../report/figure.ts";
import { bestOf } from "./fold.ts";
import type { Known } from "./outcome.ts";
import type { Quantity } from "./quantity.ts";
import { candidatesOf, isSumOf } from "./selection.ts";
import { type Statement, isZeroValue } from "./statement.ts";
import type { EditValue } from "./turn.ts";

export const isRowZero = ({ value, unit }: Statement) =>
  value === "zero" || isZeroValue(value) || (unit.rest && isZeroValue(value));

export function candidateFields(statement: Statement, { form }: Known): Field[] {
  const fields = bestOf(statement.selections).flatMap((selection) => candidatesOf(form, selection));
  return [...new Set(fields)];
}

/** 元 counts money, 项 may count only some columns; a signed figure is a change where a change is possible. */
export function byUnit(fields: readonly Field[], { unit, signed }: Quantity, delta: boolean): Field[] {
  if (fields.length === 1) return [...fields];
  const money = unit === "元" || unit === "万";
  const ofKind = fields.filter(
    ({ kind }) => (kind === "money") === money || unit === "" || (unit === "万" && kind !== "money"),
  );
  let left = ofKind.length > 0 ? ofKind : [...fields];
  if (signed || delta) {
    const changes = left.filter(({ kind }) => kind === "change");
    if (changes.length > 0) left = changes;
  }
  if (unit === "") return left;
  const counting = left.filter(({ units }) => units?.includes(unit));
  return counting.length > 0 ? counting : left;
}

/** Without the noise of binary fractions. */
export const added = (held: number, amount: number, { decimals }: Field) =>
  Number((held + amount).toFixed(decimals));

/** The only column of a table of kinds (申请人情况) that holds anything but zeros. */
export function onlyColumn(
  fields: readonly Field[],
  { placed }: { placed: readonly { field: Field; value: number }[] },
  { form, valueOf }: Known,
): string | undefined {
  const [first] = fields;
  const block = form.blocks.find((each) => each.block.id === first?.block);
  if (!first || !block || block.block.direction === "across") return undefined;
  const all = form.fields.filter(({ block: id }) => id === first.block);
  const kinds = all.filter((field) => field.computed === null || !isSumOf(form, field, "row"));
  if (kinds.length === all.length) return undefined;
  const stated = new Map(placed.map(({ field, value }) => [field.id, value]));
  const columns = new Set(
    kinds.flatMap((field) => {
      const value = stated.get(field.id) ?? valueOf(field);
      return typeof value === "number" && value !== 0 ? [field.column] : [];
    }),
  );
  const totals = all.filter((field) => !kinds.includes(field));
  const sums = totals.every((total) => {
    const value = valueOf(total);
    if (typeof value !== "number" || value === 0) return true;
    const parts = (total.computed ?? [])
      .map((id) => form.fieldById.get(id))
      .filter((part) => part !== undefined);
    return parts.reduce((sum, part) => sum + Number(stated.get(part.id) ?? valueOf(part) ?? 0), 0) === value;
  });
  return columns.size === 1 && sums ? [...columns][0] : undefined;
}

export const isBlank = (value: EditValue) =>
  value === null || (typeof value === "string" && isBlankMark(value));
