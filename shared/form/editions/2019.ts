// The trial edition, for the report years 2019 and 2020.
// Source: 国办公开办函〔2019〕60号 (2019-11-23).

import { defineBlock, type Edition } from "../define.ts";
import { applicationsRules, applicationsSection, defineApplications, results } from "./applications.ts";
import { remediesRule, remediesSection } from "./remedies.ts";
import { atLeast } from "../rules/atLeast.ts";
import { chain } from "../rules/chain.ts";
import { everyForm } from "../rules/everyForm.ts";
import { highShare } from "../rules/highShare.ts";

const notice = "国办公开办函〔2019〕60号";

const items = {
  priorItems: { label: "上一年项目数量", kind: "count", units: ["项"] },
  change: { label: "本年增/减", kind: "change", units: ["项"] },
} as const;
const itemsAndDecisions = {
  ...items,
  decisions: {
    label: "处理决定数量",
    aliases: ["处理决定", "决定"],
    kind: "count",
    units: ["件", "起", "宗", "次", "份"],
  },
} as const;

export const documents = defineBlock({
  id: "disclosure.documents",
  prefix: "disclosure.",
  title: "第二十条第（一）项",
  corner: "信息内容",
  columns: {
    produced: { label: "本年新制作数量", aliases: ["制作", "制定", "制发", "出台", "新制作"], kind: "count" },
    disclosed: { label: "本年新公开数量", kind: "count" },
    totalDisclosed: { label: "对外公开总数量", kind: "count" },
  },
  rows: {
    regulations: {
      label: "规章",
      basis: "条例第二十条第一项",
      guidance: "国务院部门、省级和设区的市级人民政府制定的规章；没有规章制定权的机关填0。",
      power: "regulations",
    },
    normativeDocuments: {
      label: "规范性文件",
      aliases: ["行政规范性文件"],
      basis: "条例第二十条第一项",
      guidance: "本机关制作的规范性文件。对外公开总数量为截至年底仍对外公开的总数。",
    },
  },
});

export const licensing = defineBlock({
  id: "disclosure.licensing",
  prefix: "disclosure.",
  title: "第二十条第（五）项",
  corner: "信息内容",
  columns: itemsAndDecisions,
  rows: {
    licensing: {
      label: "行政许可",
      basis: "条例第二十条第五项",
      guidance: "行政许可事项的项目数量、本年增减和全年作出的处理决定数量。",
      power: "licensing",
    },
    otherServices: {
      label: "其他对外管理服务事项",
      basis: "条例第二十条第五项",
      guidance: "行政许可以外的对外管理服务事项，如行政检查、行政确认等。",
    },
  },
});

export const enforcement = defineBlock({
  id: "disclosure.enforcement",
  prefix: "disclosure.",
  title: "第二十条第（六）项",
  corner: "信息内容",
  columns: itemsAndDecisions,
  rows: {
    penalties: {
      label: "行政处罚",
      basis: "条例第二十条第六项",
      guidance: "行政处罚事项的项目数量、本年增减和全年作出的处理决定数量。",
      power: "penalties",
    },
    coercion: {
      label: "行政强制",
      basis: "条例第二十条第六项",
      guidance: "行政强制事项的项目数量、本年增减和全年作出的处理决定数量。",
      power: "coercion",
    },
  },
});

export const fees = defineBlock({
  id: "disclosure.fees",
  prefix: "disclosure.",
  title: "第二十条第（八）项",
  corner: "信息内容",
  columns: items,
  rows: {
    fees: {
      label: "行政事业性收费",
      basis: "条例第二十条第八项",
      guidance: "行政事业性收费的项目数量（不是金额）和本年增减。",
    },
  },
});

export const procurement = defineBlock({
  id: "disclosure.procurement",
  prefix: "disclosure.",
  title: "第二十条第（九）项",
  corner: "信息内容",
  columns: {
    items: {
      label: "采购项目数量",
      aliases: ["采购项目"],
      kind: "count",
      units: ["个", "项", "次", "宗"],
    },
    amount: {
      label: "采购总金额",
      aliases: ["采购金额", "总金额", "金额"],
      kind: "money",
      units: ["元"],
    },
  },
  rows: {
    procurement: {
      label: "政府集中采购",
      basis: "条例第二十条第九项",
      guidance: "政府集中采购项目的数量和总金额，金额以万元计。",
    },
  },
});

export const requests = defineApplications({
  otherResults: {
    label: "（六）其他处理",
    under: results,
    basis: notice,
    guidance: "新旧条例衔接等极少数无法归入以上各项的情形，数量较多时应当说明。",
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
      unlikeLastYear: true,
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
    highShare(requests, "otherResults", "resultsTotal", "total", {
      id: "requests.otherShare",
      basis: `${notice} 表三`,
    }),
    remediesRule(notice),
  ],
};
