// Whether a list counts other things than its whole does: 培训3场，其中…120人次. It does not judge the sums.

import { countable } from "../text/countable.ts";
import { isCompared } from "./listAt.ts";
import type { Prose } from "../text/prose.ts";

export function hasOtherUnits({ tokens, text }: Prose, from: number, to: number, unit: string): boolean {
  let depth = 0;
  for (let place = from + 1; place < to; place++) {
    const token = tokens[place];
    if (token?.kind === "open") depth++;
    else if (token?.kind === "close") depth--;
    else if (
      depth === 0 &&
      token?.kind === "number" &&
      countable.has(token.unit) &&
      token.unit !== unit &&
      !isCompared(tokens, place) &&
      // 20个工作日内答复的
      !/^(?:工作|自然)?日/.test(text.slice(token.end, token.end + 3))
    )
      return true;
  }
  return false;
}
