// Totals that stand behind what they add up: 网站400条、公众号210条、公开栏30条，总计640条; 两项合计95件.
// Only items that stand side by side are added; what was counted in between for another purpose ends the list.

import { countable } from "../text/countable.ts";
import type { Standing } from "../claims/counts.ts";
import { isCompared } from "./listAt.ts";
import { chineseNumber } from "../text/number.ts";
import type { Prose, Sentence } from "../text/prose.ts";
import type { Token } from "../text/tokens.ts";

/** A total and the items that should add up to it. */
export interface Summed {
  readonly whole: Token;
  readonly items: readonly Token[];
}

export function totalsBehind(
  { tokens, said }: Prose,
  sentence: Sentence,
  settled: ReadonlyMap<number, Standing>,
): Summed[] {
  const found: Summed[] = [];
  for (let at = sentence.from + 2; at < sentence.to; at++) {
    const whole = tokens[at];
    if (
      whole?.kind !== "number" ||
      whole.gap > 3 ||
      whole.exactness !== "exact" ||
      !countable.has(whole.unit)
    )
      continue;
    const first = totalBefore(tokens, at, sentence.from);
    if (first < 0) continue;
    const start = tokens[first]?.start ?? 0;
    const called = ofAll.exec(said(start - 10, start));
    if (!called) continue;
    const all = itemsBefore(tokens, first, sentence.from, whole.unit);
    // 后两类合计14家: of so many, the last.
    const wanted = called[1] === undefined ? all.length : chineseNumber(called[1]);
    const items = wanted <= all.length && !addsUp(all, whole) ? all.slice(all.length - wanted) : [];
    if (items.length < 2 || isSettled([whole, ...items], settled)) continue;
    // 主要有A 9条、B 7条等，全年共计20条: there are others.
    const last = items.at(-1)?.end ?? start;
    if (said(last, start).includes("等") || said((items[0]?.start ?? start) - 30, start).includes("主要"))
      continue;
    // 合计发布65个: of the same things, or of those that were …
    if ((whole.gap > 0 || !isSideBySide(items, tokens, first)) && !isNear(items, whole)) continue;
    found.push({ whole, items });
  }
  return found;
}

/** Directly before 合计: nothing, 三项, 两个渠道, 各类. */
const ofAll =
  /(?:^|[、，：])(?:以上|全年|年内|后|这|上述)?(?:([两二三四五六七八九十])(?!季|月|期)[^，。；、：\d]{1,4}|各[项类])?$/;

/** 共计, 合计为, 总计: the first token of these words directly before a number; -1 where there are none. */
function totalBefore(tokens: readonly Token[], at: number, from: number): number {
  for (let before = at - 1; before > from; before--) {
    const token = tokens[before];
    if (token?.kind === "total") return before;
    // 共计收取信息处理费860元.
    if (token?.kind === "fee" && token.gap <= 2 && tokens[at]?.unit === "元") continue;
    if (token?.kind !== "filler" || token.gap > 0) return -1;
  }
  return -1;
}

/** In reading order; what stands in brackets or is compared is no item. */
function itemsBefore(tokens: readonly Token[], first: number, from: number, unit: string): Token[] {
  const items: Token[] = [];
  let depth = 0;
  for (let at = first - 1; at >= from && items.length < mostItems; at--) {
    const token = tokens[at];
    if (!token) break;
    if (token.kind === "close") depth++;
    else if (token.kind === "open" && --depth < 0) break;
    if (depth > 0) continue;
    if (token.kind === "semicolon" || token.kind === "list" || token.kind === "total") break;
    if (token.kind !== "number" || !countable.has(token.unit) || isCompared(tokens, at)) continue;
    // 一件收取400元，另一件收取260元.
    if (unit === "元" && token.unit !== unit && token.value === 1) continue;
    // 推进会、现场会各1次; 平均每个镇街2.5个
    const isOfEach = tokens[at - 1]?.kind === "each" || (unit !== "元" && !Number.isInteger(token.value));
    if (token.exactness !== "exact" || token.unit !== unit || isOfEach) return [];
    items.unshift(token);
  }
  return items;
}

const mostItems = 40;

/** All of them, or the last so many: an earlier number may count something else. */
function addsUp(items: readonly Token[], { value }: Token): boolean {
  let sum = 0;
  for (let at = items.length - 1; at >= 0; at--) {
    sum += items[at]?.value ?? NaN;
    if (Math.abs(sum - value) < 1e-6) return true;
  }
  return false;
}

/** What the tables contradict has been told; what they bear out is no list of parts. */
function isSettled(numbers: readonly Token[], settled: ReadonlyMap<number, Standing>): boolean {
  const standings = numbers.map(({ start }) => settled.get(start));
  return standings.includes("contradicted") || standings.every((standing) => standing === "fits");
}

/** Nothing but 、 or ， and their own words between them, and no word for what was done with one of them. */
function isSideBySide(items: readonly Token[], tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at >= 0 && tokens[at] !== items[0]; at--)
    if (acts.has(tokens[at]?.kind ?? "")) return false;
  return true;
}

const acts: ReadonlySet<string> = new Set([
  "answered",
  "handled",
  "carry",
  "unfinished",
  "up",
  "down",
  "share",
  "year",
  "last",
]);

const isNear = (items: readonly Token[], { value }: Token) =>
  Math.abs(items.reduce((sum, item) => sum + item.value, 0) - value) <= Math.max(2, value * 0.05);
