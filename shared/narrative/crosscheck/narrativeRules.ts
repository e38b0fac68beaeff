// The rules of the narrative as records, each with a piece of a report that it lets pass and one that it speaks of.
// The records say what is checked and on what authority; how, is in the files beside this one.

import type { Edition, NarrativeSection } from "../../form/define.ts";
import type { Severity } from "../../form/rule.ts";

/** A piece of a report of 2023 by 平川县教育局 on the edition in force, whose other figures are 0. */
export interface ReportFragment {
  readonly narrative: Readonly<Partial<Record<"title" | "preamble" | NarrativeSection["id"], string>>>;
  readonly values?: Readonly<Record<string, number>>;
  /** Last year's report. */
  readonly previous?: Omit<ReportFragment, "previous">;
}

export interface NarrativeRule {
  /** Stable: findings carry it. */
  readonly id: string;
  /** The gravest that it can give; what is in doubt is a hint. */
  readonly severity: Severity;
  readonly scope: "narrative";
  /** What must hold, as one Chinese phrase. */
  readonly title: string;
  readonly english: string;
  readonly basis: string;
  /** Only where a section of the edition asks for it. */
  readonly onlyWhere?: "aspects" | "longest" | "reportsInformationFee" | "unlikeLastYear";
  readonly examples: { readonly passes: ReportFragment; readonly fails: ReportFragment };
}

const format = "《政府信息公开工作年度报告格式》";
const statute = "《政府信息公开条例》第五十条";

const words = (overview: string): ReportFragment => ({ narrative: { overview } });
const received = (count: number) => ({
  "requests.received.naturalPerson": count,
  "requests.received.total": count,
});

