// Reviews and lawsuits over applications that nobody made.

import type { Block } from "../define.ts";
import { blockOf } from "../form.ts";
import type { ReportRule } from "../rule.ts";

/**
 * R9: no cases (column `total` of `cases`) where nothing came in (`incoming` of `applications`), this year and last.
 * Where last year is not known it is undecided, and only pointed at.
 */
export function casesWithoutApplications<R extends string, C extends string>(
  cases: Block<string, C>,
  total: C,
  applications: Block<R>,
  incoming: readonly R[],
  record: { id: string; basis: string },
): ReportRule[] {
  const rule = (
    isLastYearKnown: boolean,
    rest: Pick<ReportRule, "id" | "severity" | "title">,
  ): ReportRule => ({
    kind: "report",
    basis: record.basis,
    scope: "table",
    ...rest,
    check: ({ form, figure, lastYear }) => {
      if ((lastYear !== undefined) !== isLastYearKnown) return [];
      const totals = blockOf(form, cases.id).rows.map(({ id }) => `${id}.${total}`);
      const count = totals.reduce((sum, id) => sum + (figure(id) ?? 0), 0);
      if (count === 0) return [];
      const came = incoming.map((row) => `${applications.prefix}${row}.${total}`);
      const isNothing = (valueOf: (id: string) => number | undefined) =>
        came.every((id) => valueOf(id) === 0);
      if (!isNothing(figure) || (lastYear && !isNothing(lastYear))) return [];
      return [
        {
          place: "applications",
          fields: [...totals, ...came],
          left: { text: "复议和诉讼案件", value: count },
          right: { text: "新收和结转的申请", value: 0 },
          message: `填了复议和诉讼案件${count}件，而本年新收和上年结转的申请都是0件${isLastYearKnown ? "，上年度也没有收到申请。请核对；案件因更早的申请引起等情况属实的，请说明原因。" : "。案件由上年度的申请引起的，不必改；否则请核对。"}`,
        },
      ];
    },
  });
  return [
    rule(true, {
      id: record.id,
      severity: "warning",
      title: "两年都没有收到申请的，一般没有复议和诉讼案件",
    }),
    rule(false, {
      id: `${record.id}ThisYear`,
      severity: "hint",
      title: "本年度没有收到申请的，复议和诉讼案件应当由以前的申请引起",
    }),
  ];
}
