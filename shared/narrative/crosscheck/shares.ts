// Percentages of a stated whole: 动态66条，占82.5%; 占比分别为75%、25%; 无法提供10件（16.39%）. Rounding is right, truncation a hint.

import type { Severity } from "../../form/rule.ts";
import type { Finding } from "../../validation/finding.ts";
import { shareSentence, sharesSentence } from "../../wording/narrativeFindings.ts";
import { wholes } from "./claimed.ts";
import type { Claim, ClaimByNumber } from "./claim.ts";
import type { Context } from "./context.ts";
import { countable } from "./countable.ts";
import { isSaid } from "./rates.ts";
import type { Settled } from "./lists.ts";
import type { Word } from "./lexicon.ts";
import { mostFindings, narrativeFinding } from "./narrativeFinding.ts";
import type { Prose, Sentence } from "./prose.ts";
import { subjectOf } from "./subject.ts";
import type { Token } from "./tokens.ts";

export function shareFindings(
  prose: Prose,
  claims: ClaimByNumber,
  settled: Settled,
  context: Context,
): Finding[] {
  const findings: Finding[] = [];
  const tables = wholes.map((reading) => context.ledger.amount(reading));
  for (let index = 0; index < prose.sentences.length; index++) {
    const sentence = prose.sentences[index];
    if (!sentence?.hasPercents) continue;
    const shares = sharesOf(prose, sentence);
    let siblings: ReadonlySet<Token> | undefined;
    for (const share of shares) {
      if (findings.length >= mostFindings) break;
      // A number that the tables contradict is one mistake, not two.
      if (settled.get(share.part.start) === "contradicted") continue;
      const claim = claims.get(share.part.start);
      const ofTables = share.whole === undefined && (claim !== undefined || sentence.onRequests);
      if (ofTables && isRightOf(tables, share)) continue;
      siblings ??= new Set(shares.flatMap(({ part, isRate }) => (isRate ? [] : part)));
      const place: Place = { prose, sentence, before: prose.sentences[index - 1], siblings, claims, context };
      const finding = shareFinding(share, claim, ofTables ? tables : [], place);
      if (finding) findings.push(finding);
    }
    const surplus =
      findings.length === 0 && shares.length > 2 ? surplusFinding(shares, prose, context) : undefined;
    if (surplus) findings.push(surplus);
  }
  return findings;
}

/** Where a share stands, with the others of its sentence. */
interface Place {
  readonly prose: Prose;
  readonly sentence: Sentence;
  readonly before: Sentence | undefined;
  /** Numbers that have a share of their own. */
  readonly siblings: ReadonlySet<Token>;
  readonly claims: ClaimByNumber;
  readonly context: Context;
}

interface Share {
  /** The first of them, where several are counted together. */
  readonly part: Token;
  readonly value: number;
  /** Of the part, in the tokens. */
  readonly at: number;
  readonly percent: Token;
  /** 占全部156件的33.3%: the whole, where the words of the share state it. */
  readonly whole: number | undefined;
  /** 原创率54.56%: perhaps a share of the number before, perhaps a rate of its own. */
  readonly isRate: boolean;
  readonly isOneOfRun: boolean;
  /** Which of the stated numbers is its part is not quite sure. */
  readonly loose: boolean;
}

/** Letters between part and percentage. */
const farthest = 14;

function sharesOf({ tokens, said }: Prose, { from, to }: Sentence): Share[] {
  const shares: Share[] = [];
  for (let at = from; at < to; at++) {
    const percent = tokens[at];
    if (percent?.kind !== "number" || percent.unit !== "%") continue;
    const run = [percent];
    let respectively = false;
    let hasShare = false;
    let isRate = false;
    let whole: number | undefined;
    let letters = percent.gap;
    let before = at - 1;
    for (; before >= from; before--) {
      const token = tokens[before];
      if (!token) break;
      if (token.kind === "number" && !hasShare && whole === undefined && isStatedWhole(tokens, before)) {
        whole = token.value;
        continue;
      }
      if (token.kind === "number" || token.kind === "stop") break;
      if (token.kind === "up" || token.kind === "down" || token.kind === "compare") letters = Infinity;
      if (
        token.kind === "share" ||
        (token.kind === "open" && token.gap === 0 && tokens[before - 1]?.kind === "number")
      )
        hasShare = true;
      if (token.kind === "rate" && token.gap > 0) isRate = true;
      if (token.kind === "respectively") respectively = true;
      letters += token.gap;
    }
    if ((!hasShare && !isRate) || letters > farthest) continue;
    while (respectively && isNextOfRun(tokens, at)) {
      at += 2;
      const next = tokens[at];
      if (next) run.push(next);
    }
    const together =
      run.length === 1 && letters > 1 ? countedTogether(said(tokens[before]?.end ?? 0, percent.start)) : 1;
    const parts = partsBefore(tokens, before, from, run.length * together);
    if (parts.length < together) continue;
    if (parts.length < run.length) continue;
    // 5条、5条，分别占比6.25%: one percentage for several parts.
    const isPlain = run.length > 1 || !respectively;
    run.forEach((each, index) => {
      const place = parts[index] ?? -1;
      const part = tokens[place];
      const value = parts
        .slice(index, index + together)
        .reduce((sum, one) => sum + (tokens[one]?.value ?? NaN), 0);
      if (part)
        shares.push({
          part,
          value,
          at: place,
          percent: each,
          whole,
          isRate: isRate && !hasShare,
          isOneOfRun: run.length > 1,
          loose: !isPlain && whole === undefined,
        });
    });
  }
  return shares;
}

