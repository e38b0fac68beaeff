// In every column, what came in equals what went out.

import type { Block } from "../define.ts";
import { field, sum } from "../expression.ts";
import { blockOf } from "../form.ts";
import type { RelationRule } from "../rule.ts";

/** R1: the sum of the rows `incoming` = the sum of the rows `outgoing`, column by column. */
export function balance<R extends string, C extends string>(
  block: Block<R, C>,
  incoming: readonly R[],
  outgoing: readonly R[],
  record: { id: string; basis: string },
): RelationRule {
  return {
    kind: "relation",
    ...record,
    severity: "error",
    scope: "table",
    title: "各列第一项加第二项之和，等于第三项加第四项之和",
    operandsBy: "row",
    relations: (form) => {
      const { columns } = blockOf(form, block.id);
      const total = (rows: readonly R[], column: string) =>
        sum(rows.map((row) => field(`${block.prefix}${row}.${column}`)));
      return columns.map(({ key, label }) => ({
        place: key,
        subject: label,
        left: total(incoming, key),
        comparison: "=",
        right: total(outgoing, key),
      }));
    },
  };
}
