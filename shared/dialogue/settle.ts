// Figures with several possible cells narrowed by what is said of them afterwards: what has one cell left is certain, the next is asked for.

import type { Field, Form } from "../form/form.ts";
import { added, onlyColumn } from "./candidates.ts";
import type { Memory } from "./memory.ts";
import { askPlace } from "./questions.ts";
import { bestOf } from "./fold.ts";
import { type Selection, candidatesOf, fieldsOf, selectionOfField } from "./selection.ts";
import type { Situation, Understood } from "./situation.ts";
import type { Statement } from "./statement.ts";
import type { Change, OpenFigure, Question } from "./state.ts";

export const refresh = (changes: readonly Change[], memory: Memory): Change[] =>
  changes.map(({ field, to }) => ({ field, from: memory.now(field), to }));

export function narrowBy(
  question: Question,
  selections: readonly Selection[],
  situation: Situation,
): Understood | undefined {
  const { form } = situation;
  const meant = new Set(selections.flatMap((selection) => fieldsOf(form, selection)).map(({ id }) => id));
  const narrowed = question.open.map((item) => {
    const fields = item.fields.filter((id) => meant.has(id));
    return fields.length > 0 ? { ...item, fields } : item;
  });
  if (JSON.stringify(narrowed) === JSON.stringify(question.open)) return undefined;
  if (question.kind === "figure") return { kind: "question", question: { ...question, open: narrowed } };
  return settleToUnderstood(narrowed, question.certain, situation);
}

/** 不对，是2件，都是直接起诉的: what a correction leaves open is one of the cells that were asked about, where any of them fits. */
export function narrowToAsked(statements: readonly Statement[], { open }: Question, form: Form): void {
  const asked = new Set(open.flatMap(({ fields }) => fields));
  for (const statement of statements) {
    const fields = bestOf(statement.selections).flatMap((selection) => candidatesOf(form, selection));
    const meant = fields.filter(({ id }) => asked.has(id));
    if (fields.length > 1 && meant.length > 0)
      statement.selections = meant.flatMap((field) => selectionOfField(form, field) ?? []);
  }
}

/** Figures with one cell left are certain; of the others the first is asked for. */
export function settle(
  open: readonly OpenFigure[],
  certain: readonly Change[],
  { form, memory }: Pick<Situation, "form" | "memory">,
): { understood: readonly Change[]; next: Question | undefined } {
  const done = open.filter(({ fields, value }) => fields.length === 1 && value !== null);
  const left = open.filter((item) => !done.includes(item));
  const changes = [
    ...refresh(certain, memory),
    ...done.flatMap(({ fields, value, adds }) => {
      const [id = ""] = fields;
      const field = form.fieldById.get(id);
      const held = field && adds ? memory.effective(field) : 0;
      return field && value !== null && typeof held === "number"
        ? [{ field: id, from: memory.now(id), to: added(held, value, field) }]
        : [];
    }),
  ];
  const asking = { form, now: memory.now };
  const narrowedByKind = left.map((item) => ({ ...item, fields: onlyKind(item, form, memory, changes) }));
  const settled = narrowedByKind.filter(({ fields, value }) => fields.length === 1 && value !== null);
  if (settled.length > 0) return settle(narrowedByKind, changes, { form, memory });
  return { understood: changes, next: askPlace(left, changes, asking) };
}

function onlyKind(item: OpenFigure, form: Form, memory: Memory, changes: readonly Change[]): string[] {
  const fields = item.fields.flatMap((id) => form.fieldById.get(id) ?? []);
  const rows = new Set(fields.map(({ row }) => row));
  if (rows.size > 1) return [...item.fields];
  const only = onlyColumnOf(fields, form, memory, changes);
  const left = fields.filter(({ column }) => column === only).map(({ id }) => id);
  return left.length === 1 ? left : [...item.fields];
}

function onlyColumnOf(
  fields: readonly Field[],
  form: Form,
  memory: Memory,
  changes: readonly Change[],
): string | undefined {
  const placed = changes.flatMap(({ field, to }) => {
    const known = form.fieldById.get(field);
    return known && typeof to === "number" ? [{ field: known, value: to }] : [];
  });
  return onlyColumn(fields, { placed }, { form, valueOf: memory.effective });
}

export function settleToUnderstood(
  open: readonly OpenFigure[],
  certain: readonly Change[],
  situation: Situation,
): Understood {
  const { understood, next } = settle(open, certain, situation);
  return next ? { kind: "question", question: next } : { kind: "changes", changes: understood, notes: [] };
}
