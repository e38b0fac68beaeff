// A report to try the product with: the figures of a published one, with sentences of our own, always marked as a sample.

import type { Catalogue } from "../../shared/form/catalogue.ts";
import type { FigureValue } from "../../shared/report/figure.ts";
import type { Report } from "../../shared/report/report.ts";
import { createReport, withValues } from "../../shared/report/values.ts";
import { sheetsOf } from "../host/sheetsOf.ts";
import type { Opening } from "../session/opening.ts";

export interface Sample {
  readonly edition: string;
  readonly profile?: string;
  readonly year: number;
  readonly scope: Report["scope"];
  readonly agency: string;
  /** By field; all others are 0. */
  readonly figures: Readonly<Record<string, FigureValue>>;
  readonly narrative: Report["narrative"];
  readonly facts: Report["facts"];
}

/** Totals are typed, as in a report that was filled in by hand: then a slip shows which cell is wrong. */
export function openSample(sample: Sample, name: string, catalogue: Catalogue): Opening {
  const { edition, profile } = sample;
  const localRows =
    profile === undefined ? undefined : catalogue.profile(profile)?.editions[edition]?.localRows;
  const form = catalogue.formOf({ edition, profile, localRows });
  const { year, scope, agency, narrative, facts } = sample;
  const zeros = Object.fromEntries(form.fields.flatMap(({ id, derived }) => (derived ? [] : [[id, 0]])));
  const report = withValues(createReport(form, { year, scope, agency: { name: agency } }), form, {
    ...zeros,
    ...sample.figures,
  });
  return {
    sheets: sheetsOf({ ...report, narrative }),
    draft: { facts, explanations: [], sample: name },
  };
}
