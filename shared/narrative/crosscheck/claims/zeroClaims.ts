// Claims that nothing happened: 未收到政府信息公开申请, 没有发生行政复议 … . Each claims 0, and is read only where the table has more.

import type { Claim } from "./claim.ts";
import { readingsOf, remedyReadings } from "./claimed.ts";
import type { Context } from "../context.ts";
import type { Reading } from "../ledger.ts";
import { nothingClaim } from "./nothingClaim.ts";
import type { Prose, Sentence } from "../text/prose.ts";
import { speaksOfRemedies } from "./speaksOfRemedies.ts";
import type { Token } from "../text/tokens.ts";
import { nothingOffered } from "./zeroApplicants.ts";
import { nothingOfKind, nothingSaidBehind } from "./zeroKinds.ts";

const nothing =
  /^(?:未|没有|无|未曾|不存在)(?:[一1][件起例宗])?(?:收到|接到|受理|接收|产生|发生|有|出现|存在|涉及)?(?:公民|法人|个人|单位|社会|公众|群众|任何|新的|、|和|或者?|其[他它]组织|提出的|关于|因|由|的|有关|相关|本机关|本单位)*(?:政府信息|政务|信息)?(?:依申请|公开|申请|工作|而|引起|引发|导致|被|提起|的|发生|政府信息|信息|任何){0,12}(?:行政)?(?:申请|依申请公开(?:政府)?信息|复议|诉讼|依申请公开)/;
/** Words behind it that make it a claim about something else. */
const other =
  /^(?:被|办|的(?!情|现|案|申)|人|逾|超|收费|表|[^，。；、]{0,6}(?:纠正|纠错|败诉|撤销|变更|违法|收费|收取))/;

export function zeroClaims(prose: Prose, context: Context): Claim[] {
  const claims: Claim[] = prose.text.includes("零") ? noughts(prose, context) : [];
  for (const sentence of prose.sentences) {
    if (!sentence.hasNone) continue;
    for (let at = sentence.from; at < sentence.to; at++) {
      const token = prose.tokens[at];
      if (token?.kind !== "none") continue;
      const claim =
        nothingOffered(prose, sentence, at, context) ??
        (opensClaim(prose.tokens[at + 1]) ? zeroClaim(token, sentence, prose, context) : undefined) ??
        nothingCarried(prose, sentence, at, context) ??
        nothingIssued(prose, sentence, at, context) ??
        nothingOfKind(prose, sentence, at, context) ??
        nothingSaidBehind(prose, sentence, at, context);
      if (claim) claims.push(claim);
    }
  }
  return claims;
}

function opensClaim(next: Token | undefined): boolean {
  if (!next || next.gap > 3) return false;
  switch (next.kind) {
    case "received":
    case "newlyReceived":
    case "requests":
    case "application":
    case "information":
    case "remedy":
    case "filler":
    case "label":
    case "number":
      return true;
    default:
      return false;
  }
}

function zeroClaim(
  none: Token,
  sentence: Sentence,
  { text, said }: Prose,
  { form, ledger, year, wide }: Context,
): Claim | undefined {
  const { start } = none;
  const words = said(start, Math.min(sentence.end, start + 120));
  const match = nothing.exec(words);
  if (!match) return undefined;
  const [written] = match;
  const behind = words.slice(written.length, written.length + 14);
  if (other.test(behind)) return undefined;
  const before = said(Math.max(sentence.start, start - 80), start).slice(-40);
  const ownYear = /(20\d\d)年(?!.*20\d\d年)/.exec(before)?.[1];
  if (
    (ownYear !== undefined && Number(ownYear) !== year) ||
    /去年|上年|上半年|季度|以来$/.test(before.slice(-14)) ||
    // 该申请人未提起复议: nor did this one.
    /(?:申请人|当事人|对方)[^，。；]{0,6}$/.test(before)
  )
    return undefined;
  let readings: readonly Reading[];
  let key: string;
  let byDefault = false;
  let length = written.length;
  if (/(?:复议|诉讼)$/.test(written)) {
    if (!speaksOfRemedies(sentence)) return undefined;
    byDefault = !sentence.onInformation;
    const both =
      written.endsWith("复议") &&
      behind.includes("诉讼") &&
      !/[，；]/.test(behind.slice(0, behind.indexOf("诉讼")));
    const rows = [
      ...(written.endsWith("复议") ? ["review"] : []),
      ...(both || written.endsWith("诉讼") ? ["litigation.direct", "litigation.afterReview"] : []),
    ].filter((row) => form.fieldById.has(`${row}.total`));
    readings = remedyReadings([rows], "total", form).slice(0, 1);
    key = both ? "remedies.none" : written.endsWith("复议") ? "review.none" : "litigation.none";
    if (both) length += behind.indexOf("诉讼") + 2;
  } else if (/公开|依申请/.test(written) && !/结转|延期|逾期/.test(written + before.slice(-6))) {
    readings = readingsOf("received", form).slice(0, 1);
    key = "received.none";
  } else if (isOfAll(sentence, before, written, behind)) {
    readings = readingsOf("received", form).slice(0, 1);
    key = "received.none";
    byDefault = true;
  } else return undefined;
  const [reading] = readings;
  if (!reading || !ledger.amount(reading)) return undefined;
  const end = placeBehind(text, start, length);
  const isOfOthers =
    /政府办|本级|各部门|各单位|代表|学校|院校|医院|(?:事业|局属|下属|所属)单位|站所|社区|[镇乡](?:（街道）)?(?:均|都|全年)?$/.test(
      before,
    ) ||
    (/全(?:市|县|区|省|州|系统)/.test(before) && !wide);
  return { ...zero(key, readings, none, end, sentence, "nothing", byDefault), doubtful: isOfOthers };
}

