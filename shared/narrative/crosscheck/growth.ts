// Growth: against the base that the sentence itself states, or against last year's report. 同比增长20%, 比上年增加10件, 较上年的50件.

import type { Form } from "../../form/form.ts";
import type { Severity } from "../../form/rule.ts";
import type { Finding } from "../../validation/finding.ts";
import { growthFromZeroSentence, growthSentence } from "../../wording/narrativeFindings.ts";
import type { ClaimByNumber } from "./claim.ts";
import type { Context } from "./context.ts";
import { readingsOf, remedyReadings } from "./claimed.ts";
import { countable } from "./countable.ts";
import type { Standing } from "./counts.ts";
import { meantBy } from "./doubts.ts";
import type { Reading } from "./ledger.ts";
import { mostFindings, narrativeFinding } from "./narrativeFinding.ts";
import type { Prose, Sentence } from "./prose.ts";
import { subjectOf } from "./subject.ts";
import type { Token, TokenKind } from "./tokens.ts";

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
      const growth =
        token?.kind === "up" || token?.kind === "down"
          ? growthAt(prose.tokens, at, sentence, context.form)
          : token?.kind === "level" || token?.kind === "double"
            ? levelAt(prose.tokens, at, sentence, context.form)
            : undefined;
      // A number that the tables contradict is one mistake, not two.
      if (!growth || settled.get(growth.now.start) === "contradicted") continue;
      const finding = growthFinding(growth, prose, claims, context);
      if (finding) findings.push(finding);
    }
  }
  return findings;
}

interface Growth {
  readonly sign: 1 | -1;
  /** A percentage, or a count in the unit of `now`. */
  readonly stated: Token;
  /** This year's number as stated; where none is, the words that say what moved. */
  readonly now: Token;
  readonly subject?: readonly Reading[];
  /** Where the sentence states it: behind 较, or before 相比. */
  readonly base: Token | undefined;
}

const farthest = 26;

function growthAt(
  tokens: readonly Token[],
  at: number,
  { from, to }: Sentence,
  form: Form,
): Growth | undefined {
  const verb = tokens[at];
  let next = at + 1;
  while (
    next < to &&
    tokens[next]?.gap === 0 &&
    ["filler", "about", "total"].includes(tokens[next]?.kind ?? "")
  )
    next++;
  const stated = tokens[next];
  if (!verb || stated?.kind !== "number" || stated.gap > 0 || stated.exactness !== "exact") return undefined;
  const numbers: Token[] = [];
  let hasCompare = false;
  let hasMoved = false;
  let isPostposed = false;
  let letters = verb.gap;
  for (
    let before = at - 1;
    before >= Math.max(from, at - 20) && numbers.length < 2 && letters <= farthest;
    before--
  ) {
    const token = tokens[before];
    if (!token) break;
    if (token.kind === "compare" || token.kind === "with") {
      hasCompare = true;
      isPostposed = token.kind === "with";
    } else if (token.kind === "semicolon" || token.kind === "share") break;
    else if (token.kind === "number") {
      if (!countable.has(token.unit)) break;
      // 由50件增加到60件，增长20%: what is reached, and before it where it came from.
      if (numbers.length === 0 && token.gap === 0 && tokens[before - 1]?.kind === "reach") {
        isPostposed = hasMoved = true;
        numbers.push(token);
        continue;
      }
      // 同比增加10件，增长20%: the difference is neither what is compared nor its base.
      if (isGrowth(tokens[before - 1])) continue;
      numbers.push(token);
      if (hasCompare || hasMoved) break;
    }
    letters += token.gap;
  }
  const [first, second] = numbers;
  if (!first && hasCompare && stated.unit === "%") {
    const subject = subjectBefore(tokens, at, { from }, form);
    return subject && { sign: verb.kind === "up" ? 1 : -1, stated, base: undefined, ...subject };
  }
  if (!first || !(hasCompare || (hasMoved && numbers.length === 2))) return undefined;
  const isBase = numbers.length === 2 && second?.unit === first.unit;
  const isBaseFirst = isBase && !isPostposed;
  const now = isBaseFirst ? second : first;
  const base = isBase ? (isBaseFirst ? first : second) : undefined;
  if (numbers.length === 2 && !isBase) return undefined;
  if (now.exactness !== "exact" || now.step >= 1_000 || (base && base.exactness !== "exact"))
    return undefined;
  if (stated.unit !== "%" && stated.unit !== now.unit) return undefined;
  return { sign: verb.kind === "up" ? 1 : -1, stated, now, base };
}

/** 60件，与上年持平. */
function levelAt(tokens: readonly Token[], at: number, { from }: Sentence, form: Form): Growth | undefined {
  const stated = tokens[at];
  let hasCompare = false;
  let letters = stated?.gap ?? 0;
  for (let before = at - 1; before >= Math.max(from, at - 8) && letters <= 6; before--) {
    const token = tokens[before];
    if (!token || token.kind === "semicolon") break;
    if (token.kind === "last" || token.kind === "compare" || token.kind === "with") hasCompare = true;
    else if (token.kind === "number") {
      const isExact =
        token.exactness === "exact" && countable.has(token.unit) && !isGrowth(tokens[before - 1]);
      return stated && isExact && hasCompare ? { sign: 1, stated, now: token, base: undefined } : undefined;
    }
    letters += token.gap;
  }
  const subject = stated && hasCompare ? subjectBefore(tokens, at, { from }, form) : undefined;
  return stated && subject && { sign: 1, stated, base: undefined, ...subject };
}

