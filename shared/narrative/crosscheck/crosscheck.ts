// The words of a report held against its tables, its year, its body and what the notice asks of them (R18 to R26).
// It reads and judges; it changes nothing and remembers nothing about a report.

import type { Form } from "../../form/form.ts";
import type { Report } from "../../report/report.ts";
import type { Finding } from "../../validation/finding.ts";
import { agencyFindings } from "./agency.ts";
import { allDoneFindings } from "./allDone.ts";
import { contextOf, type Context } from "./context.ts";
import { countFindings } from "./counts.ts";
import { listFindings } from "./lists.ts";
import { numberingFindings } from "./numbering.ts";
import { requirementFindings, supersededNotices } from "./requirements.ts";
import { proseOf, type Prose } from "./sentences.ts";
import { shareFindings } from "./shares.ts";
import { yearFindings } from "./years.ts";

/** Every finding about the narrative, section by section; `previous` is the same body's report of the year before. */
export function crosscheck(
  report: Report,
  form: Form,
  { previous }: { previous?: Report | undefined } = {},
): Finding[] {
  const context = contextOf(report, form, previous);
  const opening = (["title", "preamble"] as const).flatMap((section) => {
    const source = report.narrative[section];
    return source ? openingFindings(proseOf(section, source), context) : [];
  });
  return [
    ...opening,
    ...[...context.sectionById.values()].flatMap((section) => {
      const prose = proseOf(section.id, report.narrative[section.id] ?? "");
      return [...wordFindings(prose, context), ...requirementFindings(section, prose, context)];
    }),
  ];
}

function openingFindings(prose: Prose, context: Context): Finding[] {
  return [
    ...yearFindings(prose, context),
    ...agencyFindings(prose, context),
    ...supersededNotices(prose, context),
  ];
}

function wordFindings(prose: Prose, context: Context): Finding[] {
  if (prose.view.text === "") return [];
  const { claims, findings } = countFindings(prose, context);
  return [
    ...findings,
    ...allDoneFindings(prose, context),
    ...listFindings(prose, context),
    ...shareFindings(prose, claims, context),
    ...openingFindings(prose, context),
    ...numberingFindings(prose, context),
  ];
}
