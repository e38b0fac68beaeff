// A report as a clerk changes it: `clerk.fills("requests.granted.business", 130).seesErrors()`. For tests only.

import type { Catalogue } from "../../shared/form/catalogue.ts";
import { createForm, type Form } from "../../shared/form/form.ts";
import { official } from "../../shared/form/official.ts";
import type { LocalRowsByRow } from "../../shared/form/profile.ts";
import type { FigureValue } from "../../shared/report/figure.ts";
import type { Report } from "../../shared/report/report.ts";
import { createReport, withValues } from "../../shared/report/values.ts";
import { completenessOf } from "../../shared/validation/completeness.ts";
import type { Finding } from "../../shared/validation/finding.ts";
import { validate, type ValidationContext } from "../../shared/validation/validate.ts";

export class Scenario {
  constructor(
    readonly form: Form,
    readonly report: Report,
  ) {}

  /** The report with these figures typed into its cells. */
  fills(values: Readonly<Record<string, FigureValue>>): Scenario;
  fills(field: string, value: FigureValue): Scenario;
  fills(fields: string | Readonly<Record<string, FigureValue>>, value: FigureValue = null): Scenario {
    return new Scenario(
      this.form,
      withValues(this.report, this.form, typeof fields === "string" ? { [fields]: value } : fields),
    );
  }

  states(part: Partial<Report>): Scenario {
    return new Scenario(this.form, { ...this.report, ...part });
  }

  sees(context: ValidationContext = {}): Finding[] {
    return validate(this.report, this.form, context);
  }

  /** Against last year's report of the same body. */
  seesAgainst(lastYear: Scenario): Finding[] {
    return this.sees({ previous: { ...lastYear.report, year: this.report.year - 1 } });
  }

  /** Ids of what is wrong, blanks apart. */
  seesErrors(): string[] {
    return this.sees().flatMap(({ id, rule, severity }) =>
      severity === "error" && rule !== "blank" ? [id] : [],
    );
  }

  completeness() {
    return completenessOf(this.report, this.form, this.sees());
  }
}

/** A blank report on an edition. */
export function blank(
  edition: string,
  options: { localRows?: LocalRowsByRow; profile?: string; catalogue?: Catalogue } = {},
): Scenario {
  const catalogue = options.catalogue ?? official;
  const found = catalogue.edition(edition);
  if (!found) throw new Error(`no edition ${edition}`);
  const profile = options.profile === undefined ? undefined : catalogue.profile(options.profile);
  const form = createForm(found, { profile, localRows: options.localRows });
  return new Scenario(form, createReport(form, { year: found.years.from, agency: { name: "平川县教育局" } }));
}

/** A report in which nothing happened: every figure is 0. */
export function zero(edition: string, options: Parameters<typeof blank>[1] = {}): Scenario {
  const scenario = blank(edition, options);
  return scenario.fills(Object.fromEntries(scenario.form.fields.map(({ id }) => [id, 0])));
}

/** A report that agrees with itself: `seed` varies the figures of the leaves, totals are calculated from the form. */
export function balanced(edition: string, seed = 1, options: Parameters<typeof blank>[1] = {}): Scenario {
  const scenario = zero(edition, options);
  const { form } = scenario;
  const values: Record<string, number> = {};
  form.fields.forEach((field, index) => {
    if (!field.computed && field.kind !== "change") values[field.id] = (index * 7 + seed * 13) % 11;
  });
  const calculate = (id: string): number => {
    const { computed } = form.fieldById.get(id) ?? {};
    return (values[id] ??= (computed ?? []).reduce((sum, part) => sum + calculate(part), 0));
  };
  for (const { key } of form.blocks.find(({ block }) => block.id === "requests")?.columns ?? []) {
    if (key === "total") continue;
    const results = form.fieldById.get(`requests.resultsTotal.${key}`)?.computed ?? [];
    const handled = results.reduce((sum, id) => sum + calculate(id), 0);
    const forward = seed % 5;
    values[`requests.carriedForward.${key}`] = forward;
    values[`requests.carriedOver.${key}`] = Math.min(seed % 3, handled);
    values[`requests.received.${key}`] = handled + forward - (values[`requests.carriedOver.${key}`] ?? 0);
  }
  // A county's bureau makes no 规章; of its other documents more are in force than were made this year.
  for (const { id, columns, power } of form.blocks.flatMap(({ rows, columns }) =>
    rows.map((row) => ({ ...row, columns })),
  )) {
    const [, flow, stock] = columns.map(({ key }) => `${id}.${key}`);
    if (power === "regulations") for (const { key } of columns) values[`${id}.${key}`] = 0;
    else if (id === "disclosure.normativeDocuments" && flow && stock)
      values[stock] = (values[flow] ?? 0) + (values[`${id}.issued`] ?? 0) + seed;
  }
  for (const field of form.fields) if (field.computed) calculate(field.id);
  return scenario.fills(values);
}
