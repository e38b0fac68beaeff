// Amounts that look as if they were typed in 元 (or 亿元) where 万元 is asked for.
// It goes by what a body of that level can take in at all, and by last year's amount; a large city's sums are large.

import { perForm } from "../perForm.ts";
import type { ReportRule, ReportView } from "../rule.ts";

/** Between two years; of smaller amounts, in 万元, chance makes any multiple. */
const jump = 1_000;
const leastJumped = 100;

/** R14. */
export const moneyUnit: ReportRule = {
  kind: "report",
  id: "figure.unit",
  severity: "warning",
  scope: "unit",
  title: "金额以万元为单位",
  basis: "表二“单位：万元”",
  check: (view) => {
    const most = mostTenThousands(view);
    return moneyFields(view.form).flatMap((field) => {
      const amount = view.figure(field);
      if (amount === undefined || amount <= 0) return [];
      const before = view.lastYear?.(field) ?? 0;
      const ratio = before > 0 ? amount / before : 1;
      const isJump = (ratio >= jump || ratio <= 1 / jump) && Math.max(amount, before) >= leastJumped;
      if (amount <= most && !isJump) return [];
      const compared =
        amount > most
          ? `合${plain(amount / 10_000)}亿元，对本机关来说过大`
          : `上年为${plain(before)}万元，相差${plain(Math.round(Math.max(ratio, 1 / ratio)))}倍`;
      return [
        {
          place: field.id,
          fields: [field.id],
          left: { text: field.label, value: amount },
          right: amount > most ? { text: "同级机关的上限", value: most } : { text: "上年", value: before },
          message: `${field.label}：填的是${plain(amount)}万元，${compared}。请核对是否把元（或亿元）填成了万元；情况属实的，请说明原因。`,
        },
      ];
    });
  },
};

const moneyFields = perForm(({ fields }) => fields.filter(({ kind }) => kind === "money"));

/** In 万元, for all that such a body takes in or spends in a year; the report of a whole government sums up many. */
const mostByLevel = {
  township: 20_000,
  county: 500_000,
  prefecture: 3_000_000,
  province: 20_000_000,
  national: 100_000_000,
} as const;
const mostOf = { agency: 1_000_000, government: 5_000_000 } as const;
const timesSummedUp = 4;

function mostTenThousands({ unit, report: { agency, scope } }: ReportView): number {
  if (unit?.level) return mostByLevel[unit.level] * (scope === "government" ? timesSummedUp : 1);
  if (unit?.kind === "township" || unit?.kind === "subdistrict") return mostByLevel.township;
  if (/(?:街道办事处|[乡镇]人民政府)$/.test(agency.name)) return mostByLevel.township;
  return mostOf[scope];
}

const plain = (value: number) => String(Number(value.toFixed(4)));
