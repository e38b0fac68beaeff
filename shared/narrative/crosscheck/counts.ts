// Count claims: 收到、办结、结转、予以公开、行政复议 … with a number, and 未收到 … without one, against the tables.
// A claim that has a legitimate reading that fits is true; what is not surely about this table is at most a hint.

import type { Form } from "../../form/form.ts";
import type { Severity } from "../../form/rule.ts";
import type { Finding } from "../../validation/finding.ts";
import { countSentence } from "../../wording/narrativeFindings.ts";
import { readingsOf, remedyReadings, type Remedy } from "./claimed.ts";
import type { Context } from "./context.ts";
import { disclosureClaim } from "./disclosureClaim.ts";
import { labelsOf } from "./labels.ts";
import { wordsOf, type Reading } from "./ledger.ts";
import { narrativeFinding } from "./narrativeFinding.ts";
import type { Quantity } from "./quantities.ts";
import type { Prose, Sentence } from "./sentences.ts";
import * as words from "./vocabulary.ts";
import { zeroClaims } from "./zeroClaims.ts";

export interface Claim {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly about: boolean;
  readonly decimals: number;
  readonly readings: readonly Reading[];
  readonly doubtful: boolean;
}

/** The claims of a section, and those that no reading bears out. */
export function countFindings(prose: Prose, context: Context): { claims: Claim[]; findings: Finding[] } {
  const claims = claimsOf(prose, context);
  const seen = new Map<string, number>();
  const findings = claims.flatMap((claim) => {
    const severity = judge(claim, context);
    if (!severity) return [];
    const nth = (seen.get(claim.key) ?? 0) + 1;
    seen.set(claim.key, nth);
    return [toFinding(claim, severity, nth, prose, context)];
  });
  return { claims, findings };
}

export function claimsOf(prose: Prose, context: Context): Claim[] {
  const claims: Claim[] = [];
  let topic = false;
  for (const sentence of prose.sentences) {
    if (sentence.opens) topic = false;
    const ownTopic = words.aboutRequests.test(sentence.text);
    const carried = topic && !ownTopic && !words.foreign.test(sentence.text);
    for (const quantity of sentence.quantities) {
      const claim = claimOf(sentence, quantity, { topic: ownTopic || carried, carried }, context);
      if (claim) claims.push(claim);
    }
    claims.push(...zeroClaims(sentence, context));
    topic ||= ownTopic;
  }
  return claims;
}

interface Topic {
  readonly topic: boolean;
  /** Only an earlier sentence of the paragraph speaks of applications. */
  readonly carried: boolean;
}

function claimOf(
  sentence: Sentence,
  quantity: Quantity,
  { topic, carried }: Topic,
  context: Context,
): Claim | undefined {
  const { text } = sentence.view;
  const clause = clauseBefore(sentence, quantity.start);
  if (quantity.unit === "元") return disclosureClaim(sentence, quantity, clause, context);
  if (!words.countUnits.has(quantity.unit) && quantity.unit !== "部") return undefined;
  const before = text.slice(Math.max(sentence.start, quantity.start - 60), quantity.start);
  const scope = scopeOf(sentence, quantity, clause, context);
  if (scope === "other") return undefined;
  const make = (
    key: string,
    readings: readonly Reading[],
    start: number,
    doubtful = false,
  ): Claim | undefined =>
    readings.length === 0
      ? undefined
      : { ...quantity, key, readings, start, doubtful: doubtful || scope === "doubtful" };

  const remedy = remedyOf(sentence, quantity, clause, before, context.form);
  if (remedy) return make(remedy.key, remedy.readings, remedy.start, scope === "doubtful");
  const disclosure = disclosureClaim(sentence, quantity, clause, context);
  if (disclosure) return { ...disclosure, doubtful: disclosure.doubtful || scope === "doubtful" };

  const label = labelBefore(before, quantity.start, context.form);
  if (label) {
    const isRequest = label.block === "requests";
    if (isRequest && !topic) return undefined;
    return make(label.key, label.readings, label.start, !isRequest);
  }
  if (!topic || words.foreign.test(clause)) return undefined;
  const after = text.slice(quantity.end, quantity.end + 24);
  const clauseStart = quantity.start - clause.length;
  if (words.carriedForwardAfter.test(after)) {
    return make("carriedForward", readingsOf("carriedForward", context.form), quantity.start);
  }
  if (words.carriedOver.test(clause)) {
    return make("carriedOver", readingsOf("carriedOver", context.form), clauseStart, carried);
  }
  if (words.carriedForward.test(clause) && !/[1-9]\d*件$/.test(clause)) {
    return make("carriedForward", readingsOf("carriedForward", context.form), clauseStart, carried);
  }
  const verb = words.lastVerb(clause);
  if (
    !verb ||
    /(?:予以|部分|主动|不予)公开|同意/.test(clause) ||
    words.partial.test(clause) ||
    clause.length - verb.at > 30
  )
    return undefined;
  // 受理网络问政 … 件 has a verb, but what is received must be said to be applications, here or in the paragraph.
  if (verb.role === "handled" && !words.aboutRequests.test(clause + after)) return undefined;
  if (carried && verb.role !== "answered" && !(clause + after).includes("申请")) return undefined;
  return make(verb.role, readingsOf(verb.role, context.form), clauseStart + verb.at, carried);
}

