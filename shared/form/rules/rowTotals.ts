// In every row, the total column is the sum of the others.

import type { Block } from "../define.ts";
import { field, sum } from "../expression.ts";
import { blockOf } from "../form.ts";
import type { RelationRule } from "../rule.ts";

/** R3, R8: `total` = sum of all other columns, row by row, local rows included. */
export function rowTotals<R extends string, C extends string>(
  block: Block<R, C>,
  total: C,
  record: { id: string; basis: string },
): RelationRule {
  return {
    kind: "relation",
    ...record,
    severity: "error",
    scope: "table",
    title: `各行${block.columns[total].label}等于各列之和`,
    operandsBy: "column",
    calculates: true,
    relations: (form) => {
      const { rows, columns } = blockOf(form, block.id);
      return rows.map((row) => ({
        place: row.id.slice(block.prefix.length),
        subject: row.name,
        left: field(`${row.id}.${total}`),
        comparison: "=",
        right: sum(columns.filter(({ key }) => key !== total).map(({ key }) => field(`${row.id}.${key}`))),
      }));
    },
  };
}
