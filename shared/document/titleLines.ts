// Where a long title breaks: before the year, so that 年度 is never torn from its number nor 报告 left alone in a line.
// It does not know how a line is drawn; it counts letters.

import { lettersIn } from "./fitTable.ts";

/** One line where the title fits into `width` letters; otherwise the body above, and year and words below. */
export function titleLines(title: string, width: number): readonly string[] {
  const year = /\d{4}年/.exec(title);
  return lettersIn(title) <= width || !year || year.index === 0
    ? [title]
    : [title.slice(0, year.index), title.slice(year.index)];
}
