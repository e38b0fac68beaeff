// 所有申请均已办结, although the table carries some forward.

import type { Finding } from "../../validation/finding.ts";
import { allDoneSentence } from "../../wording/narrativeFindings.ts";
import { readingsOf } from "./claimed.ts";
import type { Context } from "./context.ts";
import { wordsOf } from "./ledger.ts";
import { narrativeFinding } from "./narrativeFinding.ts";
import type { Prose } from "./sentences.ts";
import { aboutRequests } from "./vocabulary.ts";

const all =
  /(?:所有|全部)(?:的)?(?:政府信息公开)?申请[^，。；\d]{0,6}(?:已|均|都|全部)[^，。；\d]{0,10}(?:办结|办理完[成毕])/;

export function allDoneFindings(prose: Prose, context: Context): Finding[] {
  const [reading] = readingsOf("carriedForward", context.form);
  const left = reading && context.ledger.amount(reading);
  if (!reading || !left) return [];
  for (const sentence of prose.sentences) {
    const match = aboutRequests.test(sentence.text) ? all.exec(sentence.text) : null;
    if (!match) continue;
    const start = sentence.start + match.index;
    const words = wordsOf(reading, context.form);
    return [
      narrativeFinding({
        rule: "narrative.count",
        place: "allDone",
        severity: "warning",
        section: prose.section,
        fields: reading.plus,
        left: { text: match[0], value: 0 },
        right: { text: words, value: left },
        message: allDoneSentence(context.titleOf(prose.section), match[0], words, left),
        basis: context.basisOf(prose.section),
        quote: { view: prose.view, start, end: start + match[0].length },
      }),
    ];
  }
  return [];
}
