// Percentages of a stated whole: 动态66条，占82.5%; 占比分别为75%、25%; 无法提供10件（16.39%）. Rounding is right, truncation a hint.

import type { Severity } from "../../../form/rule.ts";
import type { Finding } from "../../../validation/finding.ts";
import { shareSentence, sharesSentence } from "../../../wording/narrativeFindings.ts";
import { amongOf, isOfThose } from "./among.ts";
import { bodyMeant } from "../claims/bodies.ts";
import { readingsOf, wholes } from "../claims/claimed.ts";
import type { Claim, ClaimByNumber } from "../claims/claim.ts";
import type { Context } from "../context.ts";
import { isSaid } from "./rates.ts";
import type { Settled } from "../lists/lists.ts";
import { mostFindings, narrativeFinding } from "../narrativeFinding.ts";
import { isOfAnother, isOfOutcome } from "./ofAnother.ts";
import type { Prose } from "../text/prose.ts";
import { sharesOf, type Share } from "./sharesOf.ts";
import { subjectOf } from "../claims/subject.ts";
import type { Token } from "../text/tokens.ts";
import {
  mostTokens,
  roleNamed,
  wholesBefore,
  wholesNamed,
  wordsOfWhole,
  type Place,
} from "./wholesOfShare.ts";

export function shareFindings(
  prose: Prose,
  claims: ClaimByNumber,
  settled: Settled,
  context: Context,
): Finding[] {
  const findings: Finding[] = [];
  const tables = wholes.map((reading) => context.ledger.amount(reading));
  for (let index = 0; index < prose.sentences.length; index++) {
    const sentence = prose.sentences[index];
    if (!sentence?.hasPercents) continue;
    const shares = sharesOf(prose, sentence);
    const among = shares.length > 0 ? amongOf(prose, sentence) : undefined;
    let siblings: ReadonlySet<Token> | undefined;
    for (const share of shares) {
      if (findings.length >= mostFindings) break;
      // A number that the tables contradict is one mistake, not two.
      if (settled.get(share.part.start) === "contradicted") continue;
      const claim = claims.get(share.part.start);
      const isElsewhere = settled.get(share.part.start) === "elsewhere";
      const ofTables =
        share.whole === undefined &&
        !isElsewhere &&
        !isOfLastYear(prose.tokens, share.at) &&
        (claim ? claim.by !== "remedy" : sentence.onRequests);
      const isAmong = among !== undefined && isOfThose(among, share, claim, tables);
      const named = ofTables && !isAmong ? roleNamed(share, prose) : undefined;
      const those =
        named === undefined
          ? tables
          : readingsOf(named, context.form).map((reading) => context.ledger.amount(reading));
      if (ofTables && !isAmong && isRightOf(those, share)) continue;
      siblings ??= new Set(
        shares.flatMap(({ part, at, isRate }) => (isRate && !isOfOutcome(prose.tokens, at) ? [] : part)),
      );
      const place: Place = { prose, sentence, before: prose.sentences[index - 1], siblings, claims, context };
      const finding = isAmong
        ? shareFinding({ ...share, whole: among.value }, claim, [], place)
        : shareFinding(share, claim, ofTables ? those : [], place);
      if (finding) findings.push(finding);
    }
    const surplus =
      findings.length === 0 && shares.length > 2 ? surplusFinding(shares, prose, context) : undefined;
    if (surplus) findings.push(surplus);
  }
  return findings;
}

/** 上年为67件，占18.72%: of last year's. */
function isOfLastYear(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= at - 3; before--) {
    const token = tokens[before];
    if (token?.kind === "last") return true;
    if (token?.kind !== "filler" && token?.kind !== "total" && token?.kind !== "received") return false;
  }
  return false;
}

/** 0.01 where two decimals are written; half of the last digit otherwise. By the decimals, from -1. */
const tolerances = Array.from(
  { length: 11 },
  (_, place) => Math.max(0.5 * 10 ** -(place - 1), place - 1 === 2 ? 0.01 : 0) + 1e-9,
);
const toleranceOf = ({ decimals }: Token) => tolerances[decimals + 1] ?? 0;

