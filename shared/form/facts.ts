// What a report may be told besides its figures: the kinds of facts that its words are composed from, as data.
// A place adds its own in its profile. It knows neither the value of a fact nor the sentence that is made of it.

import type { NarrativeSection } from "./define.ts";

/** count: whole, not negative. money: 元, to the 分. text: words. list: rows of these, a `mark` being yes or no. */
export type FactKind = "count" | "money" | "text" | "list";

/** Where a fact stands in a report: `facts.disclosedItems.total`, `facts.more.trainings`. */
export type FactPlace = string;

export interface FactColumn {
  readonly key: string;
  readonly label: string;
  readonly kind: "count" | "money" | "text" | "mark";
  readonly unit?: string;
  /** Rows cannot do without it. */
  readonly needed?: boolean;
}

export interface FactDefinition {
  readonly place: FactPlace;
  readonly kind: FactKind;
  readonly label: string;
  readonly unit?: string;
  /** What counts here, in a Chinese sentence for the person who fills it in. */
  readonly guidance: string;
  readonly section: "preamble" | NarrativeSection["id"];
  /** Which of the section's aspects it belongs to, from 1. */
  readonly aspect?: number;
  /** Of a list, its rows. */
  readonly columns?: readonly FactColumn[];
}

const overview = (aspect: number) => ({ section: "overview", aspect }) as const;
const named = (label: string, unit: string): readonly FactColumn[] => [
  { key: "label", label, kind: "text", needed: true },
  { key: "count", label: "数量", kind: "count", unit, needed: true },
];

