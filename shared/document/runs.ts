// The pieces of a composed paragraph as runs of a document: which cells and facts a number is said of, in ids and in words.

import type { Form } from "../form/form.ts";
import { idsOf, type Binding, type Segment } from "../narrative/template/segment.ts";
import type { Run } from "./tree.ts";

export const runsOf = (segments: readonly Segment[], form: Form): Run[] =>
  segments.map(({ text, binding }) =>
    binding ? { text, fields: idsOf(binding), source: sourceOf(binding, form) } : { text },
  );

/** 表三“一、本年新收·总计”; 两数之比 and 与上年度报告相比 where it is not the figure itself. */
export function sourceOf({ reading, amount, whole }: Binding, form: Form): string {
  const sum = [
    amount.plus.map((id) => nameOf(id, form)).join(" + "),
    ...amount.minus.map((id) => nameOf(id, form)),
  ].join(" − ");
  switch (reading) {
    case "amount":
      return sum;
    case "share":
      return `${sum} ÷ ${(whole?.plus ?? []).map((id) => nameOf(id, form)).join(" + ")}`;
    case "growth":
    case "difference":
      return `${sum}，与上年度报告相比`;
  }
}

function nameOf(id: string, form: Form): string {
  const field = form.fieldById.get(id);
  if (field) {
    const section = form.edition.sections.find((each) => each.id === field.section);
    return `${section?.kind === "table" ? `表${section.numeral}` : ""}“${field.label}”`;
  }
  const fact = form.facts.find(({ place }) => id === place || id.startsWith(`${place}.`));
  const [, row] = /\.(\d+)\.\w+$/.exec(id) ?? [];
  return fact ? `事实“${fact.label}”${row === undefined ? "" : `第${Number(row) + 1}行`}` : id;
}
