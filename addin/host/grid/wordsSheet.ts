// The sheet of a section of words: its guidance, then one paragraph to a row, as in the official workbook.

import type { NarrativeSection } from "../../../shared/form/define.ts";
import type { Sheet, SheetCell } from "./sheet.ts";

/** 一、总体情况 is called 一 on its tab. */
const numeralOf = (title: string) => /^[一二三四五六七八九十]+(?=、)/.exec(title)?.[0] ?? title.slice(0, 4);
const whole = { column: 0, rowSpan: 1, columnSpan: 1 } as const;
const width = 820;

export function wordsSheet(section: NarrativeSection, paragraphs: number): Sheet {
  const place = `narrative.${section.id}`;
  const cells: SheetCell[] = [
    { kind: "label", role: "title", text: section.title, row: 0, ...whole },
    { kind: "label", role: "note", text: section.guidance, row: 1, ...whole },
  ];
  const top = cells.length;
  for (let index = 0; index < paragraphs; index++) {
    cells.push({ kind: "entry", holds: "text", place: `${place}#${index}`, row: top + index, ...whole });
  }
  return {
    id: section.id,
    name: numeralOf(section.title),
    title: section.title,
    rows: top + paragraphs,
    columnWidths: [width],
    frozenRows: 1,
    cells,
  };
}