/** 全年未收到申请, where nobody and nothing else is named. */
const isOfAll = ({ onForeign }: Sentence, before: string, written: string, behind: string) =>
  !onForeign &&
  /^(?:未|没有|未曾)(?:收到|接到|受理)(?:任何)?申请$/.test(written) &&
  /^(?:$|[，。；])/.test(behind) &&
  /(?:^|[，。；：])(?:因|由于|虽|虽然)?(?:全年|[今本]年度?|20\d\d年度?|我[局委厅办院]|本(?:机关|单位|局|委))*$/.test(
    before,
  );

/** 没有结转到下一年度的申请, 无结转. */
function nothingCarried(
  prose: Prose,
  sentence: Sentence,
  at: number,
  { form, ledger, year }: Context,
): Claim | undefined {
  const none = prose.tokens[at];
  let carry = at + 1;
  while (carry < sentence.to && isIdle(prose.tokens[carry])) carry++;
  const token = prose.tokens[carry];
  if (
    !none ||
    token?.gap !== 0 ||
    (token.kind !== "carry" &&
      token.kind !== "unfinished" &&
      (token.kind === "outcome" || !/^[结转]/.test(prose.said(token.start, token.end))))
  )
    return undefined;
  const words = prose.said(Math.max(sentence.start, none.start - 8), token.end + 10);
  const isNext =
    token.kind === "unfinished" || /下一?年|次年|明年|来年/.test(words) || words.includes(String(year + 1));
  const isLast = /上一?年|去年|往年/.test(words) || words.includes(String(year - 1));
  const readings = readingsOf(isNext ? "carriedForward" : isLast ? "carriedOver" : "carried", form);
  if (readings.some((reading) => !ledger.amount(reading))) return undefined;
  return zero("carried.none", readings, none, token.end, sentence, "carry", !sentence.onRequests);
}

/** 无一件政府信息公开申请结转. */
const isIdle = (token: Token | undefined) =>
  token?.gap === 0 && (idle.has(token.kind) || (token.kind === "number" && token.value === 1));

const idle: ReadonlySet<string> = new Set(["filler", "requests", "application", "own"]);

/** 未制发行政规范性文件, 没有实施行政强制, 未收取行政事业性收费. */
function nothingIssued(
  prose: Prose,
  sentence: Sentence,
  at: number,
  { form, ledger }: Context,
): Claim | undefined {
  const none = prose.tokens[at];
  let column: Token | undefined;
  for (let next = at + 1; next < Math.min(sentence.to, at + 5); next++) {
    const token = prose.tokens[next];
    if (!none || !token || token.gap > 2) return undefined;
    if (token.kind === "column") column = token;
    else if (token.kind === "document") {
      if (!/^(?:措施|执行)?(?:决定|案件|事项)?(?:$|[，。；、（])/.test(prose.said(token.end, token.end + 3)))
        return undefined;
      const fields = (token.word?.readings ?? []).flatMap(
        ({ plus: [id = ""] }) => form.fieldById.get(id) ?? [],
      );
      const counted = fields.filter(({ kind }) => kind !== "change");
      const field =
        counted.find((each) => each.column === column?.word?.column) ??
        (counted.length === 1 ? counted[0] : undefined);
      if (
        !field ||
        !doing.test(wordsBetween(none, column, token, prose)) ||
        !ledger.amount({ plus: [field.id] })
      )
        return undefined;
      return zero(`${field.id}.none`, [{ plus: [field.id] }], none, token.end, sentence, "nothing", false);
    } else if (token.kind !== "filler") return undefined;
  }
  return undefined;
}

/** 没有现行有效的规范性文件: without the word that says which column. */
const wordsBetween = (none: Token, column: Token | undefined, { start }: Token, { said }: Prose) =>
  column ? said(none.end, column.start) + said(column.end, start) : said(none.end, start);

const doing = /^(?:制发|制定|出台|印发|新制定|废止|作出|做出|实施|采取|收取|办理|发生|开展|新|过|任何|的)*$/;

/** 零申请, 零复议、零诉讼. */
function noughts(prose: Prose, context: Context): Claim[] {
  const { tokens, text, sentences } = prose;
  return sentences.flatMap((sentence) => {
    if (!sentence.onInformation) return [];
    return tokens.slice(sentence.from, sentence.to).flatMap((token) => {
      const isOfRequests = sentence.onRequests && (token.kind === "application" || token.kind === "requests");
      if ((token.kind !== "remedy" && !isOfRequests) || text.charAt(token.start - 1) !== "零") return [];
      const readings = isOfRequests
        ? readingsOf("received", context.form).slice(0, 1)
        : remedyReadings(token.word?.rows.slice(0, 1) ?? [], "total", context.form).slice(0, 1);
      const start = token.start - 1;
      if (!readings[0] || !context.ledger.amount(readings[0])) return [];
      const claim = zero(
        isOfRequests ? "received.none" : `${token.word?.key ?? ""}.none`,
        readings,
        token,
        token.end,
        sentence,
        "nothing",
        false,
      );
      return [{ ...claim, start, clauseStart: start, numberStart: start, numberEnd: token.end }];
    });
  });
}

const zero = (
  key: string,
  readings: readonly Reading[],
  { start, end: numberStart }: Token,
  end: number,
  sentence: Sentence,
  by: "nothing" | "carry",
  byDefault: boolean,
): Claim =>
  nothingClaim({ key, readings, sentence, start, end, clauseStart: start, numberStart, byDefault, by });

/** Behind so many characters that are no white space. */
function placeBehind(text: string, start: number, length: number): number {
  let place = start;
  for (let left = length; left > 0 && place < text.length; place++)
    if (!/[\s\u200b\ufeff]/.test(text.charAt(place))) left--;
  return place;
}
