// What a proposal would do: its cells before and after, and the findings that it raises and settles. It writes nothing.

import type { Form } from "../form/form.ts";
import { withValues } from "../report/values.ts";
import type { Report } from "../report/report.ts";
import type { Finding } from "../validation/finding.ts";
import { validate } from "../validation/validate.ts";
import type { Edit, FindingChange } from "./turn.ts";

export interface Effect {
  readonly raises: readonly FindingChange[];
  readonly settles: readonly FindingChange[];
}

export function effectOf(edits: readonly Edit[], report: Report, form: Form, previous?: Report): Effect {
  const figures = edits.filter(({ field }) => form.fieldById.has(field));
  if (figures.length === 0) return { raises: [], settles: [] };
  const changed = withValues(report, form, Object.fromEntries(figures.map(({ field, to }) => [field, to])));
  const before = findingsOf(report, form, previous);
  const after = findingsOf(changed, form, previous);
  return { raises: missingIn(before, after), settles: missingIn(after, before) };
}

/** Blanks are no mistakes: that they are filled needs no saying. */
const findingsOf = (report: Report, form: Form, previous: Report | undefined) =>
  validate(report, form, { previous }).filter(({ rule }) => rule !== "blank");

const missingIn = (here: readonly Finding[], there: readonly Finding[]): FindingChange[] => {
  const known = new Set(here.map(({ id }) => id));
  return there.flatMap(({ id, severity, message }) => (known.has(id) ? [] : [{ id, severity, message }]));
};
