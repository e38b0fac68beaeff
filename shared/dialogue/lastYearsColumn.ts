// 上一年项目数量: a column that asks for last year's figure, and what stands beside a figure that belongs there. The form has such a column
// or has none; nothing else is known of years here.

import type { Field } from "../form/form.ts";
import type { Draft } from "./outcome.ts";
import type { Quantity } from "./quantity.ts";
import type { Statement } from "./statement.ts";

const isOfLastYear = ({ columnName }: Field) => /上一?年/.test(columnName);

/** In what it counts: 上年105项, not 上年105件. */
export const tellsLastYear = (field: Field, { unit }: Quantity) =>
  isOfLastYear(field) && field.units?.includes(unit) === true;

/** 上一年许可40项，增减2，处理决定120件: where the year was the name of a column, another column is not of that year. */
export const isBesideLastYear = ({ reached, unit, own, sentence }: Statement, { placed }: Draft) =>
  reached &&
  (unit.delta !== undefined || own.some(({ columns }) => columns !== null)) &&
  placed.some(({ field, statement }) => statement.sentence === sentence && isOfLastYear(field));
