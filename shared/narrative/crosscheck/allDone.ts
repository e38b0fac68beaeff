// 所有申请均已办结, although the table carries some forward.

import type { Finding } from "../../validation/finding.ts";
import { allDoneSentence } from "../../wording/narrativeFindings.ts";
import { readingsOf } from "./claimed.ts";
import type { Context } from "./context.ts";
import { wordsOf } from "./ledger.ts";
import { narrativeFinding } from "./narrativeFinding.ts";
import type { Prose } from "./prose.ts";

const done =
  /^(?:所有|全部)(?:的)?(?:政府信息公开|信息公开|公开)?申请[^，。；\d]{0,6}(?:已|均|都|全部)[^，。；\d]{0,10}(?:办结|办理完[成毕])/;

export function allDoneFindings(prose: Prose, context: Context): Finding[] {
  const [reading] = readingsOf("carriedForward", context.form);
  const left = reading && context.ledger.amount(reading);
  if (!reading || !left) return [];
  for (const sentence of prose.sentences) {
    if (!sentence.onRequests) continue;
    for (let at = sentence.from; at < sentence.to; at++) {
      const token = prose.tokens[at];
      if (token?.kind !== "all") continue;
      const match = done.exec(prose.said(token.start, Math.min(sentence.end, token.start + 60)));
      if (!match) continue;
      let last = at;
      while (last + 1 < sentence.to && prose.tokens[last]?.kind !== "answered") last++;
      const end = prose.tokens[last]?.end ?? token.end;
      const written = prose.said(token.start, end);
      const words = wordsOf(reading, context.form);
      return [
        narrativeFinding({
          rule: "narrative.count",
          place: "allDone",
          severity: "warning",
          section: prose.section,
          fields: reading.plus,
          left: { text: written, value: 0 },
          right: { text: words, value: left },
          message: allDoneSentence(context.titleOf(prose.section), written, words, left),
          basis: context.basisOf(prose.section),
          quote: { text: prose.text, start: token.start, end },
        }),
      ];
    }
  }
  return [];
}
