// One text for one report: RFC 8785 over the report with every field of the edition present, figures as figures.
// It is what the digest is taken of, in the pane as on the server.

import canonicalize from "canonicalize";
import type { Form } from "../form/form.ts";
import { normalizeFigure } from "./figure.ts";
import type { Report } from "./report.ts";
import { valueOf } from "./values.ts";

export function canonicalReport(report: Report, form: Form): string {
  return canonicalize(normalizeReport(report, form)) ?? "";
}

/** The same report with absent figures as null and readable text as the figure it says. */
export function normalizeReport(report: Report, form: Form): Report {
  const values: Report["values"] = {};
  for (const field of form.fields) {
    if (!field.local) values[field.id] = normalizeFigure(valueOf(report, field), field.kind);
  }
  const localRows = Object.fromEntries(
    Object.entries(report.localRows).map(([official, rows]) => [
      official,
      rows.map((row) => {
        const fields = form.fields.filter(
          ({ local }) => local?.official === official && local.key === row.key,
        );
        return {
          ...row,
          values: Object.fromEntries(
            fields.map((field) => [field.column, normalizeFigure(row.values[field.column], field.kind)]),
          ),
        };
      }),
    ]),
  );
  return { ...report, values, localRows };
}
