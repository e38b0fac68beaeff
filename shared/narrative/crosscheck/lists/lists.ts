// Lists that must add up: 共 N 条，其中 a 条、b 条 … . A list that only names the main items, or ends in 等, need not.
// Nearly all lists are settled by their first sums; only one that does not add up is read closely.

import type { Severity } from "../../../form/rule.ts";
import type { Finding } from "../../../validation/finding.ts";
import { listSentence } from "../../../wording/narrativeFindings.ts";
import type { Claim, ClaimByNumber } from "../claims/claim.ts";
import type { Context } from "../context.ts";
import { impliedLists } from "./impliedLists.ts";
import { listAt, openerAt, type List } from "./listAt.ts";
import type { Standing } from "../claims/counts.ts";
import { totalsBehind, type Summed } from "./totalsBehind.ts";
import { areOutcomesAbove } from "./areOutcomesAbove.ts";
import { hasOtherUnits } from "./hasOtherUnits.ts";
import { listsOfWays } from "./listsOfWays.ts";
import { narrativeFinding } from "../narrativeFinding.ts";
import type { Prose } from "../text/prose.ts";
import { subjectOf } from "../claims/subject.ts";
import {
  countedBehind,
  isClassification,
  isDivision,
  mayOverlap,
  namedBy,
  saysOverlap,
} from "./wholeness.ts";
import type { Token } from "../text/tokens.ts";

/** Of a number in the text: whether the tables bear it out, contradict it, or have nothing to say. */
export type Settled = ReadonlyMap<number, Standing>;

