// The rules that every edition shares: what a cell may hold, local rows, the years an edition is for, facts that agree.

import type { Edition } from "../define.ts";
import type { FigureRule, ReportBreach, ReportRule, Rule } from "../rule.ts";
import { requiredFacts, unreadableFacts } from "./facts.ts";
import { localOfWhich, localParts } from "./localRows.ts";

/** Beyond this, sums of figures in 10⁻⁶ would no longer be exact. */
const largestFigure = 9_000_000_000;
const oneFen = 1e6;

/** R4, R10, R16, R27 and the arithmetic of facts; `notice` is the notice that prescribes the edition. */
export function everyForm({ notice }: Pick<Edition, "notice">): Rule[] {
  return [
    ...figureRules(notice),
    localParts,
    localOfWhich,
    years,
    categoriesExceedTotal,
    categoriesBelowTotal,
    requiredFacts,
    unreadableFacts,
  ];
}

const figureRules = (notice: string): FigureRule[] => [
  {
    kind: "figure",
    id: "blank",
    severity: "error",
    title: "各项均须填写，没有的填0",
    basis: `${notice} 报告格式`,
    check: "blank",
    advice: () => "没有发生的请填0。",
  },
  {
    kind: "figure",
    id: "figure.unreadable",
    severity: "error",
    title: "数据格内只填数字",
    basis: `${notice} 报告格式`,
    check: "text",
    advice: () => "请改为一个数字，说明文字写到有关章节。",
  },
  {
    kind: "figure",
    id: "figure.negative",
    severity: "error",
    title: "件数和金额不能为负",
    basis: `${notice} 报告格式`,
    check: "value",
    broken: (value, field) => field.kind !== "change" && value < 0,
    advice: () => "件数和金额不能小于0，请核对。",
  },
  {
    kind: "figure",
    id: "figure.whole",
    severity: "error",
    title: "件数、项数为整数",
    basis: `${notice} 报告格式`,
    check: "value",
    broken: (value, field) => field.kind !== "money" && !Number.isInteger(value),
    advice: () => "此处应为整数，请核对。",
  },
  {
    kind: "figure",
    id: "figure.precision",
    severity: "error",
    title: "金额的小数位数不超过规定",
    basis: `${notice} 报告格式`,
    check: "value",
    broken: (value, field) => field.kind === "money" && Number(value.toFixed(field.decimals)) !== value,
    advice: (field) => `金额以万元计，最多保留${field.decimals}位小数。`,
  },
  {
    kind: "figure",
    id: "figure.size",
    severity: "error",
    title: "数值在合理范围内",
    basis: `${notice} 报告格式`,
    check: "value",
    broken: (value) => Math.abs(value) > largestFigure,
    advice: () => "数值过大，请核对单位和位数。",
  },
];

const years: ReportRule = {
  kind: "report",
  id: "edition.year",
  severity: "error",
  title: "报告年度与报告格式相符",
  basis: "国办公开办函〔2019〕60号、〔2021〕30号",
  check: ({ year }, { edition }) => {
    const { from, to } = edition.years;
    if (year >= from && (to === undefined || year <= to)) return [];
    const span = to === undefined ? `${from}年及以后` : `${from}年至${to}年`;
    return [
      {
        place: "year",
        fields: ["year"],
        message: `报告年度是${year}年，而所用的${edition.id}版格式（${edition.notice}）适用于${span}的报告。请核对年度，或者换用该年度的格式。`,
      },
    ];
  },
};

const categoriesExceedTotal: ReportRule = {
  kind: "report",
  id: "facts.categoriesExceedTotal",
  severity: "warning",
  title: "主动公开信息各类别之和不超过总条数",
  basis: "条例第五十条第一款第一项",
  check: ({ facts }) => compareCategories(facts, (categories, total) => categories > total),
};

const categoriesBelowTotal: ReportRule = {
  kind: "report",
  id: "facts.categoriesBelowTotal",
  severity: "hint",
  title: "主动公开信息各类别之和等于总条数",
  basis: "条例第五十条第一款第一项",
  check: ({ facts }) => compareCategories(facts, (categories, total) => categories < total),
};

function compareCategories(
  facts: Parameters<ReportRule["check"]>[0]["facts"],
  broken: (categories: number, total: number) => boolean,
): ReportBreach[] {
  const { total, byCategory = [] } = facts.disclosedItems ?? {};
  if (total === undefined || byCategory.length === 0) return [];
  const categories = byCategory.reduce((sum, { count }) => sum + Math.round(count * oneFen), 0) / oneFen;
  if (!broken(categories, total)) return [];
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
