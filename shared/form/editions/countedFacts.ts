// What the narrative of both editions counts besides the tables, by its place in the report.
// Sources: 国办公开办函〔2019〕60号 and 〔2021〕30号, sections 一 and 六; 国办函〔2020〕109号.

import type { CountedFact } from "../countedFact.ts";
import { standardFacts } from "../facts.ts";

/** What the form itself calls it. */
const labelOf = (path: string) => standardFacts.find(({ place }) => place === path)?.label ?? path;

export const countedFacts: readonly CountedFact[] = [
  {
    path: "facts.disclosedItems.total",
    label: labelOf("facts.disclosedItems.total"),
    aliases: [
      "主动公开信息",
      "主动公开政府信息",
      "主动公开各类信息",
      "主动公开各类政府信息",
      "主动公开",
      "公开政府信息",
    ],
    units: ["条", "件", "篇"],
    guidance: "全年主动公开的政府信息条数，写入总体情况。",
  },
  {
    path: "facts.informationFee.amountYuan",
    label: "收取信息处理费金额（元）",
    aliases: ["信息处理费", "信息公开处理费", "政府信息公开信息处理费", "处理费"],
    units: ["元"],
    guidance:
      "依据《政府信息公开信息处理费管理办法》收取的金额，以元计，写入其他需要报告的事项；没有收取的填0。",
  },
  {
    path: "facts.more.trainings",
    label: "政务公开培训次数",
    aliases: ["培训", "业务培训", "政务公开培训", "举办培训", "开展培训", "组织培训", "培训班", "专题培训"],
    units: ["次", "场", "期"],
    guidance: "全年举办的政务公开培训次数，写入总体情况的监督保障部分。",
  },
];
