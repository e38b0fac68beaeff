// Growth: against the base that the sentence itself states, or against last year's report. 同比增长20%, 比上年增加10件, 较上年的50件.

import type { Severity } from "../../../form/rule.ts";
import type { Finding } from "../../../validation/finding.ts";
import { growthFromZeroSentence, growthSentence } from "../../../wording/narrativeFindings.ts";
import { bodyMeant } from "../claims/bodies.ts";
import type { Claim, ClaimByNumber } from "../claims/claim.ts";
import { readingsOf } from "../claims/claimed.ts";
import type { Context } from "../context.ts";
import { growthAt, isGrowth, levelAt, type Growth } from "./growthAt.ts";
import { growthsInTurn } from "./growthsInTurn.ts";
import { moneyFactor, type Standing } from "../claims/counts.ts";
import { meantBy } from "../claims/doubts.ts";
import type { Reading } from "../ledger.ts";
import { mostFindings, narrativeFinding } from "../narrativeFinding.ts";
import type { Prose } from "../text/prose.ts";
import { subjectOf } from "../claims/subject.ts";
import type { Token } from "../text/tokens.ts";

export function growthFindings(
  prose: Prose,
  claims: ClaimByNumber,
  settled: ReadonlyMap<number, Standing>,
  context: Context,
): Finding[] {
  const findings: Finding[] = [];
  for (const sentence of prose.sentences) {
    if (!sentence.hasGrowth) continue;
    for (let at = sentence.from; at < sentence.to && findings.length < mostFindings; at++) {
      const token = prose.tokens[at];
      const inTurn = isGrowth(token) ? growthsInTurn(prose.tokens, at, sentence) : undefined;
      const alone = inTurn
        ? undefined
        : isGrowth(token)
          ? growthAt(prose, at, sentence, context)
          : token?.kind === "level" || token?.kind === "double"
            ? levelAt(prose, at, sentence, context)
            : undefined;
      for (const growth of inTurn?.growths ?? (alone ? [alone] : [])) {
        // A number that the tables contradict is one mistake, not two.
        const standing = settled.get(growth.now.start);
        if (standing === "contradicted" || (standing === "elsewhere" && !growth.base)) continue;
        const finding = growthFinding(growth, prose, claims, standing === "fits", context);
        if (finding) findings.push(finding);
      }
      if (inTurn) at = inTurn.upTo;
    }
  }
  return findings;
}

interface Pair {
  readonly now: number;
  readonly before: number;
  readonly fields: readonly string[];
}

