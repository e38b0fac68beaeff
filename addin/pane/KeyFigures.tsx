// The report in a few lines, for a last look before it is sent.

import type { JSX } from "preact";
import type { Form } from "../../shared/form/form.ts";
import { writeFigure } from "../../shared/report/figure.ts";
import type { Report } from "../../shared/report/report.ts";
import { scopeWords } from "../../shared/worksheet/cover.ts";
import { valueOf } from "../../shared/report/values.ts";

const figures = [
  "requests.received.total",
  "requests.carriedOver.total",
  "requests.resultsTotal.total",
  "requests.carriedForward.total",
  "review.total",
  "litigation.direct.total",
  "litigation.afterReview.total",
] as const;

export function KeyFigures({ report, form }: { readonly report: Report; readonly form: Form }): JSX.Element {
  const lines: (readonly [string, string])[] = [
    ["机关名称", report.agency.name === "" ? "（未填）" : report.agency.name],
    ["报告年度", `${report.year}年`],
    ["报告范围", scopeWords[report.scope]],
    ["报告格式", `${report.edition}年版`],
    ...figures.flatMap((id): (readonly [string, string])[] => {
      const field = form.fieldById.get(id);
      if (!field) return [];
      const text = writeFigure(valueOf(report, field), field);
      return [[field.rowName, text === "" ? "（空）" : text]];
    }),
  ];
  return (
    <dl class="answers">
      {lines.map(([name, text]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
