// Numbers that are said to be last year's, held against last year's report: 上年为50件, 较2022年的50件, 2022年收到50件,
// 与上年相比，由50件增至60件.
// What they count is what their own words say, or what the number before them counts.

import type { Finding } from "../../../validation/finding.ts";
import { lastYearSentence } from "../../../wording/narrativeFindings.ts";
import type { Claim, ClaimByNumber } from "./claim.ts";
import { readCloser } from "./closer.ts";
import type { Context } from "../context.ts";
import { countable } from "../text/countable.ts";
import { standingOf, type Standing } from "./counts.ts";
import { isOfPart } from "./doubts.ts";
import { wordsOf, type Ledger, type Reading } from "../ledger.ts";
import { mostFindings, narrativeFinding } from "../narrativeFinding.ts";
import type { Prose, Sentence } from "../text/prose.ts";
import type { Token } from "../text/tokens.ts";

export function lastYearFindings(
  prose: Prose,
  byNumber: ClaimByNumber,
  settled: ReadonlyMap<number, Standing>,
  context: Context,
): Finding[] {
  const { previousLedger, year } = context;
  if (!previousLedger) return [];
  const findings: Finding[] = [];
  for (const sentence of prose.sentences) {
    if (!sentence.hasNumbers || !sentence.hasYears) continue;
    for (let at = sentence.from; at < sentence.to && findings.length < mostFindings; at++) {
      const token = prose.tokens[at];
      if (!token || !(token.kind === "last" || (token.kind === "year" && token.value === year - 1))) continue;
      const said =
        numberOf(prose.tokens, at, sentence, byNumber, settled, context.ledger) ??
        ownNumberOf(prose, at, sentence, byNumber, context.ledger);
      const finding = said && lastYearFinding(said, token, byNumber, settled, prose, previousLedger, context);
      if (finding) findings.push(finding);
    }
  }
  return findings;
}

interface Said {
  readonly number: Token;
  readonly subject: Claim;
}

/** The number directly behind the words for last year, and what it counts: what the last number before it does. */
function numberOf(
  tokens: readonly Token[],
  at: number,
  { from, to }: Sentence,
  byNumber: ClaimByNumber,
  settled: ReadonlyMap<number, Standing>,
  ledger: Ledger,
): Said | undefined {
  let next = at + 1;
  let letters = 0;
  for (; next < to; next++) {
    const token = tokens[next];
    if (!token || (letters += token.gap) > 0) return undefined;
    if (token.kind === "number") break;
    if (
      token.kind !== "filler" &&
      token.kind !== "compare" &&
      token.kind !== "total" &&
      token.kind !== "received"
    )
      return undefined;
  }
  const number = tokens[next];
  if (number?.kind !== "number" || number.exactness !== "exact" || !countable.has(number.unit))
    return undefined;
  // 新收申请由上年的50件增至60件: its own words say what it counts.
  const own = byNumber.get(number.start);
  const reached = own && own.by !== "carry" ? reachedAt(tokens, next + 1) : undefined;
  if (own && reached) {
    return { number, subject: sureOf(own, reached, ledger) };
  }
  for (let before = at - 1; before >= from && at - before < farthest; before--) {
    const token = tokens[before];
    if (!token || token.kind === "semicolon") return undefined;
    if (token.kind !== "number" || !countable.has(token.unit)) continue;
    const subject = byNumber.get(token.start);
    const isOwn = subject !== undefined && token.unit === number.unit && settled.get(token.start) === "fits";
    return isOwn && subject.by !== "carry" ? { number, subject } : undefined;
  }
  return undefined;
}

const farthest = 12;

/** What the number that is reached settles. */
const sureOf = (claim: Claim, { value, step }: Token, ledger: Ledger): Claim =>
  standingOf({ ...claim, value, step }, ledger) === "fits" ? { ...claim, doubtful: false } : claim;

const endsLastYear: ReadonlySet<string> = new Set(["own", "carry", "semicolon", "up", "down", "stop"]);

