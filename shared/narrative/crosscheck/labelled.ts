// Numbers beside labels of the form: 予以公开30件, 予以公开及部分公开39件, 予以公开、部分公开分别为30件、9件, 48件来自自然人,
// 行政复议7件，其中结果维持4件. Labels come from the form; what stands between label and number may change nothing.

import type { ClaimWords } from "./claim.ts";
import { added, remedyReadings } from "./claimed.ts";
import { breaksClause, countUnits, type Place } from "./claims.ts";
import type { Token, TokenKind } from "./tokens.ts";

interface Together {
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

/** The claims of the label or labels before the number; with 分别 also those of the numbers behind it. */
export function labelledBefore(place: Place): Together | undefined {
  const { tokens, at, number, sentence } = place;
  let last = at - 1;
  let gap = number.gap;
  let manner: "sum" | "each" | "respectively" = "sum";
  for (; last >= sentence.from && gap === 0; last--) {
    const token = tokens[last];
    if (!token) return undefined;
    if (token.kind === "respectively" || token.kind === "each") manner = token.kind;
    else if (token.kind === "close") {
      last = openingOf(tokens, last, sentence.from);
      if (last < 0) return undefined;
    } else if (token.kind === "comma" && manner !== "sum") {
      // 予以公开、部分公开，分别为30件、9件
    } else if (!isBetween(token.kind)) break;
    gap = tokens[last]?.gap ?? 1;
  }
  if (gap !== 0 || last < sentence.from || !isLabel(tokens[last]?.kind)) return subjectBefore(place, last);
  const labels = labelsEndingAt(tokens, last, sentence.from, place);
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

/** 企业的申请明显增多，全年共提出9件: the kind of applicant that the clause before speaks of. `comma` is what ends that clause. */
function subjectBefore(place: Place, comma: number): Together | undefined {
  const { tokens, at, number, sentence } = place;
  if (tokens[comma]?.kind !== "comma" || at - comma < 2 || place.topic === "none") return undefined;
  for (let before = comma - 1; before >= Math.max(sentence.from, comma - 7); before--) {
    const token = tokens[before];
    if (!token || token.kind === "number" || token.kind === "semicolon") return undefined;
    if (token.kind !== "label" || !token.word || token.word.columns.length === 0) continue;
    const words = summed([token], place, token.start, number.end);
    return words && { claims: [{ words, number }], upTo: at };
  }
  return undefined;
}

/** 48件来自自然人, 9件被部分公开, 1件涉及政府信息公开工作的行政复议: the label stands behind, and no number of its own does. */
export function labelledAfter(place: Place): ClaimWords | undefined {
  const { tokens, at, number, sentence } = place;
  let distance = 0;
  for (let next = at + 1; next < sentence.to; next++) {
    const token = tokens[next];
    if (!token) return undefined;
    distance += token.gap;
    // 21件申请因…不予公开: what became of them may stand at the end of the clause.
    const isDecided = next > at + 1 && token.word?.isDecision && tokens[at + 1]?.kind === "application";
    if (distance > (token.kind === "remedy" ? 8 : isDecided ? 18 : 0)) {
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
      if (token.kind === "label" && tokens[next + 1]?.kind === "joint") return undefined;
      return numberFollows(tokens, next + 1) ? undefined : summed([token], place, number.start, token.end);
    }
    if (!isBetween(token.kind) || token.kind === "colon" || token.kind === "total") return undefined;
  }
  return undefined;
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
  // 未予以公开: a negation turns the label round.
  return tokens[firstAt - 1]?.kind === "none" && labels[0]?.gap === 0 ? [] : labels;
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
  for (let nth = 1; nth < labels.length; nth++) readings = added(readings, labels[nth]?.word?.readings ?? []);
  const own = labels.length === 1 ? word : undefined;
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
    let rows = first.word.rows;
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
  const remedy = nearestRemedy(place);
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

/** The review or lawsuit that an outcome is about: the last one spoken of in the sentence. */
export function nearestRemedy({ tokens, at, sentence }: Place): Token | undefined {
  const limit = Math.max(sentence.from, at - 60);
  for (let place = at - 1; place >= limit; place--) {
    const kind = tokens[place]?.kind;
    if (kind === "remedy" || kind === "judge") return tokens[place];
  }
  return undefined;
}

function openingOf(tokens: readonly Token[], close: number, from: number): number {
  const limit = Math.max(from, close - 20);
  for (let place = close - 1; place >= limit; place--) if (tokens[place]?.kind === "open") return place;
  return -1;
}

/** The numbers that follow one another with nothing but 、 ， and 和 between them. */
function numbersFrom(tokens: readonly Token[], at: number, to: number): number[] {
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
