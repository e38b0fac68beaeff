// One text for one report: RFC 8785 over the report with every field of the edition present, figures as figures.
// It is what the digest is taken of, in the pane as on the server.

import canonicalize from "canonicalize";
import type { Field, Form } from "../form/form.ts";
import { normalizeFigure, type FigureValue } from "./figure.ts";
import type { Report, ReportLocalRow } from "./report.ts";
import { valueOf } from "./values.ts";

export interface Canonical {
  readonly text: string;
  /** Whether the text says all of the report; where figures were typed as text, it says what they read as. */
  readonly isWhole: boolean;
}

export function canonicalReport(report: Report, form: Form): Canonical {
  const { values, year, localRows, ...rest } = report;
  const official = canonicalValues(values, form);
  // `values` and `year` sort behind all other keys of a report, so the many figures need no sorting of their own.
  const head = canonicalize({ ...rest, localRows: normalizedLocalRows(report, form) }) ?? "{}";
  return {
    text: `${head.slice(0, -1)},"values":${official.text},"year":${year}}`,
    isWhole: official.isWhole && !Object.values(localRows).some((rows) => rows.some(hasTypedText)),
  };
}

/** The same report with absent figures as null and readable text as the figure it says. */
export function normalizeReport(report: Report, form: Form): Report {
  const official = sortedFields(form).map(({ field }) => [field.id, normalized(report, field)] as const);
  return { ...report, values: Object.fromEntries(official), localRows: normalizedLocalRows(report, form) };
}

function canonicalValues(values: Report["values"], form: Form): Canonical {
  let text = "";
  let isWhole = true;
  for (const { field, lead } of sortedFields(form)) {
    const value = values[field.id];
    if (typeof value === "string") isWhole = false;
    text += lead;
    text += typeof value === "number" ? String(value) : literal(normalizeFigure(value, field.kind));
  }
  return { text: `{${text}}`, isWhole };
}

const hasTypedText = ({ values }: ReportLocalRow): boolean =>
  Object.values(values).some((value) => typeof value === "string");

const literal = (value: FigureValue): string =>
  typeof value === "string" ? (canonicalize(value) ?? "null") : String(value);

const normalized = (report: Report, field: Field): FigureValue =>
  normalizeFigure(valueOf(report, field), field.kind);

interface SortedField {
  readonly field: Field;
  /** What stands before its figure: `,"requests.received.total":`, the first one without the comma. */
  readonly lead: string;
}

const sortedByForm = new WeakMap<Form, readonly SortedField[]>();

/** The official fields in the order of their ids' code units. */
function sortedFields(form: Form): readonly SortedField[] {
  let sorted = sortedByForm.get(form);
  if (!sorted) {
    sorted = form.fields
      .filter(({ local }) => !local)
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((field, index) => ({ field, lead: `${index === 0 ? "" : ","}${JSON.stringify(field.id)}:` }));
    sortedByForm.set(form, sorted);
  }
  return sorted;
}

function normalizedLocalRows(report: Report, form: Form): Report["localRows"] {
  return Object.fromEntries(
    Object.entries(report.localRows).map(([official, rows]) => [
      official,
      rows.map((row) => {
        const fields = form.fields.filter(
          ({ local }) => local?.official === official && local.key === row.key,
        );
        return {
          ...row,
          values: Object.fromEntries(fields.map((field) => [field.column, normalized(report, field)])),
        };
      }),
    ]),
  );
}
