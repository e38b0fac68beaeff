// How an explanation may begin, by rule: the figures it is about, and the reasons that bodies usually give.
// It is an offer: nothing counts as explained until a person has written or chosen it.

import type { Finding } from "../validation/finding.ts";
import { plainNumber } from "./findings.ts";

export interface ExplanationStart {
  /** Ends where the reason begins. */
  readonly start: string;
  /** Whole clauses that may follow. */
  readonly reasons: readonly string[];
}

type Figures = Readonly<Record<"left" | "right" | "gap", string>>;
type Start = readonly [start: (figures: Figures) => string, ...reasons: string[]];

const items: Start = [
  ({ left, right, gap }) => `按上年度报告推算应为${right}项，实际为${left}项，相差${gap}项，原因是：`,
  "权责清单调整，项目有合并、拆分或者取消。",
  "上年度统计口径不同，本年度已重新核实。",
];

const startByRule: Readonly<Record<string, Start>> = {
  "requests.carriedOver": [
    ({ left, right, gap }) =>
      `上年度报告结转下年度继续办理${right}件，本年度填报上年结转${left}件，相差${gap}件，原因是：`,
    "机构改革，有关职能及未办结的申请划转。",
    "上年度报告统计有误，本年度已按登记台账更正。",
    "申请人类别上年度归类有误，本年度已更正。",
  ],
  "disclosure.inForce": [
    ({ left, right, gap }) =>
      `按上年度报告推算现行有效应为${right}件，实际为${left}件，相差${gap}件，原因是：`,
    "开展文件清理，宣布失效的文件没有计入废止件数。",
    "部分文件有效期届满，自然失效。",
    "上年度统计口径不同，本年度已重新核实。",
  ],
  "disclosure.licensingItems": items,
  "disclosure.enforcementItems": items,
  "disclosure.feeItems": items,
  "disclosure.issuedInForce": [
    ({ left, right }) => `本年制发${right}件，年底现行有效${left}件，原因是：`,
    "部分文件当年制发、当年废止或者失效。",
  ],
  "requests.otherShare": [
    ({ left, right }) => `办理结果共${right}件，其中“其他”${left}件，主要是：`,
    "申请人主动撤回申请。",
    "申请人在补正、征求意见期间另行提出了同一申请。",
  ],
  "remedies.applications": [
    ({ left }) => `复议和诉讼案件共${left}件，本年度没有收到申请，原因是：`,
    "案件由以前年度的申请引起。",
  ],
  "figure.unit": [
    ({ left }) => `已按财务数据核对，金额为${left}万元无误，原因是：`,
    "本年度收入（支出）规模确有较大变化。",
    "上年度填报的单位有误，本年度已更正。",
  ],
  "unit.powers": [() => "经核对，所填数据属实，依据是：", "法律、法规授权或者依法受委托行使该项职权。"],
  "previous.allZero": [
    ({ right }) => `上年度有${right}项数据，本年度经逐项核对均未发生，原因是：`,
    "机构改革，有关职能已经划出。",
  ],
  "facts.categoriesExceedTotal": [
    ({ left, right }) => `各类别之和${left}条，总条数${right}条，原因是：`,
    "同一信息归入了两个类别。",
  ],
  "fee.notices": [() => "逾期未缴费的申请，收费通知的情况是：", "收费通知在上年度发出。"],
  "fee.cases": [() => "收取金额与件数不一致，原因是：", "所收费用属于上年度发出的收费通知。"],
};

const usual: Start = [() => "经核对，情况属实，原因是："];

export function explanationStart({ rule, left, right, difference }: Finding): ExplanationStart {
  const [start, ...reasons] = startByRule[rule] ?? usual;
  const words = (value: number | undefined) => plainNumber(value ?? 0);
  const gap = words(Math.abs(difference ?? 0));
  return { start: start({ left: words(left?.value), right: words(right?.value), gap }), reasons };
}

/** An explanation of earlier figures, beginning with today's sentence where it began with that of those figures. */
export function restated(written: string, start: string): string {
  const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const figure = /-?\d+(?:\.\d+)?/;
  const earlier = new RegExp(`^${start.split(figure).map(literal).join(figure.source)}`);
  return start === "" ? written : written.replace(earlier, () => start);
}
