// The items of a list of figures, with the names that the form gives them: what adds up to a total, or figures beside each other.
// Local rows that are the parts of an official row stand in its place. It does not know what the figures are.

import { headingsOver, type Heading } from "../../form/define.ts";
import { blockOf, type Field, type Form } from "../../form/form.ts";
import { plainLabel } from "../../form/plainLabel.ts";
import type { Amount, PartsBy } from "./wording.ts";

export interface Item {
  readonly name: string;
  readonly amount: Amount;
}

/** What the form adds up to this field, put together under the headings that tell the parts apart. */
export function partsOf(id: string, by: PartsBy, form: Form): readonly Item[] {
  const known = partsByForm.get(form) ?? new Map<string, readonly Item[]>();
  partsByForm.set(form, known);
  const key = `${by} ${id}`;
  const items = known.get(key) ?? createParts(partFields(id, by, form), form);
  known.set(key, items);
  return items;
}

const partsByForm = new WeakMap<Form, Map<string, readonly Item[]>>();

/** A total of totals is the sum of its row; the rows that are its parts are those of the other columns. */
function partFields(id: string, by: PartsBy, form: Form): Field[] {
  const field = form.fieldById.get(id);
  if (!field) return [];
  const inRow = form.fields.filter(({ block, row }) => block === field.block && row === field.row);
  for (const { column, computed } of by === "row" ? inRow : [field]) {
    const parts = (computed ?? []).flatMap((part) => form.fieldById.get(part) ?? []);
    if (by === "column") return parts;
    if (parts.length === 0 || parts.some((part) => part.column !== column)) continue;
    return parts.flatMap(
      ({ block, row }) =>
        form.fields.find(
          (each) => each.block === block && each.row === row && each.column === field.column,
        ) ?? [],
    );
  }
  return [];
}

function createParts(parts: readonly Field[], form: Form): Item[] {
  const across = variesBy(parts);
  const labelled = parts.map((part) => ({ id: part.id, ...labelOf(part, across, form) }));
  const [first] = labelled;
  const shared = (first?.over ?? []).filter((heading, depth) =>
    labelled.every(({ over }) => over[depth]?.label === heading.label),
  ).length;
  const idsByName = new Map<string, string[]>();
  for (const { id: part, label, over } of labelled) {
    const name = plainLabel(over[shared]?.label ?? label);
    idsByName.set(name, [...(idsByName.get(name) ?? []), part]);
  }
  return [...idsByName].map(([name, plus]) => ({ name, amount: { plus, minus: [] } }));
}

export function labelledItems(amounts: readonly Amount[], form: Form): Item[] {
  const fieldsOf = ({ plus }: Amount): Field[] => {
    const field = form.fieldById.get(plus[0] ?? "");
    return field ? [field] : [];
  };
  const across = variesBy(amounts.flatMap(fieldsOf));
  return amounts.flatMap((amount): Item[] => {
    const [field] = fieldsOf(amount);
    const [fact] = form.facts.filter(({ place }) => place === amount.plus[0]);
    if (!field) return fact ? [{ name: fact.label, amount }] : [];
    if (field.derived && amount.plus.length === 1 && amount.minus.length === 0)
      return (field.computed ?? []).map((id) => ({
        name: form.fieldById.get(id)?.local?.label ?? "",
        amount: { plus: [id], minus: [] },
      }));
    return [{ name: plainLabel(labelOf(field, across, form).label), amount }];
  });
}

/** Whether fields are told apart by their row or by their column. */
const variesBy = (fields: readonly Field[]): "row" | "column" =>
  new Set(fields.map(({ column }) => column)).size > 1 ? "column" : "row";

function labelOf(
  { block, row, column, local }: Field,
  by: "row" | "column",
  form: Form,
): { label: string; over: readonly Heading[] } {
  const { rows, columns } = blockOf(form, block);
  const found =
    by === "row" ? rows.find(({ key }) => key === row) : columns.find(({ key }) => key === column);
  if (!found) return { label: "", over: [] };
  return { label: by === "row" && local ? local.label : found.label, over: headingsOver(found) };
}

const namesByForm = new WeakMap<Form, Map<string, string>>();

/** What a row, or the column of a field, is called; undefined where the form has neither. */
export function nameOf(id: string, form: Form): string | undefined {
  const known = namesByForm.get(form) ?? createNames(form);
  namesByForm.set(form, known);
  return known.get(id);
}

function createNames({ blocks }: Form): Map<string, string> {
  return new Map(
    blocks.flatMap(({ rows, columns }) =>
      rows.flatMap(({ id, label, local }) => [
        [id, local?.label ?? plainLabel(label)] as const,
        ...columns.map((column) => [`${id}.${column.key}`, plainLabel(column.label)] as const),
      ]),
    ),
  );
}
