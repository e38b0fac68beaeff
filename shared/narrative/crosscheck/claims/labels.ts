// Labels of the form as they stand in a sentence: one or several in a row, what they claim of a number, and what may stand between
// them and it. It does not know where the number stands.

import type { ClaimWords } from "./claim.ts";
import { added, remedyReadings } from "./claimed.ts";
import { countUnits, type Place } from "./claims.ts";
import type { Token, TokenKind } from "../text/tokens.ts";

/** What may stand between a label and its number. */
export function isBetween(kind: TokenKind): boolean {
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
export const needsTopic = ({ kind, word }: Token) => kind === "label" && word?.block === "requests";

export const isLabel = (kind: TokenKind | undefined) =>
  kind === "label" || kind === "remedy" || kind === "outcome";

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

export function numberFollows(tokens: readonly Token[], from: number): boolean {
  for (let next = from; ; next++) {
    const token = tokens[next];
    if (!token || token.gap > 0) return false;
    if (token.kind === "number") return true;
    if (!isBetween(token.kind) && token.kind !== "each" && token.kind !== "respectively") return false;
  }
}

export const endsClause = (token: Token | undefined) =>
  token === undefined || ["comma", "pause", "semicolon", "stop", "paragraph", "close"].includes(token.kind);
