// The sentences of findings about figures: what disagrees, with the numbers, and what to do.

import type { Field } from "../form/form.ts";
import type { FigureRule, Relation, RelationRule } from "../form/rule.ts";
import type { Side } from "../validation/finding.ts";

export interface SpokenSide extends Side {
  /** Some of its cells are still blank, so that it is at least this. */
  readonly open: boolean;
}

export function relationSentence(
  rule: RelationRule,
  { subject, comparison }: Relation,
  left: SpokenSide,
  right: SpokenSide,
): string {
  const gap = plainNumber(Math.abs(left.value - right.value));
  const amount = ({ text, value, open }: SpokenSide) =>
    `${text}${open ? "已填的部分已达" : "为"}${plainNumber(value)}`;
  if (rule.ofControls)
    return `${subject}：${amount(left)}，${amount(right)}，相差${gap}。请对照台账核对；台账数抄错了的，改正或者删去即可。`;
  const disagreement =
    comparison === "="
      ? `${subject}：${amount(left)}，${amount(right)}，相差${gap}。二者应当相等，请核对这些数字`
      : `${subject}：${amount(left)}，${amount(right)}，前者少${gap}。前者不应小于后者，请核对`;
  return rule.severity === "error" ? `${disagreement}。` : `${disagreement}；情况属实的，请说明原因。`;
}

export function figureSentence(rule: FigureRule, field: Field, typed: string | number | null): string {
  const entry = typed === null || typed === "" ? "" : `填的是“${shortened(String(typed))}”，`;
  const problem = { blank: "待填。", text: "不是一个数字。", value: "" }[rule.check];
  return `${field.label}：${rule.check === "value" ? entry : entry + problem}${rule.advice(field)}`;
}

/** Why a total that a sheet calculates falls short, and what to do. */
export function uncountedSentence(asText: readonly Field[]): string {
  const [first, ...others] = asText.map(({ label }) => `“${label}”`);
  const cells = others.length > 2 ? `${first ?? ""}等${asText.length}格` : [first, ...others].join("、");
  return `${cells}里的数字是文本格式，公式没有计入。请把单元格改为数字格式，重新填写。`;
}

export function plainNumber(value: number): string {
  return Number.isInteger(value) ? String(value) : String(Number(value.toFixed(6)));
}

const shortened = (text: string) => (text.length > 30 ? `${text.slice(0, 30)}…` : text);
