// The cover sheet: whose report it is, for which year, and the words that stand before and after the sections.

import { scopeWords } from "../../../shared/worksheet/cover.ts";
import type { Sheets } from "../port.ts";
import type { Sheet, SheetCell } from "./sheet.ts";

export function coverSheet({ edition, year, scope }: Pick<Sheets, "edition" | "year" | "scope">): Sheet {
  const lines: readonly (readonly [label: string, content: string | { readonly place: string }])[] = [
    ["机关名称", { place: "agency.name" }],
    ["报告年度", `${year}年`],
    ["报告范围", scopeWords[scope]],
    ["报告格式", `${edition}年版`],
    ["标题", { place: "narrative.title" }],
    ["引言", { place: "narrative.preamble" }],
    ["署名", { place: "narrative.signedBy" }],
    ["日期", { place: "narrative.date" }],
  ];
  const one = { rowSpan: 1, columnSpan: 1 } as const;
  return {
    id: "cover",
    name: "封面",
    title: "封面",
    rows: lines.length,
    columnWidths: [120, 700],
    frozenRows: 0,
    cells: lines.flatMap(([label, content], row): SheetCell[] => [
      { kind: "label", role: "rowHeader", text: label, row, column: 0, ...one },
      typeof content === "string"
        ? { kind: "label", role: "note", text: content, row, column: 1, ...one }
        : { kind: "entry", holds: "text", place: content.place, row, column: 1, ...one },
    ]),
  };
}
