// 2023年，许可410件，处罚26件: a sentence that opens with another year's number is about that year until this one is named.
// It knows clauses only; 去年 does not reach so far, for some forms have a column for it.

import type { Clause } from "./clauses.ts";

export function inItsYear(clauses: readonly Clause[], year: number): Clause[] {
  let sentence = -1;
  let isOther = false;
  return clauses.map((clause) => {
    const opens = clause.sentence !== sentence;
    sentence = clause.sentence;
    if (clause.thisYear || clause.years.includes(year)) isOther = false;
    else if (opens) isOther = clause.years.length > 0 && !clause.compared && !clause.tells;
    return isOther ? { ...clause, elsewhen: true } : clause;
  });
}
