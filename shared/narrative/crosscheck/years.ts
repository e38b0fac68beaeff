// The year: title, period and opening words must be of the report's year; words of another year are often copied.

import type { Severity } from "../../form/rule.ts";
import type { Finding } from "../../validation/finding.ts";
import { yearSentence } from "../../wording/narrativeFindings.ts";
import type { Context } from "./context.ts";
import { indexAt } from "./indexAt.ts";
import { narrativeFinding } from "./narrativeFinding.ts";
import type { Prose } from "./prose.ts";
import type { Token } from "./tokens.ts";

const reportBehind = /^(?:度)?[\u4e00-\u9fff]{0,24}?政府信息公开(?:工作)?(?:年度)?(?:工作)?(?:年度)?报告/;
const periodBefore = /(?:期限|时限|期间|周期|时间)[^。；，]{0,10}$/;
const periodEndBefore = /(?:期限|时限|期间|周期|时间)[^。；]{0,24}(?:至|到|—|-|止于)$/;
const ownBehind =
  /^(?:度|以来)?(?:，|我|本|全|区|县|市|镇|[\u4e00-\u9fff]{2,20}?(?:局|委|厅|政府|办事处|办公室|中心)(?:认真|坚持|严格|深入|全面|积极|持续|按照|共|收))/;
const planBehind = /^(?:度)?(?:，?(?:我|本)[^，。；]{0,8})?(?:将|我[局镇县区市办]加大|要(?!求|点))/;
const planBefore = /(?:下一步|下阶段|今后)[^。；]{0,8}(?:计划|打算|安排|思路|措施)?[。：，]?$/;
/** 2022年，我局…存在以下不足, unless last year's problems are what is spoken of. */
const openingBehind = /^度?，?(?:我|本)[^。；]*(?:但|仍|还|也)[^。；]*(?:存在|不足|差距|问题|短板)/;
/** What stands between the start of a paragraph and the year: a heading, 一是. */
const onlyHeading = /^(?:[^，。；0-9]{0,24}[。：])?$/;

export function yearFindings(prose: Prose, { year, titleOf, basisOf }: Context): Finding[] {
  const { section, text, tokens, said, sentences } = prose;
  const add = (start: number, end: number, severity: Severity): Finding => {
    const written = said(start, end);
    return narrativeFinding({
      rule: "narrative.year",
      place: said(start, start + 4),
      severity,
      section,
      fields: ["year"],
      message: yearSentence(titleOf(section), written, year, severity),
      basis: basisOf(section),
      quote: { text, start, end },
    });
  };
  const findings: Finding[] = [];
  if (section === "title" || section === "preamble") {
    for (const token of tokens) {
      if (token.kind !== "year" || token.value === year) continue;
      const behind = said(token.end, token.end + 60);
      const isTitle = reportBehind.test(behind) && !/[《“][^》”]*$/.test(said(token.start - 30, token.start));
      const isPeriod =
        (behind.startsWith("1月1日") && periodBefore.test(said(token.start - 20, token.start))) ||
        (behind.startsWith("12月31日") && periodEndBefore.test(said(token.start - 40, token.start)));
      // 自2022年1月1日起至2022年12月31日止 is one mistake.
      if (isPeriod && findings.at(-1)?.quote?.text === text.slice(token.start, token.end)) continue;
      if (isTitle || isPeriod) findings.push(add(token.start, token.end, "warning"));
    }
    return findings;
  }
  if (section === "problems") {
    for (const token of tokens) {
      if (token.kind !== "year" || token.value === year + 1) continue;
      const behind = said(token.end, token.end + 30);
      const isPlan = planBehind.test(behind) || planBefore.test(said(token.start - 24, token.start));
      const isOfPlan = token.value !== year || (isPlan && /将|拟|计划/.test(behind));
      if (isPlan && isOfPlan) findings.push(add(token.start, token.end, "warning"));
      else if (
        token.value < year &&
        openingBehind.test(said(token.end, token.end + 60)) &&
        opensSentence(token, prose)
      )
        findings.push(add(token.start, token.end, "warning"));
    }
    return findings;
  }
  for (const [index, { from, to, start }] of sentences.entries()) {
    if (!opensText(index, prose)) continue;
    const token = firstYear(tokens, from, to);
    if (!token || token.value === year || token.value > year + 1) continue;
    const before = said(start, token.start).replace(
      /^（[一二三四五六七八九十]）|^[一二三四五]是|^\d[.、]/,
      "",
    );
    if (!onlyHeading.test(before) || !ownBehind.test(said(token.end, token.end + 30))) continue;
    const ownYearThere = tokens.some(({ kind, value }) => kind === "year" && value === year);
    findings.push(add(token.start, token.end, ownYearThere ? "hint" : "warning"));
  }
  return findings;
}

function opensSentence({ start }: Token, { said, sentences }: Prose): boolean {
  const sentence = sentences[indexAt(sentences, start + 1) - 1];
  return (
    sentence !== undefined &&
    start - sentence.start < longestHeading &&
    onlyHeading.test(said(sentence.start, start))
  );
}

/** The first sentence of a paragraph, or the first behind a heading that ends with a full stop. */
function opensText(index: number, { sentences, tokens }: Prose): boolean {
  const before = sentences[index - 1];
  if (sentences[index]?.opens || !before) return true;
  return (
    before.opens && before.end - before.start < longestHeading && tokens[before.from]?.kind === "heading"
  );
}

const longestHeading = 30;

/** In the first few tokens of the paragraph. */
function firstYear(tokens: readonly Token[], from: number, to: number): Token | undefined {
  for (let at = from; at < Math.min(to, from + 8); at++) if (tokens[at]?.kind === "year") return tokens[at];
  return undefined;
}
