// What a single cell may hold: a figure that is there, is a number, and is one of its kind.

import type { FigureRule } from "../rule.ts";

/** Beyond this, sums of figures in 10⁻⁶ would no longer be exact. */
export const largestFigure = 9_000_000_000;

/** R4, R10, R16. */
export function figureRules(notice: string): FigureRule[] {
  const cell = (id: string, title: string, rest: Pick<FigureRule, "check" | "broken" | "advice">) =>
    ({
      kind: "figure",
      id,
      severity: "error",
      scope: "cell",
      title,
      basis: `${notice} 报告格式`,
      ...rest,
    }) as const;
  return [
    cell("blank", "各项均须填写，没有的填0", { check: "blank", advice: () => "没有发生的请填0。" }),
    cell("figure.unreadable", "数据格内只填数字", {
      check: "text",
      advice: () => "请改为一个数字，说明文字写到有关章节。",
    }),
    cell("figure.negative", "件数和金额不能为负", {
      check: "value",
      broken: (value, { kind }) => kind !== "change" && value < 0,
      advice: () => "件数和金额不能小于0，请核对。",
    }),
    cell("figure.whole", "件数、项数为整数", {
      check: "value",
      broken: (value, { kind }) => kind !== "money" && !Number.isInteger(value),
      advice: () => "此处应为整数，请核对。",
    }),
    cell("figure.precision", "金额的小数位数不超过规定", {
      check: "value",
      broken: (value, { kind, decimals }) => kind === "money" && Number(value.toFixed(decimals)) !== value,
      advice: ({ decimals }) => `金额以万元计，最多保留${decimals}位小数。`,
    }),
    cell("figure.size", "数值在合理范围内", {
      check: "value",
      broken: (value) => Math.abs(value) > largestFigure,
      advice: () => "数值过大，请核对单位和位数。",
    }),
  ];
}
