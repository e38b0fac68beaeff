// The conversation's memory held against the report that came with the message: what was accepted meanwhile, what is still proposed,
// and what a cell holds or is going to hold. Fields and figures that are not of this form are forgotten.

import type { FieldId } from "../form/define.ts";
import type { Field, Form } from "../form/form.ts";
import { normalizeFigure } from "../report/figure.ts";
import type { Report } from "../report/report.ts";
import { valueOf } from "../report/values.ts";
import { canBe, factAt, factOf, isSection } from "./facts.ts";
import { emptyState, stateOf, type Change, type State } from "./state.ts";
import type { EditValue } from "./turn.ts";

export interface Memory {
  readonly state: State;
  /** What the report holds now. */
  readonly now: (field: string) => EditValue;
  /** The same, with what was proposed or accepted but is not in the report yet. */
  readonly effective: (field: Field) => EditValue;
  /** The changes that were spoken of last. */
  readonly last: readonly Change[];
}

export function memoryOf(input: unknown, report: Report, form: Form): Memory {
  const given = stateOf(input);
  const knows = ({ field, to, from }: Change) => {
    const known = form.fieldById.get(field);
    if (!known) return isSection(form, field) || factOf(form, field) !== undefined;
    return (
      !known.derived &&
      [to, from].every((value) => value === null || typeof value === "string" || isPossible(value, known))
    );
  };
  const now = (field: string): EditValue => {
    const known = form.fieldById.get(field);
    return known ? normalizeFigure(valueOf(report, known), known.kind) : factAt(report, field);
  };
  const pending = given.pending.filter(knows);
  const arrived = pending.filter(({ field, from, to }) => from !== to && now(field) === to);
  const { question } = given;
  const state: State = {
    ...emptyState,
    pending: pending.filter((change) => !arrived.includes(change)),
    accepted: arrived.length > 0 ? arrived.filter(({ undo }) => undo !== true) : given.accepted.filter(knows),
    subject: given.subject.filter((field) => form.fieldById.has(field)),
    ...(question && {
      question: {
        ...question,
        certain: question.certain.filter(knows),
        open: question.open.map((item) => ({
          ...item,
          fields: item.fields.filter((id) => form.fieldById.has(id)),
        })),
        options: question.options.map((option) => ({
          ...option,
          ...(option.edits && { edits: option.edits.filter(knows) }),
        })),
      },
    }),
    ...(given.guide && { guide: given.guide }),
  };
  const changeByField = new Map<FieldId, Change>(
    [...state.accepted, ...state.pending].map((change) => [change.field, change]),
  );
  const spoken = new Set(state.subject);
  return {
    state,
    now,
    effective: (field) => {
      const value = now(field.id);
      const change = changeByField.get(field.id);
      if (!change) return value;
      return value === change.from ? change.to : value;
    },
    last: [...changeByField.values()].filter(({ field }) => spoken.has(field)),
  };
}

/** Whether a change names a place of this form and a figure that the place can hold. */
export function isSound({ field, to }: Change, form: Form): boolean {
  const known = form.fieldById.get(field);
  if (!known) {
    const fact = factOf(form, field);
    return fact
      ? to === null || (typeof to === "number" && canBe(fact, to))
      : isSection(form, field) && typeof to !== "number";
  }
  return !known.derived && (to === null || (typeof to === "number" && isPossible(to, known)));
}

/** Of several changes of one place the last; those that are not sound are left out. */
export function soundChanges(changes: readonly Change[], form: Form): Change[] {
  return [
    ...new Map(
      changes.filter((change) => isSound(change, form)).map((change) => [change.field, change]),
    ).values(),
  ];
}

const isPossible = (value: number, { kind, decimals }: Field) =>
  Number.isFinite(value) &&
  Math.abs(value) <= 9_000_000_000 &&
  (kind === "change" || value >= 0) &&
  (kind === "money" ? Number(value.toFixed(decimals)) === value : Number.isInteger(value));
