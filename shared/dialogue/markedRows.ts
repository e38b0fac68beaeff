// Rows by the numbers that the form prints before their labels and before the headings over them. It knows no other name of a row.

import { headingsOver } from "../form/define.ts";
import type { Form } from "../form/form.ts";
import { normalise } from "./normalise.ts";

/** A row by the numbers before its label and before the headings over it: 三, （三）, 1. */
export interface MarkedRow {
  readonly section: string;
  readonly block: number;
  readonly row: number;
  readonly marks: readonly string[];
}

export function markedRows(form: Form): MarkedRow[] {
  const numeralByBlock = new Map(
    form.edition.sections.flatMap((section) =>
      section.kind === "table" ? section.blocks.map((block) => [block, section.numeral] as const) : [],
    ),
  );
  return form.blocks.flatMap(({ block, rows }, place) =>
    rows.flatMap((row, index) =>
      row.local
        ? []
        : [
            {
              section: numeralByBlock.get(block) ?? "",
              block: place,
              row: index,
              marks: [...headingsOver(row).map(({ label }) => label), row.label].map(markOf),
            },
          ],
    ),
  );
}

/** 三、… → 三; （三）… → （三）; 1.… → 1; a label without a number → "". */
const markOf = (label: string) =>
  /^(?:（[一二三四五六七八九十]+）|[一二三四五六七八九十甲乙丙丁戊]+(?=、)|\d+(?=[.、]))/.exec(
    normalise(label).replace(/[ \n\t]/g, ""),
  )?.[0] ?? "";
