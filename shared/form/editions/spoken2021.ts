// How people speak of the edition of 2021.

import { speakOf, words, type SpokenBlock } from "../spoken.ts";
import { documents, enforcement, fees, licensing, requests } from "./2021.ts";
import {
  applicationsColumns,
  applicationsHeadings,
  applicationsOpening,
  applicationsRows,
  applicationsYielding,
} from "./spokenApplications.ts";
import { spokenRemedies } from "./spokenRemedies.ts";
import { applicationsMeanings, decisionsMeaning, documentsMeanings, feesMeaning } from "./columnMeanings.ts";
import { otherResults } from "./applications.ts";

export const spoken2021: readonly SpokenBlock[] = [
  speakOf(documents, {
    opening: {
      question: "今年有规章、行政规范性文件吗（制发、废止、现行有效的）？",
      nothing: words("规章和规范性文件 规章规范性文件 规章及规范性文件 规章和行政规范性文件"),
    },
    rows: {
      regulations: "政府规章 部门规章 地方政府规章",
      normativeDocuments: "规范性文件 规范文件 行政规范文件 行规文件",
    },
    columns: {
      issued:
        "制发 本年制发 制定 制发件数 印发 出台 发布 新制发 新制定 新出台 制作 新发 新增 新制 新出 出了 公布 颁布 下发 发了 发文 新公布 新颁布 制订 新制订 出 制定出台 制定了 新发布 发布了 发",
      repealed: "废止 本年废止 废止件数 失效 宣布失效 清理废止 废除 废了 废掉 作废 停用 已废止 废止了",
      inForce:
        "现行有效 有效 现行 继续有效 有效件数 现有 保留有效 还有效 保留 现存 存量 在用 累计有效 仍有效 仍然有效 仍…有效 现行…有效 继续…有效 还…有效 目前有效",
    },
    meanings: documentsMeanings,
  }),
  speakOf(licensing, {
    opening: { question: "今年作出过行政许可决定吗？", nothing: [] },
    rows: {
      licensing: "许可 行政审批 审批 许可决定 行政许可决定",
    },
    columns: {
      decisions: "处理决定数量 处理决定 决定数量 决定书 决定 办理 办了 办件 办件量 作出了 办结 结案",
    },
    meanings: decisionsMeaning,
  }),
  speakOf(enforcement, {
    opening: {
      question: "今年作出过行政处罚、行政强制决定吗？",
      nothing: words("行政处罚和行政强制 处罚和强制"),
    },
    rows: {
      penalties: "处罚 行政处罚决定 处罚决定 处罚案件 行政处罚案件 罚款 罚过款",
      coercion:
        "查封扣押 扣押查封 扣留查封 查封扣留 强制 行政强制措施 强制措施 行政强制决定 强制执行 行政强制执行",
    },
    columns: {
      decisions: "处理决定数量 处理决定 决定数量 决定书 决定 办理 办了 办件 办件量 作出了 办结 结案",
    },
    meanings: decisionsMeaning,
  }),
  speakOf(fees, {
    opening: { question: "今年收取过行政事业性收费吗，共多少万元？", nothing: [] },
    rows: {
      fees: "事业性收费 行政收费 行政性收费 收费 行政事业收费 规费 收过费 收过钱",
    },
    columns: {
      amount: "收费金额 收取 收费总额 本年收费金额 收费数额 收了 收取金额 征收 征收了 收缴 入库",
    },
    meanings: feesMeaning,
  }),
  speakOf(requests, {
    opening: applicationsOpening,
    yielding: applicationsYielding,
    isSuffered: true,
    rows: {
      ...applicationsRows,
      "otherResults.notCorrected":
        "逾期不补正 逾期未补正 不补正 未补正 没补正 没有补正 补正逾期 无正当理由不补正 申请人不补正 逾期…不补正 逾期…未补正 逾期…没补正 没…补正 未…补正 不按期补正 未按期补正 超期…补正 到期…补正 补正…逾期 超期未补正 过期不补正 过期未补正 不再处理 视为放弃 视为放弃申请 视为撤回 逾期 没补 无正当理由…不补正 无正当理由…未补正 无正当理由…没补 不来补正 没来补正 没回来补正 一直没补正 一直没补 到期…没补 过期…没补 过期…不补 超期…没补 逾期…没补 逾期…不补 通知…没补",
      "otherResults.feeNotPaid":
        "逾期未缴费 逾期不缴费 未缴费 不缴费 没缴费 没交费 未交费 不交费 未缴纳费用 没有缴费 逾期未缴纳费用 未按通知缴费 没…交费 没…缴费 没…交钱 未…缴费 未…交费 不…交费 不…缴费 不…交钱 缴费…没交 缴费…没缴 缴费…未缴 缴费…不交 通知…没交 逾期…缴费 逾期…交费 逾期…缴纳 收费通知…没交 拒绝缴费 没付费 未付费 不付费 未…缴纳费用 不…缴纳费用 没…缴纳费用 没…缴纳 不再处理 视为放弃 视为放弃申请 视为撤回 逾期 没按…交费 没按…缴费 未按…交费 未按…缴费 不按…交费 不按…缴费 没按…缴纳 未按…缴纳 没按…交钱 收费通知…未缴 收费通知…不交 收费通知…没缴 逾期…不缴 逾期…没缴 逾期…没交 逾期…不交 没把…交 拒交…费 拒不缴费 不交信息处理费 没交信息处理费 未交信息处理费 未缴信息处理费 不缴信息处理费 没缴信息处理费 不…处理费 没…缴费用 没…交费用",
      "otherResults.other":
        "撤回 撤件 撤回申请 主动撤回 撤销申请 主动撤销 申请人撤回 终止办理 自行撤回 自己撤回 自愿撤回 申请人…撤回 撤回…申请 自己…撤回 终止处理 其他处理…其他 其他处理里的其他 其他处理中的其他 撤回了",
    },
    columns: applicationsColumns,
    headings: [...applicationsHeadings, [otherResults, "作其他处理 其它处理 其他方式处理"]],
    meanings: applicationsMeanings,
  }),
  spokenRemedies,
];
