// The body's own name: a title or opening that names another body was copied from it. Short forms of the name, and the aliases
// that the unit is registered with, are the same body.

import type { Finding } from "../../../validation/finding.ts";
import { agencySentence } from "../../../wording/narrativeFindings.ts";
import type { Context } from "../context.ts";
import { isWithin } from "../claims/bodies.ts";
import { narrativeFinding } from "../narrativeFinding.ts";
import type { Prose } from "../text/prose.ts";

const suffix = "(?:局|委员会|委|人民政府|政府|办公室|街道办事处|办事处|厅|院|中心|管委会)";
/** Before the year: 公布平川县教育局2023年政府信息公开…; behind it: 2023年平川县教育局政府信息公开…. */
const nameBefore = new RegExp(`^([\\u4e00-\\u9fff]{2,30}?${suffix})(?:关于)?$`);
/** What leads to the name: 现公布…, 现将…. */
const verbs = /^.*(?:公布|发布|编制|公开|关于|将|[，。：“《\n])(?:了|的)?/;
const reportBehind = /^度?(?:政府|信息公开|政务公开)/;
const nameBehind = new RegExp(`^度?([\\u4e00-\\u9fff]{2,30}?${suffix})(?:政府信息公开|信息公开|政务公开)`);
const subject = new RegExp(
  `^(?:（[一二三四五]）[^，。]{0,20}[。：])?(?:20\\d\\d年(?:度)?(?:，|以来，)?)([\\u4e00-\\u9fff]{2,30}?${suffix})(?=认真|坚持|严格|高度|深入|全面|紧紧|按照|积极|在|以|共|全年)`,
);

/** Without a year, only where nothing is counted of it. */
const opening = new RegExp(
  `^([\\u4e00-\\u9fff]{2,30}?${suffix})(?=(?:认真|深入|全面|坚决)(?:贯彻|落实|学习)|坚持以|严格按照|高度重视)`,
);

/** Who begins as the author of a report does. */
const author = new RegExp(
  `^(?:（[一二三四五]）[^，。]{0,20}[。：])?(?:20\\d\\d年(?:度)?(?:，|以来，)?)?(?!根据|按照|依据|依照|为|在|由|受|经|本|我|该|各)([\\u4e00-\\u9fff]{2,30}?${suffix})(?=(?:认真|深入|全面|坚决|严格)(?:贯彻|落实|执行|按照|学习)|(?:根据|按照|依据|依照)[^。；]{0,90}(?:编制|编写|年度报告)|编制)`,
);

export function agencyFindings(prose: Prose, context: Context): Finding[] {
  const { names } = context;
  const [own] = names;
  if (own === undefined) return [];
  return saidNames(prose, own).flatMap(({ start, end }) => {
    const written = prose.said(start, end);
    if (/^[本我该各]/.test(written) || names.some((name) => isSameBody(written, name))) return [];
    return [
      narrativeFinding({
        rule: "narrative.agency",
        place: written,
        severity: "warning",
        section: prose.section,
        fields: ["agency"],
        message: agencySentence(context.titleOf(prose.section), written, own),
        basis: context.basisOf(prose.section),
        quote: { text: prose.text, start, end },
      }),
    ];
  });
}

interface Place {
  readonly start: number;
  readonly end: number;
}

function saidNames({ section, text, tokens, sentences, said }: Prose, own: string): Place[] {
  if (section === "overview") {
    const [first] = sentences;
    if (!first) return [];
    const words = said(first.start, first.start + 120);
    const name = (subject.exec(words) ?? opening.exec(words))?.[1];
    // A parent body may be spoken of first; only a body of the same kind can have been mistaken for this one.
    const isSubject =
      name !== undefined && /[省市县区州旗]/.test(name) && (isSameKind(name, own) || isSameLevel(name, own));
    const places = isSubject ? placeOf(text, name, first.start) : authorIn(text, words, first.start, own);
    return [...places, ...makersIn(text, own)];
  }
  if (section !== "title" && section !== "preamble") return makersIn(text, own);
  const [first] = sentences;
  const begun =
    first && section === "preamble"
      ? authorIn(text, said(first.start, first.start + 120), first.start, own)
      : [];
  if (begun.length > 0) return begun;
  const years = tokens.slice(0, mostTokens).filter(({ kind }) => kind === "year");
  const ofYears = years.flatMap((token) => {
    const behind = said(token.end, token.end + 60);
    const name = reportBehind.test(behind)
      ? nameBefore.exec(said(token.start - 50, token.start).replace(verbs, ""))?.[1]
      : nameBehind.exec(behind)?.[1];
    return name === undefined ? [] : placeOf(text, name, Math.max(0, token.start - 60));
  });
  return [...ofYears, ...makersIn(text, own)];
}

function authorIn(text: string, words: string, start: number, own: string): Place[] {
  const name = author.exec(words)?.[1];
  return name !== undefined && isOtherOffice(name, own) ? placeOf(text, name, start) : [];
}

