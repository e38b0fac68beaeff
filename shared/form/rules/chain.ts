// A stock of things from year to year: what there was, plus what came, less what went.

import type { Block } from "../define.ts";
import { field, minus, previous, sum } from "../expression.ts";
import { blockOf } from "../form.ts";
import type { RelationRule } from "../rule.ts";

/** The column that holds the stock, and those that add to it or take from it: this year's own, or last year's. */
export interface Flow<C extends string> {
  readonly stock: C;
  readonly added: C;
  readonly removed?: C;
  readonly flowsOf: "thisYear" | "lastYear";
}

/** R11, R17: stock = last year's stock + added − removed, row by row. Clean-ups and re-counting are legitimate. */
export function chain<R extends string, C extends string>(
  block: Block<R, C>,
  { stock, added, removed, flowsOf }: Flow<C>,
  record: { id: string; basis: string; title: string },
): RelationRule {
  const flow = flowsOf === "thisYear" ? field : previous;
  return {
    kind: "relation",
    ...record,
    severity: "warning",
    scope: "years",
    operandsBy: "column",
    relations: (form) =>
      blockOf(form, block.id).rows.map((row) => ({
        place: row.id.slice(block.prefix.length),
        subject: row.name,
        left: field(`${row.id}.${stock}`),
        comparison: "=",
        right: sum([
          previous(`${row.id}.${stock}`),
          flow(`${row.id}.${added}`),
          ...(removed === undefined ? [] : [minus(flow(`${row.id}.${removed}`))]),
        ]),
      })),
  };
}
