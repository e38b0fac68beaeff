// The sheets of words: the cover, and one sheet per narrative section with a paragraph per row.

import type { Cell, WriteSheet } from "hucre/xlsx";
import type { Form } from "../../shared/form/form.ts";
import type { Report } from "../../shared/report/report.ts";
import { addressOf } from "../../shared/worksheet/address.ts";
import { coverValue, scopeWords } from "../../shared/worksheet/cover.ts";
import {
  howToFillTitle,
  narrativeHint,
  rowsOfWords,
  type CoverSheet,
  type NarrativeSheet,
} from "../../shared/worksheet/plan.ts";
import { page, protection } from "./portraitSheet.ts";
import { styles } from "./styles.ts";
import { wordsHeight } from "./wordsHeight.ts";

/** As many characters as fit between the margins of A4: not every program scales a single column down to the page. */
const pageWidth = 80;
const labelWidth = 12;

export function writeCoverSheet(sheet: CoverSheet, form: Form, report: Report): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  cells.set("0,0", { value: "政府信息公开工作年度报告", style: styles.heading });
  cells.set("1,0", { value: `格式：${form.edition.id}版（${form.edition.notice}）`, style: styles.hint });
  for (const { key, label, place, rows } of sheet.entries) {
    cells.set(`${place.row},0`, { value: label, style: styles.label });
    const all = coverValue(report, key);
    // What has no row of its own stays in the last one, on lines of its own.
    const lines = [...all.slice(0, rows - 1), all.slice(rows - 1).join("\n")].slice(0, rows);
    for (let line = 0; line < rows; line++) {
      const value = lines[line];
      cells.set(`${place.row + line},${place.column}`, {
        ...(value !== undefined && value !== "" && { value }),
        style: rows > 1 ? styles.text : styles.entry,
      });
      if (line > 0) cells.set(`${place.row + line},0`, { style: styles.label });
    }
  }
  const last = Math.max(...sheet.entries.map(({ place, rows }) => place.row + rows));
  howToFill.forEach((line, index) => cells.set(`${last + 1 + index},1`, { value: line, style: styles.hint }));
  const scope = sheet.entries.find(({ key }) => key === "scope");
  return {
    name: sheet.name,
    rows: [],
    cells,
    columns: [{ width: labelWidth }, { width: pageWidth - labelWidth }],
    rowDefs: new Map([
      [0, { height: 30 }],
      [1, { height: 20 }],
      ...sheet.entries.flatMap(({ place, rows }) =>
        Array.from({ length: rows }, (_, line) => {
          const words = cells.get(`${place.row + line},${place.column}`)?.value;
          const height = wordsHeight(typeof words === "string" ? words : "", pageWidth - labelWidth);
          return [place.row + line, { height: Math.max(24, height) }] as const;
        }),
      ),
      ...howToFill.map((_, index) => [last + 1 + index, { height: index === 0 ? 20 : 32 }] as const),
    ]),
    merges: [0, 1]
      .map((row) => ({ startRow: row, startCol: 0, endRow: row, endCol: 1 }))
      .concat(
        sheet.entries.flatMap(({ place, rows }) =>
          rows > 1 ? [{ startRow: place.row, startCol: 0, endRow: place.row + rows - 1, endCol: 0 }] : [],
        ),
      ),
    dataValidations: scope
      ? [
          {
            type: "list",
            values: Object.values(scopeWords),
            allowBlank: false,
            showErrorMessage: true,
            errorTitle: "请核对",
            errorMessage: "请从列表中选择报告范围。",
            range: addressOf(scope.place),
          },
        ]
      : [],
    protection,
    pageSetup: page,
  };
}

const howToFill = [
  howToFillTitle,
  "1. 白色单元格可以填写，灰色的标题不必改动。每张表的右侧和下方有校验格，写着“平”或“差”多少。",
  "2. 表二、表三、表四的各格都要填写，没有发生的填0；合计格自动计算，也可以直接填写。",
  "3. 文字部分每行写一段，标题层次按（一）、1.、一是等写法即可。",
  "4. 装有加载项时，右侧任务窗格随填随查，并可直接上报；没有加载项时，校验格和提示同样有效。",
];

export function writeNarrativeSheet(sheet: NarrativeSheet, report: Report): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  cells.set("0,0", { value: sheet.section.title, style: styles.heading });
  cells.set("1,0", { value: narrativeHint(sheet.section), style: styles.hint });
  const paragraphs = rowsOfWords(report.narrative[sheet.section.id] ?? "");
  for (let index = 0; index < sheet.paragraphs; index++) {
    const value = paragraphs[index];
    cells.set(`${sheet.first.row + index},${sheet.first.column}`, {
      ...(value !== undefined && value !== "" && { value }),
      style: styles.paragraph,
    });
  }
  return {
    name: sheet.name,
    rows: [],
    cells,
    rowDefs: new Map([
      [0, { height: 28 }],
      [1, { height: 34 }],
      ...paragraphs.flatMap((paragraph, index) =>
        paragraph === ""
          ? []
          : [[sheet.first.row + index, { height: wordsHeight(paragraph, pageWidth) }] as const],
      ),
    ]),
    columns: [{ width: pageWidth }],
    protection,
    pageSetup: page,
    headerFooter: { oddFooter: "&C第 &P 页 共 &N 页" },
  };
}
