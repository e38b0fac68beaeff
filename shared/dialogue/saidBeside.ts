// What the labels of one clause say of others: the table they name, the column that is denied, a part that is none of the whole.
// It does not know what was said before.

import type { Form } from "../form/form.ts";
import type { Clause } from "./clause.ts";
import { type Selection, combine, isWhole } from "./selection.ts";
import type { Statement } from "./statement.ts";
import { type LabelItem, type Unit, dimensionOf } from "./units.ts";

/** 表二, 第三部分: the blocks of a table that is named as a whole. */
export const tablesIn = ({ labels, units }: Clause): number[] =>
  [...labels, ...units.flatMap(({ before, after }) => [...before, ...after])].flatMap(({ meaning }) =>
    meaning.selections.filter(isWhole).map(({ block }) => block),
  );

/** 这是上年的: nothing but that. */
export const saysOfLastYear = ({ elsewhen, tells, units, labels, unknown, compared }: Clause): boolean =>
  elsewhen && tells && !compared && units.length + labels.length + unknown === 0;

/** 行政处罚决定87件，其中不予公开3件: a part that no table asks for, in words that another table heads its rows with. */
export const isHeadingElsewhere = (own: readonly Selection[], whole: Statement | undefined): boolean =>
  whole !== undefined &&
  whole.selections.length > 0 &&
  own.every(
    ({ block, rows }) => rows?.length !== 1 && whole.selections.every((each) => each.block !== block),
  );

/** 项目没有变化: of two columns the one behind the denial is denied. */
export function deniedBy({ before, after }: Unit): LabelItem[] {
  const [next] = after;
  if (!next || dimensionOf([next]) !== "columns") return [...before, ...after];
  const kept = before.filter(
    (item) =>
      dimensionOf([item]) !== "columns" ||
      combine(item.meaning.selections, next.meaning.selections).length > 0,
  );
  return [...kept, ...after];
}

/** 不予公开8项，……: how many rows stand under the heading, where the table counts nothing in that unit. */
export function countsRows(own: readonly Selection[], value: Unit["value"], form: Form): boolean {
  if (typeof value !== "object" || !/^[项种类个]$/.test(value.unit) || own.length === 0) return false;
  return own.every(
    ({ block, rows, columns }) =>
      columns === null &&
      rows !== null &&
      rows.length > 1 &&
      rows.length === value.value &&
      !form.blocks[block]?.columns.some(({ units }) => units?.includes(value.unit)),
  );
}

/** 3项 is no sum of 元, nor of 件. */
export const countAlike = (one: Unit["value"], other: Unit["value"]) =>
  typeof one !== "object" ||
  typeof other !== "object" ||
  one.unit === "" ||
  other.unit === "" ||
  one.unit === other.unit ||
  !/[元万项]/.test(one.unit + other.unit);

/** 又有2件, and not 漏了一件, which only says why. */
export const isMore = ({ delta }: Unit): boolean => delta?.firm === true && !delta.explains;
