// Where a list stands in a sentence: the word that opens it, the total before it, the numbers behind it.
// It does not judge whether they add up.

import { countable } from "../text/countable.ts";
import type { Prose, Sentence } from "../text/prose.ts";
import type { Token } from "../text/tokens.ts";

export type Opener = "marker" | "divided" | "complete" | "bracket" | "whole" | "states";

/** 其中, 包括; 分别为, which names all; a bracket directly behind a number; 按渠道分, 从领域看; 已整改6个，正在整改1个. */
export function openerAt(prose: Prose, at: number, { from }: Sentence): Opener | undefined {
  const { tokens } = prose;
  const token = tokens[at];
  switch (token?.kind) {
    case "list":
      return "marker";
    case "number":
      // 67件新收申请中养老保险类24件，…
      return isCount(token) &&
        hasWithin(prose.text, amongAll, token.end) &&
        among.test(prose.said(token.end, token.end + longestAmong))
        ? "marker"
        : undefined;
    case "respectively": {
      const next = tokens[at + 1];
      const before = tokens[at - 1];
      const isOfShares = next?.kind === "share" || before?.kind === "share";
      if (next?.kind !== "number" || next.gap > 0) return isOfShares ? undefined : "complete";
      // 共举办9场，分别为4场、3场、2场: of nothing but the number before.
      const total = before?.kind === "comma" && before.gap === 0 ? tokens[at - 2] : undefined;
      return isCount(total) && total?.unit === next.unit ? "complete" : undefined;
    }
    case "open": {
      const next = tokens[at + 1];
      let gap = token.gap;
      let last = at - 1;
      // 4件申请（自然人4件）
      for (; last > from && gap === 0 && isNoun(tokens[last]); last--) gap = tokens[last]?.gap ?? 1;
      return gap === 0 && last >= from && isCount(tokens[last]) && next?.kind !== "list"
        ? "bracket"
        : undefined;
    }
    case "comma":
    case "colon":
      return token.kind === "colon" && token.gap === 0 && isCount(tokens[at - 1])
        ? "marker"
        : openerByWords(prose, token);
    default:
      return undefined;
  }
}

const longestAmong = 24;
const amongAll = "中".charCodeAt(0);

function hasWithin(text: string, letter: number, from: number): boolean {
  const end = Math.min(text.length, from + longestAmong);
  for (let at = from; at < end; at++) if (text.charCodeAt(at) === letter) return true;
  return false;
}

/** Items directly behind 申请中; with a comma between, that opens the list. */
const among =
  /^[^，。；、：（\d]{0,8}(?:申请|案件|信息|文件|问题|事项|许可|诉求|工单)中(?!心|[，、：。；]|[^，。；、\d]{0,3}\d)[^，。；、\d]{2,12}\d/;

const isNoun = (token: Token | undefined) => token?.kind === "application" || token?.kind === "requests";

const isCount = (token: Token | undefined) => token?.kind === "number" && countable.has(token.unit);

const [namely, outOf, one, first, holding, covering, already, finished] = Array.from(
  "即由一①含涵已完",
  (letter) => letter.charCodeAt(0),
);
/** The last letters of 按渠道分, 从领域看, 按季度统计, 情况如下. */
const dividing: ReadonlySet<number> = new Set(Array.from("分看类计下中里", (letter) => letter.charCodeAt(0)));

/** A mark with words beside it that open a list. */
function openerByWords({ text, said }: Prose, { gap, start, end }: Token): Opener | undefined {
  const next = text.charCodeAt(end);
  // 46项，即新增19项…; 23条，由部门预算4条…构成; 2件，一件500元，另一件230元: all of it.
  if (next === namely) return "whole";
  if (next === outOf && /^由[^。；]{0,80}?\d[^。；]*?(?:构成|组成)/.test(said(end, end + 160)))
    return "whole";
  if (next === one && /^一[件条个次批家份][^。；]*，另一/.test(said(end, end + 60))) return "whole";
  // 616条，①网站284条，②座谈会97条…
  if (next === first) return "marker";
  // 192处，含大厅71处…
  if (next === holding || (next === covering && text.startsWith("涵盖", end))) return "marker";
  if ((next === already || next === finished) && states.test(said(end, end + 60))) return "states";
  if (gap === 0 || !dividing.has(text.charCodeAt(start - 1))) return undefined;
  const words = said(start - 48, start);
  return divided.test(words) ? "divided" : divisive.test(words) ? "marker" : undefined;
}

/** What has become of the one, and of the others. */
const states =
  /^(?:已|完成)[^，。；、]*\d[^，。；、]*[，、；][^，。；、]{0,6}(?:正在|仍在|尚|持续|继续|推进|未|没有|剩余|余下|其余)[^。；]*\d/;

