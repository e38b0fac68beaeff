// So many points are promised and others follow: 存在四个方面的不足：一是…，二是…，三是…. It counts them; it does not read them.

import type { Finding } from "../../../validation/finding.ts";
import { pointsSentence } from "../../../wording/narrativeFindings.ts";
import type { Context } from "../context.ts";
import { narrativeFinding } from "../narrativeFinding.ts";
import { chineseNumber } from "../text/number.ts";
import type { Prose } from "../text/prose.ts";
import { subjectOf } from "../claims/subject.ts";
import type { Token, TokenKind } from "../text/tokens.ts";

/** What opens a series, at its end: 以下三个方面问题：, 采取了三项措施。 */
const promise =
  /(?:^|[^第\d])([两二三四五六七八九十]|[1-9])(?:个|大|项|点|条|类|种)?(?:主要|突出|具体)?(?:方面|问题|不足|措施|短板|举措|差距|薄弱环节)(?:的|工作|主要|突出|问题|不足|短板|措施|差距|薄弱环节|改进|情况|：|，|。|；)*$/;

export function pointsFindings({ tokens, series, section, text, said }: Prose, context: Context): Finding[] {
  const findings: Finding[] = [];
  for (let nth = 0; nth < series.length; nth++) {
    const at = series[nth] ?? 0;
    const first = tokens[at];
    if (first?.value !== 1 || first.kind !== "ordinal") continue;
    const match = promise.exec(said(first.start - 30, first.start));
    if (!match) continue;
    const promised = chineseNumber(match[1] ?? "") || Number(match[1]);
    const last = lastOf(series, nth, tokens, first.kind);
    const count = tokens[last]?.value ?? NaN;
    if (Number.isNaN(promised) || count === promised || count < 2) continue;
    const start = startOf(text, first.start, match[0].replace(/^[^两二三四五六七八九十1-9]/, "").charAt(0));
    findings.push(
      narrativeFinding({
        rule: "narrative.list",
        place: `${subjectOf({ said }, start)}.points`,
        severity: "warning",
        section,
        left: { text: "所写的方面数", value: promised },
        right: { text: "所列的方面数", value: count },
        message: pointsSentence(context.titleOf(section), said(start, first.start), promised, count),
        basis: context.basisOf(section),
        quote: { text, start, end: tokens[last]?.end ?? first.end },
      }),
    );
  }
  return findings;
}

/** The last of the series that counts up by one from here, in this paragraph. */
function lastOf(series: readonly number[], nth: number, tokens: readonly Token[], kind: TokenKind): number {
  let last = series[nth] ?? 0;
  for (const at of series.slice(nth + 1)) {
    const token = tokens[at];
    if (token?.kind !== kind) continue;
    if (token.value !== (tokens[last]?.value ?? 0) + 1) break;
    last = at;
  }
  return last;
}

/** Where the number of the promise stands in the text as it was sent. */
const startOf = (text: string, before: number, numeral: string) => {
  const place = text.lastIndexOf(numeral, before - 1);
  return place < 0 ? before : place;
};
