// 上年度处罚26件、强制2件，本年度分别为31件、5件: figures of this year without labels, held against those of another year right before.
// It does not know how either was read.

import type { Clause } from "./clause.ts";
import type { Statement } from "./statement.ts";
import type { Unit } from "./units.ts";

/** By figure, which one of the other year it stands beside: none where there are more or fewer of them. */
export function besideOtherYear(
  { thisYear, sentence, units }: Clause,
  before: readonly Statement[],
): ReadonlyMap<Unit, Statement> {
  const from = before.findLastIndex(({ aside, sentence: own }) => !aside || own !== sentence) + 1;
  const others = thisYear ? before.slice(from) : [];
  const pairs = others.flatMap((other, index) => {
    const unit = units[index];
    return unit ? [[unit, other] as const] : [];
  });
  return new Map(others.length === units.length ? pairs : []);
}
