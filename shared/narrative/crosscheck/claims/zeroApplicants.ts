// Claims that nobody of a kind applied: 法律服务机构未提出申请, 没有收到企业提出的申请. Each claims 0 of what came in from them.

import type { Claim } from "./claim.ts";
import type { Context } from "../context.ts";
import { nothingClaim } from "./nothingClaim.ts";
import type { Prose, Sentence } from "../text/prose.ts";
import type { Token } from "../text/tokens.ts";

const notReceived = /^(?:(?:未|未曾|没有)(?:收到|接到|受理|接收)(?:过)?|没有|无)(?:任何|[一1]件|来自|由)*$/;
const offered = /^(?:提出|提交|递交)?的?(?:政府)?(?:信息公开|公开)?(?:的)?申请(?:$|[，。；、（])/;
const notOffered =
  /^(?:全年|[今本]年度?)?(?:均|都)?(?:未|没有|未曾)(?:提出|提交|递交)(?:过)?(?:政府信息公开|信息公开|公开)?申请(?:$|[，。；、（])/;

const otherTime = /多年|历年|往年|近年|近[两三四五]年|以来|去年|上年|上半年|下半年|季度|月/;

export function nothingOffered(
  { tokens, said }: Prose,
  sentence: Sentence,
  at: number,
  { ledger }: Context,
): Claim | undefined {
  const none = tokens[at];
  if (!none || !(sentence.onRequests || sentence.hintsAtRequests)) return undefined;
  // 因多年未收到企业申请
  if (otherTime.test(said(Math.max(sentence.start, none.start - 20), none.start))) return undefined;
  const before = lastOf(tokens, at - 1, Math.max(sentence.from, at - 3));
  const behind = firstOf(tokens, at + 1, Math.min(sentence.to, at + 5));
  const words = (start: number) => said(start, Math.min(sentence.end, start + 30));
  const label =
    before && notOffered.test(words(before.end))
      ? before
      : behind && notReceived.test(said(none.start, behind.start)) && offered.test(words(behind.end))
        ? behind
        : undefined;
  const [reading] = label?.word?.readings ?? [];
  if (!label?.word || !reading || !ledger.amount(reading)) return undefined;
  return nothingClaim({
    key: `${label.word.key}.none`,
    readings: [reading],
    sentence,
    start: Math.min(none.start, label.start),
    end: Math.max(none.end, label.end),
    clauseStart: none.start,
    numberStart: none.end,
    byDefault: !sentence.onRequests,
  });
}

const isOfApplicants = (token: Token | undefined) =>
  token?.kind === "label" && (token.word?.columns.length ?? 0) > 0;

function firstOf(tokens: readonly Token[], from: number, to: number): Token | undefined {
  for (let at = from; at < to; at++) {
    const mark = tokens[at + 1]?.kind;
    // 公民、法人: of them all.
    if (isOfApplicants(tokens[at])) return mark === "pause" || mark === "joint" ? undefined : tokens[at];
  }
  return undefined;
}

function lastOf(tokens: readonly Token[], from: number, to: number): Token | undefined {
  for (let at = from; at >= to; at--) {
    const mark = tokens[at - 1]?.kind;
    if (isOfApplicants(tokens[at])) return mark === "pause" || mark === "joint" ? undefined : tokens[at];
  }
  return undefined;
}
