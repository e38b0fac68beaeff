// Percentages with no number of their own beside them: 自然人申请占80%, 予以公开率46.84%, 办结率98%. Part and whole are figures of the
// tables. Any whole that reports are used to will do, and neither rounding nor truncation is a mistake.

import type { Finding } from "../../../validation/finding.ts";
import { rateSentence } from "../../../wording/narrativeFindings.ts";
import { claimOf, type Claim, type ClaimByNumber } from "../claims/claim.ts";
import { completed, remedyReadings, wholes, wholesOfApplicants } from "../claims/claimed.ts";
import { breaksClause, type Place } from "../claims/claims.ts";
import { readCloser } from "../claims/closer.ts";
import { indexAt } from "../text/indexAt.ts";
import type { Context } from "../context.ts";
import { countable } from "../text/countable.ts";
import type { Standing } from "../claims/counts.ts";
import { meantBy } from "../claims/doubts.ts";
import { labelsEndingAt, nearestRemedy, summed } from "../claims/labels.ts";
import { wordsOf, type Reading } from "../ledger.ts";
import { mostFindings, narrativeFinding } from "../narrativeFinding.ts";
import type { Prose, Sentence } from "../text/prose.ts";
import type { Token, TokenKind } from "../text/tokens.ts";

export function rateFindings(
  prose: Prose,
  claims: ClaimByNumber,
  settled: ReadonlyMap<number, Standing>,
  context: Context,
): Finding[] {
  const findings: Finding[] = [];
  for (const [index, sentence] of prose.sentences.entries()) {
    if (!sentence.hasPercents || !(sentence.onRequests || goesOn(sentence, prose.sentences[index - 1])))
      continue;
    let wrong: Token | undefined;
    let last: Rate | undefined;
    for (let at = sentence.from; at < sentence.to && findings.length < mostFindings; at++) {
      const token = prose.tokens[at];
      if (token?.kind !== "number" || token.unit !== "%") continue;
      for (const rate of ratesAt(prose, sentence, at, context)) {
        // 占92.5%和7.5%: the second follows from the first.
        if (wrong && Math.abs(wrong.value + rate.percent.value - 100) < 0.05) continue;
        const finding = rateFinding(rate, prose, claims, settled, context);
        const isSure = last !== undefined && areAboveAll(last, rate);
        last = rate;
        if (!finding) continue;
        findings.push(isSure ? { ...finding, severity: "warning" } : finding);
        wrong = rate.percent;
      }
    }
  }
  return findings;
}

/** 新收申请67件。其中自然人占77.61%: of the applications of the sentence before. */
const goesOn = ({ opens, onForeign }: Sentence, before: Sentence | undefined) =>
  !opens && !onForeign && before?.onRequests === true && !before.onForeign;

interface Rate {
  /** The readings of its claim are those of the part. */
  readonly claim: Claim;
  readonly percent: Token;
  readonly wholes: readonly Reading[];
}

/** 自然人占77.61%，法人或其他组织占23.29%: kinds that exclude each other, side by side, and more than all of them. */
function areAboveAll(one: Rate, other: Rate): boolean {
  const [first, second] = [one, other].map(({ claim }) => claim.word?.columns ?? []);
  return (
    one.percent.end <= other.claim.start &&
    other.claim.start - one.percent.end < 4 &&
    one.percent.value + other.percent.value > 100.1 &&
    one.percent.exactness === "exact" &&
    other.percent.exactness === "exact" &&
    first !== undefined &&
    second !== undefined &&
    first.length > 0 &&
    second.length > 0 &&
    !first.some((column) => second.includes(column))
  );
}

/** What may stand between a label and its percentage. */
const between: ReadonlySet<TokenKind> = new Set<TokenKind>([
  "filler",
  "total",
  "all",
  "own",
  "requests",
  "application",
  "information",
  "about",
  "colon",
  "answered",
  "handled",
  "received",
  "newlyReceived",
  "share",
  "rate",
]);

function ratesAt({ text, tokens }: Prose, sentence: Sentence, at: number, { form, year }: Context): Rate[] {
  const number = tokens[at];
  if (!number) return [];
  let { gap } = number;
  let isShare = false;
  let isRespective = false;
  let whole: Token | undefined;
  for (let last = at - 1; last >= sentence.from && gap === 0; last--) {
    const token = tokens[last];
    if (!token) return [];
    const clause = clauseFrom(tokens, sentence, last);
    const start = tokens[clause]?.start ?? token.start;
    if (token.kind === "completion") {
      // 热线受理诉求68万件，按期办结率99.2%
      if (sentence.onForeign && tokens.slice(sentence.from, last).some(({ kind }) => kind === "foreign"))
        return [];
      const words = {
        key: "completion",
        readings: completed,
        start: token.start,
        end: number.end,
        by: "act",
      } as const;
      return [{ claim: claimOf(words, number, start, sentence), percent: number, wholes: wholes.slice(1) }];
    }
    if (token.kind === "share" || token.kind === "rate") isShare = true;
    if (token.kind === "respectively") isRespective = true;
    else if (token.kind === "label" || token.kind === "outcome") {
      if (!whole && token.kind === "label" && token.gap === 0 && tokens[last - 1]?.kind === "share")
        whole = token;
      else {
        if (!isShare) return [];
        const place: Place = { text, tokens, sentence, at, number, clause, form, year, topic: "own" };
        return labelledRates(place, last, start, isRespective, whole);
      }
    } else if (!(token.kind === "comma" && isRespective) && !between.has(token.kind)) return [];
    ({ gap } = token);
  }
  return [];
}

