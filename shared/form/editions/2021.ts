// The edition in force, for the report years 2021 onwards.
// Source: 国办公开办函〔2021〕30号 (2021-09-26).

import { defineBlock, type Edition } from "../define.ts";
import { applicationsRules, applicationsSection, defineApplications, otherResults } from "./applications.ts";
import { remediesRule, remediesSection } from "./remedies.ts";
import { atLeast } from "../rules/atLeast.ts";
import { chain } from "../rules/chain.ts";
import { everyForm } from "../rules/everyForm.ts";
import { highShare } from "../rules/highShare.ts";
import { informationFee } from "../rules/informationFee.ts";

const notice = "国办公开办函〔2021〕30号";

const decisions = {
  decisions: { label: "本年处理决定数量", aliases: ["处理决定", "决定"], kind: "count" },
} as const;

export const documents = defineBlock({
  id: "disclosure.documents",
  prefix: "disclosure.",
  title: "第二十条第（一）项",
  corner: "信息内容",
  columns: {
    issued: { label: "本年制发件数", aliases: ["制发", "制定", "出台", "印发", "新制定"], kind: "count" },
    repealed: { label: "本年废止件数", aliases: ["废止"], kind: "count" },
    inForce: {
      label: "现行有效件数",
      aliases: ["现行有效", "继续有效", "保留有效", "年底有效", "年末有效", "有效的"],
      kind: "count",
    },
  },
  rows: {
    regulations: {
      label: "规章",
      basis: "条例第二十条第一项",
      guidance: "国务院部门、省级和设区的市级人民政府制定的规章；没有规章制定权的机关填0。",
      power: "regulations",
    },
    normativeDocuments: {
      label: "行政规范性文件",
      aliases: ["规范性文件"],
      basis: "条例第二十条第一项",
      guidance: "本机关制发的行政规范性文件。现行有效件数以报告年度12月31日为准。",
    },
  },
});

export const licensing = defineBlock({
  id: "disclosure.licensing",
  prefix: "disclosure.",
  title: "第二十条第（五）项",
  corner: "信息内容",
  columns: decisions,
  rows: {
    licensing: {
      label: "行政许可",
      basis: "条例第二十条第五项",
      guidance: "全年作出的全部行政许可决定，包括已公开的和依法不公开的。",
      power: "licensing",
    },
  },
});

export const enforcement = defineBlock({
  id: "disclosure.enforcement",
  prefix: "disclosure.",
  title: "第二十条第（六）项",
  corner: "信息内容",
  columns: decisions,
  rows: {
    penalties: {
      label: "行政处罚",
      basis: "条例第二十条第六项",
      guidance: "全年作出的全部行政处罚决定，包括已公开的和依法不公开的。",
      power: "penalties",
    },
    coercion: {
      label: "行政强制",
      basis: "条例第二十条第六项",
      guidance: "全年作出的全部行政强制决定，包括已公开的和依法不公开的。",
      power: "coercion",
    },
  },
});

export const fees = defineBlock({
  id: "disclosure.fees",
  prefix: "disclosure.",
  title: "第二十条第（八）项",
  corner: "信息内容",
  columns: {
    amount: {
      label: "本年收费金额（单位：万元）",
      aliases: ["收费金额", "收费总额", "收费总金额"],
      kind: "money",
    },
  },
  rows: {
    fees: {
      label: "行政事业性收费",
      basis: "条例第二十条第八项",
      guidance: "全年收取的行政事业性收费金额，以万元计，最多六位小数。",
    },
  },
});

export const requests = defineApplications({
  "otherResults.notCorrected": {
    label: "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
    short: "（六）1.逾期不补正",
    aliases: [
      "申请人无正当理由逾期不补正",
      "无正当理由逾期不补正",
      "逾期不补正",
      "逾期未补正",
      "逾期仍未补正",
      "逾期没有补正",
      "未按期补正",
    ],
    under: otherResults,
    basis: "条例第三十条",
    guidance: "申请人无正当理由逾期不补正，视为放弃申请的。",
  },
  "otherResults.feeNotPaid": {
    label: "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
    short: "（六）2.逾期未缴费",
    aliases: [
      "申请人逾期未缴纳费用",
      "申请人逾期未按收费通知要求缴纳费用",
      "逾期未按收费通知要求缴纳费用",
      "未按收费通知要求缴纳费用",
      "逾期未缴纳费用",
      "逾期未按收费通知缴纳费用",
      "逾期未按收费通知要求缴纳信息处理费",
      "逾期未按收费通知缴纳信息处理费",
      "未按收费通知要求缴纳信息处理费",
      "未按收费通知缴纳信息处理费",
      "未按收费通知缴纳费用",
      "逾期未缴纳信息处理费",
      "逾期不缴纳信息处理费",
      "逾期不缴纳费用",
      "逾期未缴纳",
      "逾期不缴纳",
      "逾期未缴费",
      "逾期不缴费",
    ],
    under: otherResults,
    basis: "《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）",
    guidance: "收到收费通知次日起20个工作日内未缴纳费用，视为放弃申请的。",
  },
  "otherResults.other": {
    label: "3.其他",
    short: "（六）3.其他",
    under: otherResults,
    basis: notice,
    guidance: "以上各项之外的情形，例如申请人主动撤回申请；数量较多时应当说明。",
  },
});

export const edition2021: Edition = {
  id: "2021",
  notice,
  issuedOn: "2021-09-26",
  years: { from: 2021 },
  sections: [
    {
      kind: "narrative",
      id: "overview",
      title: "一、总体情况",
      basis: `${notice}；条例第五十条第一款第一项`,
      guidance:
        "概述主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障等情况，重点突出，原则上不超过一千字。",
      aspects: ["主动公开", "依申请公开", "政府信息管理", "政府信息公开平台建设", "监督保障"],
      longest: 1_000,
    },
    {
      kind: "table",
      id: "disclosure",
      numeral: "二",
      title: "二、主动公开政府信息情况",
      basis: `${notice}；条例第二十条第一、五、六、八项`,
      blocks: [documents, licensing, enforcement, fees],
    },
    applicationsSection(requests, notice),
    remediesSection(notice),
    {
      kind: "narrative",
      id: "problems",
      title: "五、存在的主要问题及改进情况",
      basis: `${notice}；条例第五十条第一款第四项`,
      guidance: "写明本年度的主要问题和改进情况，内容具体，不与往年雷同。",
      unlikeLastYear: true,
    },
    {
      kind: "narrative",
      id: "others",
      title: "六、其他需要报告的事项",
      basis: `${notice}；条例第五十条第一款第五项`,
      guidance: "其他需要报告的事项；收取信息处理费的情况在此处专门报告。",
      reportsInformationFee: true,
    },
  ],
  rules: [
    ...everyForm({ notice }),
    ...applicationsRules(requests, notice),
    chain(
      documents,
      { stock: "inForce", added: "issued", removed: "repealed", flowsOf: "thisYear" },
      { id: "disclosure.inForce", basis: `${notice} 表二`, title: "现行有效件数与上年度报告衔接" },
    ),
    atLeast(documents, "inForce", "issued", {
      id: "disclosure.issuedInForce",
      basis: `${notice} 表二`,
      severity: "warning",
    }),
    highShare(requests, "otherResults.other", "resultsTotal", "total", {
      id: "requests.otherShare",
      basis: `${notice} 表三；国办公开办函〔2019〕60号`,
    }),
    ...informationFee("requests.otherResults.feeNotPaid.total", "disclosure.fees.amount"),
    remediesRule(notice),
  ],
};
