// Numbers beside labels of the form: 予以公开30件, 予以公开及部分公开39件, 予以公开、部分公开分别为30件、9件, 48件来自自然人,
// 行政复议7件，其中结果维持4件. Labels come from the form; what stands between label and number may change nothing.

import type { ClaimWords } from "./claim.ts";
import { added, remedyReadings } from "./claimed.ts";
import { breaksClause, countUnits, type Place } from "./claims.ts";
import { squeeze } from "./letters.ts";
import type { Token, TokenKind } from "./tokens.ts";

export interface Together {
  readonly claims: readonly { readonly words: ClaimWords; readonly number: Token }[];
  /** The last number that is spoken for, as a place in the tokens. */
  readonly upTo: number;
}

/** What may stand between a label and its number. */
function isBetween(kind: TokenKind): boolean {
  switch (kind) {
    case "filler":
    case "total":
    case "requests":
    case "application":
    case "information":
    case "about":
    case "colon":
    case "column":
    case "answered":
    case "own":
    case "share":
      return true;
    default:
      return false;
  }
}

/** The mark before 不再处理, 视为放弃, which says no more than the label before it. */
function isAbandoned({ tokens, text }: Place, at: number): boolean {
  const [mark, next] = [tokens[at], tokens[at + 1]];
  return (
    mark?.kind === "pause" &&
    next?.kind === "filler" &&
    next.gap === 0 &&
    "不视终".includes(text.charAt(next.start))
  );
}

/** The claims of the label or labels before the number; with 分别 also those of the numbers behind it. */
export function labelledBefore(place: Place): Together | undefined {
  const { tokens, at, number, sentence } = place;
  let last = at - 1;
  let gap = number.gap;
  let manner: "sum" | "each" | "respectively" = "sum";
  let within: readonly Token[] = [];
  for (; last >= sentence.from && gap === 0; last--) {
    const token = tokens[last];
    if (!token) return undefined;
    if (token.kind === "respectively" || token.kind === "each") manner = token.kind;
    else if (token.kind === "close") {
      const close = last;
      last = openingOf(tokens, last, sentence.from);
      if (last < 0) return undefined;
      within = addedWithin(place, last, close);
    } else if (token.kind === "handled" && isInManner(place, last)) {
      // 按照“其他处理”方式办理2件; 自然人申请办理57件 is what was done with theirs.
    } else if (token.kind === "comma" && manner !== "sum") {
      // 予以公开、部分公开，分别为30件、9件
    } else if (isAbandoned(place, last)) {
      // 逾期不补正、不再处理的申请9件
    } else if (!isBetween(token.kind)) break;
    gap = tokens[last]?.gap ?? 1;
  }
  if (gap !== 0 || last < sentence.from || !isLabel(tokens[last]?.kind)) return subjectBefore(place, last);
  const labels = [...labelsEndingAt(tokens, last, sentence.from, place), ...within];
  const [first] = labels;
  if (!first || (number.unit === "" && manner === "sum" && !endsClause(tokens[at + 1]))) return undefined;

  if (manner === "sum") {
    const words = summed(labels, place, first.start, number.end);
    return words && { claims: [{ words, number }], upTo: at };
  }
  const numbers = manner === "each" ? labels.map(() => at) : numbersFrom(tokens, at, sentence.to);
  const upTo = numbers.at(-1) ?? at;
  if (numbers.length !== labels.length) return { claims: [], upTo };
  const claims = labels.flatMap((label, index) => {
    const own = tokens[numbers[index] ?? -1];
    const words = own && summed([label], place, first.start, own.end);
    return words ? [{ words, number: own }] : [];
  });
  return { claims, upTo };
}

/** 予以公开（含部分公开）39件: labels that the bracket adds. */
function addedWithin({ tokens, text }: Place, open: number, close: number): Token[] {
  const opening = tokens[open + 1];
  const isAdded =
    (opening?.kind === "list" && text.charAt(opening.start) === "包") ||
    (opening?.gap === 1 && "含及和".includes(text.charAt(opening.start - 1)));
  if (!isAdded) return [];
  const labels: Token[] = [];
  for (let at = open + 1; at < close; at++) {
    const token = tokens[at];
    if (token?.kind === "label" && token.word?.columns.length === 0) labels.push(token);
  }
  return labels;
}

