// Lists that must add up: 共 N 条，其中 a 条、b 条 … . A list that only names the main items, or ends in 等, need not.

import type { Severity } from "../../form/rule.ts";
import type { Finding } from "../../validation/finding.ts";
import { listSentence } from "../../wording/narrativeFindings.ts";
import type { Context } from "./context.ts";
import { narrativeFinding } from "./narrativeFinding.ts";
import type { Quantity } from "./quantities.ts";
import type { Prose, Sentence } from "./sentences.ts";

const marker = /其中(?:包括)?|包括|分别(?:为|是|公开)?|分为/g;

/** Words between total and list, or behind an item, which say that not everything is listed. */
const partial = /主要|大部分|部分|既有|重点是|如：|例如/;
const comparing = /同比|环比|增长|增加|减少|下降|上升|占|较|比上|去年|上年|累计|平均|浏览|阅读|点击|关注人/;
const countable: ReadonlySet<string> = new Set([
  "件",
  "条",
  "起",
  "例",
  "份",
  "宗",
  "篇",
  "个",
  "次",
  "期",
  "项",
  "部",
  "元",
]);

export function listFindings(prose: Prose, context: Context): Finding[] {
  const findings: Finding[] = [];
  prose.sentences.forEach((sentence, index) => {
    if (sentence.quantities.length < 2 && !sentence.text.startsWith("其中")) return;
    const before = prose.sentences[index - 1];
    let markers = 0;
    for (const match of sentence.text.matchAll(marker)) {
      if (++markers > mostMarkers) break;
      const list = listAt(sentence, match.index, match[0], before);
      const severity = list && judge(list);
      if (!list || !severity) continue;
      const { whole, items, end } = list;
      const sum = items.reduce((total, { value }) => total + value, 0);
      const written = prose.view.text.slice(whole.start, end);
      findings.push(
        narrativeFinding({
          rule: "narrative.list",
          place: String(findings.length + 1),
          severity,
          section: prose.section,
          left: { text: "总数", value: whole.value },
          right: { text: "各项之和", value: sum },
          message: listSentence(written, `${whole.value}${whole.unit}`, sum, severity),
          basis: context.basisOf(prose.section),
          quote: { view: prose.view, start: whole.start, end },
        }),
      );
    }
  });
  return findings;
}

/** No sentence that people wrote holds more lists. */
const mostMarkers = 12;

interface List {
  readonly whole: Quantity;
  readonly items: readonly Quantity[];
  /** The list says of itself that it is complete: 其他 … at its end, 分别为, 包括. */
  readonly complete: boolean;
  /** Items count other things than the total does, or have lists of their own. */
  readonly mixed: boolean;
  readonly end: number;
}

function listAt(
  sentence: Sentence,
  at: number,
  word: string,
  before: Sentence | undefined,
): List | undefined {
  const { view } = sentence;
  const start = sentence.start + at;
  // 共 N 条（a、b），其中 c、d: the second list is one of the same total.
  const known = view.text.charAt(start - 2) === "）" ? view.text.lastIndexOf("（", start) : start;
  const whole =
    sentence.quantities.findLast(({ end, unit }) => end <= known && countable.has(unit)) ??
    (at === 0 && !sentence.opens
      ? before?.quantities.findLast(({ unit }) => countable.has(unit))
      : undefined);
  if (!whole || whole.about || known - whole.end > 12) return undefined;
  const gap = view.text.slice(whole.end, known);
  if (partial.test(view.text.slice(Math.max(0, start - 4), start + word.length + 4)) || comparing.test(gap))
    return undefined;
  const opened = gap.includes("（") && !gap.includes("）");
  const stop = opened ? closing(view.text, start, sentence.end) : sentence.end;
  const items: Quantity[] = [];
  let depth = 0;
  let last = start;
  let nested = false;
  let mixed = false;
  for (const quantity of sentence.quantities) {
    if (quantity.start < start || quantity.start >= stop) continue;
    const between = view.text.slice(last, quantity.start);
    for (const mark of between) depth += mark === "（" ? 1 : mark === "）" ? -1 : 0;
    last = quantity.end;
    if (depth > 0) continue;
    if (depth < 0 && !opened) break;
    if (items.length > 0 && /其中|包括|分别|另|全年|共/.test(between)) {
      if (between.includes("其中") && items.reduce((sum, { value }) => sum + value, 0) === whole.value) break;
      nested = true;
      if (/另|全年/.test(between)) break;
    }
    if (/办结|答复|结转|顺延/.test(between.slice(-12))) break;
    if (!countable.has(quantity.unit) || comparing.test(between.slice(-12))) continue;
    if (quantity.about) return undefined;
    if (quantity.unit !== whole.unit) {
      mixed = true;
      continue;
    }
    items.push(quantity);
  }
  const end = items.at(-1)?.end;
  const [firstItem] = items;
  if (end === undefined || !firstItem) return undefined;
  const listed = view.text.slice(start, Math.min(stop, end + 6));
  if (partial.test(listed) || /等[^级]{0,4}$/.test(view.text.slice(end, end + 2))) return undefined;
  const lastClause = view.text.slice(Math.max(start, end - 24), end);
  const complete = /其[他它余]/.test(lastClause) || word.startsWith("分") || opened;
  return { whole, items, complete, mixed: mixed || nested, end };
}

function closing(text: string, from: number, limit: number): number {
  let depth = 1;
  for (let place = from; place < limit; place++) {
    if (text[place] === "（") depth++;
    else if (text[place] === "）" && --depth === 0) return place;
  }
  return limit;
}

function judge({ whole, items, complete, mixed }: List): Severity | undefined {
  const sum = items.reduce((total, { value }) => total + value, 0);
  const gap = Math.abs(sum - whole.value);
  if (gap < 1e-9) return undefined;
  // A number of the list alone above the whole cannot be part of it.
  if (items.some(({ value }) => value > whole.value) && !mixed) return "warning";
  if (items.length < 2 || mixed)
    return items.length >= 3 && gap <= Math.max(2, whole.value * 0.05) ? "hint" : undefined;
  const near = gap <= Math.max(2, whole.value * 0.05);
  if (near || (complete && items.length >= 2)) return items.length > 2 || complete ? "warning" : "hint";
  return sum > whole.value || items.length >= 3 ? "hint" : undefined;
}
