// 2023年，许可410件，处罚26件, and so 去年: a sentence that opens with another year is about that year until this one is named; named in
// its midst, with a figure of its own, it leaves what follows in doubt. It knows clauses only: whether a form asks for last year's
// figure the form decides.

import type { Clause } from "./clause.ts";
import { saysOfLastYear } from "./saidBeside.ts";

export function inItsYear(clauses: readonly Clause[], year: number): Clause[] {
  let sentence = -1;
  let segment = -1;
  let opener: Clause | undefined;
  /** Named in the midst of what was told of this year. */
  let aside: Clause | undefined;
  return clauses.map((clause) => {
    if (clause.sentence !== sentence) opener = undefined;
    if (clause.segment !== segment) aside = undefined;
    const opens = clause.segment !== segment;
    ({ sentence, segment } = clause);
    if (clause.years.includes(year) || (!clause.elsewhen && isOfThisYear(clause))) opener = aside = undefined;
    if (namesOtherTime(clause)) {
      if (opens) opener = clause;
      else if (!opener && clause.units.some(isLabelled)) aside = clause;
      return clause;
    }
    if (opener) return { ...clause, elsewhen: true, reached: true, ofLastYear: opener.ofLastYear };
    return aside && clause.units.length > 0
      ? { ...clause, doubts: [...clause.doubts, `${aside.text}，${clause.text}`] }
      : clause;
  });
}

const namesOtherTime = (clause: Clause) =>
  clause.elsewhen &&
  (clause.isPast || clause.years.length > 0) &&
  !clause.compared &&
  !(saysOfLastYear(clause) && clause.closes !== "：");

/** 全年 takes back 上半年. */
const isOfThisYear = ({ thisYear, text }: Clause) => thisYear || /^(?:全年|年内|报告期)/.test(text);

const isLabelled = ({ before, after }: Clause["units"][number]) => before.length + after.length > 0;
