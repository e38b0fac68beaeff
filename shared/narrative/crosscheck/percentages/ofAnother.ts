// Whether a percentage behind a number is said of something else than that number: 办结9件，满意率98%.

import type { Prose, Sentence } from "../text/prose.ts";
import type { Share } from "./sharesOf.ts";
import type { Token } from "../text/tokens.ts";

/** Whether the words of the percentage name something else than the number before it. */
export function isOfAnother(
  { part, value, at, percent, isRate, isOneOfRun, whole }: Share,
  { start }: Sentence,
  { tokens, said }: Prose,
): boolean {
  const between = said(part.end, percent.start);
  // 出庭应诉21件，出庭率100%: of those alone.
  if (isRate && percent.value === 100) return true;
  if (isRate || between.includes("率"))
    return (
      !isOneOfRun &&
      !isOfOutcome(tokens, at) &&
      isOtherRate(said(Math.max(start, part.start - 120), part.start), between)
    );
  if (isOneOfRun) return false;
  if (/^等(?!级)/.test(between) && isOneOfMany(tokens, at, start)) return true;
  return whole === undefined && value === part.value && (ownSubject.test(between) || ofPart.test(between));
}

/** 办结1398件，满意率98% is no share of them; 原创287篇，原创率54.56% is, where nothing but this number is called so. */
function isOtherRate(before: string, between: string): boolean {
  const noun = /([\u4e00-\u9fff]{2})率/.exec(between)?.[1];
  if (noun === undefined) return between.includes("率");
  // 办结300件，按期办结率98.5%: of those whose time was up.
  const manner = inTime.exec(between)?.[0];
  if (manner !== undefined && !before.slice(-16).includes(manner)) return true;
  // 市领导出庭应诉27件，行政机关负责人出庭应诉率98.5%: of somebody else.
  const subject = /[，、；]([^，、；]*)率/.exec(between)?.[1] ?? "";
  const lead = before.slice(-16);
  if (Array.from(subject).filter((letter) => !lead.includes(letter)).length > 2) return true;
  // 应参加180人，实际参加171人，参加率95%
  const own = before.replace(`应${noun}`, "");
  return !own.slice(-12).includes(noun) || own.indexOf(noun) !== own.lastIndexOf(noun);
}

const inTime = /[按限][期时]|及时|当[日场天]|提前|逾期|超[期时]|一次|首次|法定/;

/** 结果纠正5件，纠错率13.89%: the outcome that the part counts is the one of the rate. */
export function isOfOutcome(tokens: readonly Token[], at: number): boolean {
  const outcome = (token: Token | undefined) => (token?.kind === "outcome" ? token.word?.column : undefined);
  const own = outcome(tokens[at - 1]) ?? outcome(tokens[at - 2]);
  if (own === undefined) return false;
  for (let next = at + 1; next <= at + 4; next++)
    if (tokens[next]?.kind === "rate") return outcome(tokens[next - 1]) === own;
  return false;
}

/** 学区划分18件、教师招聘9件等事项，占六成: of all of them. */
function isOneOfMany(tokens: readonly Token[], at: number, start: number): boolean {
  for (let before = at - 1; before >= at - 6; before--) {
    const token = tokens[before];
    if (!token || token.start < start || token.kind === "comma") return false;
    if (token.kind === "number") return true;
  }
  return false;
}

/** 60件申请中，网上申请占68.33%: the number before is the whole. */
const ofPart =
  /(?:^[^，。；、]{0,12}[中里]，?|[按从][^，。；]{1,24}[分看类]，)(?!均|各|约|共|仅|只|在)[^，。；、占]{2,}占/;

/** 当面提交6件，在线渠道占比59.85%: the share is of what its own words name. */
const ownSubject = /^[，；、](?!各|均|约|共|其|分别|比例|比重|合计)[^，。；、占]{2,}占/;
