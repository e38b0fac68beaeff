// Percentages of a stated whole: 动态66条，占82.5%; 占比分别为75%、25%; 无法提供10件（16.39%）. Rounding is right, truncation a hint.

import type { Severity } from "../../form/rule.ts";
import type { Finding } from "../../validation/finding.ts";
import { shareSentence, sharesSentence } from "../../wording/narrativeFindings.ts";
import { wholes } from "./claimed.ts";
import type { ClaimByNumber } from "./claim.ts";
import type { Context } from "./context.ts";
import { countable } from "./countable.ts";
import type { Settled } from "./lists.ts";
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
  prose.sentences.forEach((sentence, index) => {
    if (!sentence.hasPercents) return;
    const shares = sharesOf(prose, sentence);
    for (const share of shares) {
      if (findings.length >= mostFindings) break;
      // A number that the tables contradict is one mistake, not two.
      if (settled.get(share.part.start) === "contradicted") continue;
      const finding = shareFinding(share, prose, sentence, prose.sentences[index - 1], claims, context);
      if (finding) findings.push(finding);
    }
    const surplus = findings.length === 0 ? surplusFinding(shares, prose, context) : undefined;
    if (surplus) findings.push(surplus);
  });
  return findings;
}

interface Share {
  readonly part: Token;
  /** Of the part, in the tokens. */
  readonly at: number;
  readonly percent: Token;
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
    let letters = percent.gap;
    let before = at - 1;
    for (; before >= from; before--) {
      const token = tokens[before];
      if (!token) break;
      if (token.kind === "number" || token.kind === "stop") break;
      if (token.kind === "up" || token.kind === "down" || token.kind === "compare") letters = Infinity;
      if (
        token.kind === "share" ||
        (token.kind === "open" && token.gap === 0 && tokens[before - 1]?.kind === "number")
      )
        hasShare = true;
      if (token.kind === "respectively") respectively = true;
      letters += token.gap;
    }
    if (!hasShare || letters > farthest) continue;
    while (respectively && isNextOfRun(tokens, at)) {
      at += 2;
      const next = tokens[at];
      if (next) run.push(next);
    }
    const parts = partsBefore(tokens, before, from, run.length);
    if (parts.length < run.length) continue;
    // 5条、5条，分别占比6.25%: one percentage for several parts.
    const isPlain = run.length > 1 || !respectively;
    const first = tokens[parts[0] ?? -1];
    if (isPlain && first && said(first.end, percent.start).includes("率")) continue;
    run.forEach((each, index) => {
      const place = parts[index] ?? -1;
      const part = tokens[place];
      if (part) shares.push({ part, at: place, percent: each, loose: !isPlain });
    });
  }
  return shares;
}

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
  prose: Prose,
  sentence: Sentence,
  before: Sentence | undefined,
  claims: ClaimByNumber,
  context: Context,
): Finding | undefined {
  const { part, percent, loose } = share;
  // 近八成, 七成以上 leave open how much it is.
  if (percent.decimals < 0 && percent.exactness !== "exact") return undefined;
  const tolerance = toleranceOf(percent);
  const isRight = (whole: number) => Math.abs((100 * part.value) / whole - percent.value) <= tolerance;
  const stated = wholesBefore(prose, sentence, before, share);
  if (stated.some(isRight)) return undefined;
  const ofTables = claims.has(part.start) || sentence.onRequests;
  const known = ofTables
    ? wholes
        .flatMap((reading) => context.ledger.amount(reading) ?? [])
        .filter((whole) => whole >= part.value && whole > 0)
    : [];
  if (known.some(isRight)) return undefined;
  const all = [...stated, ...known];
  if (all.length === 0 || loose) return undefined;

  const exact = (whole: number) => (100 * part.value) / whole;
  const isTruncated = all.some(
    (whole) => exact(whole) >= percent.value && exact(whole) - percent.value < 10 ** -percent.decimals,
  );
  const whole = all.reduce((best, each) =>
    Math.abs(exact(each) - percent.value) < Math.abs(exact(best) - percent.value) ? each : best,
  );
  const severity: Severity = isTruncated || (stated.length === 0 && !ofTables) ? "hint" : "warning";
  const right = exact(whole).toFixed(Math.max(percent.decimals, 2));
  return narrativeFinding({
    rule: "narrative.share",
    place: subjectOf(prose, part.start),
    severity,
    section: prose.section,
    left: { text: "所写百分比", value: percent.value },
    right: { text: `${part.value}÷${whole}`, value: Number(exact(whole).toFixed(2)) },
    message: shareSentence(
      prose.said(part.start, percent.end),
      prose.said(percent.start, percent.end),
      part.value,
      whole,
      `${right}%`,
    ),
    basis: context.basisOf(prose.section),
    quote: { text: prose.text, start: part.start, end: percent.end },
  });
}

/** Numbers with the same unit that the part can be a part of: in the sentence, and in the one before, which may have the total. */
function wholesBefore(
  { tokens }: Prose,
  { from, opens }: Sentence,
  before: Sentence | undefined,
  { part, at }: Share,
): number[] {
  const stated: number[] = [];
  const start = !opens && before ? before.from : from;
  for (let place = at - 1; place >= Math.max(start, at - mostTokens); place--) {
    const token = tokens[place];
    if (token?.kind !== "number" || token.unit !== part.unit || token.exactness !== "exact") continue;
    if (token.value >= part.value && token.value > 0 && token.step < 1_000) stated.push(token.value);
  }
  return stated;
}

const mostTokens = 160;

/** Shares of one whole, each right by itself or without a whole, that together are more than all. */
function surplusFinding(shares: readonly Share[], prose: Prose, context: Context): Finding | undefined {
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
