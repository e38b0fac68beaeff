// Lists that must add up: 共 N 条，其中 a 条、b 条 … . A list that only names the main items, or ends in 等, need not.
// Nearly all lists are settled by their first sums; only one that does not add up is read closely.

import type { Severity } from "../../form/rule.ts";
import type { Finding } from "../../validation/finding.ts";
import { listSentence } from "../../wording/narrativeFindings.ts";
import type { Context } from "./context.ts";
import { narrativeFinding } from "./narrativeFinding.ts";
import type { Prose, Sentence } from "./prose.ts";
import { subjectOf } from "./subject.ts";
import type { Token } from "./tokens.ts";

export const countable: ReadonlySet<string> = new Set(
  "件 条 起 例 份 宗 件次 篇 个 次 期 项 部 场 元 批 人次".split(" "),
);

/** Of a number in the text: whether the tables bear it out, contradict it, or have nothing to say. */
export type Settled = ReadonlyMap<number, "fits" | "contradicted">;

export function listFindings(prose: Prose, settled: Settled, context: Context): Finding[] {
  const findings: Finding[] = [];
  prose.sentences.forEach((sentence, index) => {
    if (!sentence.hasNumbers) return;
    let lists = 0;
    for (let at = sentence.from; at < sentence.to && lists < mostLists; at++) {
      const opener = openerAt(prose.tokens, at, sentence);
      if (!opener) continue;
      lists++;
      const list = listAt(prose, sentence, prose.sentences[index - 1], at, opener);
      if (!list || addsUp(list, prose.tokens)) continue;
      const read = readClosely(list, settled, prose);
      const severity = read && judge(read);
      if (read && severity) findings.push(toFinding(read, severity, prose, context));
    }
  });
  return findings;
}

/** No sentence that people wrote holds more lists. */
const mostLists = 16;
const mostItems = 60;
const longestItem = 40;

type Opener = "marker" | "complete" | "bracket";

/** 其中, 包括; 分别为, which names all; a bracket directly behind a number. */
function openerAt(tokens: readonly Token[], at: number, { from }: Sentence): Opener | undefined {
  const token = tokens[at];
  switch (token?.kind) {
    case "list":
      return "marker";
    case "respectively": {
      const next = tokens[at + 1];
      const isOfShares = next?.kind === "share" || tokens[at - 1]?.kind === "share";
      return isOfShares || (next?.kind === "number" && next.gap === 0) ? undefined : "complete";
    }
    case "open": {
      const next = tokens[at + 1];
      const before = tokens[at - 1];
      const isBeside =
        token.gap === 0 && at > from && before?.kind === "number" && countable.has(before.unit);
      return isBeside && next?.kind !== "list" ? "bracket" : undefined;
    }
    default:
      return undefined;
  }
}

interface List {
  readonly opener: Opener;
  /** Places in the tokens. */
  readonly at: number;
  readonly whole: number;
  readonly items: readonly number[];
  /** Where it ends at the latest. */
  readonly stop: number;
}

/** Letters that may stand between the whole and the list. */
const farthest = 12;

