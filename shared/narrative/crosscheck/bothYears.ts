// Nothing for two years running: 连续两年均为0件 is said of last year, too. It looks only at what is nothing this year.

import type { Finding } from "../../validation/finding.ts";
import { lastYearSentence } from "../../wording/narrativeFindings.ts";
import type { Claim } from "./claim.ts";
import type { Context } from "./context.ts";
import { standingOf } from "./counts.ts";
import { isOfPart } from "./doubts.ts";
import { wordsOf } from "./ledger.ts";
import { mostFindings, narrativeFinding } from "./narrativeFinding.ts";
import type { Prose } from "./prose.ts";

const running = /(?:连续|最?近)[两二三四五多数2-9]年|[两二]年(?:来|间|均|都)/;
const openings = ["连续", "近", "两年", "二年"];

export function bothYearsFindings(
  { text, section, said }: Prose,
  claims: readonly Claim[],
  context: Context,
): Finding[] {
  const { previousLedger: ledger, ledger: own, form } = context;
  const findings: Finding[] = [];
  if (!ledger || !openings.some((words) => text.includes(words))) return findings;
  for (const claim of claims) {
    if (findings.length >= mostFindings) break;
    const { value, sentence, start, end, clauseStart, readings, key } = claim;
    if (value !== 0 || claim.doubtful || standingOf(claim, own) !== "fits") continue;
    const match = running.exec(said(sentence.start, Math.max(start, claim.numberStart)));
    if (!match || isOfPart(said(clauseStart, start).replace(match[0], ""), claim)) continue;
    // No lawsuits are none of either kind.
    const reading = readings[0] ?? { plus: [] };
    const amount = ledger.amount(reading) ?? 0;
    if (amount === 0) continue;
    const words = wordsOf(reading, form);
    findings.push(
      narrativeFinding({
        rule: "narrative.growth",
        place: `${key}.bothYears`,
        severity: "warning",
        section,
        fields: [...reading.plus, ...(reading.minus ?? [])],
        left: { text: match[0], value: 0 },
        right: { text: `上年度报告的${words}`, value: amount },
        message: lastYearSentence(context.titleOf(section), `${match[0]}…${said(start, end)}`, words, amount),
        basis: context.basisOf(section),
        quote: { text, start, end },
      }),
    );
  }
  return findings;
}
