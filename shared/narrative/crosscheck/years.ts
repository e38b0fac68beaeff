// The year: title, period and opening words must be of the report's year; words of another year are often copied.

import type { Severity } from "../../form/rule.ts";
import type { Finding } from "../../validation/finding.ts";
import { yearSentence } from "../../wording/narrativeFindings.ts";
import type { Context } from "./context.ts";
import { narrativeFinding } from "./narrativeFinding.ts";
import type { Prose } from "./sentences.ts";

const yearOfReport =
  /(20\d\d)年(?:度)?(?:本级|全市|全县|全区)?政府信息公开(?:工作)?(?:年度)?(?:工作)?(?:年度)?报告/g;
const period = /(?:期限|时限|期间|周期|时间)[^。；，]{0,10}?(20\d\d)年1月1日/g;
const opening =
  /^(?:（[一二三四五六七八九十]）[^，。20]{0,24}[。：]?|[一二三四五]是[^，。20]{0,12})?(20\d\d)年(?:度|以来)?(?:，|我|本|全|区|县|市|镇)/;
const plan = /(20\d\d)年(?:度)?(?:，?(?:我|本)[^，。；]{0,8})?(?:将|我[局镇县区市办]加大|要(?!求|点))/g;

export function yearFindings(prose: Prose, context: Context): Finding[] {
  const { year } = context;
  const findings: Finding[] = [];
  const add = (start: number, text: string, severity: Severity) => {
    findings.push(
      narrativeFinding({
        rule: "narrative.year",
        place: String(findings.length + 1),
        severity,
        section: prose.section,
        fields: ["year"],
        message: yearSentence(context.titleOf(prose.section), text, year, severity),
        basis: context.basisOf(prose.section),
        quote: { view: prose.view, start, end: start + text.length },
      }),
    );
  };
  const { text } = prose.view;
  if (prose.section === "title" || prose.section === "preamble") {
    for (const pattern of prose.section === "title" ? [yearOfReport] : [yearOfReport, period]) {
      for (const match of text.matchAll(pattern)) {
        if (Number(match[1]) !== year) {
          const at = text.indexOf(match[1] ?? "", match.index);
          add(at, text.slice(at, match.index + match[0].length), "warning");
        }
      }
    }
  } else if (prose.section === "problems") {
    for (const match of text.matchAll(plan)) {
      const said = Number(match[1]);
      if (said > year && said <= year + 1) continue;
      add(match.index, match[0], said < year ? "warning" : "hint");
    }
  } else {
    const ownYearThere = text.includes(`${year}年`);
    for (const sentence of prose.sentences) {
      if (!sentence.opens) continue;
      const match = opening.exec(sentence.text.slice(0, 60));
      if (!match || Number(match[1]) === year) continue;
      const at = sentence.start + sentence.text.indexOf(match[1] ?? "");
      add(at, text.slice(at, at + 5), ownYearThere ? "hint" : "warning");
    }
  }
  return findings;
}
