// 签批单: one page with which the head of a body signs the report, and which names it by its digest, so that paper and
// file can be held against each other. It is drawn by the same hands as the report.

import type { Form } from "../form/form.ts";
import type { Digest } from "../report/digest.ts";
import type { Report } from "../report/report.ts";
import { scopeWords } from "../wording/scopes.ts";
import { documentOf } from "./compose.ts";
import type { ReportDocument, TableNode } from "./tree.ts";

const roomToSign = 6;

export function signoffOf(report: Report, form: Form, digest: Digest, submission?: string): ReportDocument {
  const { title, author, date } = documentOf(report, form);
  const rows: readonly (readonly [label: string, words: string, lines?: number])[] = [
    ["单位名称", author],
    ["报告名称", title],
    ["报告年度", `${report.year}年`],
    ["报告范围", scopeWords[report.scope]],
    ["报告格式", form.edition.notice],
    ...(submission === undefined ? [] : [["上报编号", submission] as const]),
    [`内容摘要（${digest.alg.toUpperCase()}）`, inGroups(digest.value)],
    ["填报人", "", 3],
    ["审核意见", "", roomToSign],
    ["负责人签批", "", roomToSign],
    ["签批日期", "　　　　年　　　月　　　日", 2],
  ];
  const table: TableNode = {
    kind: "table",
    section: "signoff",
    caption: "签批单",
    columns: 4,
    labelColumns: 1,
    groups: [
      {
        head: [],
        body: rows.map(([label, text, lines = 2], index) => [
          {
            kind: "label",
            role: "rowHeader",
            text: label,
            column: 0,
            rowSpan: 1,
            columnSpan: 1,
            id: `signoff-${index}`,
          },
          { kind: "words", text, column: 1, rowSpan: 1, columnSpan: 3, lines },
        ]),
      },
    ],
  };
  return {
    title: `${title}签批单`,
    author,
    date,
    charts: [],
    nodes: [
      { kind: "title", text: "政府信息公开工作年度报告签批单" },
      table,
      {
        kind: "note",
        text: "内容摘要由报告的全部内容算出：内容有任何改动，摘要就会不同。签批前请核对与系统中显示的是否一致。",
      },
    ],
  };
}

/** Four characters and a space: easier to compare by eye, and it breaks into lines. */
const inGroups = (digest: string) => digest.replace(/.{4}(?=.)/g, "$& ");
