// In every row, one column is not smaller than another.

import type { Block } from "../define.ts";
import { field } from "../expression.ts";
import { blockOf } from "../form.ts";
import type { RelationRule } from "../rule.ts";

/** R13, R15: column `larger` >= column `smaller`, row by row; an error unless it is said to be merely unusual. */
export function atLeast<R extends string, C extends string>(
  block: Block<R, C>,
  larger: C,
  smaller: C,
  record: { id: string; basis: string; severity?: "warning" },
): RelationRule {
  return {
    kind: "relation",
    severity: "error",
    ...record,
    scope: "table",
    title: `${block.columns[larger].label}不少于${block.columns[smaller].label}`,
    operandsBy: "column",
    relations: (form) =>
      blockOf(form, block.id).rows.map((row) => ({
        place: row.key,
        subject: row.name,
        left: field(`${row.id}.${larger}`),
        comparison: ">=",
        right: field(`${row.id}.${smaller}`),
      })),
  };
}