/** Facts that every edition knows; all may be left out, and what is left out is not spoken of. */
export const standardFacts: readonly FactDefinition[] = [
  {
    place: "facts.disclosedItems.total",
    kind: "count",
    label: "主动公开政府信息总条数",
    unit: "条",
    guidance: "全年通过各种渠道主动公开的政府信息，同一条信息只计一次。",
    ...overview(1),
  },
  {
    place: "facts.disclosedItems.byCategory",
    kind: "list",
    label: "主动公开信息类别",
    guidance: "各类别之和应等于总条数；勾选“写占比”的，写明占总条数的百分比。",
    ...overview(1),
    columns: [
      { key: "label", label: "类别", kind: "text", needed: true },
      { key: "verb", label: "动词", kind: "text" },
      { key: "count", label: "条数", kind: "count", unit: "条", needed: true },
      { key: "share", label: "写占比", kind: "mark" },
    ],
  },
  {
    place: "facts.disclosedItems.byChannel",
    kind: "list",
    label: "主动公开信息渠道",
    guidance: "通过政府网站、政务新媒体、公开栏等各公开的条数；一条信息可以在几个渠道公开。",
    ...overview(1),
    columns: named("渠道", "条"),
  },
  {
    place: "facts.more.interpretations",
    kind: "count",
    label: "政策解读",
    unit: "篇",
    guidance: "全年发布的政策解读材料。",
    ...overview(1),
  },
  {
    place: "facts.more.pressConferences",
    kind: "count",
    label: "新闻发布会",
    unit: "场",
    guidance: "全年召开的新闻发布会。",
    ...overview(1),
  },
  {
    place: "facts.more.disclosure",
    kind: "text",
    label: "主动公开的其他情况",
    guidance: "一两句话，例如重点领域信息公开的做法。",
    ...overview(1),
  },
  {
    place: "facts.more.requests",
    kind: "text",
    label: "依申请公开的其他情况",
    guidance: "一两句话，例如规范答复的做法；件数由表三、表四得出，不必再写。",
    ...overview(2),
  },
  {
    place: "facts.more.reviewedItems",
    kind: "count",
    label: "发布前审查的信息",
    unit: "条",
    guidance: "全年经保密和内容审查的信息。",
    ...overview(3),
  },
  {
    place: "facts.more.management",
    kind: "text",
    label: "政府信息管理情况",
    guidance: "一两句话，例如公开属性认定、目录和指南更新、规范性文件集中公开。",
    ...overview(3),
  },
  {
    place: "facts.more.websites",
    kind: "count",
    label: "政府网站",
    unit: "个",
    guidance: "本机关主办的政府网站；没有的填0。",
    ...overview(4),
  },
  {
    place: "facts.more.websitePosts",
    kind: "count",
    label: "政府网站发布信息",
    unit: "条",
    guidance: "全年在政府网站发布的信息。",
    ...overview(4),
  },
  {
    place: "facts.more.newMedia",
    kind: "count",
    label: "政务新媒体账号",
    unit: "个",
    guidance: "年底仍在运行的微信公众号、微博、视频号等账号；没有的填0。",
    ...overview(4),
  },
  {
    place: "facts.more.newMediaPosts",
    kind: "list",
    label: "政务新媒体发布信息",
    guidance: "各账号全年发布的信息。",
    ...overview(4),
    columns: named("账号", "条"),
  },
  {
    place: "facts.more.platform",
    kind: "text",
    label: "平台建设的其他情况",
    guidance: "一两句话，例如栏目调整、适老化改造、账号关停整合。",
    ...overview(4),
  },
  {
    place: "facts.more.meetings",
    kind: "count",
    label: "专题会议",
    unit: "次",
    guidance: "全年研究政府信息公开工作的会议。",
    ...overview(5),
  },
  {
    place: "facts.more.trainings",
    kind: "count",
    label: "业务培训",
    unit: "次",
    guidance: "全年组织的政府信息公开业务培训。",
    ...overview(5),
  },
  {
    place: "facts.more.trainees",
    kind: "count",
    label: "参加培训",
    unit: "人次",
    guidance: "以上培训的参加人次。",
    ...overview(5),
  },
  {
    place: "facts.more.inspections",
    kind: "count",
    label: "监督检查",
    unit: "次",
    guidance: "全年组织的政府信息公开监督检查。",
    ...overview(5),
  },
  {
    place: "facts.more.accountability",
    kind: "count",
    label: "责任追究",
    unit: "人次",
    guidance: "因政府信息公开工作被追究责任的人次；没有的填0。",
    ...overview(5),
  },
  {
    place: "facts.more.assessment",
    kind: "text",
    label: "考核评议结果",
    guidance: "一句话，例如社会评议、年度考核的结果。",
    ...overview(5),
  },
  {
    place: "facts.more.supervision",
    kind: "text",
    label: "监督保障的其他情况",
    guidance: "一两句话，例如人员配备、制度建设。",
    ...overview(5),
  },
  {
    place: "facts.problems",
    kind: "list",
    label: "主要问题及改进情况",
    guidance: "每行写一个问题和改进措施，要具体，不与往年雷同。",
    section: "problems",
    columns: [
      { key: "problem", label: "问题", kind: "text" },
      { key: "measure", label: "改进措施", kind: "text" },
    ],
  },
  {
    place: "facts.more.lastYearProblems",
    kind: "list",
    label: "上年度问题的改进结果",
    guidance: "上年度报告所写的问题，今年改进得怎样。",
    section: "problems",
    columns: [
      { key: "problem", label: "上年度的问题", kind: "text", needed: true },
      { key: "result", label: "改进结果", kind: "text", needed: true },
    ],
  },
  {
    place: "facts.informationFee.amountYuan",
    kind: "money",
    label: "信息处理费金额",
    unit: "元",
    guidance: "全年实际收取的政府信息公开信息处理费，以元计；没有收取的填0。",
    section: "others",
  },
  {
    place: "facts.informationFee.cases",
    kind: "count",
    label: "信息处理费件数",
    unit: "件",
    guidance: "收取信息处理费的申请件数。",
    section: "others",
  },
  {
    place: "facts.informationFee.byUnit",
    kind: "list",
    label: "信息处理费分单位情况",
    guidance: "汇总报告按收取单位填写。",
    section: "others",
    columns: [
      { key: "label", label: "单位", kind: "text", needed: true },
      { key: "cases", label: "件数", kind: "count", unit: "件", needed: true },
      { key: "amountYuan", label: "金额", kind: "money", unit: "元", needed: true },
    ],
  },
  {
    place: "facts.more.others",
    kind: "text",
    label: "其他需要报告的事项",
    guidance: "信息处理费以外需要报告的事项。",
    section: "others",
  },
  {
    place: "facts.more.website",
    kind: "text",
    label: "报告下载网址",
    guidance: "公布本报告的网站名称或网址。",
    section: "preamble",
  },
  {
    place: "facts.more.contact",
    kind: "text",
    label: "联系部门",
    guidance: "对报告有疑问时联系的部门。",
    section: "preamble",
  },
  {
    place: "facts.more.address",
    kind: "text",
    label: "地址",
    guidance: "联系部门的地址。",
    section: "preamble",
  },
  {
    place: "facts.more.postcode",
    kind: "text",
    label: "邮政编码",
    guidance: "六位数字。",
    section: "preamble",
  },
  { place: "facts.more.phone", kind: "text", label: "电话", guidance: "带区号。", section: "preamble" },
  {
    place: "facts.more.email",
    kind: "text",
    label: "电子邮箱",
    guidance: "公开的工作邮箱。",
    section: "preamble",
  },
];

/** A profile names what it requires by the entry of `facts.more`, or by the whole place. */
export const placeOfFact = (name: string): FactPlace =>
  name.startsWith("facts.") ? name : `facts.more.${name}`;
