// What was carried forward at the end of last year is what was carried over at the start of this one.

import type { Block } from "../define.ts";
import { field, previous } from "../expression.ts";
import { blockOf } from "../form.ts";
import type { RelationRule } from "../rule.ts";

/** R5: row `over` = last year's row `forward`, column by column; a reorganised body may have reasons. */
export function carriedOver<R extends string, C extends string>(
  block: Block<R, C>,
  over: R,
  forward: R,
  record: { id: string; basis: string },
): RelationRule {
  return {
    kind: "relation",
    ...record,
    severity: "warning",
    scope: "years",
    title: "上年结转与上年度报告的结转下年度一致",
    operandsBy: "row",
    relations: (form) =>
      blockOf(form, block.id).columns.map(({ key, label }) => ({
        place: key,
        subject: label,
        left: field(`${block.prefix}${over}.${key}`),
        comparison: "=",
        right: previous(`${block.prefix}${forward}.${key}`),
      })),
  };
}
