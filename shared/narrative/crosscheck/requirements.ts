// What the notice asks of the words themselves: the aspects, the length, the fee, no copy of last year, the notice in force.
// What it asks stands in the edition: aspects as a list, length and fee in the section's guidance.

import type { NarrativeSection } from "../../form/define.ts";
import { official } from "../../form/official.ts";
import type { Finding } from "../../validation/finding.ts";
import * as say from "../../wording/narrativeFindings.ts";
import type { Context } from "./context.ts";
import { narrativeFinding } from "./narrativeFinding.ts";
import { chineseNumber } from "./quantities.ts";
import type { Prose } from "./sentences.ts";
import { similarity } from "./similarity.ts";

export function requirementFindings(section: NarrativeSection, prose: Prose, context: Context): Finding[] {
  const { text } = prose.view;
  return [
    ...(text === "" ? [] : missingAspects(section, text)),
    ...tooLong(section, text),
    ...feeFindings(section, prose, context),
    ...copied(section, text, context),
  ];
}

function missingAspects({ id, aspects = [], title, basis }: NarrativeSection, text: string): Finding[] {
  return aspects.flatMap((aspect, index) =>
    speaksOf(text, aspect)
      ? []
      : [
          narrativeFinding({
            rule: "narrative.aspect",
            place: String(index + 1),
            severity: "hint",
            section: id,
            message: say.aspectSentence(title, aspect),
            basis,
          }),
        ],
  );
}

/** What an aspect is done with says little; what it is about says enough: 监督保障 is spoken of where 监督 is. */
const plain = /(?:建设|保障)$/;

/** The words of an aspect, both halves of them, or what it is about. */
function speaksOf(text: string, aspect: string): boolean {
  const core = aspect.replace(/^政府信息公开|^政府/, "");
  return (
    text.includes(core.replace(plain, "")) ||
    (text.includes(core.slice(0, 2)) && text.includes(core.slice(-2)))
  );
}

function tooLong({ id, guidance, title, basis }: NarrativeSection, text: string): Finding[] {
  const asked = /不超过([一二三四五六七八九十百千\d]+)字/.exec(guidance)?.[1];
  if (asked === undefined) return [];
  const limit = /\d/.test(asked) ? Number(asked) : chineseNumber(asked);
  const length = text.replaceAll("\n", "").length;
  if (!(length > limit * 1.1)) return [];
  return [
    narrativeFinding({
      rule: "narrative.length",
      place: "length",
      severity: "hint",
      section: id,
      left: { text: "字数", value: length },
      right: { text: "不超过", value: limit },
      message: say.lengthSentence(title, length, limit),
      basis,
    }),
  ];
}

const fee = /信息(?:公开)?(?:公开)?处理费/;

function feeFindings(
  { id, guidance, title, basis }: NarrativeSection,
  prose: Prose,
  context: Context,
): Finding[] {
  const { report } = context;
  if (!fee.test(guidance) || !/报告|告知|收取/.test(guidance)) return [];
  const { text } = prose.view;
  const begun = text !== "" || (report.narrative.overview ?? "").trim() !== "";
  if (!fee.test(text) && !/收费|费用/.test(text)) {
    if (!begun || report.facts.informationFee?.amountYuan !== undefined) return [];
    return [
      narrativeFinding({
        rule: "narrative.fee",
        place: "missing",
        severity: "hint",
        section: id,
        message: say.feeMissingSentence(title),
        basis,
      }),
    ];
  }
  const registered = report.facts.informationFee?.amountYuan;
  if (registered === undefined) return [];
  for (const sentence of prose.sentences) {
    const at = sentence.text.search(fee);
    const stated = sentence.quantities.find(
      ({ unit, start }) => unit === "元" && start > sentence.start + at,
    );
    if (at < 0 || !stated || stated.about) continue;
    const yuan = stated.value;
    if (Math.abs(yuan - registered) < 0.005) return [];
    const start = sentence.start + at;
    return [
      narrativeFinding({
        rule: "narrative.fee",
        place: "amount",
        severity: "warning",
        section: id,
        fields: ["facts.informationFee.amountYuan"],
        left: { text: "所写金额", value: yuan },
        right: { text: "已登记金额", value: registered },
        message: say.feeAmountSentence(title, prose.view.text.slice(start, stated.end), registered),
        basis,
        quote: { view: prose.view, start, end: stated.end },
      }),
    ];
  }
  return [];
}

function copied(
  { id, title, basis, guidance }: NarrativeSection,
  text: string,
  { previous }: Context,
): Finding[] {
  const before = previous?.narrative[id];
  if (before === undefined || !guidance.includes("雷同") || text.length < 30) return [];
  const alike = similarity(text, before);
  if (alike < 0.8) return [];
  return [
    narrativeFinding({
      rule: "narrative.copied",
      place: "previous",
      severity: alike >= 0.9 ? "warning" : "hint",
      section: id,
      left: { text: "与上年度相同的百分比", value: Math.floor(alike * 100) },
      right: { text: "可以接受的上限", value: 80 },
      message: say.copiedSentence(title, Math.floor(alike * 100)),
      basis,
    }),
  ];
}

/** Formats issued before this one: whoever cites them cites what no longer holds. */
export function supersededNotices(prose: Prose, context: Context): Finding[] {
  const { edition } = context.form;
  const { text } = prose.view;
  if (!text.includes("号")) return [];
  return official.editions.flatMap(({ notice, issuedOn, id }) => {
    if (issuedOn >= edition.issuedOn) return [];
    const pattern = notice.replace(/[〔〕]/g, "[〔〕\\[\\]【】（）()［］]?");
    const match = new RegExp(pattern).exec(text);
    if (!match) return [];
    return [
      narrativeFinding({
        rule: "narrative.notice",
        place: id,
        severity: "warning",
        section: prose.section,
        message: say.noticeSentence(context.titleOf(prose.section), match[0], edition.notice),
        basis: edition.notice,
        quote: { view: prose.view, start: match.index, end: match.index + match[0].length },
      }),
    ];
  });
}
