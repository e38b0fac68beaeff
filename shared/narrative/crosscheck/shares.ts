// Percentages: a share against its whole, growth against last year's figure or against the base that the sentence itself states.

import type { Finding } from "../../validation/finding.ts";
import { growthSentence, shareSentence } from "../../wording/narrativeFindings.ts";
import type { Context } from "./context.ts";
import type { Claim } from "./counts.ts";
import { narrativeFinding } from "./narrativeFinding.ts";
import type { Quantity } from "./quantities.ts";
import type { Prose, Sentence } from "./sentences.ts";

const shareBefore =
  /^(?:，|（)?(?:约)?(?:占)?(?:全年|全部|总体|其|申请)?(?:占?比|的?比例|总[数量体]|办结|申请|答复)?[^，。；\d]{0,10}$/;
const growing = /(?:增长|增加|上升|提高|增幅|上涨)(?:了|约|为|达)?$/;
const falling = /(?:下降|减少|降低|降幅|回落)(?:了|约|为|达)?$/;

export function shareFindings(prose: Prose, claims: readonly Claim[], context: Context): Finding[] {
  const findings: Finding[] = [];
  for (const sentence of prose.sentences) {
    sentence.quantities.forEach((percent, index) => {
      if (percent.unit !== "%" || percent.about) return;
      const finding =
        growthFinding(sentence, index, percent, claims, prose, context) ??
        shareFinding(sentence, index, percent, prose, context);
      if (finding) findings.push(finding);
    });
  }
  return findings;
}

const countable: ReadonlySet<string> = new Set(["件", "条", "起", "例", "份", "宗", "篇", "个", "次", "期"]);

function shareFinding(
  { view, quantities, text }: Sentence,
  index: number,
  percent: Quantity,
  prose: Prose,
  context: Context,
): Finding | undefined {
  const part = quantities[index - 1];
  if (!part || !countable.has(part.unit) || part.about) return undefined;
  const between = view.text.slice(part.end, percent.start);
  if (between.length > 16 || /分别|率|同比|较|比(?!例|重|为)/.test(between.replace(/占比/, "占")))
    return undefined;
  if (!/占|比例|比重|^（$/.test(between) || !shareBefore.test(between.replace(/^（$/, ""))) return undefined;
  const wholes = quantities
    .slice(0, index - 1)
    .filter(({ unit, value, about }) => unit === part.unit && value >= part.value && value > 0 && !about)
    .map(({ value }) => value);
  const stated = wholes.length > 0;
  const { ledger } = context;
  if (/申请|公开/.test(text)) {
    for (const reading of [
      ["requests.resultsTotal.total"],
      ["requests.received.total"],
      ["requests.received.total", "requests.carriedOver.total"],
    ]) {
      const amount = ledger.amount({ plus: reading });
      if (amount !== undefined && amount >= part.value && amount > 0) wholes.push(amount);
    }
  }
  const whole = wholes[0];
  if (whole === undefined) return undefined;
  const tolerance = 0.5 * 10 ** -percent.decimals + 1e-9;
  // One unit of the last place is the usual rounding of a full set to 100.
  if (wholes.some((each) => Math.abs((100 * part.value) / each - percent.value) <= tolerance))
    return undefined;
  const truncated = wholes.some((each) => {
    const exact = (100 * part.value) / each;
    return exact - percent.value >= 0 && exact - percent.value < 10 ** -percent.decimals;
  });
  const nearest = wholes.reduce((best, each) =>
    Math.abs((100 * part.value) / each - percent.value) < Math.abs((100 * part.value) / best - percent.value)
      ? each
      : best,
  );
  const shown = stated ? whole : nearest;
  const right = (100 * part.value) / shown;
  return narrativeFinding({
    rule: "narrative.share",
    place: String(percent.start),
    severity: stated && !truncated ? "warning" : "hint",
    section: prose.section,
    left: { text: "所写百分比", value: percent.value },
    right: { text: `${part.value}÷${shown}`, value: Number(right.toFixed(2)) },
    message: shareSentence(
      view.text.slice(part.start, percent.end),
      `${percent.value.toFixed(percent.decimals)}%`,
      part.value,
      shown,
      `${right.toFixed(Math.max(percent.decimals, 2))}%`,
    ),
    basis: context.basisOf(prose.section),
    quote: { view, start: part.start, end: percent.end },
  });
}

function growthFinding(
  { view, quantities, start: sentenceStart }: Sentence,
  index: number,
  percent: Quantity,
  claims: readonly Claim[],
  prose: Prose,
  context: Context,
): Finding | undefined {
  const words = view.text.slice(Math.max(sentenceStart, percent.start - 40), percent.start);
  const sign = growing.test(words) ? 1 : falling.test(words) ? -1 : 0;
  if (sign === 0) return undefined;
  const previous = quantities[index - 1];
  const isBase =
    previous &&
    /(?:比|较|同期|去年|上年|20\d\d年)[^，。；]{0,10}[（]?$/.test(
      view.text.slice(Math.max(0, previous.start - 14), previous.start),
    );
  const current = isBase ? quantities[index - 2] : previous;
  if (!current || current.about || !countable.has(current.unit)) return undefined;
  if (percent.start - current.end > 30) return undefined;
  const pairs: { now: number; before: number; fields: readonly string[] }[] = [];
  if (isBase) {
    if (!previous.about && previous.unit === current.unit)
      pairs.push({ now: current.value, before: previous.value, fields: [] });
  } else {
    if (!/同比|比上|较上|较去|比去|比20|较20/.test(view.text.slice(current.end, percent.start)))
      return undefined;
    const claim = claims.find(({ end }) => end === current.end);
    for (const reading of claim?.readings ?? []) {
      const before = context.previousLedger?.amount(reading);
      if (before !== undefined) pairs.push({ now: current.value, before, fields: reading.plus });
    }
  }
  const [plain] = pairs;
  if (!plain) return undefined;
  const rate = ({ now, before }: { now: number; before: number }) =>
    before === 0 ? NaN : (100 * (now - before)) / before;
  const tolerance = 0.5 * 10 ** -percent.decimals + 1e-9;
  const stated = sign * percent.value;
  if (pairs.some((pair) => Number.isNaN(rate(pair)) || Math.abs(rate(pair) - stated) <= tolerance))
    return undefined;
  const right = rate(plain);
  return narrativeFinding({
    rule: "narrative.growth",
    place: String(percent.start),
    severity: "warning",
    section: prose.section,
    fields: plain.fields,
    left: { text: "所写增减幅度", value: stated },
    right: { text: "按上年度计算", value: Number(right.toFixed(2)) },
    message: growthSentence(
      view.text.slice(current.start, percent.end),
      `${sign < 0 ? "下降" : "增长"}${percent.value.toFixed(percent.decimals)}%`,
      plain.now,
      plain.before,
      `${right < 0 ? "下降" : "增长"}${Math.abs(right).toFixed(Math.max(percent.decimals, 2))}%`,
    ),
    basis: context.basisOf(prose.section),
    quote: { view, start: current.start, end: percent.end },
  });
}