export function listFindings(
  prose: Prose,
  claims: ClaimByNumber,
  settled: Settled,
  context: Context,
): Finding[] {
  const findings: Finding[] = [];
  prose.sentences.forEach((sentence, index) => {
    if (!sentence.hasNumbers) return;
    let lists = 0;
    for (let at = sentence.from; at < sentence.to && lists < mostLists; at++) {
      const opener = openerAt(prose, at, sentence);
      if (!opener) continue;
      lists++;
      const list = listAt(prose, sentence, prose.sentences[index - 1], at, opener);
      if (!list || (addsUp(list, prose.tokens) && !isOfOutcomes(list, claims, prose.tokens))) continue;
      const read = readClosely(list, claims, settled, prose);
      const severity = read && judge(read);
      if (read && severity) findings.push(toFinding(read, severity, prose, context));
    }
    for (const read of listsOfWays(prose, sentence))
      findings.push(toFinding(read, "warning", prose, context));
    for (const read of impliedLists(prose, sentence, claims, settled))
      if (!findings.some(({ quote }) => quote !== undefined && quote.end > read.whole.start))
        findings.push(toFinding(read, "warning", prose, context));
    if (!sentence.hasTotals) return;
    for (const read of totalsBehind(prose, sentence, settled))
      findings.push(toFinding(read, "warning", prose, context));
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
  let slack = 1e-6 + roundingOf(tokens[whole]);
  let bySemicolon = false;
  return items.some((place, index) => {
    sum += tokens[place]?.value ?? NaN;
    const goesOn = semicolonBetween(tokens, place, items[index + 1]);
    // Where semicolons part the items, one more of them does not end the list.
    const ends = tokens[place + 1]?.kind !== "pause" && !(goesOn && bySemicolon);
    bySemicolon ||= goesOn;
    slack += roundingOf(tokens[place]);
    return Math.abs(sum - total) < slack && ends;
  });
}

const isOfOutcomes = ({ whole, items }: List, claims: ClaimByNumber, tokens: readonly Token[]) =>
  tokens[whole] !== undefined &&
  areOutcomesAbove(
    tokens[whole],
    items.flatMap((place) => tokens[place] ?? []),
    claims,
  );

/** 7.2万册 may be 500 more or less; money is written to the last 分. */
const roundingOf = (token: Token | undefined) =>
  token && token.step > 1 && token.unit !== "元" ? token.step / 2 : 0;

function semicolonBetween(tokens: readonly Token[], from: number, to = from): boolean {
  for (let place = from + 1; place < to; place++) if (tokens[place]?.kind === "semicolon") return true;
  return false;
}

interface CloseReading extends Summed {
  /** The list says of itself that it is complete: 其他 … at its end, 分别为, brackets. */
  readonly complete: boolean;
  /** Some items count other things than the total does, or have lists of their own. */
  readonly mixed: boolean;
  /** One thing may have been counted in two items: published in two places, about two things. */
  readonly overlaps: boolean;
}

function readClosely(
  { opener, at, whole, items, stop }: List,
  claims: ClaimByNumber,
  settled: Settled,
  prose: Prose,
): CloseReading | undefined {
  const { tokens, said } = prose;
  const total = tokens[whole];
  const opening = tokens[at];
  if (!total || !opening) return undefined;
  const of = claims.get(total.start);
  if (of?.by !== "remedy" && items.every((place) => settled.get(tokens[place]?.start ?? -1) === "fits"))
    return undefined;
  if (
    /主要|大部分|部分(?!公开)|既有|重点是|如：|例如|^[^，]{0,6}等$/.test(
      said(total.end, opening.end) + said(opening.end, opening.end + 4),
    )
  )
    return undefined;
  const lead = said(total.start - 16, total.start);
  // 收到60件，其中予以公开30件: results are parts of what was answered, which may be more or less.
  if (
    of?.by === "act" &&
    of.key !== "answered" &&
    items.some((place) => isResult(claims.get(tokens[place]?.start ?? -1), opener))
  )
    return undefined;
  const isOpen = opener === "marker" || opener === "divided";
  const kept: Token[] = [];
  let mixed = false;
  let overlaps = false;
  let isNamed = true;
  const names: string[] = [];
  /** What stands between the items so far. */
  const joints: string[] = [];
  const leadWords = said(total.start - 30, total.start);
  let last = opening.end;
  for (const place of items) {
    const item = tokens[place];
    if (!item) break;
    const words = said(last, item.start).replace(itsShare, "");
    if (kept.length > 0 && /另(?!一)|合计|总计|小计|全年|此外|同时|[^一公]共/.test(words)) break;
    if (kept.length > 0 && /其中|包括|分别|按[^，。；、]{1,8}分|[件请案例]中/.test(words)) mixed = true;
    isNamed &&= namedBy(words, leadWords);
    // 答复文书类21个 is a name.
    const act = /(?:^|[^未])(办结|答复|结转|顺延|审结|培训(?!学校|机构|中心|基地))[^，、；类型]{0,8}$/.exec(
      words,
    )?.[1];
    if (act !== undefined && !lead.includes(act) && opener !== "states") break;
    if (opener === "states" && !isState.test(words)) break;
    // 7场、3场、6场，负责人出席2场: what is said of them behind the comma.
    if (kept.length > 1 && isAside(words) && joints.every((joint) => joint === "、")) break;
    // So many words without a number: there are items that are not counted.
    if (kept.length > 0 && words.length > longestItem && isOpen) return undefined;
    // A和B各1件: one number for several.
    if (/主要|占|浏览|阅读|点击|关注|各[有为]?$/.test(words)) return undefined;
    overlaps ||= opener !== "divided" && mayOverlap(words, leadWords, total);
    if (item.exactness !== "exact") return undefined;
    // A 30件、B 19件，其中 … 分别为12件、8件: each is a part of its own whole.
    if (kept.length === 0 && words.includes("分别") && /\d/.test(leadWords)) return undefined;
    if (kept.length > 0) joints.push(words.charAt(0));
    names.push(words.replace(/^[，、：和及]|其中/g, ""));
    kept.push(item);
    last = item.end;
  }
  overlaps ||= kept.length > 1 && kept.some(({ value }) => value === total.value);
  const end = kept.at(-1)?.end;
  if (end === undefined || (opener === "states" && kept.length < 2)) return undefined;
  const behind = said(end, end + 12);
  if (/^[^，。；、]{0,4}等(?!级)/.test(behind) && countedBehind(behind) !== kept.length) return undefined;
  mixed ||=
    opener !== "whole" &&
    hasOtherUnits(prose, at, Math.min(stop, items[kept.length - 1] ?? at), total.unit) &&
    !(total.unit === "元" && /^[^各每均]*$/.test(said(opening.end, end)));
  const verdicts = kept.map(({ start }) => settled.get(start));
  if (verdicts.includes("contradicted")) return undefined;
  if (verdicts.every((verdict) => verdict === "fits") && !areOutcomesAbove(total, kept, claims))
    return undefined;
  if (settled.get(total.start) === "contradicted") return undefined;
  const [first] = kept;
  const isBracketed = opener === "bracket" || tokens[at - 1]?.kind === "open";
  // （含上年结转4件、另有3件 …）: a remark, not a list.
  if (opener === "bracket" && first && isRemark(said(opening.end, first.start), kept.length))
    return undefined;
  // 图解22篇、视频11篇，有3篇同时配有图解和视频.
  if (sumOf(kept) > total.value && saysOverlap(said(end, end + 24))) return undefined;
  const lastWords = said(Math.max(opening.end, end - 24), end);
  if (isSumOfEarlier(sumOf(kept), whole, tokens)) return undefined;
  const isPartly = opener === "bracket" && names[0]?.startsWith("含") === true;
  const complete =
    opener === "whole" ||
    opener === "complete" ||
    total.unit === "元" ||
    (isNamed && kept.length > 1) ||
    (opener === "states" &&
      (kept.length > 2 || isNear(sumOf(kept), total) || /未|没有|剩余|余下|其余/.test(lastWords))) ||
    /其[他它余]/.test(lastWords) ||
    /^，?除此[^，。；]{0,6}，?[^，。；]{0,2}[别再没]?[无有]/.test(said(end, end + 16)) ||
    (isBracketed && !isPartly && isNear(sumOf(kept), total)) ||
    (!isPartly && isDivision(names, leadWords, behind)) ||
    (!isPartly &&
      isMost(sumOf(kept), total) &&
      ((opener === "bracket" && kept.length > 2) || isClassification(names, leadWords)));
  return { whole: total, items: kept, complete, mixed, overlaps };
}

/** 制发14件、废止6件，其中甲制发9件、乙制发5件: of the number before. */
function isSumOfEarlier(sum: number, whole: number, tokens: readonly Token[]): boolean {
  for (let before = whole - 1; before >= 0 && whole - before < 8; before--) {
    const token = tokens[before];
    if (!token || token.kind === "stop" || token.kind === "paragraph" || token.kind === "semicolon")
      return false;
    if (token.kind === "number" && token.unit === tokens[whole]?.unit && token.value === sum) return true;
  }
  return false;
}

/** What the clause of an item says has become of it. */
const isState = /已|完成|正在|仍在|尚|持续|继续|推进|未|没有|剩余|余下|其余|待|保留|[拟将暂]/;

/** （含上年结转4件、另有3件 …）,（上年1件）: not what the whole consists of. */
const isRemark = (words: string, items: number) =>
  /另|涉及|[比较占]|上一?年|去年|同期|往年/.test(words) || (items === 1 && /含|20\d\d年/.test(words));

const isAside = (words: string) => words.startsWith("，") && !/^，(?:以及|和|及|其[他它余])/.test(words);

/** Of what came in, 已办结72件 may hold what was carried over, too. */
const isResult = (claim: Claim | undefined, opener: List["opener"]) =>
  (claim?.word?.block === "requests" && claim.word.columns.length === 0) ||
  (opener === "states" && claim?.by === "act" && claim.key === "answered");

const sumOf = (items: readonly Token[]) => items.reduce((total, { value }) => total + value, 0);

/** What is left out is no more than a slip explains. */
const isMost = (sum: number, { value }: Token) => sum >= value * 0.6;

/** A slip of a digit rather than a list of the main items. */
const isNear = (sum: number, { value }: Token) => Math.abs(sum - value) <= Math.max(2, value * 0.05);

function judge({ whole, items, complete, mixed, overlaps }: CloseReading): Severity | undefined {
  const sum = sumOf(items);
  const near = isNear(sum, whole);
  // A number of the list alone above the whole cannot be part of it.
  if (items.some(({ value }) => value > whole.value) && !mixed) return "warning";
  if (mixed || items.length < 2) return items.length >= 3 && near ? "hint" : undefined;
  if (complete) return "warning";
  if (sum > whole.value) return near || !overlaps ? "warning" : "hint";
  if (items.length < 3) return isSlip(items, whole) ? "warning" : near ? "hint" : undefined;
  return near || sum >= whole.value * nearlyAll ? "warning" : "hint";
}

/** Two that leave out so little beside either of them that a digit has slipped: 412人次，其中镇街207人次、部门195人次. */
function isSlip(items: readonly Token[], whole: Token): boolean {
  const rest = whole.value - sumOf(items);
  const isOfDigit = rest % 9 === 0 || /^[1-9]0*$/.test(String(rest));
  return (
    rest > 0 &&
    isOfDigit &&
    isNear(whole.value - rest, whole) &&
    items.every(({ value }) => value >= 8 * rest)
  );
}

/** A list of three and more that leaves out less than this wants to be complete. */
const nearlyAll = 0.9;

function toFinding({ whole, items }: Summed, severity: Severity, prose: Prose, context: Context): Finding {
  const sum = sumOf(items);
  const start = Math.min(whole.start, items[0]?.start ?? whole.start);
  const end = Math.max(whole.end, items.at(-1)?.end ?? whole.end);
  return narrativeFinding({
    rule: "narrative.list",
    place: subjectOf(prose, whole.start),
    severity,
    section: prose.section,
    left: { text: "总数", value: whole.value },
    right: { text: "各项之和", value: sum },
    message: listSentence(prose.said(start, end), prose.said(whole.start, whole.end), sum, severity),
    basis: context.basisOf(prose.section),
    quote: { text: prose.text, start, end },
  });
}