/** Whether the words of the percentage name something else than the number before it. */
function isOfAnother(
  { part, value, percent, isRate, isOneOfRun, whole }: Share,
  { start }: Sentence,
  { said }: Prose,
): boolean {
  const between = said(part.end, percent.start);
  if (isRate || between.includes("率"))
    return !isOneOfRun && isOtherRate(said(Math.max(start, part.start - 120), part.start), between);
  return !isOneOfRun && whole === undefined && value === part.value && ownSubject.test(between);
}

/** 办结1398件，满意率98% is no share of them; 原创287篇，原创率54.56% is, where nothing but this number is called so. */
function isOtherRate(before: string, between: string): boolean {
  const noun = /([\u4e00-\u9fff]{2})率/.exec(between)?.[1];
  if (noun === undefined) return between.includes("率");
  return !before.slice(-12).includes(noun) || before.indexOf(noun) !== before.lastIndexOf(noun);
}

/** 二者合计占…: how many of the numbers before are the part. */
function countedTogether(words: string): number {
  const match = /([两二三四五])[者项类种](?:合计|共计?|总计|相加)?占?/.exec(words);
  return match ? "两三四五".indexOf(match[1] === "二" ? "两" : (match[1] ?? "")) + 2 : 1;
}

/** A count with 占 directly before it. */
function isStatedWhole(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1, gap = tokens[at]?.gap ?? 1; before >= 0 && gap === 0; before--) {
    const token = tokens[before];
    if (token?.kind === "share") return countable.has(tokens[at]?.unit ?? "");
    if (token?.kind !== "filler" && token?.kind !== "all" && token?.kind !== "total" && token?.kind !== "own")
      return false;
    ({ gap } = token);
  }
  return false;
}

/** 当面提交6件，在线渠道占比59.85%: the share is of what its own words name. */
const ownSubject = /^[，；、](?!各|均|约|共|其|分别|比例|比重|合计)[^，。；、占]{2,}占/;

const isNextOfRun = (tokens: readonly Token[], at: number) => {
  const joint = tokens[at + 1];
  const next = tokens[at + 2];
  const isJoint = joint?.kind === "pause" || joint?.kind === "joint" || joint?.kind === "comma";
  return isJoint && joint.gap === 0 && next?.kind === "number" && next.unit === "%" && next.gap === 0;
};

/** The last so many exact counts, in reading order; brackets and percentages between them are read over. */
function partsBefore(tokens: readonly Token[], at: number, from: number, wanted: number): number[] {
  const parts: number[] = [];
  for (let place = at; place >= from && parts.length < wanted; place--) {
    const token = tokens[place];
    if (token?.kind !== "number") continue;
    if (!countable.has(token.unit) || token.exactness !== "exact" || token.step >= 1_000) break;
    parts.unshift(place);
  }
  return parts;
}

/** 0.01 where two decimals are written; half of the last digit otherwise. By the decimals, from -1. */
const tolerances = Array.from(
  { length: 11 },
  (_, place) => Math.max(0.5 * 10 ** -(place - 1), place - 1 === 2 ? 0.01 : 0) + 1e-9,
);
const toleranceOf = ({ decimals }: Token) => tolerances[decimals + 1] ?? 0;

