// 所有申请均已办结, although the table carries some forward.

import type { Finding } from "../../validation/finding.ts";
import { allDoneSentence } from "../../wording/narrativeFindings.ts";
import { readingsOf } from "./claimed.ts";
import type { Context } from "./context.ts";
import { wordsOf } from "./ledger.ts";
import { narrativeFinding } from "./narrativeFinding.ts";
import type { Prose } from "./prose.ts";

/** 收到的申请已全部办结; whether in time is another matter. */
const doneToo =
  /^(?:政府信息公开|信息公开|公开)?申请(?!人)(?:[^，。；\d期限时]{0,8})(?:(?:已|均|都)?全部|均已|都已|已均|均|都)[^，。；\d期限时]{0,6}(?:办结|办理完[成毕]|答复完毕)/;
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
      if (token?.kind !== "all" && token?.kind !== "requests" && token?.kind !== "application") continue;
      const match = (token.kind === "all" ? done : doneToo).exec(
        prose.said(token.start, Math.min(sentence.end, token.start + 60)),
      );
      // 上年结转的4件申请全部办结 says nothing of this year's.
      if (
        !match ||
        /结转|上年|上一年|去年/.test(prose.said(Math.max(sentence.start, token.start - 16), token.start))
      )
        continue;
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