/** 县水务局 beside 县教育局, an office of the next county: not the government, the party or a body above or below this one. */
function isOtherOffice(name: string, own: string): boolean {
  if (/(?:政府|[省市县区州旗镇乡]委|办公室)$/.test(name)) return false;
  const [there, here] = [placeIn(name), placeIn(own)];
  if (there === "" || here === "") return false;
  if (!here.endsWith(there) && !there.endsWith(here)) return there.slice(-1) === here.slice(-1);
  const [office, ownOffice] = [name.slice(there.length), own.slice(here.length)].map((words) =>
    words.replace(/(?:局|厅|委员会|委|中心|院)$/, ""),
  );
  return office !== undefined && ownOffice !== undefined && !isWithin(office, ownOffice);
}

/** 澄州市南屏区 of 澄州市南屏区市场监督管理局. */
const placeIn = (name: string) =>
  name.slice(
    0,
    (/^.*[省市县区州旗](?=..)/.exec(name.replace(/市场|城市|社区|园区|区域|地区/g, "〇〇"))?.[0] ?? "")
      .length,
  );

/** 局 and 厅, 委员会, 办事处 and so on; a 委 or 政府 that leads is spoken of in many reports. */
const kindOf = (name: string) => /(?:局|厅|委员会|人民政府|街道办事处|管委会|中心|院)$/.exec(name)?.[0];

function isSameKind(name: string, own: string): boolean {
  const kind = kindOf(name);
  return kind !== undefined && kind === kindOf(own);
}

/** 省林业局 and 省自然资源厅: two offices of one government. */
function isSameLevel(name: string, own: string): boolean {
  const place = /^[\u4e00-\u9fff]{1,12}?[省市县区州旗](?=[\u4e00-\u9fff]{2,}(?:局|厅|委员会|委|办公室)$)/;
  const [one] = place.exec(name) ?? [];
  return one !== undefined && one === place.exec(own)?.[0];
}

/** Who says that the report is theirs: 本报告由…编制, 如有疑问请与…联系. */
const maker = new RegExp(
  `(?:由|(?:请|可)(?:直接)?(?:与|向|联系))([\\u4e00-\\u9fff]{2,30}?${suffix})(?:办公室|[\\u4e00-\\u9fff]{0,6}科)?(?:（[^）]{0,40}）)?(?:负责)?(?:(?:按照|根据|依据|依照)[^。；]{0,60}?(?:要求|规定|精神)?(?:负责|组织)?(?=编[制写]))?(?:编制|编写|联系|咨询|反映|，|。|（)`,
);

/** 某局编制了本机关2023年…年度报告. */
const ownReport = new RegExp(
  `(?:^|[，。；\\s])([\\u4e00-\\u9fff]{2,30}?${suffix})(?:办公室)?(?:组织)?编[制写](?:了|形成)?(?:本(?:机关|单位|局|部门|级)?)?(?:20\\d\\d年)?(?:度)?(?:政府信息公开)?(?:工作)?年?度?报告`,
);

function makerOfOwn(opening: string): string | undefined {
  for (const { index } of opening.matchAll(/编[制写]/g)) {
    const name = ownReport.exec(opening.slice(Math.max(0, index - 60), index + 40))?.[1];
    if (name !== undefined) return name;
  }
  return undefined;
}

/** Who makes the report is said at its beginning. */
const longestOpening = 1_200;

function makersIn(text: string, own: string): Place[] {
  const opening = text.slice(0, longestOpening);
  if (!/编[制写]|联系/.test(opening)) return [];
  const made = maker.exec(opening);
  const name = made?.[1] ?? makerOfOwn(opening);
  if (name === undefined || !/[省市县区州旗]/.test(name)) return [];
  // 请与县数据局联系: whom to ask may be another office.
  const isAuthor = made === null || /编[制写]$/.test(made[0]);
  if (!isSameKind(name, own) && !(isAuthor && isOtherOffice(name, own))) return [];
  return isSameBody(name, own) ? [] : placeOf(text, name, Math.max(0, text.indexOf(name)));
}

const mostTokens = 200;

/** The name in the text as it was sent, where line breaks may stand in it. */
function placeOf(text: string, name: string, from: number): Place[] {
  const limit = Math.min(text.length, from + 240);
  for (let start = from; start < limit; start++) {
    const end = endOfName(text, name, start);
    if (end > 0 && end <= limit) return [{ start, end }];
  }
  return [];
}

/** 0 where it does not stand here. */
function endOfName(text: string, name: string, start: number): number {
  let at = start;
  for (let nth = 0; nth < name.length; nth++, at++) {
    if (nth > 0) while (/\s/.test(text.charAt(at))) at++;
    if (text.charCodeAt(at) !== name.charCodeAt(nth)) return 0;
  }
  return at;
}

/** One name is the other with letters left out: 县发改局, 沭阳县发展和改革局. */
function isSameBody(said: string, name: string): boolean {
  const common = said.replace(/办公室$/, "");
  return isWithin(common, name) || isWithin(name, said) || isWithin(common.slice(0, -1), name);
}
