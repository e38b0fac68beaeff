// How people speak of the trial edition of 2019.

import { speakOf, words, type SpokenBlock } from "../spoken.ts";
import { documents, enforcement, fees, licensing, procurement, requests } from "./2019.ts";
import {
  applicationsColumns,
  applicationsHeadings,
  applicationsOpening,
  applicationsRows,
  applicationsYielding,
} from "./spokenApplications.ts";
import {
  applicationsMeanings,
  procurementMeanings,
  trialDocumentsMeanings,
  trialItemsMeanings,
} from "./columnMeanings.ts";
import { spokenRemedies } from "./spokenRemedies.ts";

/** Of every table that counts items. */
const items = {
  priorItems:
    "上年项目数量 上一年项目数 上年项目数 上一年项目 上年项目 去年项目数 去年项目 去年项目数量 原有项目 项目数量 项目",
  change:
    "本年增减 增减 变化 增减变化 项目增减 变动 增没减 增无减 增不减 增也没减 新增 今年新增 本年新增 新增项目 新增事项",
};
const decidedItems = {
  ...items,
  decisions: "处理决定 本年处理决定数量 决定数量 决定书 决定 办理 办了 办件 办件量 作出了 办结 结案",
};

export const spoken2019: readonly SpokenBlock[] = [
  speakOf(documents, {
    opening: {
      question: "今年有规章、规范性文件吗？",
      nothing: words("规章和规范性文件 规章规范性文件 规章及规范性文件"),
    },
    rows: {
      regulations: "政府规章 部门规章 地方政府规章",
      normativeDocuments: "行政规范性文件 规范文件 行政规范文件",
    },
    columns: {
      produced: "新制作 制作 制发 制定 本年制作 新制作数量 印发 出台 新制定 新增",
      disclosed: "新公开 本年公开 本年新公开 新公开数量 今年公开",
      totalDisclosed: "对外公开总数 对外公开 公开总数 累计公开 公开总数量 对外公开数量 总共公开 总数",
    },
    meanings: trialDocumentsMeanings,
  }),
  speakOf(licensing, {
    opening: {
      question: "有行政许可和其他对外管理服务事项吗？",
      nothing: words("行政许可和其他对外管理服务事项"),
    },
    rows: {
      licensing: "许可 行政审批 审批 许可决定 行政许可决定",
      otherServices:
        "对外管理服务事项 对外管理服务 其他对外管理服务 其他管理服务事项 管理服务事项 对外服务事项",
    },
    columns: decidedItems,
    meanings: trialItemsMeanings,
  }),
  speakOf(enforcement, {
    opening: {
      question: "有行政处罚、行政强制事项吗？",
      nothing: words("行政处罚和行政强制 处罚和强制"),
    },
    rows: {
      penalties: "处罚 行政处罚决定 处罚决定 处罚案件 行政处罚案件 罚款 罚过款",
      coercion:
        "查封扣押 扣押查封 扣留查封 查封扣留 强制 行政强制措施 强制措施 行政强制决定 强制执行 行政强制执行",
    },
    columns: decidedItems,
    meanings: trialItemsMeanings,
  }),
  speakOf(fees, {
    opening: { question: "有行政事业性收费项目吗？", nothing: [] },
    rows: {
      fees: "事业性收费 行政收费 行政性收费 收费 行政事业收费 规费 收过费 收过钱",
    },
    columns: items,
    meanings: trialItemsMeanings,
  }),
  speakOf(procurement, {
    opening: { question: "今年有政府集中采购吗？", nothing: [] },
    rows: {
      procurement: "集中采购 政府采购 采购",
    },
    columns: {
      items: "采购项目 采购项目数 采购数量 项目数量 项目数",
      amount: "采购金额 总金额 金额 采购总额 采购额",
    },
    meanings: procurementMeanings,
  }),
  speakOf(requests, {
    opening: applicationsOpening,
    yielding: applicationsYielding,
    isSuffered: true,
    rows: {
      ...applicationsRows,
      otherResults:
        "作其他处理 其它处理 其他方式处理 撤回 撤件 撤回申请 主动撤回 撤销申请 申请人撤回 自行撤回 自己撤回 申请人…撤回 撤回…申请 逾期…补正 不补正 没…补正 未…补正 没…缴费 未…缴费 不…缴费 没…交费",
    },
    columns: applicationsColumns,
    headings: [...applicationsHeadings],
    meanings: applicationsMeanings,
  }),
  spokenRemedies,
];
