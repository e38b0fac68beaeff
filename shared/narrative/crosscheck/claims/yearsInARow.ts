// 连续两年均为0件, 连续三年未发生行政诉讼: what is nothing this year must have been nothing last year. It knows no year before that.

import type { Finding } from "../../../validation/finding.ts";
import { lastYearSentence } from "../../../wording/narrativeFindings.ts";
import type { Claim } from "./claim.ts";
import type { Context } from "../context.ts";
import { standingOf } from "./counts.ts";
import { bodyMeant } from "./bodies.ts";
import { meantBy } from "./doubts.ts";
import { wordsOf } from "../ledger.ts";
import { mostFindings, narrativeFinding } from "../narrativeFinding.ts";
import type { Prose } from "../text/prose.ts";
import { zeroClaims } from "./zeroClaims.ts";

const inARow = /连续(?:[两二三四五]|[2-5])(?:个年度|年)[^，。；]*$/;
/** 近两年，行政诉讼均为0件: in each of them. */
const ofLate = /近[两三]年(?:以?来)?，?[^，。；]*$/;
const saysOfEach = /均|都|未|没有|零/;

export function yearsInARowFindings(prose: Prose, claims: readonly Claim[], context: Context): Finding[] {
  const { previousLedger: ledger } = context;
  if (!ledger || !["连续", "近两年", "近三年"].some((words) => prose.text.includes(words))) return [];
  const lastYear: Context = { ...context, ledger };
  const ofNothing = claims.filter(({ by, value }) => by !== "nothing" && value === 0);
  return [...ofNothing, ...zeroClaims(prose, lastYear)]
    .filter((claim) => standingOf(claim, ledger) === "contradicted")
    .slice(0, mostFindings)
    .flatMap((claim) => {
      const lead = prose.said(Math.max(claim.sentence.start, claim.start - 24), claim.start);
      const row = inARow.exec(lead) ?? ofLate.exec(lead);
      if (!row || claim.doubtful) return [];
      const isOwn = row[0].startsWith("近")
        ? saysOfEach.test(prose.said(claim.start, claim.end)) && bodyMeant(lead, context) === "own"
        : meantBy(claim, prose, lastYear) === "own";
      if (!isOwn) return [];
      const reading = claim.readings.find((each) => ledger.amount(each)) ?? { plus: [] };
      const written = row[0] + prose.said(claim.start, claim.end);
      const words = wordsOf(reading, context.form);
      const amount = ledger.amount(reading) ?? 0;
      return [
        narrativeFinding({
          rule: "narrative.growth",
          place: `${claim.key}.inARow`,
          severity: "warning",
          section: prose.section,
          fields: reading.plus,
          left: { text: written, value: 0 },
          right: { text: `上年度报告的${words}`, value: amount },
          message: lastYearSentence(context.titleOf(prose.section), written, words, amount),
          basis: context.basisOf(prose.section),
          quote: { text: prose.text, start: claim.start, end: claim.end },
        }),
      ];
    });
}
