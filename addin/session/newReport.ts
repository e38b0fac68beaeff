// A report with nothing in it, on the form of its year: every total holds its formula.

import type { Catalogue } from "../../shared/form/catalogue.ts";
import { createReport, type NewReport } from "../../shared/report/values.ts";
import { sheetsOf } from "../host/sheetsOf.ts";
import { emptyDraft } from "./draft.ts";
import type { Opening } from "./opening.ts";

/** Undefined where no edition is for that year. */
export function newReport(
  { profile, ...about }: NewReport & { readonly profile?: string | undefined },
  catalogue: Catalogue,
): Opening | undefined {
  const edition = catalogue.editionForYear(about.year);
  if (!edition) return undefined;
  const localRows =
    profile === undefined ? undefined : catalogue.profile(profile)?.editions[edition.id]?.localRows;
  const form = catalogue.formOf({ edition: edition.id, profile, localRows });
  const calculated = form.fields.flatMap(({ id, computed, derived }) => (computed && !derived ? [id] : []));
  return { sheets: sheetsOf(createReport(form, about), calculated), draft: emptyDraft };
}
