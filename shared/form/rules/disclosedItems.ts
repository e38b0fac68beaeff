// The categories of what was disclosed on the body's own initiative, against their total.

import type { ReportBreach, ReportRule, ReportView, Severity } from "../rule.ts";

/** More than there is in all cannot be right; less may be what the text calls 主要. */
export const disclosedItems: readonly ReportRule[] = [
  rule("facts.categoriesExceedTotal", "warning", "不超过", (categories, total) => categories > total),
  rule("facts.categoriesBelowTotal", "hint", "等于", (categories, total) => categories < total),
];

function rule(
  id: string,
  severity: Severity,
  relation: string,
  isBroken: (categories: number, total: number) => boolean,
): ReportRule {
  return {
    kind: "report",
    id,
    severity,
    scope: "report",
    title: `主动公开信息各类别之和${relation}总条数`,
    basis: "条例第五十条第一款第一项",
    check: (view) => compare(view, isBroken),
  };
}

const millionths = 1e6;

function compare({ report }: ReportView, isBroken: (a: number, b: number) => boolean): ReportBreach[] {
  const { total, byCategory = [] } = report.facts.disclosedItems ?? {};
  if (total === undefined || byCategory.length === 0) return [];
  const categories =
    byCategory.reduce((sum, { count }) => sum + Math.round(count * millionths), 0) / millionths;
  if (!isBroken(categories, total)) return [];
  return [
    {
      place: "disclosedItems",
      fields: [
        "facts.disclosedItems.total",
        ...byCategory.map((_, index) => `facts.disclosedItems.byCategory.${index}.count`),
      ],
      left: { text: "各类别之和", value: categories },
      right: { text: "主动公开总条数", value: total },
      message: `主动公开政府信息：各类别之和为${categories}条，总条数为${total}条，相差${Math.abs(categories - total)}条。请核对类别的条数和总条数。`,
    },
  ];
}
