// 所有申请均已办结, although the table carries some forward.

import type { Finding } from "../../../validation/finding.ts";
import { allDoneSentence } from "../../../wording/narrativeFindings.ts";
import { readingsOf, remedyReadings } from "./claimed.ts";
import type { Context } from "../context.ts";
import { wordsOf, type Reading } from "../ledger.ts";
import { narrativeFinding } from "../narrativeFinding.ts";
import type { Prose } from "../text/prose.ts";
import type { Token } from "../text/tokens.ts";
import { speaksOfRemedies } from "./speaksOfRemedies.ts";

/** 收到的申请已全部办结; whether in time is another matter. */
const doneToo =
  /^(?:政府信息公开|信息公开|公开)?申请(?!人)(?:[^，。；\d期限时]{0,8})(?:(?:已|均|都)?全部|均已|都已|已均|均|都)[^，。；\d期限时]{0,6}(?:办结|办理完[成毕]|答复完毕)/;
const done =
  /^(?:所有|全部)(?:的)?(?:政府信息公开|信息公开|公开)?申请[^，。；\d]{0,6}(?:已|均|都|全部)[^，。；\d]{0,10}(?:办结|办理完[成毕])/;

/** 收到申请60件，连同上年结转的4件，年底前已全部办结: the number must be that of all of them. */
const doneOfAll =
  /^(?:依申请公开|(?:政府信息公开|信息公开|公开)?申请(?!人))(?:(\d+)[件份宗条])?，(?:[^，。；]{0,4}上一?年度?[^，。；]{0,8}结转[^，。；]*，)?[^，。；\d期限时]{0,10}(?:(?:已|均|都)?全部|均已|都已|已均)[^，。；\d期限时]{0,6}(?:办结|办理完[成毕]|答复完毕|处理完毕)/;

/** 行政诉讼案件已全部审结. */
const decided =
  /^(?:类)?(?:案件)?(?:[^，。；\d、]{0,4}\d+[件起宗])?(?:，?(?:截至|至)?(?:20\d\d年)?(?:[本今]?年底|年末|12月(?:31日|底)|目前)，?)?[^，。；\d、]{0,8}(?:(?:已|均|都)?全部|均已|都已|已均)(?:依法)?(?:审结|结案|办结|审理完[毕结])/;

export function allDoneFindings(prose: Prose, context: Context): Finding[] {
  return [...nothingLeft(prose, context), ...nothingPending(prose, context)];
}

/** Reviews or lawsuits of which some are pending. */
function nothingPending(prose: Prose, context: Context): Finding[] {
  for (const sentence of prose.sentences) {
    if (!sentence.hasAlike || !speaksOfRemedies(sentence)) continue;
    for (let at = sentence.from; at < sentence.to; at++) {
      const token = prose.tokens[at];
      if (token?.kind !== "remedy" || !token.word) continue;
      const match = decided.exec(prose.said(token.end, Math.min(sentence.end, token.end + 40)));
      const [reading] = remedyReadings(token.word.rows.slice(0, 1), "pending", context.form);
      const left = reading && context.ledger.amount(reading);
      if (
        !match ||
        !left ||
        isOther.test(prose.said(Math.max(sentence.start, token.start - 16), token.start))
      )
        continue;
      let last = at;
      while (last + 1 < sentence.to && prose.tokens[last]?.kind !== "answered") last++;
      const end = prose.tokens[last]?.end ?? token.end;
      return [toFinding("allDecided", reading, left, { start: token.start, end }, prose, context)];
    }
  }
  return [];
}

/** 上年结转的4件申请全部办结 says nothing of this year's. */
const isOther = /结转|上年|上一年|去年/;

/** 社会公益组织提出的申请均已办结: those of one kind. */
function isOfSome(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (tokens[before]?.kind === "filler" && tokens[before]?.gap === 0) before--;
  return tokens[before]?.kind === "label";
}

function nothingLeft(prose: Prose, context: Context): Finding[] {
  const [reading] = readingsOf("carriedForward", context.form);
  const left = reading && context.ledger.amount(reading);
  if (!reading || !left) return [];
  const saysBoth = prose.text.includes("都");
  for (const sentence of prose.sentences) {
    if (!sentence.onRequests || !(sentence.hasAlike || saysBoth)) continue;
    for (let at = sentence.from; at < sentence.to; at++) {
      const token = prose.tokens[at];
      if (token?.kind !== "all" && token?.kind !== "requests" && token?.kind !== "application") continue;
      if (isOfSome(prose.tokens, at)) continue;
      const words = prose.said(token.start, Math.min(sentence.end, token.start + 80));
      const isDone =
        token.kind === "all"
          ? done.test(words)
          : doneToo.test(words) || isOfAll(words, prose.tokens[at - 1], context);
      if (!isDone || isOther.test(prose.said(Math.max(sentence.start, token.start - 16), token.start)))
        continue;
      let last = at;
      while (last + 1 < sentence.to && prose.tokens[last]?.kind !== "answered") last++;
      const end = prose.tokens[last]?.end ?? token.end;
      return [toFinding("allDone", reading, left, { start: token.start, end }, prose, context)];
    }
  }
  return [];
}

/** Whether as many are done as came in, with or without those of last year. */
function isOfAll(words: string, before: Token | undefined, { form, ledger }: Context): boolean {
  const match = doneOfAll.exec(words);
  if (!match) return false;
  const stated = match[1] === undefined ? before?.value : Number(match[1]);
  return readingsOf("received", form).some((reading) => ledger.amount(reading) === stated);
}

function toFinding(
  place: string,
  reading: Reading,
  left: number,
  { start, end }: { readonly start: number; readonly end: number },
  prose: Prose,
  context: Context,
): Finding {
  const written = prose.said(start, end);
  const words = wordsOf(reading, context.form);
  return narrativeFinding({
    rule: "narrative.count",
    place,
    severity: "warning",
    section: prose.section,
    fields: reading.plus,
    left: { text: written, value: 0 },
    right: { text: words, value: left },
    message: allDoneSentence(context.titleOf(prose.section), written, words, left),
    basis: context.basisOf(prose.section),
    quote: { text: prose.text, start, end },
  });
}
