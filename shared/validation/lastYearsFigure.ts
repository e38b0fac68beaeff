// One figure of last year's report, for a field of this year's form. Field ids keep their meaning from edition to edition;
// rows that a place has added are known by their names, for their keys only count them.

import type { Field } from "../form/form.ts";
import { normalizeFigure, type FigureValue } from "../report/figure.ts";
import type { Report, ReportLocalRow } from "../report/report.ts";

/** In the field's own unit; undefined where last year's report says nothing of it. */
export function lastYearsFigure(previous: Report, field: Field): number | undefined {
  const { local, column, id } = field;
  if (!local) return figure(previous.values[id], field) ?? sumOfParts(previous, field);
  const row = previous.localRows[local.official]?.find(({ label }) => label === local.label);
  return figure(row?.values[column], field);
}

/** An official row over its parts has no figure of its own. */
function sumOfParts({ localRows }: Report, field: Field): number | undefined {
  const official = field.id.slice(0, -field.column.length - 1);
  const parts = (localRows[official] ?? []).filter(({ mode }: ReportLocalRow) => mode === "parts");
  if (parts.length === 0) return undefined;
  let total = 0;
  for (const { values } of parts) total += figure(values[field.column], field) ?? NaN;
  return Number.isNaN(total) ? undefined : total;
}

function figure(typed: FigureValue | undefined, { kind }: Field): number | undefined {
  const value = normalizeFigure(typed, kind);
  return typeof value === "number" ? value : undefined;
}
