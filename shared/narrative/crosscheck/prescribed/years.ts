// The year: title, period and opening words must be of the report's year; words of another year are often copied.

import type { Severity } from "../../../form/rule.ts";
import type { Finding } from "../../../validation/finding.ts";
import { yearSentence } from "../../../wording/narrativeFindings.ts";
import type { Context } from "../context.ts";
import type { Standing } from "../claims/counts.ts";
import { indexAt } from "../text/indexAt.ts";
import { narrativeFinding } from "../narrativeFinding.ts";
import type { Prose, Sentence } from "../text/prose.ts";
import type { Token } from "../text/tokens.ts";

const ownPeriod = /(?:数据|统计|情况)[^。；]*$/;
const otherPeriod = /(?:上一|上年|去年|同期|相比|较|比)[^。；]*$/;
const reportBehind = /^(?:度)?[\u4e00-\u9fff]{0,24}?政府信息公开(?:工作)?(?:年度)?(?:工作)?(?:年度)?报告/;
const period = "(?:期限|时限|期间|周期|时间|时段|区间|起止|统计期|报告期)";
const periodBefore = new RegExp(`${period}[^。；]{0,10}$`);
const periodEndBefore = new RegExp(
  `${period}[^。；]{0,24}(?:至|到|—|-|止于)$|(?:统计|填报)(?:数据|情况|均|都|时间)?(?:截至|截止|截止到|截止至|至)$`,
);
const ownBehind =
  /^(?:度|以来)?(?:，|我|本|全|区|县|市|镇|收取|未收取|[\u4e00-\u9fff]{2,20}?(?:局|委|厅|政府|办事处|办公室|中心)(?:认真|坚持|严格|深入|全面|积极|持续|按照|共|收))/;
/** 2021年以来，累计收到…: of all those years. */
const manyYears =
  /^度?以来[^。；]*(?:累计|总共|合计|逐年|历年|连续|先后|年均|每年|各年|[两三四五六七八九十]年(?!级))/;
const planBehind = /^(?:度)?(?:，?(?:我|本)[^，。；]{0,8})?(?:将|我[局镇县区市办]加大|要(?!求|点))/;
const planBefore = /(?:下一步|下阶段|今后)[^。；]{0,8}(?:计划|打算|安排|思路|措施)?[。：，]?$/;
/** 2022年，我局…存在以下不足, unless last year's problems are what is spoken of. */
const openingBehind = /^度?，?(?:我|本)[^。；]*(?:但|仍|还|也)[^。；]*(?:存在|不足|差距|问题|短板)/;
/** What stands between the start of a paragraph and the year: a heading, 一是. */
const onlyHeading = /^(?:[^，。；0-9]{0,24}[。：])?$/;

export function yearFindings(
  prose: Prose,
  { year, titleOf, basisOf }: Context,
  settled?: ReadonlyMap<number, Standing>,
): Finding[] {
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
      const isPeriod = isOfPeriod(token, said);
      // 自2022年1月1日起至2022年12月31日止 is one mistake.
      if (isPeriod && findings.at(-1)?.quote?.text === text.slice(token.start, token.end)) continue;
      if (isTitle || isPeriod || isReported(token, said))
        findings.push(add(token.start, token.end, "warning"));
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
  // 现将2022年度收取信息处理费的情况报告如下.
  for (const token of tokens)
    if (
      token.kind === "year" &&
      token.value !== year &&
      (isReported(token, said) || isOwnPeriod(token, said) || isCutOff(token, prose, year, settled))
    ) {
      findings.push(add(token.start, token.end, "warning"));
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
    const isSince = manyYears.test(said(token.end, sentences[index]?.end ?? token.end));
    if (isSince || isContrasted(token, sentences[index], prose, year, settled)) continue;
    const ownYearThere = tokens.some(({ kind, value }) => kind === "year" && value === year);
    findings.push(add(token.start, token.end, ownYearThere ? "hint" : "warning"));
  }
  return findings;
}

function isOfPeriod({ start, end }: Token, said: Prose["said"]): boolean {
  const behind = said(end, end + 8);
  return (
    (behind.startsWith("1月1日") && periodBefore.test(said(start - 20, start))) ||
    (behind.startsWith("12月31日") && periodEndBefore.test(said(start - 40, start)))
  );
}

const isReported = ({ start, end }: Token, said: Prose["said"]) =>
  /(?:现|兹)(?:将|就)(?:[我本][局委厅办院县区市镇]?|本机关|本单位)?$/.test(said(start - 7, start)) &&
  /^度?[^。；\d]{0,30}(?:报告|公布|公开|说明|汇报|通报)如下/.test(said(end, end + 50));

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

const farthest = 200;

/** 2022年1月1日至12月31日期间，全县共收到申请60件. */
const wholeYear = /^1月1日(?:起)?(?:至|到|[—–~～-]+)(?:20\d\d年)?12月31日/;

/** 截至2022年12月31日，全年共办结67件, where 67 is this year's figure: the end of the year before is not meant. */
function isCutOff(
  { start, end, value }: Token,
  { tokens, sentences, said }: Prose,
  year: number,
  settled: ReadonlyMap<number, Standing> | undefined,
): boolean {
  if (Math.abs(value - year) > 1) return false;
  const sentence = sentences[indexAt(sentences, start + 1) - 1];
  const behind = said(end, Math.min(sentence?.end ?? end, end + farthest));
  const isEnd =
    /(?:截至|截止|至)$/.test(said(start - 4, start)) &&
    /^(?:12月31日|底|末)[^。；]*(?:全年|[本今]年)/.test(behind);
  if (!sentence || (!isEnd && !wholeYear.test(behind))) return false;
  if (
    /上年|去年|上一年|20\d\d年/.test(
      said(Math.max(sentence.start, start - farthest), start) + behind.replace(wholeYear, ""),
    )
  )
    return false;
  return tokens
    .slice(indexAt(tokens, end), Math.min(sentence.to, indexAt(tokens, end) + farthest))
    .some((number) => number.value > 0 && settled?.get(number.start) === "fits");
}

/** 2022年收到50件，今年增至60件: last year's number, where none before the words for this year is this year's. */
function isContrasted(
  { end, value }: Token,
  sentence: Sentence | undefined,
  { tokens, said }: Prose,
  year: number,
  settled: ReadonlyMap<number, Standing> | undefined,
): boolean {
  if (!sentence || value !== year - 1) return false;
  const own = tokens.find(
    (token) =>
      token.start >= end &&
      token.start < sentence.end &&
      (token.kind === "own" || (token.kind === "year" && token.value === year)) &&
      said(token.start, token.end) !== "全年",
  );
  return (
    own !== undefined &&
    !tokens.some(({ start }) => start > end && start < own.start && settled?.get(start) === "fits")
  );
}

function isOwnPeriod(token: Token, said: Prose["said"]): boolean {
  if (!isOfPeriod(token, said)) return false;
  const lead = said(token.start - 60, token.start);
  return ownPeriod.test(lead) && !otherPeriod.test(lead);
}
