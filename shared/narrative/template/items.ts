// The items of a list of figures, with the names that the form gives them: what adds up to a total, or figures beside each other.
// Local rows that are the parts of an official row stand in its place. It does not know what the figures are.

import { headingsOver, type Heading } from "../../form/define.ts";
import { blockOf, type Field, type Form } from "../../form/form.ts";
import { plainLabel } from "../../form/plainLabel.ts";
import type { Amount } from "./wording.ts";

export interface Item {
  readonly name: string;
  readonly amount: Amount;
}

/** What the form adds up to this field, put together under the headings that tell the parts apart. */
export function partsOf(id: string, form: Form): Item[] {
  const known = partsByForm.get(form) ?? new Map<string, Item[]>();
  partsByForm.set(form, known);
  let items = known.get(id);
  if (!items) known.set(id, (items = createParts(id, form)));
  return items;
}

const partsByForm = new WeakMap<Form, Map<string, Item[]>>();

function createParts(id: string, form: Form): Item[] {
  const parts = (form.fieldById.get(id)?.computed ?? []).flatMap((part) => form.fieldById.get(part) ?? []);
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
