// The trial edition, for the report years 2019 and 2020.
// Source: 国办公开办函〔2019〕60号 (2019-11-23).

import { defineBlock, type Edition, words } from "../define.ts";
import { countedFacts } from "./countedFacts.ts";
import { applicationsRules, applicationsSection, defineApplications, results } from "./applications.ts";
import { remediesRule, remediesSection } from "./remedies.ts";
import { atLeast } from "../rules/atLeast.ts";
import { chain } from "../rules/chain.ts";
import { everyForm } from "../rules/everyForm.ts";

const notice = "国办公开办函〔2019〕60号";

const items = {
  priorItems: {
    label: "上一年项目数量",
    kind: "count",
    aliases: words(
      "上年项目数量 上一年项目数 上年项目数 上一年项目 上年项目 去年项目数 去年项目 去年项目数量 原有项目 项目数量",
    ),
    units: ["项"],
  },
  change: {
    label: "本年增/减",
    kind: "change",
    aliases: words("本年增减 增减 本年增加 本年减少 变化 增减变化 项目增减"),
    units: ["项"],
  },
} as const;
const itemsAndDecisions = {
  ...items,
  decisions: {
    label: "处理决定数量",
    kind: "count",
    aliases: words("处理决定 本年处理决定数量 决定数量 决定 办理"),
    units: ["件", "起", "宗", "次", "份", "个"],
  },
} as const;

const documents = defineBlock({
  id: "disclosure.documents",
  prefix: "disclosure.",
  title: "第二十条第（一）项",
  corner: "信息内容",
  opening: {
    question: "今年有规章、规范性文件吗？",
    nothing: ["规章和规范性文件", "规章规范性文件", "规章及规范性文件"],
  },
  columns: {
    produced: {
      label: "本年新制作数量",
      kind: "count",
      aliases: words("新制作 制作 制发 制定 本年制作 新制作数量 印发 出台 新制定"),
    },
    disclosed: {
      label: "本年新公开数量",
      kind: "count",
      aliases: words("新公开 本年公开 本年新公开 新公开数量 今年公开"),
    },
    totalDisclosed: {
      label: "对外公开总数量",
      kind: "count",
      aliases: words("对外公开总数 对外公开 公开总数 累计公开 公开总数量 对外公开数量 总共公开 总数"),
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
      label: "规范性文件",
      basis: "条例第二十条第一项",
      guidance: "本机关制作的规范性文件。对外公开总数量为截至年底仍对外公开的总数。",
      aliases: ["行政规范性文件", "规范文件", "行政规范文件"],
    },
  },
});

const licensing = defineBlock({
  id: "disclosure.licensing",
  prefix: "disclosure.",
  title: "第二十条第（五）项",
  corner: "信息内容",
  opening: { question: "有行政许可和其他对外管理服务事项吗？", nothing: ["行政许可和其他对外管理服务事项"] },
  columns: itemsAndDecisions,
  rows: {
    licensing: {
      label: "行政许可",
      basis: "条例第二十条第五项",
      guidance: "行政许可事项的项目数量、本年增减和全年作出的处理决定数量。",
      aliases: words("许可 行政审批 审批 许可决定 行政许可决定"),
    },
    otherServices: {
      label: "其他对外管理服务事项",
      basis: "条例第二十条第五项",
      guidance: "行政许可以外的对外管理服务事项，如行政检查、行政确认等。",
      aliases: words(
        "对外管理服务事项 对外管理服务 其他对外管理服务 其他管理服务事项 管理服务事项 对外服务事项",
      ),
    },
  },
});

const enforcement = defineBlock({
  id: "disclosure.enforcement",
  prefix: "disclosure.",
  title: "第二十条第（六）项",
  corner: "信息内容",
  opening: {
    question: "有行政处罚、行政强制事项吗？",
    nothing: words("行政处罚和行政强制 处罚和强制 处罚强制 行政处罚行政强制"),
  },
  columns: itemsAndDecisions,
  rows: {
    penalties: {
      label: "行政处罚",
      basis: "条例第二十条第六项",
      guidance: "行政处罚事项的项目数量、本年增减和全年作出的处理决定数量。",
      aliases: words("处罚 行政处罚决定 处罚决定 处罚案件 行政处罚案件"),
    },
    coercion: {
      label: "行政强制",
      basis: "条例第二十条第六项",
      guidance: "行政强制事项的项目数量、本年增减和全年作出的处理决定数量。",
      aliases: words("强制 行政强制措施 强制措施 行政强制决定 强制执行 行政强制执行"),
    },
  },
});

