// 一件都没有: one that is none at all, and so no figure. Which cells are meant it does not know.

import { fold } from "./fold.ts";
import { combine } from "./selection.ts";
import type { Unit } from "./units.ts";

/** Without the ones that are denied, whose labels go to the denial. `endsClause`: behind the last figure no label stands. */
export function withoutNone(units: readonly Unit[], endsClause: boolean): Unit[] {
  const isNone = (unit: Unit, index: number) => {
    const denial = units[index + 1];
    if (!unit.isSingleton || typeof unit.value !== "object" || denial?.value !== "zero") return false;
    if (denial.emphatic) return true;
    return denial.before.length > 0
      ? !isApart(unit, denial, index > 0)
      : index + 2 === units.length && endsClause;
  };
  return units.flatMap((unit, index) => {
    if (isNone(unit, index)) return [];
    const before = units[index - 1];
    if (unit.value === "zero" && before && isNone(before, index - 1))
      unit.before = [...before.before, ...unit.before];
    return [unit];
  });
}

/** 复议一件诉讼没有, 维持两件纠正一件诉讼没有: what is denied is told by itself. */
function isApart(one: Unit, denial: Unit, isListed: boolean): boolean {
  const own = fold(one.before, true).flat();
  const denied = fold(denial.before, true).flat();
  return own.length > 0 && denied.length > 0 && (isListed || combine(own, denied).length === 0);
}