/** From the last mark of punctuation, or the last number, to the place. */
function clauseBefore({ view, start, quantities }: Sentence, place: number): string {
  let from = place;
  const floor = Math.max(start, place - 60);
  while (from > floor && !"，。；：、（）".includes(view.text.charAt(from - 1))) from--;
  for (const { end } of quantities) if (end <= place && end > from) from = end;
  return view.text.slice(from, place);
}

/** Whether the words before the number speak of this report's year and body. */
function scopeOf(
  { view, start }: Sentence,
  quantity: Quantity,
  clause: string,
  { year, wide }: Context,
): "own" | "doubtful" | "other" {
  const from = Math.max(start, quantity.start - 160);
  const before = view.text.slice(from, quantity.start);
  const lastYear = [...before.matchAll(/20\d\d年/g)].at(-1);
  const isBase = /比|较/.test(clause);
  if (isBase) return "other";
  const carrying = words.carriedOver.test(clause) || words.carriedForward.test(clause);
  if (lastYear && Number(lastYear[0].slice(0, 4)) !== year && !carrying) {
    const between = before.slice(lastYear.index);
    if (!/今年|本年|年度报告/.test(between)) return "other";
  }
  if (words.otherTime.test(clause) && !carrying) return "other";
  const lead = before.slice(Math.max(0, before.length - 60));
  if (
    !carrying &&
    /去年|上年(?!度?结转)|同期|上半年|季度|以来|近[两三]年/.test(lead) &&
    !/今年|本年/.test(lead)
  ) {
    return "other";
  }
  if (words.narrower.test(lead)) return "doubtful";
  if (words.wider.test(before) && !wide) return "doubtful";
  return "own";
}

interface Named {
  readonly key: string;
  readonly readings: readonly Reading[];
  readonly start: number;
}

/** A label of the form directly before the number, or several that are counted together. */
function labelBefore(before: string, place: number, form: Form): (Named & { block: string }) | undefined {
  const { byWords, lengths } = labelsOf(form);
  let rest = before;
  let found: (Named & { block: string }) | undefined;
  const one = () => {
    for (const length of lengths) {
      const labelled = byWords.get(rest.slice(-length));
      if (labelled && rest.length >= length) return { length, labelled };
    }
    return undefined;
  };
  const open = rest.endsWith("）") ? rest.lastIndexOf("（") : -1;
  if (open > 0) rest = rest.slice(0, open);
  for (let step = 0; step < 4; step++) {
    let hit = one();
    for (let cut = 0; !hit && cut < 4; cut++) {
      const filler = words.fillers.find((each) => rest.endsWith(each));
      if (filler === undefined) break;
      rest = rest.slice(0, -filler.length);
      hit = one();
    }
    if (!hit) break;
    rest = rest.slice(0, -hit.length);
    // 双公示行政许可事项 is a category of its own; a negation turns the label round.
    if (/[不非未]$/.test(rest)) return undefined;
    const { labelled } = hit;
    const start = place - (before.length - rest.length);
    found = {
      key: labelled.readings[0]?.plus[0] ?? "",
      block: labelled.block,
      start,
      readings: found ? added(labelled.readings, found.readings) : labelled.readings,
    };
    const joint = words.joints.find((each) => rest.endsWith(each));
    if (joint === undefined) break;
    rest = rest.slice(0, -joint.length);
  }
  return found;
}

/** Of two labels counted together, the readings belong together in their order. */
const added = (first: readonly Reading[], second: readonly Reading[]): Reading[] =>
  first.flatMap((one, index) => {
    const other = second[index];
    return other ? [{ plus: [...one.plus, ...other.plus] }] : [];
  });

