// The edition in force, for the report years 2021 onwards.
// Source: 国办公开办函〔2021〕30号 (2021-09-26).

import { defineBlock, type Edition, words } from "../define.ts";
import { countedFacts } from "./countedFacts.ts";
import { applicationsRules, applicationsSection, defineApplications, otherResults } from "./applications.ts";
import { remediesRule, remediesSection } from "./remedies.ts";
import { chain } from "../rules/chain.ts";
import { everyForm } from "../rules/everyForm.ts";

const notice = "国办公开办函〔2021〕30号";

const decisions = {
  decisions: {
    label: "本年处理决定数量",
    kind: "count",
    aliases: words("处理决定数量 处理决定 决定数量 决定 办理"),
  },
} as const;

const documents = defineBlock({
  id: "disclosure.documents",
  prefix: "disclosure.",
  title: "第二十条第（一）项",
  corner: "信息内容",
  opening: {
    question: "今年有规章、行政规范性文件吗（制发、废止、现行有效的）？",
    nothing: words("规章和规范性文件 规章规范性文件 规章及规范性文件 规章和行政规范性文件"),
  },
  columns: {
    issued: {
      label: "本年制发件数",
      kind: "count",
      aliases: words("制发 本年制发 制定 制发件数 印发 出台 发布 新制发 新制定 新出台 制作 新发"),
    },
    repealed: {
      label: "本年废止件数",
      kind: "count",
      aliases: words("废止 本年废止 废止件数 失效 宣布失效 清理废止"),
    },
    inForce: {
      label: "现行有效件数",
      kind: "count",
      aliases: words("现行有效 有效 现行 继续有效 有效件数 现有 保留有效 还有效"),
    },
  },
  rows: {
    regulations: {
      label: "规章",
      basis: "条例第二十条第一项",
      guidance: "国务院部门、省级和设区的市级人民政府制定的规章；没有规章制定权的机关填0。",
      aliases: ["政府规章", "部门规章", "地方政府规章"],
    },
    normativeDocuments: {
      label: "行政规范性文件",
      basis: "条例第二十条第一项",
      guidance: "本机关制发的行政规范性文件。现行有效件数以报告年度12月31日为准。",
      aliases: words("规范性文件 规范文件 行政规范文件 行规文件"),
    },
  },
});

const licensing = defineBlock({
  id: "disclosure.licensing",
  prefix: "disclosure.",
  title: "第二十条第（五）项",
  corner: "信息内容",
  opening: { question: "今年作出过行政许可决定吗？", nothing: [] },
  columns: decisions,
  rows: {
    licensing: {
      label: "行政许可",
      basis: "条例第二十条第五项",
      guidance: "全年作出的全部行政许可决定，包括已公开的和依法不公开的。",
      aliases: words("许可 行政审批 审批 许可决定 行政许可决定 办理许可"),
    },
  },
});

const enforcement = defineBlock({
  id: "disclosure.enforcement",
  prefix: "disclosure.",
  title: "第二十条第（六）项",
  corner: "信息内容",
  opening: {
    question: "今年作出过行政处罚、行政强制决定吗？",
    nothing: words("行政处罚和行政强制 处罚和强制 处罚强制 行政处罚行政强制"),
  },
  columns: decisions,
  rows: {
    penalties: {
      label: "行政处罚",
      basis: "条例第二十条第六项",
      guidance: "全年作出的全部行政处罚决定，包括已公开的和依法不公开的。",
      aliases: words("处罚 行政处罚决定 处罚决定 处罚案件 行政处罚案件"),
    },
    coercion: {
      label: "行政强制",
      basis: "条例第二十条第六项",
      guidance: "全年作出的全部行政强制决定，包括已公开的和依法不公开的。",
      aliases: words("强制 行政强制措施 强制措施 行政强制决定 强制执行 行政强制执行"),
    },
  },
});

const fees = defineBlock({
  id: "disclosure.fees",
  prefix: "disclosure.",
  title: "第二十条第（八）项",
  corner: "信息内容",
  opening: { question: "今年收取过行政事业性收费吗，共多少万元？", nothing: [] },
  columns: {
    amount: {
      label: "本年收费金额（单位：万元）",
      kind: "money",
      aliases: words("收费金额 收费 收取 收费总额 本年收费金额 收费数额"),
    },
  },
  rows: {
    fees: {
      label: "行政事业性收费",
      basis: "条例第二十条第八项",
      guidance: "全年收取的行政事业性收费金额，以万元计，最多六位小数。",
      aliases: words("事业性收费 行政收费 行政性收费 收费 行政事业收费 规费"),
    },
  },
});

const requests = defineApplications({
  "otherResults.notCorrected": {
    label: "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
    short: "（六）1.逾期不补正",
    under: otherResults,
    basis: "条例第三十条",
    guidance: "申请人无正当理由逾期不补正，视为放弃申请的。",
    aliases: words(
      "逾期不补正 逾期未补正 不补正 未补正 没补正 没有补正 补正逾期 无正当理由不补正 申请人不补正",
    ),
  },
  "otherResults.feeNotPaid": {
    label: "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
    short: "（六）2.逾期未缴费",
    under: otherResults,
    basis: "《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）",
    guidance: "收到收费通知次日起20个工作日内未缴纳费用，视为放弃申请的。",
    aliases: words(
      "逾期未缴费 逾期不缴费 未缴费 不缴费 没缴费 没交费 未交费 不交费 未缴纳费用 没有缴费 逾期未缴纳费用 未按通知缴费",
    ),
  },
  "otherResults.other": {
    label: "3.其他",
    short: "（六）3.其他",
    under: otherResults,
    basis: notice,
    guidance: "以上各项之外的情形，例如申请人主动撤回申请；数量较多时应当说明。",
    aliases: words("撤回 撤件 撤回申请 主动撤回 撤销申请 主动撤销 申请人撤回 终止办理 其他情形"),
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
    },
    {
      kind: "narrative",
      id: "others",
      title: "六、其他需要报告的事项",
      basis: `${notice}；条例第五十条第一款第五项`,
      guidance: "其他需要报告的事项；收取信息处理费的情况在此处专门报告。",
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
    remediesRule(notice),
  ],
  facts: countedFacts,
};