/** What may stand between last year and the words of its number: who, and that all of it is meant. */
const leadsOn = /^(?:度|年度|同期|全年|，|[我本全][省市县区州旗镇乡局委厅]|本机关|本单位|共计?|累计)*$/;

/** 2022年收到申请50件, 上年度行政复议8件; 与上年相比，行政处罚由90件降至87件. */
function ownNumberOf(
  prose: Prose,
  at: number,
  { to }: Sentence,
  byNumber: ClaimByNumber,
  ledger: Ledger,
): Said | undefined {
  const { tokens, said } = prose;
  const time = tokens[at];
  const isCompared = tokens[at + 1]?.kind === "with";
  for (let next = at + 1; next < Math.min(to, at + farthest); next++) {
    const number = tokens[next];
    if (!time || !number || endsLastYear.has(number.kind)) return undefined;
    if (number.kind !== "number") continue;
    const subject = byNumber.get(number.start);
    // 上年收到的4件申请: some of them.
    if (prose.text.charAt(number.start - 1) === "的") return undefined;
    if (!subject || number.exactness !== "exact" || subject.by === "carry" || subject.by === "nothing")
      return undefined;
    if (!isCompared)
      return subject.start >= time.end && leadsOn.test(said(time.end, subject.start))
        ? { number, subject }
        : undefined;
    const reached = tokens[next - 1]?.kind === "filler" ? reachedAt(tokens, next + 1) : undefined;
    return reached && { number, subject: sureOf(subject, reached, ledger) };
  }
  return undefined;
}

/** 增至60件 stands behind. */
function reachedAt(tokens: readonly Token[], at: number): Token | undefined {
  const reach = tokens[at];
  const number = tokens[at + 1];
  return reach?.kind === "reach" && reach.gap === 0 && number?.kind === "number" ? number : undefined;
}

/** 自然人新收申请48件，上年为40件: compared is what this year's number counts, read closely. */
function readingsThatFit(
  subject: Claim,
  byNumber: ClaimByNumber,
  settled: ReadonlyMap<number, Standing>,
  prose: Prose,
  context: Context,
): readonly Reading[] {
  if (settled.get(subject.numberStart) !== "fits") return subject.readings;
  if (standingOf(subject, context.ledger) === "fits") return subject.readings;
  const closer = readCloser(subject, byNumber, settled, prose, context);
  const fit = closer.readings.filter(
    (reading) => standingOf({ ...subject, readings: [reading] }, context.ledger) === "fits",
  );
  return fit.length > 0 ? fit : subject.readings;
}

function lastYearFinding(
  { number, subject }: Said,
  time: Token,
  byNumber: ClaimByNumber,
  settled: ReadonlyMap<number, Standing>,
  prose: Prose,
  ledger: Ledger,
  context: Context,
): Finding | undefined {
  const readings = readingsThatFit(subject, byNumber, settled, prose, context);
  const claim: Claim = { ...subject, readings, value: number.value, step: number.step, exactness: "exact" };
  if (subject.doubtful || isOfPart(prose.said(subject.clauseStart, subject.start), subject)) return undefined;
  if (standingOf(claim, ledger) !== "contradicted") return undefined;
  const reading = readings[0] ?? { plus: [] };
  const amount = ledger.amount(reading) ?? 0;
  const words = wordsOf(reading, context.form);
  const written = prose.said(time.start, number.end);
  return narrativeFinding({
    rule: "narrative.growth",
    place: `${subject.key}.lastYear`,
    severity: "warning",
    section: prose.section,
    fields: [...reading.plus, ...(reading.minus ?? [])],
    left: { text: written, value: number.value },
    right: { text: `上年度报告的${words}`, value: amount },
    message: lastYearSentence(context.titleOf(prose.section), written, words, amount),
    basis: context.basisOf(prose.section),
    quote: { text: prose.text, start: time.start, end: number.end },
  });
}
