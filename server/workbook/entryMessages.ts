// What the sheet itself says to who types into a figure's cell, with no add-in at all. A warning, not a stop.

import type { DataValidation } from "hucre/xlsx";
import type { FigureKind } from "../../shared/form/define.ts";
import type { Form } from "../../shared/form/form.ts";
import type { TableSheet } from "../../shared/worksheet/plan.ts";
import { largestFigure } from "../../shared/form/rules/figureRules.ts";
import { figureAreas } from "./figureAreas.ts";
import { joined } from "./formulas.ts";

const entryWords: Readonly<Record<FigureKind, { title: string; prompt: string; error: string }>> = {
  count: {
    title: "填写件数",
    prompt: "请填不小于0的整数，没有发生的填0。",
    error: "此处应为不小于0的整数。没有发生的填0，说明文字写到有关章节。",
  },
  change: {
    title: "填写增减数",
    prompt: "请填整数：增加填正数，减少填负数，没有变化填0。",
    error: "此处应为整数：增加填正数，减少填负数。",
  },
  money: {
    title: "填写金额",
    prompt: "请填以万元计的金额，没有发生的填0。",
    error: "此处应为不小于0的金额，以万元计。",
  },
};

/** A warning, not a stop: what is typed is kept, right or wrong. */
export function entryMessages(sheet: TableSheet, form: Form): DataValidation[] {
  return figureAreas(sheet, form).map(({ kind, addresses }) => ({
    type: kind === "money" ? "decimal" : "whole",
    operator: "between",
    formula1: kind === "change" ? String(-largestFigure) : "0",
    formula2: String(largestFigure),
    allowBlank: true,
    showInputMessage: true,
    showErrorMessage: true,
    inputTitle: entryWords[kind].title,
    inputMessage: entryWords[kind].prompt,
    errorTitle: "请核对",
    errorMessage: entryWords[kind].error,
    errorStyle: "warning",
    range: joined(addresses, " "),
  }));
}
