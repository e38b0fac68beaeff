// 自然人13，不对，14: a figure corrected within the message that says it.

import type { Statement } from "./statement.ts";

/** The statements before, without the one that is corrected; where the place changes with the figure, both are in doubt. */
export function amended(before: readonly Statement[], made: readonly Statement[]): Statement[] {
  const last = before.at(-1);
  const [first] = made;
  if (!last || !first || last.check) return [...before];
  if (first.own.length === 0) first.selections = last.selections;
  const isSamePlace = JSON.stringify(first.selections) === JSON.stringify(last.selections);
  const isRetold = withoutRetold(before, [first]).length < before.length;
  if (isRetold && !isSamePlace) return withoutRetold(before, made);
  if (isSamePlace || figureOf(first) === figureOf(last)) return before.slice(0, -1);
  first.doubts = last.doubts = [...first.doubts, first.text, last.text];
  return [...before];
}

const figureOf = ({ value, text }: Statement) => (typeof value === "object" ? value.value : text);

/** 写反了，自然人3件，企业5件: behind a correction what is told again counts. */
export const withoutRetold = (before: readonly Statement[], made: readonly Statement[]): Statement[] =>
  before.filter(
    ({ selections, check }) =>
      check || !made.some((each) => JSON.stringify(each.selections) === JSON.stringify(selections)),
  );
