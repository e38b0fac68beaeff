// Claims that nothing happened: 未收到政府信息公开申请, 未发生行政复议 … . Each claims 0.

import { readingsOf, remedyReadings } from "./claimed.ts";
import type { Context } from "./context.ts";
import type { Claim } from "./counts.ts";
import type { Sentence } from "./sentences.ts";
import { narrower, otherTime, wider } from "./vocabulary.ts";

const nothing =
  /(?:未|没有|无)(?:收到|接到|受理|接收|产生|发生|有|出现|存在|涉及)?(?:公民|法人|个人|单位|社会|公众|群众|任何|新的|、|和|或者?|其[他它]组织|提出的|关于|因|由|的|有关|相关|本机关)*(?:政府信息|政务|信息)?(?:依申请|公开|申请|工作|而|引起|引发|导致|被|提起|的|发生|政府信息|信息|任何){0,12}(?:行政)?(?:申请|依申请公开(?:政府)?信息|复议|诉讼|依申请公开)/g;

export function zeroClaims(sentence: Sentence, context: Context): Claim[] {
  const { text, start } = sentence;
  if (!/[未没无]/.test(text) || !/申请|复议|诉讼/.test(text)) return [];
  const claims: Claim[] = [];
  for (const match of text.matchAll(nothing)) {
    const from = match.index;
    const said = match[0];
    const before = text.slice(Math.max(0, from - 40), from);
    const after = text.slice(from + said.length, from + said.length + 14);
    const ownYear = /(20\d\d)年(?!.*20\d\d年)/.exec(before)?.[1];
    if ((ownYear !== undefined && Number(ownYear) !== context.year) || otherTime.test(before.slice(-14)))
      continue;
    if (
      /^(?:被|办|的(?!情|现|案|申)|人|逾|超|收费|[^，。；、]{0,6}(?:纠正|纠错|败诉|撤销|变更|违法|收费|收取))/.test(
        after,
      )
    )
      continue;
    const doubtful = narrower.test(before) || (wider.test(before) && !context.wide);
    const make = (key: string, readings: Claim["readings"], end = from + said.length): void => {
      if (readings.length === 0) return;
      claims.push({
        key,
        value: 0,
        about: false,
        decimals: 0,
        doubtful,
        readings,
        start: start + from,
        end: start + end,
      });
    };
    if (/(?:复议|诉讼)$/.test(said)) {
      if (!/公开|申请/.test(text)) continue;
      const both =
        /复议/.exec(said) && after.includes("诉讼")
          ? "both"
          : said.endsWith("复议")
            ? "review"
            : "litigation";
      const tail = both === "both" ? after.indexOf("诉讼") + 2 : 0;
      make(`${both}.none`, remedyReadings(both, "total", context.form), from + said.length + tail);
    } else if (/公开|依申请/.test(said)) {
      if (/结转|延期|逾期/.test(said + before.slice(-6))) continue;
      make("received.none", readingsOf("received", context.form).slice(0, 1));
    }
  }
  return claims;
}
