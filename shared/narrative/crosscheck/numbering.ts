// Headings and 一是、二是 in order: each kind of number counts up by one or starts again.

import type { Finding } from "../../validation/finding.ts";
import { numberingSentence } from "../../wording/narrativeFindings.ts";
import type { Context } from "./context.ts";
import { narrativeFinding } from "./narrativeFinding.ts";
import type { Prose } from "./sentences.ts";

const numerals = "一二三四五六七八九十";
const marks: readonly { pattern: RegExp; write: (numeral: string) => string }[] = [
  { pattern: /(?<=^|[\n。])（([一二三四五六七八九十])）/g, write: (numeral) => `（${numeral}）` },
  { pattern: /(?<=^|[\n。；：，])([一二三四五六七八九十])是/g, write: (numeral) => `${numeral}是` },
];

export function numberingFindings(prose: Prose, context: Context): Finding[] {
  return marks.flatMap(({ pattern, write }, kind) => {
    let last = 0;
    for (const match of prose.view.text.matchAll(pattern)) {
      const number = numerals.indexOf(match[1] ?? "") + 1;
      if (number !== 1 && last > 0 && number !== last + 1) {
        return [
          narrativeFinding({
            rule: "narrative.numbering",
            place: String(kind + 1),
            severity: "hint",
            section: prose.section,
            message: numberingSentence(context.titleOf(prose.section), match[0], write(numerals[last] ?? "")),
            basis: context.basisOf(prose.section),
            quote: { view: prose.view, start: match.index, end: match.index + match[0].length },
          }),
        ];
      }
      last = number;
    }
    return [];
  });
}
