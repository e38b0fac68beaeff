// The report as a whole against last year's: nothing at all where there was much, and jumps beyond what the size explains.

import type { Field, Form } from "../form.ts";
import { perForm } from "../perForm.ts";
import type { ReportBreach, ReportRule } from "../rule.ts";

const basis = "条例第五十条；与上年度报告比较";

export const allZero: ReportRule = {
  kind: "report",
  id: "previous.allZero",
  severity: "warning",
  scope: "years",
  title: "上年度有数据的，本年度不全部为0",
  basis,
  check: ({ form, figure, lastYear }) => {
    if (!lastYear || form.fields.some((field) => figure(field) !== 0)) return [];
    const before = form.fields.filter((field) => (lastYear(field) ?? 0) !== 0);
    return before.length === 0
      ? []
      : [
          {
            place: "all",
            fields: before.map(({ id }) => id),
            left: { text: "本年度不为0的格数", value: 0 },
            right: { text: "上年度不为0的格数", value: before.length },
            message: `各表所有数据都是0，而上年度报告有${before.length}格不为0。请核对是否漏填；情况属实的，请说明原因。`,
          },
        ];
  },
};

/** A count may well be several times last year's where both are small: chance alone moves it by its square root. */
const timesMore = 5;
const timesItsChance = 6;
/** Amounts know no such measure. */
const leastMoney = 100;

export const jump: ReportRule = {
  kind: "report",
  id: "previous.jump",
  severity: "hint",
  scope: "years",
  title: "与上年度相比没有异常的增减",
  basis,
  check: ({ form, figure, lastYear }) => {
    const jumps: ReportBreach[] = [];
    for (const field of lastYear ? comparedFields(form) : []) {
      const breach = jumpOf(field, figure(field), lastYear?.(field));
      if (breach) jumps.push(breach);
    }
    return jumps;
  },
};

function jumpOf(field: Field, now: number | undefined, before: number | undefined): ReportBreach | undefined {
  if (now === undefined || before === undefined || now === before || now < 0 || before < 0) return undefined;
  const most = Math.max(now, before);
  const gap = Math.abs(now - before);
  const isJump =
    field.kind === "money"
      ? gap >= leastMoney && most >= 2 * timesMore * (Math.min(now, before) + 1)
      : gap >= timesItsChance * Math.sqrt(now + before) && most >= timesMore * (Math.min(now, before) + 1);
  if (!isJump) return undefined;
  return {
    place: field.id,
    fields: [field.id],
    left: { text: "本年", value: now },
    right: { text: "上年", value: before },
    message: `${field.label}：本年为${now}，上年为${before}，增减幅度异常，请核对位数${field.kind === "money" ? "和单位" : ""}。`,
  };
}

/** Where a row has a total, the total speaks for it. */
const comparedFields = perForm((form): readonly Field[] => {
  const totalled = new Set(form.fields.flatMap(({ computed }) => computed ?? []));
  return form.fields.filter(({ id, kind }) => kind !== "change" && !isPart(id, totalled, form));
});

/** A part of its own row's total. */
function isPart(id: string, totalled: ReadonlySet<string>, form: Form): boolean {
  const field = form.fieldById.get(id);
  return (
    totalled.has(id) &&
    form.fields.some(
      ({ computed, row, block }) => row === field?.row && block === field.block && computed?.includes(id),
    )
  );
}