/** 按提交方式分; 按主动公开、依申请公开、不予公开三类划分: in so many parts, none of which is in another. */
const divided = /按[^，。；：按]{1,30}(?:划分|分|分类)$/;
const divisive =
  /(?:按[^，。；、：]{1,8}(?:统计|看)|从[^，。；、：]{1,8}(?:来)?看|具体如下|情况如下|[\d一二三四五六七八九十百千][件条份宗起例项期个][^，。；、：]{0,12}[中里])$/;

export interface List {
  readonly opener: Opener;
  /** Places in the tokens. */
  readonly at: number;
  readonly whole: number;
  readonly items: readonly number[];
  /** Where it ends at the latest. */
  readonly stop: number;
}

/** No list that people wrote is longer. */
const mostItems = 60;
/** Letters that may stand between the whole and the list. */
const farthest = 12;

export function listAt(
  { tokens }: Prose,
  sentence: Sentence,
  before: Sentence | undefined,
  at: number,
  opener: Opener,
): List | undefined {
  const kind = tokens[at]?.kind;
  const nearest =
    kind !== "number"
      ? wholeBefore(tokens, at, sentence, before)
      : tokens[at]?.exactness === "exact" && !isCompared(tokens, at)
        ? at
        : -1;
  const whole =
    kind === "comma" || kind === "colon" ? wholeOfFirst(tokens, nearest, sentence, before) : nearest;
  const total = tokens[whole];
  if (!total) return undefined;
  const isBracketed = opener === "bracket" || tokens[at - 1]?.kind === "open";
  const stop = isBracketed ? closing(tokens, at + 1, sentence.to) : sentence.to;
  const items: number[] = [];
  let depth = 0;
  for (let next = at + 1; next < stop && items.length < mostItems; next++) {
    const token = tokens[next];
    if (token?.kind === "open") depth++;
    else if (token?.kind === "close" && --depth < 0) break;
    else if (
      depth === 0 &&
      token?.kind === "number" &&
      token.unit === total.unit &&
      !isCompared(tokens, next)
    )
      items.push(next);
  }
  return items.length === 0 ? undefined : { opener, at, whole, items, stop };
}

/** 310条，其中网站200条、公众号110条；按内容分，…: another division of the same whole. */
function wholeOfFirst(
  tokens: readonly Token[],
  nearest: number,
  sentence: Sentence,
  before: Sentence | undefined,
): number {
  for (let place = nearest - 1; place >= Math.max(sentence.from, nearest - 40); place--)
    if (tokens[place]?.kind === "list") return wholeBefore(tokens, place, sentence, before);
  return nearest;
}

/** The last number before the list that is not itself a comparison or a share; at the start of a sentence, in the one before. */
export function wholeBefore(
  tokens: readonly Token[],
  at: number,
  sentence: Sentence,
  before: Sentence | undefined,
): number {
  let letters = tokens[at]?.gap ?? 0;
  let depth = 0;
  for (let place = at - 1; place >= sentence.from; place--) {
    const token = tokens[place];
    if (!token) return -1;
    if (token.kind === "close") depth++;
    else if (token.kind === "open") depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    if (
      token.kind === "number" &&
      countable.has(token.unit) &&
      !isAverage(token) &&
      !isCompared(tokens, place)
    ) {
      return token.exactness === "exact" ? place : -1;
    }
    // What stands between is said of a comparison or a share: the whole stands before it.
    if (
      token.kind !== "number" &&
      token.kind !== "up" &&
      token.kind !== "down" &&
      token.kind !== "compare" &&
      token.kind !== "with" &&
      token.kind !== "share" &&
      token.kind !== "year" &&
      token.kind !== "last"
    )
      letters += token.gap;
    if (letters > farthest) return -1;
  }
  if (sentence.opens || !before || at > sentence.from + 3) return -1;
  for (let place = before.to - 1; place >= before.from; place--) {
    const token = tokens[place];
    if (token?.kind !== "number" || !countable.has(token.unit) || isCompared(tokens, place)) continue;
    return token.exactness === "exact" ? place : -1;
  }
  return -1;
}

/** 月均11.4件. */
const isAverage = ({ value, unit }: Token) => unit !== "元" && !Number.isInteger(value);

/** 较上年增加20条, 占 …: not an item of anything. */
export function isCompared(tokens: readonly Token[], at: number): boolean {
  // 由43件增至57件: what it was before.
  const behind = tokens[at + 1];
  if (behind?.kind === "reach" && behind.gap === 0) return true;
  for (let before = at - 1, letters = tokens[at]?.gap ?? 0; before >= 0 && letters <= 8; before--) {
    const token = tokens[before];
    switch (token?.kind) {
      case "up":
      case "down":
      case "compare":
      case "with":
      case "share":
        return true;
      case "last":
      case "filler":
      case "year":
      case "total":
        letters += token.gap;
        continue;
      default:
        return false;
    }
  }
  return false;
}

function closing(tokens: readonly Token[], from: number, limit: number): number {
  let depth = 1;
  for (let place = from; place < limit; place++) {
    if (tokens[place]?.kind === "open") depth++;
    else if (tokens[place]?.kind === "close" && --depth === 0) return place;
  }
  return limit;
}