export const narrativeRules: readonly NarrativeRule[] = [
  {
    id: "narrative.count",
    severity: "warning",
    scope: "narrative",
    title: "文字中的件数与表格一致",
    english: "Counts in the words agree with the tables",
    basis: `${statute}；${format}`,
    examples: {
      passes: { ...words("全年收到政府信息公开申请12件。"), values: received(12) },
      fails: { ...words("全年收到政府信息公开申请13件。"), values: received(12) },
    },
  },
  {
    id: "narrative.list",
    severity: "warning",
    scope: "narrative",
    title: "列举的各项相加等于总数",
    english: "Items of a list add up to its total",
    basis: `${statute}；${format}`,
    examples: {
      passes: words("主动公开政府信息35条，其中政策文件20条、工作动态10条、其他信息5条。"),
      fails: words("主动公开政府信息35条，其中政策文件20条、工作动态10条、其他信息6条。"),
    },
  },
  {
    id: "narrative.share",
    severity: "warning",
    scope: "narrative",
    title: "百分比与分子、分母一致",
    english: "Percentages agree with part and whole",
    basis: `${statute}；${format}`,
    examples: {
      passes: words("公开信息40条，其中工作动态30条，占75%；政策文件10条，占25%。"),
      fails: words("公开信息40条，其中工作动态30条，占57%；政策文件10条，占25%。"),
    },
  },
  {
    id: "narrative.growth",
    severity: "warning",
    scope: "narrative",
    title: "增减幅度与上年度的数一致",
    english: "Growth agrees with last year's figures",
    basis: `${statute}；${format}`,
    examples: {
      passes: {
        ...words("收到政府信息公开申请12件，同比增长20%。"),
        values: received(12),
        previous: { narrative: {}, values: received(10) },
      },
      fails: {
        ...words("收到政府信息公开申请12件，同比增长25%。"),
        values: received(12),
        previous: { narrative: {}, values: received(10) },
      },
    },
  },
  {
    id: "narrative.year",
    severity: "warning",
    scope: "narrative",
    title: "标题、统计期限和正文写的是本报告年度",
    english: "Title, period and text name the report year",
    basis: statute,
    examples: {
      passes: { narrative: { title: "平川县教育局2023年政府信息公开工作年度报告" } },
      fails: { narrative: { title: "平川县教育局2022年政府信息公开工作年度报告" } },
    },
  },
  {
    id: "narrative.agency",
    severity: "warning",
    scope: "narrative",
    title: "写的是本机关的名称",
    english: "The words name this body",
    basis: statute,
    examples: {
      passes: { narrative: { preamble: "现公布县教育局2023年政府信息公开工作年度报告。" } },
      fails: { narrative: { preamble: "现公布青石县水务局2023年政府信息公开工作年度报告。" } },
    },
  },
  {
    id: "narrative.notice",
    severity: "warning",
    scope: "narrative",
    title: "引用的格式文件现行有效",
    english: "The notice that is cited is in force",
    basis: format,
    examples: {
      passes: { narrative: { preamble: "本报告按照国办公开办函〔2021〕30号的格式编制。" } },
      fails: { narrative: { preamble: "本报告按照国办公开办函〔2019〕60号的格式编制。" } },
    },
  },
  {
    id: "narrative.aspect",
    severity: "hint",
    scope: "narrative",
    title: "总体情况写到格式所列的各个方面",
    english: "Section one speaks of every aspect that the format lists",
    basis: `${format}“总体情况”`,
    onlyWhere: "aspects",
    examples: {
      passes: words("主动公开、依申请公开、政府信息管理、平台建设和监督保障各项工作有序开展。"),
      fails: words("主动公开、依申请公开、政府信息管理和平台建设各项工作有序开展。"),
    },
  },
  {
    id: "narrative.length",
    severity: "hint",
    scope: "narrative",
    title: "总体情况的篇幅原则上不超过规定字数",
    english: "Section one keeps to the length that the format sets in principle",
    basis: `${format}“总体情况”`,
    onlyWhere: "longest",
    examples: {
      passes: words("政府信息管理进一步规范。".repeat(80)),
      fails: words("政府信息管理进一步规范。".repeat(120)),
    },
  },
  {
    id: "narrative.fee",
    severity: "warning",
    scope: "narrative",
    title: "报告收取信息处理费的情况，金额前后一致",
    english: "The information processing fee is reported, with one amount throughout",
    basis: `${format}“其他需要报告的事项”；《政府信息公开信息处理费管理办法》`,
    onlyWhere: "reportsInformationFee",
    examples: {
      passes: { narrative: { others: "本年度未收取信息处理费。" } },
      fails: { narrative: { others: "没有其他需要报告的事项。" } },
    },
  },
  {
    id: "narrative.copied",
    severity: "warning",
    scope: "narrative",
    title: "存在的主要问题及改进情况不与上年度雷同",
    english: "Section five is not a copy of last year's",
    basis: `${format}“存在的主要问题及改进情况”`,
    onlyWhere: "unlikeLastYear",
    examples: {
      passes: {
        narrative: {
          problems: "今年的答复文书还有格式不一的，已经统一样式，并请法律顾问逐件审核，下一步逐月抽查。",
        },
        previous: {
          narrative: {
            problems: "去年栏目更新不够及时，已经明确每周更新的责任人，下一步把更新情况纳入考核。",
          },
        },
      },
      fails: {
        narrative: {
          problems: "栏目更新还不够及时，已经明确每周更新的责任人，下一步把更新情况纳入年终考核。",
        },
        previous: {
          narrative: {
            problems: "栏目更新还不够及时，已经明确每周更新的责任人，下一步把更新情况纳入年终考核。",
          },
        },
      },
    },
  },
  {
    id: "narrative.numbering",
    severity: "warning",
    scope: "narrative",
    title: "标题和序号前后连贯、不重复",
    english: "Headings and numbering run on without repetition",
    basis: format,
    examples: {
      passes: words("一是完善制度。二是加强审查。三是规范答复。"),
      fails: words("一是完善制度。三是加强审查。三是规范答复。"),
    },
  },
];

/** The rules that speak on this edition. */
export function narrativeRulesOf({ sections }: Edition): NarrativeRule[] {
  return narrativeRules.filter(
    ({ onlyWhere }) =>
      onlyWhere === undefined ||
      sections.some((section) => section.kind === "narrative" && section[onlyWhere] !== undefined),
  );
}
