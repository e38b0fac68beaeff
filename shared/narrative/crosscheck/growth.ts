// Growth: against the base that the sentence itself states, or against last year's report. 同比增长20%, 比上年增加10件, 较上年的50件.

import type { Severity } from "../../form/rule.ts";
import type { Finding } from "../../validation/finding.ts";
import { growthFromZeroSentence, growthSentence } from "../../wording/narrativeFindings.ts";
import type { ClaimByNumber } from "./claim.ts";
import type { Context } from "./context.ts";
import { countable } from "./countable.ts";
import { mostFindings, narrativeFinding } from "./narrativeFinding.ts";
import type { Prose, Sentence } from "./prose.ts";
import { subjectOf } from "./subject.ts";
import type { Token } from "./tokens.ts";

export function growthFindings(prose: Prose, claims: ClaimByNumber, context: Context): Finding[] {
  const findings: Finding[] = [];
  for (const sentence of prose.sentences) {
    if (!sentence.hasNumbers || !sentence.hasGrowth) continue;
    for (let at = sentence.from; at < sentence.to && findings.length < mostFindings; at++) {
      const token = prose.tokens[at];
      if (token?.kind !== "up" && token?.kind !== "down") continue;
      const growth = growthAt(prose.tokens, at, sentence);
      const finding = growth && growthFinding(growth, prose, claims, context);
      if (finding) findings.push(finding);
    }
  }
  return findings;
}

interface Growth {
  readonly sign: 1 | -1;
  /** A percentage, or a count in the unit of `now`. */
  readonly stated: Token;
  readonly now: Token;
  /** Where the sentence states it: behind 较, or before 相比. */
  readonly base: Token | undefined;
}

const farthest = 26;

function growthAt(tokens: readonly Token[], at: number, { from, to }: Sentence): Growth | undefined {
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
      // 同比增加10件，增长20%: the difference is neither what is compared nor its base.
      if (isGrowth(tokens[before - 1])) continue;
      numbers.push(token);
      if (hasCompare) break;
    }
    letters += token.gap;
  }
  const [first, second] = numbers;
  if (!first || !hasCompare) return undefined;
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

const isGrowth = (token: Token | undefined) => token?.kind === "up" || token?.kind === "down";

interface Pair {
  readonly before: number;
  readonly fields: readonly string[];
}

function growthFinding(
  { sign, stated, now, base }: Growth,
  prose: Prose,
  claims: ClaimByNumber,
  context: Context,
): Finding | undefined {
  const pairs = base ? [{ before: base.value, fields: [] }] : pairsOf(now, claims, context);
  const [plain] = pairs;
  if (!plain) return undefined;
  const isPercent = stated.unit === "%";
  const growthOf = ({ before }: Pair) =>
    isPercent ? (before === 0 ? NaN : (100 * (now.value - before)) / before) : now.value - before;
  const said = sign * stated.value;
  const tolerance = isPercent
    ? Math.max(0.5 * 10 ** -stated.decimals, stated.decimals === 2 ? 0.01 : 0) + 1e-9
    : 1e-9;
  if (pairs.some((pair) => Math.abs(growthOf(pair) - said) <= tolerance)) return undefined;

  const start = Math.min(now.start, base?.start ?? now.start);
  const written = prose.said(start, stated.end);
  const right = growthOf(plain);
  const fromZero = Number.isNaN(right);
  const isTruncated = pairs.some((pair) => {
    const gap = Math.abs(growthOf(pair)) - stated.value;
    return isPercent && Math.sign(growthOf(pair)) === sign && gap >= 0 && gap < 10 ** -stated.decimals;
  });
  const severity: Severity =
    fromZero || isTruncated || (!base && isElsewhere(now, claims)) ? "hint" : "warning";
  const places = isPercent ? Math.max(stated.decimals, 2) : 0;
  const unit = isPercent ? "%" : stated.unit;
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
          inWords(said, Math.max(stated.decimals, 0)),
          now.value,
          plain.before,
          inWords(right, places),
        ),
    basis: context.basisOf(prose.section),
    quote: { text: prose.text, start, end: stated.end },
  });
}

/** Last year's figures of what is claimed, in each of its legitimate readings. */
function pairsOf(now: Token, claims: ClaimByNumber, { previousLedger }: Context): Pair[] {
  if (!previousLedger) return [];
  const claim = claims.get(now.start);
  return (claim?.readings ?? []).flatMap((reading) => {
    const before = previousLedger.amount(reading);
    return before === undefined ? [] : [{ before, fields: [...reading.plus, ...(reading.minus ?? [])] }];
  });
}

const isElsewhere = (now: Token, claims: ClaimByNumber) => claims.get(now.start)?.doubtful ?? true;
