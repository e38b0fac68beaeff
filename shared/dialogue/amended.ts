// 自然人13，不对，14: a figure corrected within the message that says it.

import type { Clause } from "./clause.ts";
import { bestOf, fold } from "./fold.ts";
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

/** 396项，这是上年的: the figure before was last year's. */
export function ofLastYear(statements: readonly Statement[]): Statement[] {
  const last = statements.at(-1);
  if (!last || statements.some(({ parent }) => parent === last)) return [...statements];
  return [...statements.slice(0, -1), { ...last, aside: true, lastYear: true }];
}

/** 自然人5件，不对，是企业的: the figure before, in another row or column. */
export function putElsewhere({ labels }: Clause, statements: readonly Statement[]): boolean {
  const last = statements.findLast(({ check }) => !check);
  const [told = [], another] = fold(labels);
  if (!last || another) return false;
  const moved = bestOf(last.selections).flatMap((place) =>
    told
      .filter(({ block }) => block === place.block)
      .map(({ block, rows, columns }) => ({
        block,
        rows: rows ?? place.rows,
        columns: columns ?? place.columns,
      })),
  );
  if (moved.length === 0) return false;
  last.selections = moved;
  return true;
}