function shareFinding(
  share: Share,
  claim: Claim | undefined,
  tables: readonly (number | undefined)[],
  place: Place,
): Finding | undefined {
  const { part, value, percent, loose } = share;
  const { prose, sentence, claims, context } = place;
  const stated =
    share.whole === undefined ? [...wholesBefore(share, place), ...wholesNamed(share, place)] : [share.whole];
  if (isRightOf(stated, share)) return undefined;
  // 抽取320份，抽查比例12%，发现瑕疵43份，瑕疵率13.44%: exactly that of a number before, whatever that one has.
  if (percent.decimals > 0 && isRightOf(wholesBefore(share, { ...place, siblings: new Set() }), share))
    return undefined;
  if (isRightOfSum([...tables, ...stated], share, place)) return undefined;
  // 92件，其中A 58件、…、其他9件，占17.59%: of the whole list.
  const listed = listBefore(share, place);
  if (listed && isRightOf([...tables, ...stated], { ...share, value: listed.value })) return undefined;
  // While the table is blank, a result may be a share of what nobody has stated.
  if (
    claim?.word?.block === "requests" &&
    tables.includes(undefined) &&
    !statesWhole(share, claim, claims, prose)
  )
    return undefined;
  const known = tables.flatMap((whole) => (whole !== undefined && whole >= value && whole > 0 ? whole : []));
  const all = [...stated, ...known];
  if (all.length === 0 || loose || isOfAnother(share, sentence, prose)) return undefined;
  // 新收60件，占全市新收总量的2.14%: of another body's.
  if (share.whole === undefined && bodyMeant(wordsOfWhole(share, prose), context) !== "own") return undefined;
  const isLoose =
    share.isAbout ||
    percent.exactness !== "exact" ||
    /^(?:以上|左右|以下)/.test(prose.said(percent.end, percent.end + 2));
  const exact = (whole: number) => (100 * value) / whole;
  if (isLoose && all.some((whole) => isSaid(exact(whole), percent, prose))) return undefined;

  const isTruncated = all.some(
    (whole) => exact(whole) >= percent.value && exact(whole) - percent.value < 10 ** -percent.decimals,
  );
  const whole = all.reduce((best, each) =>
    Math.abs(exact(each) - percent.value) < Math.abs(exact(best) - percent.value) ? each : best,
  );
  const severity: Severity = isTruncated || (stated.length === 0 && tables.length === 0) ? "hint" : "warning";
  const right = exact(whole).toFixed(Math.max(percent.decimals, 2));
  return narrativeFinding({
    rule: "narrative.share",
    place: subjectOf(prose, part.start),
    severity,
    section: prose.section,
    left: { text: "所写百分比", value: percent.value },
    right: { text: `${value}÷${whole}`, value: Number(exact(whole).toFixed(2)) },
    message: shareSentence(
      prose.said(part.start, percent.end),
      prose.said(percent.start, percent.end),
      value,
      whole,
      `${right}%`,
    ),
    basis: context.basisOf(prose.section),
    quote: { text: prose.text, start: part.start, end: percent.end },
  });
}

/** Whether the percentage is that of one of these wholes, as exactly as it is written. */
function isRightOf(those: readonly (number | undefined)[], { part, value, percent }: Share): boolean {
  const tolerance = toleranceOf(percent);
  // 85.1万 of 86.2万: both may be 500 more or less.
  const rounding = part.step > 1 ? 100 * part.step : 0;
  for (const whole of those)
    if (whole !== undefined && whole >= value)
      if (Math.abs((100 * value) / whole - percent.value) <= tolerance + rounding / whole)
        return percent.exactness === "exact";
  return false;
}

/** Whether the sentence says what this label is a share of: what was answered, or for an applicant what came in. */
function statesWhole(
  { at }: Share,
  { word, sentence }: Claim,
  claims: ClaimByNumber,
  { tokens }: Prose,
): boolean {
  const isApplicant = (word?.columns.length ?? 0) > 0;
  const keys = new Set<string>();
  for (let place = Math.max(sentence.from, at - mostTokens); place < at; place++) {
    const claim = claims.get(tokens[place]?.start ?? -1);
    if (claim) keys.add(claim.key);
  }
  if (!isApplicant) return keys.has("answered");
  return !keys.has("carriedOver") && (keys.has("received") || keys.has("newlyReceived"));
}

/** 重复申请57件、反复申请8件，占2.44%: of those together. */
function isRightOfSum(
  those: readonly (number | undefined)[],
  share: Share,
  { prose: { tokens }, sentence: { from } }: Place,
): boolean {
  let { value } = share;
  let parts = 1;
  for (let before = share.at - 1; before >= from && parts < mostParts; before--) {
    const token = tokens[before];
    if (!token || token.kind === "semicolon") break;
    if (token.kind !== "number" || token.unit !== share.part.unit) continue;
    value += token.value;
    parts++;
    if (isRightOf(those, { ...share, value })) return share.percent.decimals > 0;
  }
  return false;
}

const mostParts = 6;

/** The number of the list that a share stands behind. */
function listBefore(
  { part, at, percent }: Share,
  { prose: { tokens, said }, sentence: { from } }: Place,
): Token | undefined {
  if (!said(part.end, percent.start).startsWith("，")) return undefined;
  for (let place = at - 1; place >= Math.max(from, at - mostTokens); place--) {
    if (tokens[place]?.kind !== "list") continue;
    for (let before = place - 1; before >= from; before--)
      if (tokens[before]?.kind === "number" && tokens[before]?.unit === part.unit) return tokens[before];
  }
  return undefined;
}

/** Shares of one whole, each right by itself or without a whole, that together are more than all. */
function surplusFinding(all: readonly Share[], prose: Prose, context: Context): Finding | undefined {
  const shares = all.filter(({ isRate }) => !isRate);
  const [first] = shares;
  const last = shares.at(-1);
  if (!first || !last || shares.length < 3) return undefined;
  const total = shares.reduce((sum, { percent }) => sum + percent.value, 0);
  const slack = Math.max(
    0.05,
    shares.reduce((sum, { percent }) => sum + toleranceOf(percent), 0),
  );
  if (total <= 100 + slack || total > 120) return undefined;
  const shown = Number(total.toFixed(2));
  return narrativeFinding({
    rule: "narrative.share",
    place: `${subjectOf(prose, first.part.start)}.all`,
    severity: "hint",
    section: prose.section,
    left: { text: "各项占比之和", value: shown },
    right: { text: "全部", value: 100 },
    message: sharesSentence(prose.said(first.part.start, last.percent.end), shown),
    basis: context.basisOf(prose.section),
    quote: { text: prose.text, start: first.part.start, end: last.percent.end },
  });
}
