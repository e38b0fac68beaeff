// In every column, one row is the sum of all other official rows under the same heading.

import { headingsOver, type Block, type Heading } from "../define.ts";
import { field, sum } from "../expression.ts";
import { blockOf } from "../form.ts";
import type { RelationRule } from "../rule.ts";

/** R2: `target` = sum of the official rows under `over`, column by column; `parts` names that sum. */
export function partsTotal<R extends string, C extends string>(
  block: Block<R, C>,
  target: R,
  over: Heading,
  record: { id: string; basis: string; parts: string },
): RelationRule {
  return {
    kind: "relation",
    id: record.id,
    basis: record.basis,
    severity: "error",
    scope: "table",
    title: `各列${block.rows[target].label}等于${record.parts}`,
    operandsBy: "row",
    calculates: true,
    relations: (form) => {
      const { rows, columns } = blockOf(form, block.id);
      const parts = rows.filter(
        (row) => !row.local && row.key !== target && headingsOver(row).includes(over),
      );
      return columns.map((column) => ({
        place: column.key,
        subject: column.label,
        left: field(`${block.prefix}${target}.${column.key}`),
        comparison: "=",
        right: sum(
          parts.map((row) => field(`${row.id}.${column.key}`)),
          record.parts,
        ),
      }));
    },
  };
}