const fees = defineBlock({
  id: "disclosure.fees",
  prefix: "disclosure.",
  title: "第二十条第（八）项",
  corner: "信息内容",
  opening: { question: "有行政事业性收费项目吗？", nothing: [] },
  columns: items,
  rows: {
    fees: {
      label: "行政事业性收费",
      basis: "条例第二十条第八项",
      guidance: "行政事业性收费的项目数量（不是金额）和本年增减。",
      aliases: words("事业性收费 行政收费 行政性收费 收费 行政事业收费 规费"),
    },
  },
});

const procurement = defineBlock({
  id: "disclosure.procurement",
  prefix: "disclosure.",
  title: "第二十条第（九）项",
  corner: "信息内容",
  opening: { question: "今年有政府集中采购吗？", nothing: [] },
  columns: {
    items: {
      label: "采购项目数量",
      kind: "count",
      aliases: words("采购项目 采购项目数 采购数量 项目数量 项目数"),
      units: ["个", "项", "次", "宗"],
    },
    amount: {
      label: "采购总金额",
      kind: "money",
      aliases: words("采购金额 总金额 金额 采购总额 采购额"),
      units: ["元"],
    },
  },
  rows: {
    procurement: {
      label: "政府集中采购",
      basis: "条例第二十条第九项",
      guidance: "政府集中采购项目的数量和总金额，金额以万元计。",
      aliases: ["集中采购", "政府采购", "采购"],
    },
  },
});

const requests = defineApplications({
  otherResults: {
    label: "（六）其他处理",
    under: results,
    basis: notice,
    guidance: "新旧条例衔接等极少数无法归入以上各项的情形，数量较多时应当说明。",
    aliases: words("作其他处理 其它处理 其他方式处理 撤回 撤件 撤回申请 主动撤回 撤销申请 申请人撤回"),
  },
});

const lastYearsItems = { stock: "priorItems", added: "change", flowsOf: "lastYear" } as const;
const itemsRecord = (id: string) => ({
  id,
  basis: `${notice} 表二`,
  title: "上一年项目数量与上年度报告衔接",
});

export const edition2019: Edition = {
  id: "2019",
  notice,
  issuedOn: "2019-11-23",
  years: { from: 2019, to: 2020 },
  sections: [
    {
      kind: "narrative",
      id: "overview",
      title: "一、总体情况",
      basis: `${notice}；条例第五十条第一款第一项`,
      guidance:
        "概述主动公开、依申请公开、政府信息管理、平台建设、监督保障等情况，表二未列的公开事项也在此说明。",
      aspects: ["主动公开", "依申请公开", "政府信息管理", "平台建设", "监督保障"],
    },
    {
      kind: "table",
      id: "disclosure",
      numeral: "二",
      title: "二、主动公开政府信息情况",
      basis: `${notice}；条例第二十条第一、五、六、八、九项`,
      blocks: [documents, licensing, enforcement, fees, procurement],
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
      guidance: "其他需要报告的事项；没有的可以不写。",
    },
  ],
  rules: [
    ...everyForm({ notice }),
    atLeast(documents, "totalDisclosed", "disclosed", {
      id: "disclosure.totalDisclosed",
      basis: `${notice} 表二`,
    }),
    ...applicationsRules(requests, notice),
    chain(licensing, lastYearsItems, itemsRecord("disclosure.licensingItems")),
    chain(enforcement, lastYearsItems, itemsRecord("disclosure.enforcementItems")),
    chain(fees, lastYearsItems, itemsRecord("disclosure.feeItems")),
    remediesRule(notice),
  ],
  facts: countedFacts,
};