/** 按, 以 before the label and nothing but 方式 behind it, quotation marks read over. */
function isInManner({ tokens, text }: Place, at: number): boolean {
  let before = at - 1;
  while (tokens[before]?.kind === "filler" && tokens[before]?.gap === 0) before--;
  const label = tokens[before];
  if (label?.kind !== "label") return false;
  let place = label.start - 1;
  while (place > 0 && "“‘「『 ".includes(text.charAt(place))) place--;
  return "按照以作为入".includes(text.charAt(place));
}

/**
 * 企业的申请明显增多，全年共提出9件, 重复申请最多，达12件: what the clause before speaks of. `comma` is what ends that clause.
 * A result is meant only where nothing but its own words follow: 达, 共有.
 */
function subjectBefore(place: Place, comma: number): Together | undefined {
  const { tokens, at, number, sentence, topic } = place;
  if (topic === "none") return undefined;
  if (tokens[comma]?.kind !== "comma") return offeredBy(place, comma);
  if (at - comma < 2) return undefined;
  for (let before = comma - 1; before >= Math.max(sentence.from, comma - 7); before--) {
    const token = tokens[before];
    if (!token || token.kind === "number" || token.kind === "semicolon" || token.kind === "pause")
      return undefined;
    if ((token.kind !== "label" && token.kind !== "remedy") || !token.word) continue;
    // 345件为个人提出，另有1件
    if (numberLeadsTo(tokens, before)) return undefined;
    if (token.word.columns.length === 0 && !isSpokenOfAlone(place, before, comma)) return undefined;
    const words = summed([token], place, token.start, number.end);
    return words && { claims: [{ words, number }], upTo: at };
  }
  return undefined;
}

/** 345件为个人: the label has its number before it. */
function numberLeadsTo(tokens: readonly Token[], label: number): boolean {
  let before = label;
  while (tokens[before]?.gap === 0 && tokens[before - 1]?.kind === "filler") before--;
  return tokens[before]?.gap === 0 && tokens[before - 1]?.kind === "number";
}

/** How many there are of it is said in the clause before the number, and nothing else: 较少, 最多, 较上年增加. */
const howMany =
  /^(?:的|申请|案件|数量|情形|情况|政府信息公开|仍|依然|还是|也|相对|占比|较上年|比上年|有所|明显|数|量|为)*(?:最多|最少|居多|较多|较少|偏多|偏少|不多|很少|增多|增加|减少|突出|居首|上升|下降|占比最高|占比较高|数量最多)(?:的)?$/;

const isSpokenOfAlone = ({ tokens, text, at, number }: Place, label: number, comma: number) =>
  number.gap === 0 &&
  tokens
    .slice(comma + 1, at)
    .every(({ kind, gap }) => gap === 0 && (kind === "filler" || kind === "total" || kind === "own")) &&
  howMany.test(squeeze(text, tokens[label]?.end ?? 0, tokens[comma]?.start ?? 0));

/** What may stand between those who apply and 提出: when, to whom, among which applications. */
const offering =
  /^(?:的|申请人|全年|[今本]年度?|年内|共计?|总共|累计|已|均|依法|先后|向[^，。；、]{1,14}|在[^，。；、]{0,12}(?:中|内|期间))*$/;

/** 法律服务机构全年向我局提出政府信息公开申请6件: `last` stands before the verb or before what it is said to. */
function offeredBy(place: Place, last: number): Together | undefined {
  const { tokens, text, at, number, clause } = place;
  let verb = at - 1;
  while (verb > last && !isOffering(text, tokens[verb])) verb--;
  const offered = tokens[verb];
  if (verb <= last || !offered) return undefined;
  for (let before = last; before >= clause; before--) {
    const token = tokens[before];
    if (!token || token.kind === "none" || token.kind === "foreign") return undefined;
    if (token.kind !== "label") continue;
    if (!token.word?.columns.length || !offering.test(squeeze(text, token.end, offered.start)))
      return undefined;
    const words = summed(labelsEndingAt(tokens, before, clause, place), place, token.start, number.end);
    return words && { claims: [{ words, number }], upTo: at };
  }
  return undefined;
}