function listAt(
  { tokens }: Prose,
  sentence: Sentence,
  before: Sentence | undefined,
  at: number,
  opener: Opener,
): List | undefined {
  const whole = wholeBefore(tokens, at, sentence, before);
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

/** The last number before the list that is not itself a comparison or a share; at the start of a sentence, in the one before. */
function wholeBefore(
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
    if (token.kind === "number" && countable.has(token.unit) && !isCompared(tokens, place)) {
      return token.exactness === "exact" && !isRound(token) ? place : -1;
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
  if (sentence.opens || !before || at > sentence.from) return -1;
  for (let place = before.to - 1; place >= before.from; place--) {
    const token = tokens[place];
    if (token?.kind !== "number" || !countable.has(token.unit) || isCompared(tokens, place)) continue;
    return token.exactness === "exact" && !isRound(token) ? place : -1;
  }
  return -1;
}

/** 1万条 is a round number; money is written in 万元 to the last 分. */
const isRound = ({ step, unit }: Token) => step >= 1_000 && unit !== "元";

/** 较上年增加20条, 占 …: not an item of anything. */
function isCompared(tokens: readonly Token[], at: number): boolean {
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

/** The items, or the first of them up to a mark that ends a list, are the whole. */
function addsUp({ items, whole }: List, tokens: readonly Token[]): boolean {
  const total = tokens[whole]?.value ?? NaN;
  let sum = 0;
  return items.some((place) => {
    sum += tokens[place]?.value ?? NaN;
    return Math.abs(sum - total) < 1e-6 && tokens[place + 1]?.kind !== "pause";
  });
}

interface CloseReading {
  readonly whole: Token;
  readonly items: readonly Token[];
  /** The list says of itself that it is complete: 其他 … at its end, 分别为, brackets. */
  readonly complete: boolean;
  /** Some items count other things than the total does, or have lists of their own. */
  readonly mixed: boolean;
}

function readClosely(
  { opener, at, whole, items, stop }: List,
  settled: Settled,
  { tokens, said }: Prose,
): CloseReading | undefined {
  const total = tokens[whole];
  const opening = tokens[at];
  if (!total || !opening) return undefined;
  if (
    /主要|大部分|部分(?!公开)|既有|重点是|如：|例如|^[^，]{0,6}等$/.test(
      said(total.end, opening.end) + said(opening.end, opening.end + 4),
    )
  )
    return undefined;
  const kept: Token[] = [];
  let mixed = false;
  let last = opening.end;
  for (const place of items) {
    const item = tokens[place];
    if (!item) break;
    const words = said(last, item.start);
    if (kept.length > 0 && /另|全年|此外|同时|[^一]共/.test(words)) break;
    if (kept.length > 0 && /其中|包括|分别|按/.test(words)) mixed = true;
    if (/(?:办结|答复|结转|顺延|审结|培训)[^，、；]{0,8}$/.test(words)) break;
    // So many words without a number: there are items that are not counted.
    if (kept.length > 0 && words.length > longestItem && opener === "marker") return undefined;
    if (/主要|占|浏览|阅读|点击|关注/.test(words)) return undefined;
    if (item.exactness !== "exact") return undefined;
    kept.push(item);
    last = item.end;
  }
  const end = kept.at(-1)?.end;
  if (end === undefined || /^(?:[^，。；、]{0,4}等(?!级))/.test(said(end, end + 12))) return undefined;
  mixed ||= hasOtherUnits(tokens, at, Math.min(stop, items[kept.length - 1] ?? at), total.unit);
  const verdicts = kept.map(({ start }) => settled.get(start));
  if (verdicts.includes("contradicted") || verdicts.every((verdict) => verdict === "fits")) return undefined;
  if (settled.get(total.start) === "contradicted") return undefined;
  const [first] = kept;
  const isBracketed = opener === "bracket" || tokens[at - 1]?.kind === "open";
  // （含上年结转4件、另有3件 …）: a remark, not a list.
  if (opener === "bracket" && first && /含|另|涉及|[比较占]/.test(said(opening.end, first.start)))
    return undefined;
  const lastWords = said(Math.max(opening.end, end - 24), end);
  const complete =
    /其[他它余]/.test(lastWords) || opener === "complete" || (isBracketed && isNear(sumOf(kept), total));
  return { whole: total, items: kept, complete, mixed };
}

function hasOtherUnits(tokens: readonly Token[], from: number, to: number, unit: string): boolean {
  let depth = 0;
  for (let place = from + 1; place < to; place++) {
    const token = tokens[place];
    if (token?.kind === "open") depth++;
    else if (token?.kind === "close") depth--;
    else if (
      depth === 0 &&
      token?.kind === "number" &&
      countable.has(token.unit) &&
      token.unit !== unit &&
      !isCompared(tokens, place)
    )
      return true;
  }
  return false;
}

const sumOf = (items: readonly Token[]) => items.reduce((total, { value }) => total + value, 0);

/** A slip of a digit rather than a list of the main items. */
const isNear = (sum: number, { value }: Token) => Math.abs(sum - value) <= Math.max(2, value * 0.05);

function judge({ whole, items, complete, mixed }: CloseReading): Severity | undefined {
  const sum = sumOf(items);
  const near = isNear(sum, whole);
  // A number of the list alone above the whole cannot be part of it.
  if (items.some(({ value }) => value > whole.value) && !mixed) return "warning";
  if (mixed || items.length < 2) return items.length >= 3 && near ? "hint" : undefined;
  if (near || complete) return items.length > 2 || complete ? "warning" : "hint";
  return sum > whole.value || items.length >= 3 ? "hint" : undefined;
}

function toFinding(
  { whole, items }: CloseReading,
  severity: Severity,
  prose: Prose,
  context: Context,
): Finding {
  const sum = sumOf(items);
  const end = items.at(-1)?.end ?? whole.end;
  return narrativeFinding({
    rule: "narrative.list",
    place: subjectOf(prose, whole.start),
    severity,
    section: prose.section,
    left: { text: "总数", value: whole.value },
    right: { text: "各项之和", value: sum },
    message: listSentence(prose.said(whole.start, end), prose.said(whole.start, whole.end), sum, severity),
    basis: context.basisOf(prose.section),
    quote: { text: prose.text, start: whole.start, end },
  });
}
