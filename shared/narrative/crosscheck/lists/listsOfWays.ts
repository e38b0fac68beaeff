// What was done in so many ways, each counted in a unit of its own: 通过三种方式回应58次，其中直播3期、留言53条、访谈1期. Where as many ways
// are said as are listed, they are all there are. It knows no tables.

import { isCompared } from "./listAt.ts";
import { chineseNumber } from "../text/number.ts";
import { countable } from "../text/countable.ts";
import type { Prose, Sentence } from "../text/prose.ts";
import type { Summed } from "./totalsBehind.ts";

export function listsOfWays({ tokens, said }: Prose, sentence: Sentence): Summed[] {
  const found: Summed[] = [];
  for (let at = sentence.from + 2; at < sentence.to; at++) {
    const [whole, mark] = [tokens[at - 2], tokens[at - 1]];
    if (tokens[at]?.kind !== "list" || mark?.kind !== "comma" || mark.gap > 0) continue;
    if (whole?.kind !== "number" || whole.unit !== "次" || whole.exactness !== "exact") continue;
    const ways = inWays.exec(said(Math.max(sentence.start, whole.start - 30), whole.start))?.[1];
    if (ways === undefined) continue;
    const items = [];
    for (
      let next = at + 1;
      next < Math.min(sentence.to, at + 80) && tokens[next]?.kind !== "semicolon";
      next++
    ) {
      const token = tokens[next];
      if (token?.kind !== "number") continue;
      if (token.exactness !== "exact" || !countable.has(token.unit) || isCompared(tokens, next)) break;
      items.push(token);
    }
    const sum = items.reduce((total, { value }) => total + value, 0);
    const isOfUnits = new Set(items.map(({ unit }) => unit)).size > 1;
    const isNear = Math.abs(sum - whole.value) <= Math.max(2, whole.value * 0.05);
    if (items.length === chineseNumber(ways) && isOfUnits && sum !== whole.value && isNear)
      found.push({ whole, items });
  }
  return found;
}

/** 三种方式, 两个渠道. */
const inWays =
  /([两二三四五六七八九])[种个类项][^，。；、]{0,6}(?:方式|形式|渠道|途径|平台|载体)[^，。；\d]{0,16}$/;
