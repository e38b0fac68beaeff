// The whole that a sentence names before its parts: 答复的25件中，无法提供6件，占24%. It does not judge any percentage.

import type { Claim } from "../claims/claim.ts";
import type { Prose, Sentence } from "../text/prose.ts";
import type { Share } from "./sharesOf.ts";

export interface Among {
  readonly at: number;
  readonly value: number;
  readonly unit: string;
}

/** 答复的25件中，…; 60件新收申请中，…: what the shares behind it are of. */
export function amongOf({ text, tokens }: Prose, { from, to }: Sentence): Among | undefined {
  for (let comma = from + 1; comma < to; comma++) {
    const mark = tokens[comma];
    if (mark?.kind !== "comma" || mark.gap === 0 || text.charAt(mark.start - 1) !== "中") continue;
    for (let at = comma - 1, letters = mark.gap; at >= Math.max(from, comma - 6) && letters < 8; at--) {
      const token = tokens[at];
      if (token?.kind === "number")
        return token.exactness === "exact" ? { at, value: token.value, unit: token.unit } : undefined;
      letters += token?.gap ?? 0;
    }
  }
  return undefined;
}

/** Results are parts of what was answered, applicants of what came in, where that is what the sentence speaks of. */
export function isOfThose(
  { at, value, unit }: Among,
  share: Share,
  claim: Claim | undefined,
  [answered, received]: readonly (number | undefined)[],
): boolean {
  if (share.at < at || share.whole !== undefined || share.part.unit !== unit || share.value > value)
    return false;
  const { word } = claim ?? {};
  if (word?.kind !== "label" || word.block !== "requests") return false;
  return value === (word.columns.length > 0 ? received : answered);
}
