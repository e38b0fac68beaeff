// Numbers whose label is the subject of the words before: 企业的申请明显增多，全年共提出9件; 法律服务机构全年向我局提出6件.

import type { Place } from "./claims.ts";
import type { Together } from "./labelled.ts";
import { labelsEndingAt, summed } from "./labels.ts";
import { squeeze } from "../text/letters.ts";
import type { Token } from "../text/tokens.ts";

/**
 * 企业的申请明显增多，全年共提出9件, 重复申请最多，达12件: what the clause before speaks of. `comma` is what ends that clause.
 * A result is meant only where nothing but its own words follow: 达, 共有.
 */
export function subjectBefore(place: Place, comma: number): Together | undefined {
  const { tokens, at, number, sentence, topic } = place;
  if (topic === "none") return undefined;
  if (tokens[comma]?.kind !== "comma") return offeredBy(place, comma);
  if (at - comma < 2) return undefined;
  for (let before = comma - 1; before >= Math.max(sentence.from, comma - 7); before--) {
    const token = tokens[before];
    if (!token || token.kind === "number" || token.kind === "semicolon" || token.kind === "pause")
      return undefined;
    if ((token.kind !== "label" && token.kind !== "remedy") || !token.word) continue;
    // 345件为个人提出，另有1件
    if (numberLeadsTo(tokens, before)) return undefined;
    if (token.word.columns.length === 0 && !isSpokenOfAlone(place, before, comma)) return undefined;
    const words = summed([token], place, token.start, number.end);
    return words && { claims: [{ words, number }], upTo: at };
  }
  return undefined;
}

/** 345件为个人: the label has its number before it. */
function numberLeadsTo(tokens: readonly Token[], label: number): boolean {
  let before = label;
  while (tokens[before]?.gap === 0 && tokens[before - 1]?.kind === "filler") before--;
  return tokens[before]?.gap === 0 && tokens[before - 1]?.kind === "number";
}

/** How many there are of it is said in the clause before the number, and nothing else: 较少, 最多, 较上年增加. */
const howMany =
  /^(?:的|申请|案件|数量|情形|情况|政府信息公开|仍|依然|还是|也|相对|占比|较上年|比上年|有所|明显|数|量|为)*(?:最多|最少|居多|较多|较少|偏多|偏少|不多|很少|增多|增加|减少|突出|居首|上升|下降|占比最高|占比较高|数量最多)(?:的)?$/;

const isSpokenOfAlone = ({ tokens, text, at, number }: Place, label: number, comma: number) =>
  number.gap === 0 &&
  tokens
    .slice(comma + 1, at)
    .every(({ kind, gap }) => gap === 0 && (kind === "filler" || kind === "total" || kind === "own")) &&
  howMany.test(squeeze(text, tokens[label]?.end ?? 0, tokens[comma]?.start ?? 0));

/** What may stand between those who apply and 提出: when, to whom, among which applications. */
const offering =
  /^(?:的|申请人|全年|[今本]年度?|年内|共计?|总共|累计|已|均|依法|先后|向[^，。；、]{1,14}|在[^，。；、]{0,12}(?:中|内|期间))*$/;

/** 法律服务机构全年向我局提出政府信息公开申请6件: `last` stands before the verb or before what it is said to. */
function offeredBy(place: Place, last: number): Together | undefined {
  const { tokens, text, at, number, clause } = place;
  let verb = at - 1;
  while (verb > last && !isOffering(text, tokens[verb])) verb--;
  const offered = tokens[verb];
  if (verb <= last || !offered) return undefined;
  for (let before = last; before >= clause; before--) {
    const token = tokens[before];
    if (!token || token.kind === "none" || token.kind === "foreign") return undefined;
    if (token.kind !== "label") continue;
    if (!token.word?.columns.length || !offering.test(squeeze(text, token.end, offered.start)))
      return undefined;
    const words = summed(labelsEndingAt(tokens, before, clause, place), place, token.start, number.end);
    return words && { claims: [{ words, number }], upTo: at };
  }
  return undefined;
}

/** 提出, 提交, 递交. */
const isOffering = (text: string, token: Token | undefined) =>
  token?.kind === "filler" && "提递".includes(text.charAt(token.start));
