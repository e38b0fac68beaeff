// 再加2件, 减少2项, 少算了一件: figures that say how much more or less, held against what the cells hold.

import type { Field } from "../form/form.ts";
import { added } from "./candidates.ts";
import { figureFor } from "./figureFor.ts";
import type { Draft, Known } from "./outcome.ts";
import type { Quantity } from "./quantity.ts";
import type { Statement } from "./statement.ts";

/** 少算了一件，再加1; 多了1件，应该是11: the first only says why. So does 有一件31号办掉了 beside 减1件. */
export const explanations = (statements: readonly Statement[]): Statement[] =>
  statements.filter(
    (each, index) =>
      (each.unit.delta?.explains === true && index + 1 < statements.length) ||
      [statements[index - 1], statements[index + 1]].some((other) => other && isReasonOf(each, other)),
  );

const isReasonOf = ({ text, value, unit }: Statement, other: Statement) =>
  /^(?:因为|由于|原来|其实)?[又还也]?有(?![过关])/.test(text) &&
  !unit.delta &&
  other.unit.delta !== undefined &&
  typeof value === "object" &&
  typeof other.value === "object" &&
  value.value === other.value.value;

/** 新收再加1件: of the cells that hold anything one is meant, and nobody said which. */
export function placeChange(
  statement: Statement,
  delta: { sign: 1 | -1; firm: boolean },
  fields: readonly Field[],
  draft: Draft,
  known: Known,
): void {
  const value = statement.value as Quantity;
  const { text } = value;
  const possible = fields.filter((field) => typeof changed(field, value, delta, known) === "number");
  const [first] = possible;
  const amount = first && figureFor(first, value);
  if (!first || amount === undefined)
    draft.unclear.push({ reason: "noBase", text, fields: fields.map(({ id }) => id) });
  else {
    const adds = isAdded(first, delta, known);
    const alike = possible.filter((field) => isAdded(field, delta, known) === adds);
    draft.open.push({ value: delta.sign * amount, text, fields: alike, statement, ...(adds && { adds }) });
  }
}

/** What an open figure comes to in one of its cells. */
export function valueIn(field: Field, { value, adds }: Draft["open"][number], { valueOf }: Known): number {
  const held = valueOf(field);
  return adds && typeof held === "number" ? added(held, value, field) : value;
}

/** 减少2项: for a change it is the change; elsewhere it is less than there was. */
export function changed(
  field: Field,
  quantity: Quantity,
  { sign, firm }: { sign: 1 | -1; firm: boolean },
  known: Known,
): number | "noBase" | undefined {
  const base = known.valueOf(field);
  if (!isAdded(field, { firm }, known))
    return figureFor(field, { ...quantity, value: sign * quantity.value, signed: true });
  const amount = figureFor(field, quantity);
  if (amount === undefined) return undefined;
  if (typeof base !== "number") return "noBase";
  const result = added(base, sign * amount, field);
  return figureFor(field, { ...quantity, value: result, unit: "", signed: result < 0 });
}

/** What a column of changes is told is the change itself, unless one is added to what it holds: 再减少1项. */
const isAdded = (field: Field, { firm }: { firm: boolean }, { valueOf }: Known) =>
  field.kind !== "change" || (firm && typeof valueOf(field) === "number");
