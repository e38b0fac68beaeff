// 信息处理费: what the facts say was charged, what section 六 says of it, and what table 三 and table 二 hold.

import type { FieldId } from "../define.ts";
import type { ReportRule } from "../rule.ts";

const basis = "《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）";
const noNotices =
  /(?:未|没有|从未)(?:曾|向[^。，；、]{1,8})?(?:发出|发过|制发|印发|发送|送达|下达|开具|开过|作出|出具)过?[^。，；、]{0,6}收费通知|无(?:任何)?收费通知|收费通知书?(?:为)?[0０零](?:份|件|次|$|[。，；])/;

/** R7: `notPaid` counts applications dropped because the fee was not paid; `fees` is the money of table 二, in 万元. */
export const informationFee = (notPaid: FieldId, fees: FieldId): readonly ReportRule[] => [
  {
    kind: "report",
    id: "fee.notices",
    severity: "warning",
    scope: "report",
    title: "有逾期未缴费的，应当发出过收费通知",
    basis,
    check: ({ report, figure }) => {
      const dropped = figure(notPaid) ?? 0;
      const words = noNotices.exec(report.narrative.others ?? "")?.[0];
      if (dropped === 0 || words === undefined) return [];
      return [
        {
          place: "notices",
          fields: [notPaid, "narrative.others"],
          message: `表三填了逾期未缴费的申请${dropped}件，而第六部分写“${words}”。逾期未缴费以发出收费通知为前提，请核对；情况属实的，请说明原因。`,
        },
      ];
    },
  },
  {
    kind: "report",
    id: "fee.cases",
    severity: "warning",
    scope: "report",
    title: "信息处理费的金额与件数相符",
    basis,
    check: ({ report }) => {
      const { amountYuan, cases } = report.facts.informationFee ?? {};
      if (amountYuan === undefined || cases === undefined || amountYuan > 0 === cases > 0) return [];
      return [
        {
          place: "cases",
          fields: ["facts.informationFee.amountYuan", "facts.informationFee.cases"],
          left: { text: "收取金额（元）", value: amountYuan },
          right: { text: "收费件数", value: cases },
          message: `信息处理费：收取金额为${amountYuan}元，收费件数为${cases}件，二者应当同为0或者同大于0。请核对；情况属实的，请说明原因。`,
        },
      ];
    },
  },
  {
    kind: "report",
    id: "fee.table",
    severity: "hint",
    scope: "report",
    title: "信息处理费计入表二的收费金额",
    basis,
    check: ({ report, form, figure }) => {
      const { amountYuan = 0 } = report.facts.informationFee ?? {};
      const table = figure(fees);
      if (table === undefined || amountYuan <= 0 || amountYuan / 10_000 <= table) return [];
      const name = form.fieldById.get(fees)?.rowName ?? "收费";
      return [
        {
          place: "table",
          fields: [fees, "facts.informationFee.amountYuan"],
          left: { text: "信息处理费（万元）", value: amountYuan / 10_000 },
          right: { text: `${name}（万元）`, value: table },
          message: `信息处理费收取${amountYuan}元，合${amountYuan / 10_000}万元，多于表二的${name}${table}万元。信息处理费也是一种收费，请核对表二是否漏计。`,
        },
      ];
    },
  },
];
