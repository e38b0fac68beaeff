// What is being spoken of: the rows and columns that a figure without labels of its own takes over, and how they change on the way.

import type { Form } from "../form/form.ts";
import { bestOf } from "./fold.ts";
import { type Selection, combine } from "./selection.ts";
import type { Statement } from "./statement.ts";
import { type LabelItem, dimensionOf } from "./units.ts";

/** What was spoken of before the message begins: the row and the column of the conversation. */
export interface Topic {
  readonly rows: readonly Selection[];
  readonly columns: readonly Selection[];
  /** The columns hold for the rows that follow. */
  readonly outer: boolean;
}

export const noTopic: Topic = { rows: [], columns: [], outer: false };

/** What a selection leaves open is taken from the topic, where the topic is of the same block. */
export function inherit(own: readonly Selection[], topic: Topic): readonly Selection[] {
  const filled = own.flatMap((selection) => {
    const rows = selection.rows === null ? combine([selection], topic.rows) : [];
    const withRows = rows.length > 0 ? rows : [selection];
    return withRows.flatMap((each) => {
      const columns = each.columns === null && topic.outer ? combine([each], topic.columns) : [];
      return columns.length > 0 ? columns : [each];
    });
  });
  return bestOf(filled);
}

export const wholeOf = ({ rows, columns }: Topic): Selection[] => [
  ...rows,
  ...(rows.length === 0 ? columns : []),
];

export function partsOf(selections: readonly Selection[], dimension: "rows" | "columns"): Selection[] {
  return selections.flatMap((selection) =>
    selection[dimension] === null
      ? []
      : [{ ...selection, [dimension === "rows" ? "columns" : "rows"]: null }],
  );
}

export function topicAfter(
  before: Topic,
  own: readonly Selection[],
  selections: readonly Selection[],
  items: readonly LabelItem[],
  made: readonly Statement[],
): Topic {
  const rows = selections.length > 0 ? partsOf(selections, "rows") : before.rows;
  const columns = partsOf(selections, "columns");
  const ownRows = own.some((selection) => selection.rows !== null);
  const ownColumns = own.some((selection) => selection.columns !== null);
  const first = dimensionOf(items.slice(0, 1));
  const outer =
    ownRows && ownColumns
      ? first === "columns"
      : ownRows
        ? before.outer
        : before.columns.length === 0 && before.rows.length === 0 && made.length === 1;
  return {
    rows: rows.length > 0 ? rows : before.rows,
    columns: ownRows && !ownColumns && !before.outer ? [] : columns.length > 0 ? columns : before.columns,
    outer,
  };
}

/** 增加1项 behind 上一年项目3项: where the row has a column for changes, that one. */
export function changesIn({ rows }: Topic, form: Form): Selection[] {
  return rows.flatMap((row) => {
    const columns = (form.blocks[row.block]?.columns ?? []).flatMap(({ kind }, index) =>
      kind === "change" ? [index] : [],
    );
    return columns.length > 0 ? [{ ...row, columns }] : [];
  });
}
