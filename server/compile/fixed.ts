// The documents of an accepted report: compiled once, stored with their hash, and handed out unchanged ever after,
// whatever a later version of this program would make of the same report.

import type { Report } from "../../shared/report/report.ts";
import type { Context } from "../context.ts";
import type { StoredSubmission } from "../store/port.ts";
import { compile, type Compiled } from "./compiled.ts";
import { fixedFormats, type Source } from "./formats.ts";

export const isFixed = ({ status }: Pick<StoredSubmission, "status">): boolean =>
  status === "accepted" || status === "published";

export const isFixable = (format: string): boolean => fixedFormats.includes(format);

/** Every format that is fixed, one after the other. */
export async function compileFixed(
  submission: StoredSubmission,
  report: Report,
  context: Context,
): Promise<Compiled[]> {
  const source = await sourceOf(submission, report, context);
  const documents: Compiled[] = [];
  for (const format of fixedFormats) documents.push(await compile(format, source, context.press));
  return documents;
}

/**
 * As it was stored. A report of an earlier year that came in as accepted, and one whose program was stopped in between,
 * have none yet: they are fixed when somebody asks for the first time.
 */
export async function fixedDocument(
  submission: StoredSubmission,
  report: Report,
  format: string,
  context: Context,
): Promise<Compiled> {
  const { store } = context;
  const known = await store.findDocument(submission.id, format);
  if (known) return known;
  await store.keepDocuments(submission.id, await compileFixed(submission, report, context));
  const kept = await store.findDocument(submission.id, format);
  if (!kept) throw new RangeError(`${format} of ${submission.id} was not kept`);
  return kept;
}

const yearsBefore = 2;

/** With the accepted reports of the years before, for the trend. */
export async function sourceOf(
  { id, unit }: StoredSubmission,
  report: Report,
  { store, catalogue }: Context,
): Promise<Source> {
  const previous: Report[] = [];
  for (let before = 1; before <= yearsBefore; before++) {
    const accepted = await store.findAccepted(unit, report.year - before, report.scope);
    const found = accepted === undefined ? undefined : await store.findReport(accepted);
    if (found) previous.push(found.report);
  }
  return { report, form: catalogue.formOf(report), previous, submission: id };
}