function labelledRates(
  place: Place,
  last: number,
  start: number,
  isRespective: boolean,
  whole: Token | undefined,
): Rate[] {
  const { tokens, at, sentence, form } = place;
  const labels = labelsEndingAt(tokens, last, sentence.from, place);
  const groups = isRespective ? labels.map((label) => [label]) : [labels];
  const numbers = isRespective ? percentsFrom(tokens, at, sentence.to) : [tokens[at]];
  if (numbers.length !== groups.length) return [];
  const remedy = labels[0]?.kind === "outcome" ? nearestRemedy(place)?.word : undefined;
  const ofTable = labels[0]?.word?.columns.length ? wholesOfApplicants : wholes;
  const wholesOfLabel = remedy
    ? remedyReadings(remedy.rows, "total", form)
    : (whole?.word?.readings ?? ofTable);
  return groups.flatMap((group, index) => {
    const percent = numbers[index];
    const words = percent && summed(group, place, group[0]?.start ?? start, percent.end);
    if (!words) return [];
    const claim = claimOf(words, percent, start, sentence);
    return [{ claim, percent, wholes: wholesOfLabel }];
  });
}

function clauseFrom(tokens: readonly Token[], { from }: Sentence, last: number): number {
  for (let clause = last; clause > from; clause--) {
    const before = tokens[clause - 1];
    if (!before || before.kind === "number" || breaksClause(before)) return clause;
  }
  return from;
}

function percentsFrom(tokens: readonly Token[], at: number, to: number): Token[] {
  const run: Token[] = [];
  for (let next = at; next < to; next++) {
    const token = tokens[next];
    if (!token || token.gap > 0) break;
    if (token.kind === "number" && token.unit === "%") run.push(token);
    else if (token.kind !== "pause" && token.kind !== "joint" && token.kind !== "comma") break;
  }
  return run;
}

const inTime = /(?:按[期时]|及时|限期|规定|法定)[^，。；、]*$/;

function rateFinding(
  { claim, percent, wholes }: Rate,
  prose: Prose,
  claims: ClaimByNumber,
  settled: ReadonlyMap<number, Standing>,
  context: Context,
): Finding | undefined {
  const { ledger, form } = context;
  const isCompletion = claim.key === "completion";
  // 按期办结率98%: of those whose time was up.
  if (isCompletion && (percent.value === 100 || inTime.test(prose.said(claim.start - 8, claim.start))))
    return undefined;
  const amounts = (readings: readonly Reading[]) => readings.map((reading) => ledger.amount(reading) ?? NaN);
  const parts = amounts(claim.readings);
  const all = [...amounts(wholes), ...(isCompletion ? [] : statedIn(prose, claim))];
  if ([...parts, ...all].some(Number.isNaN)) return undefined;
  const exact = parts.flatMap((part) =>
    all.filter((whole) => whole > 0).map((whole) => (100 * part) / whole),
  );
  const [plain] = exact;
  if (plain === undefined || exact.some((value) => isSaid(value, percent, prose))) return undefined;

  const closer = readCloser(claim, claims, settled, prose, context);
  if (closer.readings !== claim.readings && claim.by !== "remedy") return undefined;
  const meant = meantBy(closer, prose, context);
  if (meant === "other") return undefined;
  const severity = meant === "own" ? "warning" : "hint";
  const [part = { plus: [] }] = claim.readings;
  const [whole = { plus: [] }] = wholes;
  const written = prose.said(claim.start, claim.end);
  const sides = [part, whole].map((reading) => ({
    text: wordsOf(reading, form),
    value: ledger.amount(reading) ?? 0,
  }));
  return narrativeFinding({
    rule: "narrative.share",
    place: `${claim.key}.rate`,
    severity,
    section: prose.section,
    fields: [...part.plus, ...(part.minus ?? []), ...whole.plus, ...(whole.minus ?? [])],
    left: { text: "所写百分比", value: percent.value },
    right: { text: sides.map(({ text }) => text).join("÷"), value: Number(plain.toFixed(2)) },
    message: rateSentence(context.titleOf(prose.section), written, sides, `${plain.toFixed(2)}%`, severity),
    basis: context.basisOf(prose.section),
    quote: { text: prose.text, start: claim.start, end: claim.end },
  });
}

/** Exact counts that the sentence states before: any of them may be the whole that is meant. */
function statedIn({ tokens }: Prose, { sentence, start }: Claim): number[] {
  const stated: number[] = [];
  const last = indexAt(tokens, start);
  for (let at = Math.max(sentence.from, last - mostTokens); at < last; at++) {
    const token = tokens[at];
    if (!token) break;
    if (token.kind === "number" && countable.has(token.unit) && token.value > 0) stated.push(token.value);
  }
  return stated;
}

const mostTokens = 160;

/** Whether the percentage as written may stand for this value. */
export function isSaid(
  value: number,
  { value: said, decimals, exactness, end }: Token,
  prose: Prose,
): boolean {
  // 九成 may be 88%; 超过九成 is more than that.
  const tenths = exactness === "exact" ? 5 : 1;
  const slack = decimals < 0 ? tenths : Math.max(10 ** -decimals, 0.02);
  const behind = prose.said(end, end + 2);
  if (exactness === "atLeast" || behind === "以上") return value >= said - slack && value <= said + 10;
  if (exactness === "atMost" || behind === "以下") return value <= said + slack && value >= said - 10;
  if (exactness === "about" || behind === "左右") return Math.abs(value - said) <= 5;
  return Math.abs(value - said) <= slack + 1e-9;
}
