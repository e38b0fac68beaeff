// Claims that nothing of a kind happened: 未出现大量反复申请的情形, 没有因涉及国家秘密不予公开的, 无一被纠正. Each claims 0 of the label behind
// the negation, and is read only where the table has more.

import type { Claim } from "./claim.ts";
import { remedyReadings } from "./claimed.ts";
import type { Context } from "../context.ts";
import { nothingClaim } from "./nothingClaim.ts";
import type { Reading } from "../ledger.ts";
import type { Prose, Sentence } from "../text/prose.ts";
import type { Token } from "../text/tokens.ts";
import { speaksOfRemedies } from "./speaksOfRemedies.ts";

/** From the negation to the label: 未 needs a word for what did not happen, 未予以公开 is no claim of nothing. */
const toLabel =
  /^(?:(?:未|未曾)(?:曾)?(?:再)?(?:出现|发生|产生|收到|接到|有|存在|认定|遇到|作出|做出)|没有|无|不存在|未有)(?:过|发生|出现|存在|任何|[一1]?[件例起宗]|一|因|由于|以|属于|涉及|被|申请人|复议机关|人民法院|法院|行政|政府信息公开|信息公开|复议|诉讼|案件|作出|的)*$/;
/** Behind it: what makes it a kind of cases; a result needs a word for them. */
const behindReason =
  /^(?:[而被][^，。；]{2,8}(?:$|[，。；])|的?(?:政府信息公开)?(?:申请)?$|的?(?:，|。|；|、)|[^，。；、]{0,14}(?:情形|情况|现象|申请|案件|问题|件|的)(?:$|[，。；、（]))/;
const behindResult = /^的?(?:政府信息公开)?(?:情形|情况|申请|案件|申请件|答复|决定)/;
const behindOutcome =
  /^(?:的|败诉|撤销|、|或者?|和|情形|情况|案件|行政|决定|答复|违法|问题|现象|件|政府信息公开|信息公开|复议|诉讼)*(?:$|[，。；（])/;

export function nothingOfKind(
  { tokens, said }: Prose,
  sentence: Sentence,
  at: number,
  context: Context,
): Claim | undefined {
  const none = tokens[at];
  const place = labelBehind(tokens, at, sentence.to);
  const label = tokens[place];
  if (!none || !label?.word || !toLabel.test(said(none.start, label.start))) return undefined;
  const behind = said(label.end, Math.min(sentence.end, label.end + 30));
  const readings =
    label.kind === "outcome"
      ? behindOutcome.test(behind) && outcomes(tokens, place, sentence, context)
      : (sentence.onRequests || sentence.hintsAtRequests) &&
        (label.word.isDecision ? behindResult : behindReason).test(behind) &&
        label.word.readings;
  if (!readings || !readings.some((reading) => context.ledger.amount(reading))) return undefined;
  return nothingClaim({
    key: `${label.word.key}.none`,
    readings: readings.slice(0, 1),
    sentence,
    start: none.start,
    end: label.end,
    clauseStart: none.start,
    numberStart: none.end,
    byDefault: label.kind === "outcome" && !sentence.onInformation,
  });
}

/** 部分公开的没有, 行政诉讼无: the negation ends the clause. */
export function nothingSaidBehind(
  { text, tokens, said }: Prose,
  sentence: Sentence,
  at: number,
  { form, ledger }: Context,
): Claim | undefined {
  const none = tokens[at];
  const behind = tokens[at + 1];
  if (none?.gap !== 0 || (behind && (behind.gap > 0 || !ends.has(behind.kind)))) return undefined;
  if (text.charAt(none.start) === "未") return undefined;
  let place = at - 1;
  while (place > sentence.from && tokens[place]?.gap === 0 && isIdle(tokens[place])) place--;
  const label = tokens[place];
  if (!label?.word || tokens[place - 1]?.kind === "none" || place < sentence.from) return undefined;
  const readings =
    label.kind === "remedy"
      ? speaksOfRemedies(sentence) && remedyReadings(label.word.rows.slice(0, 1), "total", form)
      : label.kind === "label" && (sentence.onRequests || sentence.hintsAtRequests) && label.word.readings;
  const [reading] = readings || [];
  // 采取行政强制没有, 但个人信息无: everyday words stand there, too.
  if (!reading || !ledger.amount(reading) || !opens.test(said(label.start - 6, label.start)))
    return undefined;
  return nothingClaim({
    key: `${label.word.key}.none`,
    readings: [reading],
    sentence,
    start: label.start,
    end: none.end,
    clauseStart: label.start,
    numberStart: none.start,
    byDefault: !sentence.onRequests && !sentence.onInformation,
  });
}

const isIdle = (token: Token | undefined) => token?.kind === "filler" || token?.kind === "application";

const ends: ReadonlySet<string> = new Set(["comma", "semicolon", "stop", "paragraph", "close", "pause"]);

const opens = /(?:^|[，。；、：（的]|涉及|来自|属于|因|对|申请|和|及)$/;

const farthest = 6;

/** A label of results or an outcome, with no number of its own; -1 where none follows. */
function labelBehind(tokens: readonly Token[], at: number, to: number): number {
  let letters = 0;
  for (let next = at + 1; next < Math.min(to, at + 7); next++) {
    const token = tokens[next];
    if (!token || (letters += token.gap) > farthest) return -1;
    if (token.kind === "outcome") return next;
    if (token.kind === "label")
      return token.word?.block === "requests" && token.word.columns.length === 0 ? next : -1;
    if (token.kind === "number" && token.value !== 1) return -1;
    if (token.kind === "comma" || token.kind === "semicolon" || token.kind === "up" || token.kind === "down")
      return -1;
  }
  return -1;
}

/** Of the remedy that the sentence speaks of. */
function outcomes(
  tokens: readonly Token[],
  place: number,
  sentence: Sentence,
  { form }: Context,
): readonly Reading[] | undefined {
  const column = tokens[place]?.word?.column;
  if (column === undefined || !speaksOfRemedies(sentence)) return undefined;
  const isOfRemedies = (token: Token | undefined) => token?.kind === "remedy" || token?.kind === "judge";
  let remedy: Token | undefined;
  for (let before = place - 1; before >= sentence.from && !remedy; before--)
    if (isOfRemedies(tokens[before])) remedy = tokens[before];
  // 没有被纠正的政府信息公开行政复议案件
  remedy ??= tokens.slice(place + 1, Math.min(sentence.to, place + 6)).find(isOfRemedies);
  return remedy && remedyReadings(remedy.word?.rows.slice(0, 1) ?? [], column, form);
}
