// Growths that belong to numbers in their order: 复议9件、诉讼5件，分别比上年增加3件和2件. It pairs them and does not judge.

import { countable } from "../text/countable.ts";
import type { Growth } from "./growthAt.ts";
import type { Sentence } from "../text/prose.ts";
import type { Token } from "../text/tokens.ts";

export interface InTurn {
  /** Empty where nobody can tell which growth is of which number. */
  readonly growths: readonly Growth[];
  /** The last number that they state, in the tokens. */
  readonly upTo: number;
}

/** Undefined where the growth at this place is alone, or 分别 is not said of it. */
export function growthsInTurn(tokens: readonly Token[], at: number, sentence: Sentence): InTurn | undefined {
  const stated = statedFrom(tokens, at, sentence.to);
  if (stated.length < 2) return undefined;
  const before = compareBefore(tokens, at, sentence.from);
  if (before === undefined) return undefined;
  const upTo = stated.at(-1)?.at ?? at;
  const parts = partsBefore(tokens, before, sentence.from);
  if (parts.length !== stated.length) return { growths: [], upTo };
  const growths = stated.flatMap(({ sign, number }, nth): Growth[] => {
    const now = parts[nth];
    return now && (number.unit === "%" || number.unit === now.unit)
      ? [{ sign, stated: number, now, base: undefined }]
      : [];
  });
  return { growths, upTo };
}

interface Stated {
  readonly sign: 1 | -1;
  readonly number: Token;
  readonly at: number;
}

/** 增加3件和2件, 增长20%、下降5%. */
function statedFrom(tokens: readonly Token[], verb: number, to: number): Stated[] {
  const stated: Stated[] = [];
  let sign: 1 | -1 = 1;
  let isDue = true;
  for (let at = verb; at < Math.min(to, verb + 4 * mostParts); at++) {
    const token = tokens[at];
    if (!token || token.gap > 0) break;
    if (token.kind === "up" || token.kind === "down") {
      if (!isDue) break;
      sign = token.kind === "up" ? 1 : -1;
    } else if (token.kind === "number") {
      if (!isDue || token.exactness !== "exact") break;
      stated.push({ sign, number: token, at });
      isDue = false;
    } else if (token.kind === "pause" || token.kind === "joint" || token.kind === "comma") {
      if (isDue) break;
      isDue = true;
    } else if (token.kind !== "filler" && token.kind !== "respectively") break;
  }
  return stated;
}

/** 分别比上年, 较上年分别: the place before these words; undefined where they are not all there. */
function compareBefore(tokens: readonly Token[], verb: number, from: number): number | undefined {
  let [isInTurn, isCompared] = [tokens[verb + 1]?.kind === "respectively", false];
  let at = verb - 1;
  for (let gap = tokens[verb]?.gap ?? 1; at >= Math.max(from, verb - 12) && gap === 0; at--) {
    const token = tokens[at];
    if (!token || !leading.has(token.kind)) break;
    isInTurn ||= token.kind === "respectively";
    isCompared ||= token.kind === "compare" || token.kind === "with";
    ({ gap } = token);
  }
  return isInTurn && isCompared ? at : undefined;
}

const leading: ReadonlySet<Token["kind"]> = new Set<Token["kind"]>([
  "respectively",
  "compare",
  "with",
  "last",
  "year",
  "comma",
  "filler",
]);

/** The counts side by side before the comparison, as far as the next mark that parts them. */
function partsBefore(tokens: readonly Token[], last: number, from: number): Token[] {
  const parts: Token[] = [];
  for (let at = last; at >= Math.max(from, last - farthest) && parts.length < mostParts; at--) {
    const token = tokens[at];
    if (!token || token.kind === "semicolon" || token.kind === "list" || token.kind === "share") break;
    if (token.kind !== "number") continue;
    if (!countable.has(token.unit) || token.exactness !== "exact") break;
    parts.unshift(token);
  }
  return parts;
}

const mostParts = 12;
const farthest = 120;