function shareFinding(
  share: Share,
  claim: Claim | undefined,
  tables: readonly (number | undefined)[],
  place: Place,
): Finding | undefined {
  const { part, value, percent, loose } = share;
  const { prose, sentence, claims, context } = place;
  const stated = share.whole === undefined ? wholesBefore(share, place) : [share.whole];
  if (isRightOf(stated, share)) return undefined;
  // While the table is blank, a result may be a share of what nobody has stated.
  if (
    claim?.word?.block === "requests" &&
    tables.includes(undefined) &&
    !statesWhole(share, claim, claims, prose)
  )
    return undefined;
  const known = tables.flatMap((whole) => (whole !== undefined && whole >= value && whole > 0 ? whole : []));
  const all = [...stated, ...known];
  if (all.length === 0 || loose || isOfAnother(share, sentence, prose)) return undefined;
  const isLoose =
    percent.exactness !== "exact" || /^(?:以上|左右|以下)/.test(prose.said(percent.end, percent.end + 2));
  const exact = (whole: number) => (100 * value) / whole;
  if (isLoose && all.some((whole) => isSaid(exact(whole), percent, prose))) return undefined;

  const isTruncated = all.some(
    (whole) => exact(whole) >= percent.value && exact(whole) - percent.value < 10 ** -percent.decimals,
  );
  const whole = all.reduce((best, each) =>
    Math.abs(exact(each) - percent.value) < Math.abs(exact(best) - percent.value) ? each : best,
  );
  const severity: Severity = isTruncated || (stated.length === 0 && tables.length === 0) ? "hint" : "warning";
  const right = exact(whole).toFixed(Math.max(percent.decimals, 2));
  return narrativeFinding({
    rule: "narrative.share",
    place: subjectOf(prose, part.start),
    severity,
    section: prose.section,
    left: { text: "所写百分比", value: percent.value },
    right: { text: `${value}÷${whole}`, value: Number(exact(whole).toFixed(2)) },
    message: shareSentence(
      prose.said(part.start, percent.end),
      prose.said(percent.start, percent.end),
      value,
      whole,
      `${right}%`,
    ),
    basis: context.basisOf(prose.section),
    quote: { text: prose.text, start: part.start, end: percent.end },
  });
}

/** Whether the percentage is that of one of these wholes, as exactly as it is written. */
function isRightOf(those: readonly (number | undefined)[], { value, percent }: Share): boolean {
  const tolerance = toleranceOf(percent);
  for (const whole of those)
    if (whole !== undefined && whole >= value && Math.abs((100 * value) / whole - percent.value) <= tolerance)
      return percent.exactness === "exact";
  return false;
}

/** Whether the sentence says what this label is a share of: what was answered, or for an applicant what came in. */
function statesWhole(
  { at }: Share,
  { word, sentence }: Claim,
  claims: ClaimByNumber,
  { tokens }: Prose,
): boolean {
  const isApplicant = (word?.columns.length ?? 0) > 0;
  const keys = new Set<string>();
  for (let place = Math.max(sentence.from, at - mostTokens); place < at; place++) {
    const claim = claims.get(tokens[place]?.start ?? -1);
    if (claim) keys.add(claim.key);
  }
  if (!isApplicant) return keys.has("answered");
  return !keys.has("carriedOver") && (keys.has("received") || keys.has("newlyReceived"));
}

/**
 * Numbers with the same unit that the part can be a part of: in the sentence, and in the one before, which may have the total.
 * Its siblings are none: what has a share of its own, and what stands in the same list.
 */
function wholesBefore(
  { part, value, at }: Share,
  { prose: { tokens }, sentence: { from, opens }, before, siblings, claims }: Place,
): number[] {
  const stated: number[] = [];
  const start = !opens && before ? before.from : from;
  const own = claims.get(part.start)?.word;
  let isInList = false;
  for (let place = at - 1; place >= Math.max(start, at - mostTokens); place--) {
    const token = tokens[place];
    // 其中, and a bracket that is still open here: what stands before it is what the list is of.
    if (token?.kind === "list" || token?.kind === "open") isInList = true;
    if (token?.kind !== "number" || token.unit !== part.unit || token.exactness !== "exact") continue;
    if (token.value < value || token.value <= 0 || token.step >= 1_000) continue;
    if (!isInList && siblings.has(token)) continue;
    const word = own && claims.get(token.start)?.word;
    if (word && own.columns.length > 0 === word.columns.length > 0 && !isHeadingOf(word, own)) continue;
    stated.push(token.value);
  }
  return stated;
}

const isHeadingOf = ({ readings: [whole] }: Word, { readings: [part] }: Word) =>
  part !== undefined &&
  part.plus.every((id) => whole?.plus.includes(id)) &&
  part.plus.length < (whole?.plus.length ?? 0);

const mostTokens = 160;

/** Shares of one whole, each right by itself or without a whole, that together are more than all. */
function surplusFinding(all: readonly Share[], prose: Prose, context: Context): Finding | undefined {
  const shares = all.filter(({ isRate }) => !isRate);
  const [first] = shares;
  const last = shares.at(-1);
  if (!first || !last || shares.length < 3) return undefined;
  const total = shares.reduce((sum, { percent }) => sum + percent.value, 0);
  const slack = Math.max(
    0.05,
    shares.reduce((sum, { percent }) => sum + toleranceOf(percent), 0),
  );
  if (total <= 100 + slack || total > 120) return undefined;
  const shown = Number(total.toFixed(2));
  return narrativeFinding({
    rule: "narrative.share",
    place: `${subjectOf(prose, first.part.start)}.all`,
    severity: "hint",
    section: prose.section,
    left: { text: "各项占比之和", value: shown },
    right: { text: "全部", value: 100 },
    message: sharesSentence(prose.said(first.part.start, last.percent.end), shown),
    basis: context.basisOf(prose.section),
    quote: { text: prose.text, start: first.part.start, end: last.percent.end },
  });
}