/** 政府信息公开申请数量同比增长20%: nothing but these words opens the sentence, so the whole of the table is meant. */
function subjectBefore(
  tokens: readonly Token[],
  at: number,
  { from }: Pick<Sentence, "from">,
  form: Form,
): Pick<Growth, "now" | "subject"> | undefined {
  for (let before = at - 1; before >= from; before--) {
    const token = tokens[before];
    if (!token) return undefined;
    if (
      token.kind === "requests" ||
      token.kind === "remedy" ||
      (token.kind === "application" && before === from)
    ) {
      const opening = tokens[before - 1];
      const opensSentence =
        before === from || opening?.kind === "year" || opening?.kind === "own" || opening?.kind === "comma";
      if (!opensSentence || token.gap > 2) return undefined;
      const subject =
        token.kind !== "remedy"
          ? readingsOf("received", form)
          : remedyReadings(token.word?.rows.slice(0, 1) ?? [], "total", form);
      return { now: token, subject };
    }
    if (!aside.has(token.kind) || token.gap > 0) return undefined;
  }
  return undefined;
}

/** What stands between the words and 增长. */
const aside: ReadonlySet<TokenKind> = new Set<TokenKind>([
  "filler",
  "total",
  "application",
  "last",
  "compare",
  "with",
  "joint",
  "comma",
]);

const isGrowth = (token: Token | undefined) => token?.kind === "up" || token?.kind === "down";

interface Pair {
  readonly now: number;
  readonly before: number;
  readonly fields: readonly string[];
}

function growthFinding(
  { sign, stated, now, subject, base }: Growth,
  prose: Prose,
  claims: ClaimByNumber,
  context: Context,
): Finding | undefined {
  const pairs = base
    ? [{ now: now.value, before: base.value, fields: [] }]
    : pairsOf(subject ?? claims.get(now.start)?.readings ?? [], subject ? undefined : now.value, context);
  const [plain] = pairs;
  if (!plain) return undefined;
  const isLevel = stated.kind === "level";
  const isDouble = stated.kind === "double";
  const isPercent = stated.unit === "%" || isDouble;
  const growthOf = ({ now: own, before }: Pair) =>
    isPercent ? (before === 0 ? NaN : (100 * (own - before)) / before) : own - before;
  const said = isLevel ? 0 : isDouble ? 100 : sign * stated.value;
  const isAbout = isLevel && stated.end - stated.start !== 2;
  const tolerance = isLevel
    ? Math.max(isAbout ? 0.1 * plain.now : 0.02 * plain.now, isAbout ? 2 : 0) + 1e-9
    : isDouble
      ? 15
      : isPercent
        ? Math.max(0.5 * 10 ** -stated.decimals, stated.decimals === 2 ? 0.01 : 0) + 1e-9
        : 1e-9;
  if (pairs.some((pair) => Math.abs(growthOf(pair) - said) <= tolerance)) return undefined;

  // 一季度收到30件，同比增长15%: neither this year's nor last year's table says anything of it.
  const claim = base || subject ? undefined : claims.get(now.start);
  if (claim && meantBy(claim, prose, context) === "other") return undefined;

  const start = Math.min(now.start, base?.start ?? now.start);
  const written = prose.said(start, stated.end);
  const right = growthOf(plain);
  const fromZero = Number.isNaN(right);
  const isTruncated = pairs.some((pair) => {
    const gap = Math.abs(growthOf(pair)) - stated.value;
    return isPercent && Math.sign(growthOf(pair)) === sign && gap >= 0 && gap < 10 ** -stated.decimals;
  });
  const severity: Severity =
    fromZero || isTruncated || (!base && !subject && isElsewhere(now, claims)) ? "hint" : "warning";
  const places = isPercent ? Math.max(stated.decimals, 2) : 0;
  const unit = isPercent ? "%" : now.unit;
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
          isLevel || isDouble
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

/** Last year's figures of what is claimed, in each of its legitimate readings; beside this year's, as stated or from the tables. */
function pairsOf(
  readings: readonly Reading[],
  stated: number | undefined,
  { ledger, previousLedger }: Context,
): Pair[] {
  if (!previousLedger) return [];
  return readings.flatMap((reading) => {
    const before = previousLedger.amount(reading);
    const now = stated ?? ledger.amount(reading);
    if (before === undefined || now === undefined) return [];
    return [{ now, before, fields: [...reading.plus, ...(reading.minus ?? [])] }];
  });
}

const isElsewhere = (now: Token, claims: ClaimByNumber) => claims.get(now.start)?.doubtful ?? true;
