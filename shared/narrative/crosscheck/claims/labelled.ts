// Numbers behind labels of the form: 予以公开30件, 予以公开及部分公开39件, 予以公开、部分公开分别为30件、9件, 行政复议7件，其中结果维持4件.
// Labels come from the form; what stands between label and number may change nothing.

import type { ClaimWords } from "./claim.ts";
import type { Place } from "./claims.ts";
import { subjectBefore } from "./labelledSubject.ts";
import { endsClause, isBetween, isLabel, labelsEndingAt, numbersFrom, openingOf, summed } from "./labels.ts";
import type { Token } from "../text/tokens.ts";

export interface Together {
  readonly claims: readonly { readonly words: ClaimWords; readonly number: Token }[];
  /** The last number that is spoken for, as a place in the tokens. */
  readonly upTo: number;
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