const remedyWords = /行政复议|行政诉讼|复议后(?:再)?(?:起诉|诉讼)|直接(?:起诉|诉讼)|复议|诉讼/g;

function remedyOf(
  sentence: Sentence,
  quantity: Quantity,
  clause: string,
  before: string,
  form: Form,
): Named | undefined {
  const lead = sentence.view.text.slice(sentence.start, quantity.start).slice(-160);
  if (!/复议|诉讼|起诉/.test(lead) || !words.aboutRemedies.test(sentence.text)) return undefined;
  if (/复议机关|应诉|出庭|胜诉|败诉|责任追究/.test(lead)) return undefined;
  const clauseStart = quantity.start - clause.length;
  const inClause = [...clause.matchAll(remedyWords)];
  const column = resultColumn(before, form);
  const last = inClause.at(-1) ?? [...lead.matchAll(remedyWords)].at(-1);
  if (!last) return undefined;
  const remedy = remedyNamed(last[0]);
  if (column) {
    if (/撤诉|撤回/.test(clause)) return undefined;
    return {
      key: `${remedy}.${column.key}`,
      readings: remedyReadings(remedy, column.key, form),
      start: quantity.start - column.length,
    };
  }
  const inside = inClause.at(-1);
  if (!inside) return undefined;
  const tail = clause.slice(inside.index + inside[0].length);
  if (!/^(?:的)?(?:案件|申请|案|数量|数|总数|事项)?(?:共计?|总计|合计|数?为|有|为|发生|：)?$/.test(tail))
    return undefined;
  const joined = /复议(?:案件)?(?:和|及|与|、|或)(?:行政)?诉讼/.test(before.slice(-16)) ? "both" : remedy;
  const readings = remedyReadings(joined, "total", form);
  return { key: `${joined}.total`, readings, start: clauseStart + (joined === "both" ? 0 : inside.index) };
}

function remedyNamed(text: string): Remedy {
  if (text.startsWith("复议后")) return "afterReview";
  if (text.startsWith("直接")) return "direct";
  return text.includes("复议") ? "review" : "litigation";
}

/** 结果维持, or the same without 结果, directly before the number; the labels are the form's. */
function resultColumn(before: string, form: Form): { key: string; length: number } | undefined {
  const block = form.blocks.find(({ block: { direction } }) => direction === "across");
  const bareEnd = before.replace(/(?:的|案件|数量|有|为|共)+$/, "");
  for (const { key, label } of block?.columns ?? []) {
    if (key === "total") continue;
    const short = label.replace("结果", "");
    if (
      bareEnd.endsWith(label) ||
      (short.length >= 2 && label.startsWith("结果") && bareEnd.endsWith(short))
    ) {
      const said = bareEnd.endsWith(label) ? label : short;
      return { key, length: before.length - bareEnd.length + said.length };
    }
  }
  return undefined;
}

function judge(claim: Claim, { ledger }: Context): Severity | undefined {
  const amounts = claim.readings.flatMap((reading) => ledger.amount(reading) ?? []);
  if (amounts.length === 0) return undefined;
  const fits = (amount: number) =>
    claim.about
      ? amount >= claim.value * 0.9 && amount <= Math.max(claim.value * 1.25, claim.value + 10)
      : Math.abs(amount - claim.value) <= 0.5 * 10 ** -claim.decimals * (claim.decimals > 0 ? 1 : 0) + 1e-9;
  if (amounts.some(fits)) return undefined;
  return claim.doubtful || claim.about ? "hint" : "warning";
}

function toFinding(claim: Claim, severity: Severity, nth: number, prose: Prose, context: Context): Finding {
  const reading = claim.readings.find((each) => context.ledger.amount(each) !== undefined) ?? { plus: [] };
  const amount = context.ledger.amount(reading) ?? 0;
  const written = prose.view.text.slice(claim.start, claim.end);
  const words = wordsOf(reading, context.form);
  return narrativeFinding({
    rule: "narrative.count",
    place: nth === 1 ? claim.key : `${claim.key}.${nth}`,
    severity,
    section: prose.section,
    fields: [...reading.plus, ...(reading.minus ?? [])],
    left: { text: written, value: claim.value },
    right: { text: words, value: amount },
    message: countSentence(context.titleOf(prose.section), written, words, amount, severity),
    basis: context.basisOf(prose.section),
    quote: { view: prose.view, start: claim.start, end: claim.end },
  });
}
