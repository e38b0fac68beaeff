// A figure as said, in the unit of the cell it is meant for; undefined where the cell cannot hold it.

import type { Field } from "../form/form.ts";
import type { Quantity } from "./quantity.ts";

/** Sums beyond this are no longer exact; the rules refuse it too. */
const largest = 9_000_000_000;
const yuanPerUnit = 10_000;

export function figureFor(field: Field, { value, unit, kind, isClipped }: Quantity): number | undefined {
  if (kind !== "exact" || !Number.isFinite(value)) return undefined;
  if (field.kind === "money") {
    if (unit !== "" && unit !== "元" && unit !== "万") return undefined;
    // 八千五: nobody speaks of 万元 so.
    const isWanYuan = unit === "" && !(isClipped && value >= 1_000);
    const amount = isWanYuan ? value : Number((value / yuanPerUnit).toPrecision(15));
    const rounded = Number(amount.toFixed(field.decimals));
    return amount < 0 || amount > largest || rounded !== amount ? undefined : positiveZero(amount);
  }
  if (unit === "元" || !Number.isInteger(value) || Math.abs(value) > largest) return undefined;
  return field.kind === "count" && value < 0 ? undefined : positiveZero(value);
}

const positiveZero = (value: number) => (value === 0 ? 0 : value);