/** 提出, 提交, 递交. */
const isOffering = (text: string, token: Token | undefined) =>
  token?.kind === "filler" && "提递".includes(text.charAt(token.start));

/** 48件来自自然人, 9件被部分公开, 1件涉及政府信息公开工作的行政复议: the label stands behind, and no number of its own does. */
export function labelledAfter(place: Place): ClaimWords | undefined {
  const { tokens, at, number, sentence } = place;
  let distance = 0;
  for (let next = at + 1; next < sentence.to; next++) {
    const token = tokens[next];
    if (!token) return undefined;
    distance += token.gap;
    // 21件申请因…不予公开: what became of them may stand at the end of the clause.
    if (isReason(place, next)) distance = 0;
    // 2件因申请人逾期不补正
    if (next === at + 1 && token.kind === "filler" && distance === 1 && isReason(place, next + 1)) continue;
    const isDecided = next > at + 1 && token.word?.isDecision && tokens[at + 1]?.kind === "application";
    if (distance > (token.kind === "remedy" ? 8 : isDecided ? 18 : 0)) {
      // 4件政府信息公开申请因申请人逾期未缴费
      if (tokens[at + 1]?.kind === "requests" && token.kind === "filler" && distance <= 2) continue;
      if (
        tokens[at + 1]?.kind === "application" &&
        distance <= 18 &&
        !breaksClause(token) &&
        token.kind !== "number"
      )
        continue;
      return undefined;
    }
    if (distance > 8 && !isDecided) continue;
    if (isLabel(token.kind)) {
      if (needsTopic(token) && place.topic === "none") return undefined;
      if (token.kind === "label" && isReason(place, next) && isJoined(tokens, next + 1))
        return labelsBehind(place, next);
      // 10件来自科研机构、社会公益组织: of all of these together.
      if (token.word?.columns.length && leadsToLabel(tokens, next + 1)) return labelsBehind(place, next);
      if (token.kind === "label" && tokens[next + 1]?.kind === "joint") return undefined;
      return numberFollows(tokens, next + 1) ? undefined : summed([token], place, number.start, token.end);
    }
    // 3件被复议机关纠正
    if (token.kind === "judge") continue;
    if (!isBetween(token.kind) || token.kind === "colon" || token.kind === "total") return undefined;
  }
  return undefined;
}

/** 4件申请因申请人逾期未缴费. */
function isReason({ tokens, at, text }: Place, next: number): boolean {
  const [following, label] = [tokens[at + 1], tokens[next]];
  const isNamed = following?.kind === "requests" || following?.kind === "application";
  const named = isNamed ? following : tokens[at];
  return (
    (!isNamed || following.gap === 0) &&
    named !== undefined &&
    label?.kind === "label" &&
    label.word?.columns.length === 0 &&
    !label.word.isDecision &&
    /^(?:因|由于|系)(?:申请人|属于)?$/.test(text.slice(named.end, label.start))
  );
}