function growthFinding(
  { sign, stated, now, subject, base }: Growth,
  prose: Prose,
  claims: ClaimByNumber,
  isBorneOut: boolean,
  context: Context,
): Finding | undefined {
  const claim = base || subject ? undefined : claims.get(now.start);
  const factor = claim ? moneyFactor(claim) : 1;
  const other = claim && otherAct(claim, sign, stated, prose, context);
  const pairs = base
    ? [{ now: now.value, before: base.value, fields: [] }]
    : pairsOf(
        subject ?? other ?? claim?.readings ?? [],
        subject || other ? undefined : now.value / factor,
        context,
      );
  const [plain] = pairs;
  if (!plain) return undefined;
  const isLevel = stated.kind === "level";
  // 较上年有所增加 says no more than that.
  const isDirection = isGrowth(stated);
  const isDouble = stated.kind === "double";
  const isPercent = stated.unit === "%" || isDouble;
  const growthOf = ({ now: own, before }: Pair) =>
    isPercent ? (before === 0 ? NaN : (100 * (own - before)) / before) : (own - before) * factor;
  const said = isLevel ? 0 : isDouble ? 100 : isDirection ? sign : sign * stated.value;
  const isAbout = isLevel && stated.end - stated.start !== 2;
  const rounding = base ? (100 * now.value * (roundingOf(now) + roundingOf(base))) / base.value : 0;
  const tolerance = isLevel
    ? Math.max(isAbout ? 0.1 * plain.now : 0.02 * plain.now, isAbout ? 2 : 0) + 1e-9
    : isDouble
      ? 15
      : isPercent
        ? Math.max(0.5 * 10 ** -stated.decimals, stated.decimals === 2 ? 0.01 : 0) + rounding + 1e-9
        : stated.step > 1
          ? stated.step / 2 + (base ? (now.step + base.step) / 2 : 0)
          : 1e-6;
  if (isDirection && pairs.some((pair) => growthOf(pair) * sign >= 0)) return undefined;
  if (!isDirection && pairs.some((pair) => Math.abs(growthOf(pair) - said) <= tolerance)) return undefined;

  if (subject && /[季月周]/.test(prose.said(stated.end, stated.end + 14))) return undefined;
  // 全市行政许可决定较上年增长20%: in the report of an office.
  if (subject && bodyMeant(prose.said(now.start - 4, now.start), context) !== "own") return undefined;
  // 一季度收到30件，同比增长15%: neither this year's nor last year's table says anything of it.
  const meant = claim ? meantBy(claim, prose, context) : "own";
  if (meant === "other") return undefined;

  const start = Math.min(now.start, base?.start ?? now.start);
  const written = prose.said(start, stated.end);
  const right = growthOf(plain);
  const fromZero = Number.isNaN(right);
  const isTruncated = pairs.some((pair) => {
    const gap = Math.abs(growthOf(pair)) - stated.value;
    return isPercent && Math.sign(growthOf(pair)) === sign && gap >= 0 && gap < 10 ** -stated.decimals;
  });
  const severity: Severity =
    fromZero || isTruncated || (!isBorneOut && meant === "doubtful") ? "hint" : "warning";
  const places = isPercent ? Math.max(stated.decimals, 2) : 0;
  const unit = isPercent ? "%" : subject ? stated.unit : now.unit;
  const inWords = (value: number, digits: number) =>
    `${value < 0 ? "下降" : "增长"}${Math.abs(value).toFixed(digits)}${unit}`;
  return narrativeFinding({
    rule: "narrative.growth",
    place: subjectOf(prose, now.start),
    severity,
    section: prose.section,
    fields: plain.fields,
    ...(!fromZero && {
      left: { text: "所写增减", value: said },
      right: { text: "按上年度计算", value: Number(right.toFixed(2)) },
    }),
    message: fromZero
      ? growthFromZeroSentence(written)
      : growthSentence(
          written,
          isLevel || isDouble || isDirection
            ? prose.said(stated.start, stated.end)
            : inWords(said, Math.max(stated.decimals, 0)),
          plain.now,
          plain.before,
          inWords(right, places),
        ),
    basis: context.basisOf(prose.section),
    quote: { text: prose.text, start, end: stated.end },
  });
}

/** 收到60件，比上年多办结5件: what is done more is not what the number before counts. */
function otherAct(
  { by, key }: Claim,
  sign: 1 | -1,
  { start }: Token,
  { said }: Prose,
  { form }: Context,
): readonly Reading[] | undefined {
  const verb = (sign > 0 ? /多(办结|答复|收到?|新收|受理)/ : /少(办结|答复|收到?|新收|受理)/).exec(
    said(start - 4, start),
  )?.[1];
  if (verb === undefined || by !== "act" || key === "handled") return undefined;
  const isDone = verb === "办结" || verb === "答复";
  if (isDone === (key === "answered")) return undefined;
  return readingsOf(isDone ? "answered" : "received", form);
}

/** How much of itself a number may be more or less: 2.5万 is exact to 500. */
const roundingOf = ({ step, value }: Token) => (step > 1 && value > 0 ? step / 2 / value : 0);

/** Last year's figures of what is claimed, in each of its legitimate readings; beside this year's, as stated or from the tables. */
function pairsOf(
  readings: readonly Reading[],
  stated: number | undefined,
  { ledger, previousLedger }: Context,
): Pair[] {
  if (!previousLedger) return [];
  // 7件 are all of them, so those of last year are all, too, and not only those that were decided.
  const borneOut =
    stated === undefined ? [] : readings.filter((reading) => ledger.amount(reading) === stated);
  return (borneOut.length > 0 ? borneOut : readings).flatMap((reading) => {
    const before = previousLedger.amount(reading);
    const now = stated ?? ledger.amount(reading);
    if (before === undefined || now === undefined) return [];
    return [{ now, before, fields: [...reading.plus, ...(reading.minus ?? [])] }];
  });
}
