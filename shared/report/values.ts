// Reading and changing single figures of a report, wherever they stand in it; and a report with nothing in it.

import type { FieldId } from "../form/define.ts";
import type { Field, Form } from "../form/form.ts";
import type { FigureValue } from "./figure.ts";
import type { Report } from "./report.ts";

/** The figure as typed; null where it is blank. */
export function valueOf(
  report: Report,
  field: Pick<Field, "id" | "column"> & Partial<Pick<Field, "local">>,
): FigureValue {
  const { local } = field;
  if (!local) return report.values[field.id] ?? null;
  return report.localRows[local.official]?.find(({ key }) => key === local.key)?.values[field.column] ?? null;
}

/** A report with these figures changed; the report given stays as it is. Throws a RangeError for a field the form does not have. */
export function withValues(
  report: Report,
  form: Form,
  valueById: Readonly<Record<FieldId, FigureValue>>,
): Report {
  const values = { ...report.values };
  let { localRows } = report;
  for (const [id, value] of Object.entries(valueById)) {
    const field = form.fieldById.get(id);
    if (!field) throw new RangeError(`the form has no field ${id}`);
    const { local } = field;
    if (!local) values[id] = value;
    else {
      const rows = (localRows[local.official] ?? []).map((row) =>
        row.key === local.key ? { ...row, values: { ...row.values, [field.column]: value } } : row,
      );
      localRows = { ...localRows, [local.official]: rows };
    }
  }
  return { ...report, values, localRows };
}

export interface NewReport {
  readonly year: number;
  readonly agency: Report["agency"];
  readonly scope?: Report["scope"];
}

/** A report on this form with every figure blank and the form's local rows in place. */
export function createReport(form: Form, { year, agency, scope = "agency" }: NewReport): Report {
  const localRows = Object.entries(form.localRows).map(([official, rows]) => [
    official,
    rows.map(({ key, label, mode }) => ({ key, label, mode, values: {} })),
  ]);
  return {
    schema: 1,
    edition: form.edition.id,
    year,
    scope,
    ...(form.profile && { profile: form.profile.id }),
    agency,
    values: Object.fromEntries(form.fields.filter(({ local }) => !local).map(({ id }) => [id, null])),
    localRows: Object.fromEntries(localRows) as Report["localRows"],
    narrative: {},
    facts: {},
    explanations: [],
  };
}
