// Reports to print: no two figures alike, all zero, very large; long names; both editions, local rows, a third edition.
// What must be found in a file again is taken from the form's layout, not from the document tree. For tests only.

import { documentOf } from "../../shared/document/compose.ts";
import type { ReportDocument } from "../../shared/document/tree.ts";
import { layoutOf } from "../../shared/form/layout.ts";
import type { FigureValue } from "../../shared/report/figure.ts";
import { writeFigure } from "../../shared/report/figure.ts";
import { valueOf } from "../../shared/report/values.ts";
import { balanced, type Scenario } from "../scenario/scenario.ts";
import { withThirdEdition } from "../scenario/thirdEdition.ts";
import type { SeenCell } from "./readers/tables.ts";

const localRows = {
  "disclosure.otherServices": [
    { key: "local1", label: "行政检查", mode: "parts" as const },
    { key: "local2", label: "行政确认", mode: "parts" as const },
  ],
};

const narrative = {
  preamble: "本报告按照条例的要求编制，所列数据的统计期限自1月1日起，至12月31日止。",
  overview: "（一）主动公开情况\n全年主动公开政府信息1,024条，比上年增长5.5%。\n1. 网站\n网站首页开设专栏。",
  problems: "一是公开的时效还不够；二是培训不足。",
  notes: { requests: "注：含主动撤回1件。" },
  signedBy: "平川县教育局",
  date: "2022-01-20",
};

const longName =
  "某某自治区某某自治州某某自治县经济技术开发区管理委员会住房和城乡建设交通运输水利农业农村综合行政执法与市场监督管理局";

const filledWith = (scenario: Scenario, figure: (index: number, isMoney: boolean) => FigureValue): Scenario =>
  scenario
    .fills(
      Object.fromEntries(
        scenario.form.fields.flatMap(({ id, derived, kind, index }) =>
          derived ? [] : [[id, figure(index, kind === "money")]],
        ),
      ),
    )
    .states({ narrative });

const unlike = (index: number, isMoney: boolean) => (isMoney ? 5000.25 + index : 5000 + index);

export const printed: Readonly<Record<string, () => Scenario>> = {
  "2019 with local rows": () =>
    filledWith(balanced("2019", 3, { profile: "beijing-tongzhou", localRows }), unlike),
  "2021": () => filledWith(balanced("2021", 5), unlike),
  "a third edition": () => filledWith(balanced("2031", 2, { catalogue: withThirdEdition }), unlike),
  "all zero": () => filledWith(balanced("2021", 5), () => 0),
  "large figures and a long name": () =>
    filledWith(balanced("2021", 5), () => 11_398_889).states({ agency: { name: longName } }),
};

export const documentIn = ({ report, form }: Scenario): ReportDocument => documentOf(report, form);

/** Every table of the form with what must stand in each of its cells. */
export function expectedTables({ report, form }: Scenario): SeenCell[][] {
  return form.edition.sections.flatMap((section) => {
    if (section.kind !== "table") return [];
    const cells = layoutOf(section, form).cells.map(
      ({ row, column, rowSpan, columnSpan, ...cell }): SeenCell => {
        const field = cell.kind === "figure" ? form.fieldById.get(cell.field) : undefined;
        const text =
          cell.kind === "label" ? cell.text : field ? writeFigure(valueOf(report, field), field) : "";
        return { row, column, rowSpan, columnSpan, text };
      },
    );
    return [cells.sort((one, other) => one.row - other.row || one.column - other.column)];
  });
}

/** Headings and paragraphs that must be found. */
export function expectedWords({ report, form }: Scenario): string[] {
  const { preamble = "", overview = "", problems = "", notes = {}, signedBy = "" } = report.narrative;
  const titles = form.edition.sections.map(({ title }) => title);
  const has = (id: string) => form.edition.sections.some((section) => section.id === id);
  return [
    ...titles,
    preamble,
    ...overview.split("\n"),
    ...(has("problems") ? [problems] : []),
    ...Object.entries(notes).flatMap(([id, note]) => (has(id) ? [note] : [])),
    signedBy,
  ];
}
