// Where shares stand in a sentence: a percentage, the number before that it is said of, the whole that its words state.
// It does not judge whether they are right.

import { breaksClause } from "../claims/claims.ts";
import { countable } from "../text/countable.ts";
import type { Prose, Sentence } from "../text/prose.ts";
import type { Token } from "../text/tokens.ts";

export interface Share {
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
  /** 约占 … */
  readonly isAbout: boolean;
  /** Which of the stated numbers is its part is not quite sure. */
  readonly loose: boolean;
}

/** Letters between part and percentage, and where the whole is stated among them. */
const farthest = 14;
const farthestWithWhole = 28;

export function sharesOf({ text, tokens, said }: Prose, { from, to }: Sentence): Share[] {
  const shares: Share[] = [];
  for (let at = from; at < to; at++) {
    const percent = tokens[at];
    if (percent?.kind !== "number" || percent.unit !== "%") continue;
    const run = [percent];
    let respectively = false;
    let hasShare = false;
    // 答复率98%
    let isRate = percent.gap > 0 && text.charAt(percent.start - 1) === "率";
    let isAbout = false;
    let whole: number | undefined;
    let letters = percent.gap;
    let before = at - 1;
    for (; before >= from; before--) {
      const token = tokens[before];
      if (!token) break;
      if (token.kind === "number" && whole === undefined && isStatedWhole(tokens, before, at, said)) {
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
      if (token.kind === "rate" && (token.gap > 0 || tokens[before - 1]?.kind === "outcome")) isRate = true;
      if (token.kind === "completion") isRate = true;
      if (token.kind === "about" && tokens[before + 1]?.kind === "share") isAbout = true;
      if (token.kind === "respectively") respectively = true;
      letters += token.gap;
    }
    if (!hasShare && !isRate) continue;
    if (letters > (whole === undefined ? farthest : farthestWithWhole)) continue;
    while (respectively && isNextOfRun(tokens, at)) {
      at += 2;
      const next = tokens[at];
      if (next) run.push(next);
    }
    const together =
      run.length === 1 && letters > 0 ? countedTogether(said(tokens[before]?.end ?? 0, percent.start)) : 1;
    const parts = partsBefore(tokens, before, from, run.length * together);
    if (parts.length < together) continue;
    if (parts.length < run.length) continue;
    // 5条、5条，分别占比6.25%: one percentage for several parts.
    // 9件、4件，合计占21%: of so many as the writer had in mind.
    const isPlain =
      (run.length > 1 || !respectively) &&
      !(
        together === 1 &&
        isOneOfSeveral(tokens, before, from) &&
        isOfSum(said(tokens[before]?.end ?? 0, percent.start))
      );
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
          isAbout,
          loose: !isPlain && whole === undefined,
        });
    });
  }
  return shares;
}

/** Another number stands before it in the same list: 9件、4件，合计占21%; 其中予以公开和部分公开39件 is one. */
function isOneOfSeveral(tokens: readonly Token[], at: number, from: number): boolean {
  for (let before = at - 1; before >= Math.max(from, at - 12); before--) {
    const kind = tokens[before]?.kind;
    if (kind === "number") return true;
    if (kind === "list" || kind === "semicolon" || kind === "stop") return false;
  }
  return false;
}

const isOfSum = (words: string) => /(?:合计|共计|总共|一共|累计|共)占/.test(words);

/** 二者合计占…: how many of the numbers before are the part. */
function countedTogether(words: string): number {
  const match = /([两二三四五])[者项类种](?:合计|共计?|总计|相加)?占?/.exec(words);
  return match ? "两三四五".indexOf(match[1] === "二" ? "两" : (match[1] ?? "")) + 2 : 1;
}

/** A count with 占 directly before it, 占全市受理总量156件的33.3%, 占总数（156件）的33.3%, or 在156件申请中占33.3%. */
function isStatedWhole(tokens: readonly Token[], at: number, percent: number, said: Prose["said"]): boolean {
  const number = tokens[at];
  if (!number || !countable.has(number.unit)) return false;
  // 占办理总数（共61件）的9.84%
  const isBracketed = tokens[at + 1]?.kind === "close";
  const next = isBracketed ? at + 2 : at + 1;
  if (tokens[next]?.kind === "filler" && next + 1 === percent && tokens[percent]?.gap === 0) {
    let last = at - 1;
    if (isBracketed) while (last > at - 3 && tokens[last]?.kind !== "open") last--;
    for (let before = isBracketed ? last - 1 : last; before >= 0 && at - before < 10; before--) {
      const token = tokens[before];
      if (token?.kind === "share") return true;
      if (!token || token.kind === "number" || breaksClause(token)) break;
    }
  }
  if (said(number.start - 1, number.start) === "在")
    return /^[^，。；、]{0,16}中[^，。；、]{0,2}占/.test(said(number.end, tokens[percent]?.start ?? 0));
  for (let before = at - 1, gap = tokens[at]?.gap ?? 1; before >= 0 && gap === 0; before--) {
    const token = tokens[before];
    if (token?.kind === "share") return true;
    if (token?.kind !== "filler" && token?.kind !== "all" && token?.kind !== "total" && token?.kind !== "own")
      return false;
    ({ gap } = token);
  }
  return false;
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
    if (!countable.has(token.unit) || token.exactness !== "exact") break;
    parts.unshift(place);
  }
  return parts;
}
