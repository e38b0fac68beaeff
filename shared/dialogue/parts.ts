// A figure and its parts: 行政复议3件，维持2件. Which figures may have parts behind them; it does not know what they come to.

import type { Form } from "../form/form.ts";
import { type Selection, candidatesOf } from "./selection.ts";
import { type Statement, isZeroValue } from "./statement.ts";

/** Its row is known, its column is not: what is said behind it may be its parts. */
export const isOpenWhole = ({ check, aside, value, selections }: Statement, form: Form): boolean =>
  !check &&
  !aside &&
  typeof value === "object" &&
  !isZeroValue(value) &&
  selections.length > 0 &&
  selections.every((selection) => selection.rows !== null && candidatesOf(form, selection).length > 1);

/** One row of the several that its whole is said of. */
export const isRowWithin = (part: Statement, whole: Statement): boolean =>
  part.selections.every(({ rows }) => rows?.length === 1) &&
  whole.selections.some(({ rows }) => (rows?.length ?? 0) > 1);

export const isNarrower = (within: readonly Selection[], { selections }: Statement): boolean =>
  within.some((each) => !selections.some((other) => JSON.stringify(other) === JSON.stringify(each)));
