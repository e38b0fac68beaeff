// Local rows against their official row: parts add up to it, 其中 rows are at most as large.

import { field, sum } from "../expression.ts";
import type { Form, FormColumn, FormRow } from "../form.ts";
import type { Relation, RelationRule } from "../rule.ts";

const basis = "填报说明：地方增设行与统一格式的对应关系";

export const localParts: RelationRule = {
  kind: "relation",
  id: "localRows.parts",
  severity: "error",
  scope: "table",
  title: "增设的分项之和等于所属项",
  basis,
  operandsBy: "row",
  calculates: true,
  relations: (form) =>
    eachOfficialRow(form, "parts", (official, locals, column) => [
      {
        place: `${official.id}.${column.key}`,
        subject: `${official.name}·${column.label}`,
        left: field(`${official.id}.${column.key}`),
        comparison: "=",
        right: sum(locals.map((row) => field(`${row.id}.${column.key}`))),
      },
    ]),
};

export const localOfWhich: RelationRule = {
  kind: "relation",
  id: "localRows.ofWhich",
  severity: "error",
  scope: "table",
  title: "增设的“其中”项不大于所属项",
  basis,
  operandsBy: "row",
  relations: (form) =>
    eachOfficialRow(form, "ofWhich", (official, locals, column) =>
      // A change is signed: a part of it may well be larger than the whole.
      column.kind === "change"
        ? []
        : locals.map((row) => ({
            place: `${row.id}.${column.key}`,
            subject: `${row.name}·${column.label}`,
            left: field(`${official.id}.${column.key}`),
            comparison: ">=" as const,
            right: field(`${row.id}.${column.key}`),
          })),
    ),
};

function eachOfficialRow(
  form: Form,
  mode: "parts" | "ofWhich",
  relationsOf: (official: FormRow, locals: FormRow[], column: FormColumn) => Relation[],
): Relation[] {
  return form.blocks.flatMap(({ rows, columns }) =>
    rows.flatMap((official) => {
      const locals = rows.filter(({ local }) => local?.official === official.id && local.mode === mode);
      return locals.length === 0 ? [] : columns.flatMap((column) => relationsOf(official, locals, column));
    }),
  );
}
