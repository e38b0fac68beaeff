// The fee for excessive applications (信息处理费): whether it is reported where the edition wants it, and whether the amount is
// what was registered, and no more than the fees of table 二, which it is a part of.

import type { NarrativeSection } from "../../../form/define.ts";
import type { Finding } from "../../../validation/finding.ts";
import {
  feeAboveTableSentence,
  feeAmountSentence,
  feeMissingSentence,
} from "../../../wording/narrativeFindings.ts";
import type { Context } from "../context.ts";
import { feeDenials } from "./feeDenied.ts";
import { narrativeFinding } from "../narrativeFinding.ts";
import type { Prose } from "../text/prose.ts";
import type { Token } from "../text/tokens.ts";

export function feeFindings(section: NarrativeSection, prose: Prose, context: Context): Finding[] {
  if (!section.reportsInformationFee) return [];
  const { id, title, basis } = section;
  const registered = context.report.facts.informationFee?.amountYuan;
  if (!isSpokenOf(prose)) {
    const isBegunElsewhere = context.sections.some(
      (other) => other.id !== id && (context.report.narrative[other.id] ?? "").trim() !== "",
    );
    const isBegun = prose.length > 0 || isBegunElsewhere;
    if (!isBegun || registered !== undefined) return [];
    return [
      narrativeFinding({
        rule: "narrative.fee",
        place: "missing",
        // While nothing else is written and more may follow, the section is not finished.
        severity: isBegunElsewhere || prose.length === 0 || concludes.test(prose.text) ? "warning" : "hint",
        section: id,
        message: feeMissingSentence(title),
        basis,
      }),
    ];
  }
  const stated = statedAmount(prose, context.year);
  const denials = feeDenials(section, prose, stated && { number: stated.amount, from: stated.from }, context);
  if (!stated) return denials;
  const { start, amount } = stated;
  const written = prose.said(start, amount.end);
  const common = {
    rule: "narrative.fee",
    section: id,
    basis,
    left: { text: "所写金额（元）", value: amount.value },
    quote: { text: prose.text, start, end: amount.end },
  };
  if (registered !== undefined && Math.abs(amount.value - registered) >= 0.005) {
    return [
      ...denials,
      narrativeFinding({
        ...common,
        place: "amount",
        severity: "warning",
        fields: ["facts.informationFee.amountYuan"],
        right: { text: "已登记金额（元）", value: registered },
        message: feeAmountSentence(title, written, registered),
      }),
    ];
  }
  const field = context.form.fields.find(({ row, kind }) => row === "fees" && kind === "money");
  const collected = field && context.ledger.amount({ plus: [field.id] });
  if (!field || collected === undefined || amount.value <= collected * 10_000 + 0.005) return denials;
  return [
    ...denials,
    narrativeFinding({
      ...common,
      place: "aboveTable",
      // A part of nothing, or 元 typed as 万元; of a somewhat smaller sum, it may have been left out of it.
      severity: amount.value >= collected * 100_000 || amount.step >= 100 ? "warning" : "hint",
      fields: [field.id],
      right: { text: `${field.label}，折合元`, value: Math.round(collected * 1_000_000) / 100 },
      message: feeAboveTableSentence(title, written, field.label, collected),
    }),
  ];
}

/** 没有其他需要报告的事项. */
const concludes = /(?:无|没有|未有)[^，。；]{0,8}(?:报告|说明|公开)[^，。；]{0,4}(?:事项|情况)/;

const isSpokenOf = ({ tokens, text }: Prose) =>
  tokens.some(({ kind }) => kind === "fee") ||
  /收费|缴费|费用|信息处理费|信息公开处理费/.test(text.replace(/\s+/g, ""));

/** The first exact amount of this year behind the name of the fee, in its sentence. */
function statedAmount(
  { tokens, sentences }: Prose,
  year: number,
): { start: number; amount: Token; from: number } | undefined {
  for (const { from, to, start: opening } of sentences) {
    let name: Token | undefined;
    /** 2022年收取400元. */
    let isOfOtherYear = false;
    for (let at = from; at < to; at++) {
      const token = tokens[at];
      if (!token) break;
      if (token.kind === "fee") name ??= token;
      else if (token.kind === "year") isOfOtherYear = token.value !== year;
      else if (token.kind === "last") isOfOtherYear = true;
      else if (token.kind === "own") isOfOtherYear = false;
      else if (name && !isOfOtherYear && token.kind === "number" && token.unit === "元")
        return token.exactness === "exact" ? { start: name.start, amount: token, from: opening } : undefined;
    }
  }
  return undefined;
}