/** 9件申请因属于信访举报投诉或重复申请: all of them together; with 等, of all that was decided so. */
function labelsBehind(place: Place, first: number): ClaimWords | undefined {
  const { tokens, number, sentence } = place;
  const labels: Token[] = [];
  const isOfApplicants = (label: Token | undefined) => (label?.word?.columns.length ?? 0) > 0;
  let next = first;
  for (; ; next += 2) {
    const label = tokens[next];
    if (label?.kind !== "label" || isOfApplicants(label) !== isOfApplicants(tokens[first])) return undefined;
    labels.push(label);
    if (!isJoined(tokens, next + 1)) break;
  }
  const [last, behind] = [labels.at(-1), tokens[next + 1]];
  if (!last || numberFollows(tokens, next + 1)) return undefined;
  if (behind?.kind !== "etc") {
    // 科研机构和其他组织
    return behind?.kind === "joint" || behind?.kind === "pause" || behind?.kind === "rest"
      ? undefined
      : summed(labels, place, number.start, last.end);
  }
  if (isOfApplicants(last)) return undefined;
  for (let at = next + 2; at < Math.min(sentence.to, next + 6); at++) {
    const token = tokens[at];
    if (!token || token.gap > 4 || token.kind === "number") return undefined;
    if (token.kind === "label")
      return token.word?.isDecision ? summed([token], place, number.start, token.end) : undefined;
  }
  return undefined;
}

function isJoined(tokens: readonly Token[], at: number): boolean {
  const [mark, label] = [tokens[at], tokens[at + 1]];
  return (
    (mark?.kind === "pause" || mark?.kind === "joint") &&
    mark.gap === 0 &&
    label?.kind === "label" &&
    label.gap === 0
  );
}

const leadsToLabel = (tokens: readonly Token[], at: number) =>
  (tokens[at]?.kind === "pause" || tokens[at]?.kind === "joint") &&
  tokens[at + 1]?.kind === "label" &&
  !numberFollows(tokens, at + 2);

/** From the last label back over 、 and 和 to the first; in reading order. */
export function labelsEndingAt(
  tokens: readonly Token[],
  last: number,
  from: number,
  { topic }: Place,
): Token[] {
  const labels: Token[] = [];
  let place = last;
  let firstAt = last;
  for (;;) {
    const token = tokens[place];
    if (!token?.word || !isLabel(token.kind)) break;
    if (needsTopic(token) && topic === "none") break;
    if (labels[0] && labels[0].kind !== token.kind) break;
    labels.unshift(token);
    firstAt = place;
    if (token.gap > 0 || labels.length >= 8) break;
    let before = place - 1;
    while (before > from && tokens[before]?.kind === "filler" && tokens[before]?.gap === 0) before--;
    const joint = tokens[before];
    if (before <= from || !joint || (joint.kind !== "joint" && joint.kind !== "pause") || joint.gap > 0)
      break;
    before--;
    while (before > from && tokens[before]?.gap === 0 && isIdle(tokens[before]?.kind)) before--;
    place = before;
  }
  // 未予以公开, 未提起诉讼: a negation turns the label round.
  const reach = labels[0]?.kind === "remedy" ? 2 : 0;
  return tokens[firstAt - 1]?.kind === "none" && (labels[0]?.gap ?? 0) <= reach ? [] : labels;
}

/** 予以公开 and 自然人 are words of everyday reports too: applications must be spoken of. */
const needsTopic = ({ kind, word }: Token) => kind === "label" && word?.block === "requests";

const isLabel = (kind: TokenKind | undefined) => kind === "label" || kind === "remedy" || kind === "outcome";

const isIdle = (kind: TokenKind | undefined) =>
  kind === "filler" || kind === "application" || kind === "requests" || kind === "information";

/** Several labels counted together, and where the words of the claim stand. */
export function summed(
  labels: readonly Token[],
  place: Place,
  start: number,
  end: number,
): ClaimWords | undefined {
  const [first] = labels;
  const word = first?.word;
  if (!first || !word) return undefined;
  if (first.kind !== "label") return remedyWords(labels, place, start, end);
  let { readings } = word;
  let isAlone = true;
  for (let nth = 1; nth < labels.length; nth++) {
    const other = labels[nth]?.word;
    // 没有现成信息、需要另行制作: two names of one row; 不予处理（含重复申请）: one that is in the other already.
    if (!other || other.readings[0]?.plus.every((id) => readings[0]?.plus.includes(id))) continue;
    readings = added(readings, other.readings);
    isAlone = false;
  }
  const own = isAlone ? word : undefined;
  return { key: keyOf(word.key), readings, start, end, by: "label", doubtful: !needsTopic(first), word: own };
}

