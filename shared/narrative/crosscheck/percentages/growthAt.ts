// Where a growth stands in a sentence: how much, of which number or of what in all, from which base. It knows no figures.

import type { Context } from "../context.ts";
import { countable } from "../text/countable.ts";
import { subjectBefore } from "./growthSubject.ts";
import { openingOf } from "../claims/labels.ts";
import type { Reading } from "../ledger.ts";
import type { Prose, Sentence } from "../text/prose.ts";
import type { Token } from "../text/tokens.ts";

export interface Growth {
  readonly sign: 1 | -1;
  /** A percentage, or a count in the unit of `now`. */
  readonly stated: Token;
  /** This year's number as stated; where none is, the words that say what moved. */
  readonly now: Token;
  readonly subject?: readonly Reading[];
  /** Where the sentence states it: behind 较, or before 相比. */
  readonly base: Token | undefined;
}

/** What the report is on, and of which year. */
type About = Pick<Context, "form" | "year">;

const farthest = 26;

export function growthAt(prose: Prose, at: number, sentence: Sentence, about: About): Growth | undefined {
  const { tokens } = prose;
  const { from, to } = sentence;
  const verb = tokens[at];
  let next = at + 1;
  while (
    next < to &&
    tokens[next]?.gap === 0 &&
    ["filler", "about", "total"].includes(tokens[next]?.kind ?? "")
  )
    next++;
  const stated = tokens[next];
  if (verb && next === at + 1 && (stated === undefined || endsClause(stated)))
    return directionAt(prose, at, sentence, about);
  if (!verb || stated?.kind !== "number" || stated.gap > 0 || stated.exactness !== "exact") return undefined;
  const numbers: Token[] = [];
  let hasCompare = false;
  let hasMoved = false;
  let isPostposed = false;
  let isBaseAlone = false;
  let letters = verb.gap;
  for (
    let before = at - 1;
    before >= Math.max(from, at - 20) && numbers.length < 2 && letters <= farthest;
    before--
  ) {
    const token = tokens[before];
    if (!token) break;
    // 收到64件（含上年结转4件），较上年增加8件: what stands in brackets is not what is compared.
    if (token.kind === "close") {
      const open = openingOf(tokens, before, from);
      if (open < 0) break;
      const stated = numbers.length === 0 ? baseWithin(tokens, open, before) : undefined;
      if (stated) {
        numbers.push(stated);
        hasCompare = true;
      }
      before = open;
      continue;
    }
    if (token.kind === "compare" || token.kind === "with") {
      hasCompare = true;
      isPostposed = token.kind === "with";
    } else if (token.kind === "semicolon" || token.kind === "share") break;
    // 同比增加210条，其中政策文件120条，增加15条: of the part alone.
    else if (token.kind === "list" && numbers.length > 0 && !hasCompare) break;
    // 新收申请60件，自然人申请较上年增长20%: not of the number before.
    else if (hasCompare && numbers.length === 0 && (token.kind === "label" || token.kind === "document"))
      break;
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
      if (isOfLastYear(tokens, before, about.year)) {
        hasCompare = true;
        isBaseAlone = numbers.length === 1;
        // 由上年的13.6个降至11.2个
        isPostposed = !isBaseAlone;
      }
    }
    letters += token.gap;
  }
  const [first, second] = numbers;
  if (!first && hasCompare && (stated.unit === "%" || stated.unit === "件")) {
    const subject = subjectBefore(prose, at, sentence, about.form);
    return subject && { sign: verb.kind === "up" ? 1 : -1, stated, base: undefined, ...subject };
  }
  if (!first || !(hasCompare || (hasMoved && numbers.length === 2))) return undefined;
  if (isBaseAlone && !second) return undefined;
  const isBase = numbers.length === 2 && second?.unit === first.unit;
  const isBaseFirst = isBase && !isPostposed;
  const now = isBaseFirst ? second : first;
  const base = isBase ? (isBaseFirst ? first : second) : undefined;
  if (numbers.length === 2 && !isBase) return undefined;
  if (now.exactness !== "exact" || (now.step >= 1_000 && !base) || (base && base.exactness !== "exact"))
    return undefined;
  if (stated.unit !== "%" && stated.unit !== now.unit) return undefined;
  return { sign: verb.kind === "up" ? 1 : -1, stated, now, base };
}

/** 收到60件，上年为50件，增长20%. */
function isOfLastYear(tokens: readonly Token[], at: number, year: number): boolean {
  let before = at;
  while (tokens[before]?.gap === 0 && tokens[before - 1]?.kind === "filler") before--;
  const time = tokens[before]?.gap === 0 ? tokens[before - 1] : undefined;
  return time?.kind === "last" || (time?.kind === "year" && time.value === year - 1);
}

/** 比上年（50件）, （上年50件）: the base in a bracket of its own. */
function baseWithin(tokens: readonly Token[], open: number, close: number): Token | undefined {
  const number = tokens[close - 1];
  if (number?.kind !== "number" || !countable.has(number.unit) || tokens[close]?.gap !== 0) return undefined;
  const named = open === close - 2 ? tokens[open - 1] : tokens[close - 2];
  const isAlone = open === close - 2 || (open === close - 3 && number.gap === 0);
  return isAlone && (named?.kind === "last" || named?.kind === "year" || named?.kind === "compare")
    ? number
    : undefined;
}

/** 60件，较上年有所增加. */
function directionAt(prose: Prose, at: number, sentence: Sentence, about: About): Growth | undefined {
  const growth = levelAt(prose, at, sentence, about);
  return growth && { ...growth, sign: prose.tokens[at]?.kind === "up" ? 1 : -1 };
}

const endsClause = ({ kind, gap }: Token) =>
  gap === 0 && (kind === "comma" || kind === "stop" || kind === "semicolon" || kind === "paragraph");

/** 60件，与上年持平. */
export function levelAt(prose: Prose, at: number, sentence: Sentence, about: About): Growth | undefined {
  const { tokens } = prose;
  const { from } = sentence;
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
  const subject = stated && hasCompare ? subjectBefore(prose, at, sentence, about.form) : undefined;
  return stated && subject && { sign: 1, stated, base: undefined, ...subject };
}

export const isGrowth = (token: Token | undefined) => token?.kind === "up" || token?.kind === "down";
