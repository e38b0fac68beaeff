// What is said of the fee and cannot be: no notice was sent, although some did not pay what a notice asked for; nothing was
// collected, although an amount follows; more people did not pay than applications ended so.

import type { NarrativeSection } from "../../../form/define.ts";
import type { Finding } from "../../../validation/finding.ts";
import {
  countSentence,
  feeCollectedSentence,
  feeNoticeSentence,
} from "../../../wording/narrativeFindings.ts";
import { readingsOf } from "../claims/claimed.ts";
import type { Context } from "../context.ts";
import { wordsOf } from "../ledger.ts";
import { narrativeFinding } from "../narrativeFinding.ts";
import type { Prose } from "../text/prose.ts";
import type { Token } from "../text/tokens.ts";

const noNotice =
  /(?:未|没有|无)(?:曾)?(?:向[^，。；]{0,10})?(?:发出|发送|出具|下达|制发|送达)(?:过)?(?:任何)?(?:政府信息公开)?(?:信息处理费)?(?:的)?收费通知/;
const nothingCollected =
  /(?:未|没有)(?:实际|曾)?(?:收取|征收|收缴)(?:过)?(?:任何)?(?:政府信息公开)?(?:信息(?:公开)?处理费|费用)/;
/** Of another time or body: both may be so. */
const otherwise = /去年|上年|以来|20\d\d年|累计|全[省市县区州]|各|下属|所属/;

interface Amount {
  readonly number: Token;
  readonly from: number;
}

/** 其他单位未收取: not everybody. */
const ofOthers = /(?:其[他它余]|个别|部分|有的|多数|以外|除[^，。；]*外)[^。；]*$/;

/** `amount`: the exact amount that the section states, and where its sentence starts. */
export function feeDenials(
  { id, basis, title }: NarrativeSection,
  prose: Prose,
  amount: Amount | undefined,
  { form, ledger }: Context,
): Finding[] {
  const { text, said } = prose;
  const findings: Finding[] = [];
  const common = { rule: "narrative.fee", severity: "warning", section: id, basis } as const;
  const notice = noNotice.exec(text);
  const [unpaid] = readingsOf("feeUnpaid", form);
  const left = unpaid && ledger.amount(unpaid);
  if (notice && unpaid && left) {
    const [start, end] = [notice.index, notice.index + notice[0].length];
    const words = wordsOf(unpaid, form);
    findings.push(
      narrativeFinding({
        ...common,
        place: "noNotice",
        fields: unpaid.plus,
        left: { text: said(start, end), value: 0 },
        right: { text: words, value: left },
        message: feeNoticeSentence(title, said(start, end), words, left),
        quote: { text, start, end },
      }),
    );
  }
  const people = unpaid && left !== undefined ? peopleNotPaying(unpaid.plus, left, prose) : undefined;
  if (people && unpaid && left !== undefined) {
    const { start, end, value } = people;
    const words = wordsOf(unpaid, form);
    findings.push(
      narrativeFinding({
        ...common,
        place: "people",
        fields: unpaid.plus,
        left: { text: said(start, end), value },
        right: { text: words, value: left },
        message: countSentence(title, said(start, end), words, left, "warning"),
        quote: { text, start, end },
      }),
    );
  }
  const nothing = nothingCollected.exec(text);
  const [start, end] = nothing ? [nothing.index, nothing.index + nothing[0].length] : [0, 0];
  const collected = nothing && (amount ?? amountBehind(end, prose));
  if (nothing && collected && collected.number.value > 0) {
    const whose = said(start - 16, start);
    const isBehind = collected.number.start > end && collected.number.start - end < 40;
    const between = said(end, collected.number.start);
    // 未收取信息处理费，所收620元…: one mistake, said in one breath.
    const last = isBehind && !/[。；]/.test(between) ? collected.number.end : end;
    if (!ofOthers.test(whose) && !otherwise.test(said(Math.max(collected.from, end), collected.number.start)))
      findings.push(
        narrativeFinding({
          ...common,
          place: "collected",
          left: { text: said(start, end), value: 0 },
          right: { text: "所写金额（元）", value: collected.number.value },
          message: feeCollectedSentence(title, said(start, end), collected.number.value),
          quote: { text, start, end: last },
        }),
      );
  }
  return findings;
}

/** 3名申请人均逾期未缴纳信息处理费: each of them made an application at least. */
function peopleNotPaying(
  unpaid: readonly string[],
  most: number,
  { tokens }: Prose,
): { readonly start: number; readonly end: number; readonly value: number } | undefined {
  for (let at = 1; at < tokens.length; at++) {
    const label = tokens[at];
    if (label?.kind !== "label" || label.word?.readings[0]?.plus.join() !== unpaid.join()) continue;
    let before = at - 1;
    let { gap } = label;
    while (gap === 0 && isAmongPeople(tokens[before])) gap = tokens[before--]?.gap ?? 1;
    const people = tokens[before];
    if (gap > 0 || people?.kind !== "number" || !"名人位".includes(people.unit || "—")) continue;
    if (people.exactness === "exact" && people.value > most)
      return { start: people.start, end: label.end, value: people.value };
  }
  return undefined;
}

const isAmongPeople = (token: Token | undefined) =>
  token?.kind === "filler" || token?.kind === "each" || token?.kind === "all";

const collecting =
  /(?:收取|征收|收缴)(?:了|过)?(?:相关|有关|政府信息公开|信息公开|信息)?(?:处理费|费用)?(?:共计?|合计|总计)?$/;

/** 未收取信息处理费。其中，某单位收取费用300元. */
function amountBehind(place: number, { tokens, sentences, said }: Prose): Amount | undefined {
  for (const number of tokens) {
    if (number.start < place || number.kind !== "number" || number.unit !== "元") continue;
    if (number.exactness !== "exact" || !collecting.test(said(number.start - 20, number.start))) continue;
    return { number, from: sentences.find(({ end }) => end >= number.start)?.start ?? place };
  }
  return undefined;
}
