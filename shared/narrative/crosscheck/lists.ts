// Lists that must add up: 共 N 条，其中 a 条、b 条 … . A list that only names the main items, or ends in 等, need not.
// Nearly all lists are settled by their first sums; only one that does not add up is read closely.

import type { Severity } from "../../form/rule.ts";
import type { Finding } from "../../validation/finding.ts";
import { listSentence } from "../../wording/narrativeFindings.ts";
import type { Context } from "./context.ts";
import { isCompared, listAt, openerAt, type List } from "./listAt.ts";
import { countable } from "./countable.ts";
import { narrativeFinding } from "./narrativeFinding.ts";
import type { Prose } from "./prose.ts";
import { subjectOf } from "./subject.ts";
import type { Token } from "./tokens.ts";

/** Whether the tables bear a number of the text out or contradict it. */
export type Verdict = "fits" | "contradicted";

/** By the number's place in the text; absent where the tables have nothing to say. */
export type Settled = ReadonlyMap<number, Verdict>;

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
/** Longer words between two items hold items that are not counted. */
const longestItem = 40;

/** 66条，占比82.5%；…, 5条、5条，分别占比6.25%、6.25%: what is said of the item before, not of the next. */
const itsShare =
  /^[，,（(]?(?:各|均|分别)?占[^，。；、]{0,10}?[\d.]+[%％﹪](?:[、和，][\d.]+[%％﹪])*(?=[）)，,；;。、]|$)/;

/** The items, or the first of them up to a mark that ends a list, are the whole. */
function addsUp({ items, whole }: List, tokens: readonly Token[]): boolean {
  const total = tokens[whole]?.value ?? NaN;
  let sum = 0;
  let bySemicolon = false;
  return items.some((place, index) => {
    sum += tokens[place]?.value ?? NaN;
    const goesOn = semicolonBetween(tokens, place, items[index + 1]);
    // Where semicolons part the items, one more of them does not end the list.
    const ends = tokens[place + 1]?.kind !== "pause" && !(goesOn && bySemicolon);
    bySemicolon ||= goesOn;
    return Math.abs(sum - total) < 1e-6 && ends;
  });
}

function semicolonBetween(tokens: readonly Token[], from: number, to = from): boolean {
  for (let place = from + 1; place < to; place++) if (tokens[place]?.kind === "semicolon") return true;
  return false;
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
    const words = said(last, item.start).replace(itsShare, "");
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
