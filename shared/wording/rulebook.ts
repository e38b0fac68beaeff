// The words around the rule catalogue, in both languages of its readers.

import type { RuleScope, Severity, UnitTraits } from "../form/rule.ts";

export type Language = "zh" | "en";

export interface PageWords {
  readonly lang: string;
  readonly title: string;
  readonly introduction: readonly string[];
  readonly scopes: Readonly<Record<RuleScope, string>>;
  readonly heading: (id: string, title: string) => string;
  readonly facts: (
    severity: Severity,
    scope: string,
    editions: readonly string[],
    since: number | undefined,
  ) => string;
  readonly basis: (basis: string) => string;
  readonly passes: (text: string) => string;
  readonly fails: (text: string) => string;
  readonly says: (message: string) => string;
  readonly year: (year: number) => string;
  readonly profile: (id: string) => string;
  readonly unit: (kind: UnitTraits["kind"], powers: readonly string[]) => string;
  readonly blank: string;
  readonly lastYear: string;
  readonly lastYearIs: (year: number) => string;
  readonly ledger: string;
  readonly nothing: string;
  readonly comma: string;
}

const severityZh = { error: "强制性（错误）", warning: "核实性（须说明）", hint: "提示性" };
const severityEn = { error: "error", warning: "warning, wants an explanation", hint: "hint" };

const unitKinds = {
  government: "人民政府",
  department: "部门",
  township: "乡镇人民政府",
  subdistrict: "街道办事处",
  institution: "事业单位",
} as const;

export const pageWords: Readonly<Record<Language, PageWords>> = {
  zh: {
    lang: "zh-CN",
    title: "核对规则目录",
    introduction: [
      "强制性规则不通过的报告不能上报；核实性规则须写明原因，数字变动后说明自动失效；提示性规则只供参考。文字部分的规则，拿不准的只作提示。本页由程序按规则本身生成。",
      "每条规则附一个通过的例子和一个不通过的例子。例子中没有写出的各项都是0。",
    ],
    scopes: {
      cell: "单个数据",
      table: "本年度各表",
      years: "与上年度",
      report: "整份报告",
      unit: "机关职权和规模",
      narrative: "文字部分",
    },
    heading: (id, title) => `${title}（${id}）`,
    facts: (severity, scope, editions, since) =>
      [
        severityZh[severity],
        `范围：${scope}`,
        ...(editions.length > 0 ? [`格式：${editions.map((edition) => `${edition}年版`).join("、")}`] : []),
        ...(since === undefined ? [] : [`自${since}年度起`]),
      ].join("；"),
    basis: (basis) => `依据：${basis}`,
    passes: (text) => `通过：${text}`,
    fails: (text) => `不通过：${text}`,
    says: (message) => `提示语：${message}`,
    year: (year) => `报告年度${year}`,
    profile: (id) => `地方方案${id}`,
    unit: (kind, powers) =>
      `${kind === undefined ? "单位" : unitKinds[kind]}，登记的职权：${powers.join("、") || "无"}`,
    blank: "空白",
    lastYear: "上年",
    lastYearIs: (year) => `所给的上年度报告是${year}年度的`,
    ledger: "台账：",
    nothing: "各项都是0",
    comma: "，",
  },
  en: {
    lang: "en",
    title: "Rule catalogue",
    introduction: [
      "A report that breaks an error cannot be handed in; a warning wants a written explanation, which lapses when its figures change; a hint wants nothing. Of rules about words, what is doubtful is only a hint. Generated from the rules themselves.",
      "Each rule comes with an example that passes and one that fails. What an example does not mention is 0. Labels and messages are quoted in Chinese, as people read them.",
    ],
    scopes: {
      cell: "one cell",
      table: "this year's tables",
      years: "against last year",
      report: "the whole report",
      unit: "what the body is and may do",
      narrative: "the narrative",
    },
    heading: (id, title) => `${title} (${id})`,
    facts: (severity, scope, editions, since) =>
      [
        severityEn[severity],
        `scope: ${scope}`,
        ...(editions.length > 0 ? [`editions: ${editions.join(", ")}`] : []),
        ...(since === undefined ? [] : [`since report year ${since}`]),
      ].join("; "),
    basis: (basis) => `Basis: ${basis}`,
    passes: (text) => `Passes: ${text}`,
    fails: (text) => `Fails: ${text}`,
    says: (message) => `It says: ${message}`,
    year: (year) => `report year ${year}`,
    profile: (id) => `profile ${id}`,
    unit: (kind, powers) => `unit of kind ${kind ?? "unknown"}, powers: ${powers.join(", ") || "none"}`,
    blank: "blank",
    lastYear: "last year's ",
    lastYearIs: (year) => `the report given as last year's is of ${year}`,
    ledger: "ledger: ",
    nothing: "everything is 0",
    comma: "; ",
  },
};
