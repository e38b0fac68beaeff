// A rule shown by two reports that differ in little: one that passes and one that fails. Data, for the catalogue page and the tests.

import type { Edition, FieldId } from "../form/define.ts";
import { createForm, type Form } from "../form/form.ts";
import type { LocalRowsByRow, Profile } from "../form/profile.ts";
import type { UnitTraits } from "../form/rule.ts";
import type { FigureValue } from "../report/figure.ts";
import type { Facts, Narrative, Report } from "../report/report.ts";
import { createReport, withValues } from "../report/values.ts";
import type { Finding } from "../validation/finding.ts";
import { checkReport } from "../review/checkReport.ts";

/** A report in which nothing happened, but for this. */
export interface ExampleReport {
  readonly values?: Readonly<Record<FieldId, FigureValue>>;
  /** Figures of last year's report, the others 0. */
  readonly lastYear?: Readonly<Record<FieldId, number>>;
  /** Of what is given as last year's report; the year before where absent. */
  readonly lastYearIs?: number;
  readonly localRows?: LocalRowsByRow;
  readonly profile?: string;
  readonly year?: number;
  readonly agency?: string;
  readonly unit?: UnitTraits;
  readonly facts?: Facts;
  readonly narrative?: Narrative;
  readonly lastYearNarrative?: Narrative;
}

export interface RuleExample {
  readonly id: string;
  /** Shown on this edition; on the newest that has the rule and the figures where absent. */
  readonly edition?: string;
  /** What must hold, in English. */
  readonly english: string;
  /** What both reports have in common. */
  readonly given?: ExampleReport;
  readonly passes: ExampleReport;
  readonly fails: ExampleReport;
}

export interface Shown {
  readonly form: Form;
  readonly report: Report;
  readonly findings: readonly Finding[];
}

export function showExample(example: ExampleReport, edition: Edition, profiles: readonly Profile[]): Shown {
  const { profile: profileId, localRows } = example;
  const profile = profiles.find(({ id }) => id === profileId);
  const form = createForm(edition, { profile, localRows });
  const about = {
    year: example.year ?? edition.years.from,
    agency: { name: example.agency ?? "平川县教育局" },
  };
  const zeros = Object.fromEntries(form.fields.map(({ id }) => [id, 0]));
  const nothing = withValues(createReport(form, about), form, zeros);
  const report: Report = {
    ...withValues(nothing, form, example.values ?? {}),
    ...(profileId !== undefined && { profile: profileId }),
    facts: example.facts ?? {},
    narrative: example.narrative ?? {},
  };
  const { lastYear, lastYearNarrative } = example;
  const before = {
    ...nothing,
    year: example.lastYearIs ?? about.year - 1,
    narrative: lastYearNarrative ?? {},
  };
  const previous = lastYear || lastYearNarrative ? withValues(before, form, lastYear ?? {}) : undefined;
  return { form, report, findings: checkReport(report, form, { previous, unit: example.unit }) };
}

/** The edition that an example is shown on; undefined where none of these has its figures. */
export function editionOf(example: RuleExample, editions: readonly Edition[]): Edition | undefined {
  if (example.edition !== undefined) return editions.find(({ id }) => id === example.edition);
  const { localRows, values, lastYear } = { ...example.given, ...example.passes };
  return editions.findLast((edition) => {
    const { fieldById } = createForm(edition, { localRows });
    return Object.keys({ ...example.given?.values, ...values, ...lastYear }).every((id) => fieldById.has(id));
  });
}

/** The case of an example, with what both cases have in common. */
export function caseOf({ given = {}, ...example }: RuleExample, which: "passes" | "fails"): ExampleReport {
  const own = example[which];
  return { ...given, ...own, values: { ...given.values, ...own.values } };
}
