// The number that those who apply have come to: 法律服务机构提出的申请由上年的3件增加到6件. It is this year's, whatever year stands before it.

import type { ClaimWords } from "./claim.ts";
import type { Place } from "./claims.ts";
import { labelsEndingAt, summed } from "./labels.ts";
import { squeeze } from "../text/letters.ts";

/** Completes the key of such a claim: the words for last year and for a growth beside it say nothing against it. */
export const reachedKey = ".reached";

export function reachedClaim(place: Place): ClaimWords | undefined {
  const { tokens, text, at, number, sentence, topic } = place;
  const reach = tokens[at - 1];
  const from = tokens[at - 2];
  if (topic === "none" || reach?.kind !== "reach" || reach.gap > 0 || number.gap > 0) return undefined;
  if (from?.kind !== "number" || from.unit !== number.unit) return undefined;
  for (let before = at - 3; before >= Math.max(sentence.from, at - farthest); before--) {
    const token = tokens[before];
    if (!token || token.kind === "number" || token.kind === "comma" || token.kind === "pause")
      return undefined;
    if (token.kind !== "label") continue;
    if (!token.word?.columns.length || !coming.test(squeeze(text, token.end, from.start))) return undefined;
    const words = summed(
      labelsEndingAt(tokens, before, sentence.from, place),
      place,
      token.start,
      number.end,
    );
    return words && { ...words, key: words.key + reachedKey };
  }
  return undefined;
}

const farthest = 14;

/** Between who applies and the number that it has come from. */
const coming =
  /^(?:提出|提交|递交)?的?(?:政府信息公开|信息公开|公开)?(?:申请)?(?:数量|件数|数|量|件)?(?:由|从)(?:(?:上年|去年|上一年|20\d\d年)度?)?的?$/;
