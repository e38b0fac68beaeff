// The year of the report is one that the edition is for.

import type { ReportRule } from "../rule.ts";

/** R27. */
export const editionYear: ReportRule = {
  kind: "report",
  id: "edition.year",
  severity: "error",
  scope: "report",
  title: "报告年度与报告格式相符",
  basis: "国办公开办函〔2019〕60号、〔2021〕30号",
  check: ({ report: { year }, form: { edition } }) => {
    const { from, to } = edition.years;
    if (year >= from && (to === undefined || year <= to)) return [];
    const span = to === undefined ? `${from}年及以后` : `${from}年至${to}年`;
    return [
      {
        place: "year",
        fields: ["year"],
        message: `报告年度是${year}年，而所用的${edition.id}版格式（${edition.notice}）适用于${span}的报告。请核对年度，或者换用该年度的格式。`,
      },
    ];
  },
};