/** 予以公开 and its total are one thing in an id. */
const keyOf = (id: string) => (id.endsWith(".total") ? id.slice(0, -".total".length) : id);

function remedyWords(
  labels: readonly Token[],
  place: Place,
  start: number,
  end: number,
): ClaimWords | undefined {
  const { form, sentence, topic } = place;
  const [first, second] = labels;
  if (!first?.word || (!sentence.onInformation && topic === "none")) return undefined;
  const doubtful = !sentence.onInformation && topic !== "hinted";
  if (first.kind === "remedy") {
    let rows = isNoneOfAll(first, place, end) ? first.word.rows.slice(0, 1) : first.word.rows;
    if (second) {
      const sets = labels.flatMap(({ word }) => (word?.rows[0] ? [word.rows[0]] : []));
      rows = [sets.flat()];
    }
    const readings = remedyReadings(rows, "total", form);
    return {
      key: `${second ? "remedies" : first.word.key}.total`,
      readings,
      start,
      end,
      by: "remedy",
      doubtful,
      word: second ? undefined : first.word,
    };
  }
  const judge = place.tokens[place.at + 1]?.kind === "filler" ? place.tokens[place.at + 2] : undefined;
  const remedy = judge?.kind === "judge" ? judge : nearestRemedy(place);
  if (second || !remedy?.word) return undefined;
  const { column } = first.word;
  return {
    key: `${remedy.word.key}.${column}`,
    readings: remedyReadings(remedy.word.rows, column, form),
    start,
    end,
    by: "remedy",
    doubtful,
  };
}

/** 行政诉讼0件 is none of either kind; 经复议后提起行政诉讼0件 is of one. */
function isNoneOfAll(remedy: Token, { tokens, at, clause }: Place, end: number): boolean {
  const own = tokens.slice(at, at + 24).find((token) => token.end === end) ?? tokens[at];
  if (own?.value !== 0) return false;
  for (let before = Math.max(clause, at - 24); before < at; before++) {
    const token = tokens[before];
    const behind = tokens[before + 1]?.kind;
    if (token?.kind === "remedy" && token.end < remedy.start && behind !== "pause" && behind !== "joint")
      return false;
  }
  return true;
}

/** The review or lawsuit that an outcome is about: the last one spoken of in the sentence. */
export function nearestRemedy({ tokens, at, sentence }: Place): Token | undefined {
  const limit = Math.max(sentence.from, at - 60);
  for (let place = at - 1; place >= limit; place--) {
    const kind = tokens[place]?.kind;
    if (kind === "remedy" || kind === "judge") return tokens[place];
  }
  return undefined;
}

/** The bracket that is closed there; -1 where none is near. */
export function openingOf(tokens: readonly Token[], close: number, from: number): number {
  const limit = Math.max(from, close - 20);
  for (let place = close - 1; place >= limit; place--) if (tokens[place]?.kind === "open") return place;
  return -1;
}

/** The numbers that follow one another with nothing but 、 ， and 和 between them. */
export function numbersFrom(tokens: readonly Token[], at: number, to: number): number[] {
  const places = [at];
  for (let next = at + 1; next < to && next - at < 24; next++) {
    const token = tokens[next];
    if (!token || token.gap > 0) break;
    if (token.kind === "number" && countUnits.has(token.unit)) places.push(next);
    else if (!(token.kind === "pause" || token.kind === "comma" || token.kind === "joint")) break;
  }
  return places;
}

function numberFollows(tokens: readonly Token[], from: number): boolean {
  for (let next = from; ; next++) {
    const token = tokens[next];
    if (!token || token.gap > 0) return false;
    if (token.kind === "number") return true;
    if (!isBetween(token.kind) && token.kind !== "each" && token.kind !== "respectively") return false;
  }
}

const endsClause = (token: Token | undefined) =>
  token === undefined || ["comma", "pause", "semicolon", "stop", "paragraph", "close"].includes(token.kind);
