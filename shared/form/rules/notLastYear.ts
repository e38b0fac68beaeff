// A report that is given as last year's is of the year before and of the same scope: otherwise nothing was compared with it.

import type { ReportRule, ReportWords } from "../rule.ts";

export const notLastYear: ReportRule = {
  kind: "report",
  id: "previous.notLastYear",
  severity: "hint",
  scope: "years",
  title: "作为上年度报告的，是上一年同一范围的报告",
  basis: "填报说明：与上年度报告比较",
  check: ({ report, notCompared }) =>
    notCompared
      ? [
          {
            place: "previous",
            fields: ["year"],
            message: `作为上年度报告给出的是${said(notCompared)}，没有用来比较。与本报告比较的应当是${said({ ...report, year: report.year - 1 })}。`,
          },
        ]
      : [],
};

const said = ({ year, scope }: Pick<ReportWords, "year" | "scope">) =>
  `${year}年度${scope === "government" ? "本级政府汇总报告" : "本机关报告"}`;
