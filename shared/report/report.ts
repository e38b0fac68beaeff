// The report as it travels and is stored: its schema, derived from the form it is on, and its type.
// It keeps what was typed, right or wrong; what is right is for validation/ to say.

import * as z from "zod/mini";
import type { Catalogue } from "../form/catalogue.ts";
import type { Form } from "../form/form.ts";
import { describeIssue, type SchemaError } from "../wording/schemaErrors.ts";

const line = (longest: number) => z.string().check(z.maxLength(longest, "too_long"));
/** A section may be long; 条例 sets no limit, the body limit of the server does. */
const prose = z.optional(line(200_000));
const count = z.number().check(z.gte(0));

const figure = z.union([z.number(), z.null(), line(500)]);

const localRow = z.strictObject({
  key: z.string().check(z.regex(/^local[1-9]\d{0,2}$/)),
  label: line(60).check(z.minLength(1)),
  mode: z.enum(["parts", "ofWhich"]),
  values: z.record(z.string(), figure),
});

const narrative = z.strictObject({
  title: z.optional(line(300)),
  preamble: prose,
  overview: prose,
  problems: prose,
  others: prose,
  notes: z.optional(z.record(z.string(), line(5_000))),
  signedBy: z.optional(line(200)),
  date: z.optional(line(40)),
});

/** The parts of the narrative that are one text each, in the order in which they are read. */
export const narrativeParts = [
  "title",
  "preamble",
  "overview",
  "problems",
  "others",
  "signedBy",
  "date",
] as const satisfies readonly (keyof z.infer<typeof narrative>)[];
export type NarrativePart = (typeof narrativeParts)[number];

/** What the narrative is composed from; an open list. */
const facts = z.looseObject({
  disclosedItems: z.optional(
    z.looseObject({
      total: z.optional(count),
      byCategory: z.optional(
        z
          .array(
            z.looseObject({
              label: line(100),
              count,
              verb: z.optional(line(20)),
              /** State its percentage of the total. */
              share: z.optional(z.boolean()),
            }),
          )
          .check(z.maxLength(300)),
      ),
      byChannel: z.optional(z.array(z.looseObject({ label: line(100), count })).check(z.maxLength(100))),
    }),
  ),
  problems: z.optional(
    z
      .array(z.looseObject({ problem: line(5_000), measure: z.optional(line(5_000)) }))
      .check(z.maxLength(100)),
  ),
  informationFee: z.optional(
    z.looseObject({
      amountYuan: z.optional(count),
      cases: z.optional(count),
      byUnit: z.optional(
        z
          .array(z.looseObject({ label: line(200), cases: z.optional(count), amountYuan: z.optional(count) }))
          .check(z.maxLength(300)),
      ),
    }),
  ),
  more: z.optional(z.record(z.string(), z.unknown())),
  /** By field: what the body's own ledger says in all, to find a slip by; never printed. */
  controls: z.optional(z.record(z.string(), count)),
});

const explanation = z.strictObject({ finding: line(200), text: line(5_000), digest: line(128) });

const envelope = z.strictObject({
  schema: z._default(z.literal(1), 1),
  edition: line(40),
  year: z.int().check(z.gte(2000), z.lte(2100)),
  scope: z._default(z.enum(["agency", "government"]), "agency"),
  profile: z.optional(line(100)),
  agency: z.strictObject({ name: line(200), code: z.optional(line(100)) }),
  values: z._default(z.record(z.string(), figure), {}),
  localRows: z._default(z.record(z.string(), z.array(localRow).check(z.maxLength(50))), {}),
  narrative: z._default(narrative, {}),
  facts: z._default(facts, {}),
  explanations: z._default(z.array(explanation).check(z.maxLength(1_000)), []),
});

export type Report = z.infer<typeof envelope>;
export type Narrative = z.infer<typeof narrative>;
export type Facts = z.infer<typeof facts>;
export type Explanation = z.infer<typeof explanation>;
export type ReportLocalRow = z.infer<typeof localRow>;

export type ParsedReport = { readonly report: Report } | { readonly errors: readonly SchemaError[] };

/** Reads an unknown value as a report; where it is none, every error names its place. */
export function parseReport(input: unknown, catalogue: Catalogue): ParsedReport {
  const parsed = envelope.safeParse(input);
  if (!parsed.success) return { errors: parsed.error.issues.flatMap((issue) => describeIssue(issue, [])) };
  const report = parsed.data;
  if (!catalogue.edition(report.edition)) {
    const known = catalogue.editions.map(({ id }) => id);
    return {
      errors: describeIssue({ code: "unknown_edition", path: ["edition"], keys: [report.edition] }, known),
    };
  }
  const form = catalogue.formOf(report);
  const errors = [
    ...unknownValues(report, form, catalogue),
    ...unknownLocalRows(report, form),
    ...unknownControls(report, form),
  ];
  return errors.length > 0 ? { errors } : { report };
}

function unknownControls({ facts }: Report, form: Form): SchemaError[] {
  const keys = Object.keys(facts.controls ?? {}).filter((id) => !form.fieldById.has(id));
  if (keys.length === 0) return [];
  return describeIssue({ code: "unknown_field", path: ["facts", "controls"], keys }, [
    ...form.fieldById.keys(),
  ]);
}

function unknownValues(report: Report, form: Form, catalogue: Catalogue): SchemaError[] {
  const unknown = Object.keys(report.values).filter((id) => {
    const field = form.fieldById.get(id);
    return !field || field.local;
  });
  if (unknown.length === 0) return [];
  // Editions mixed up: the figure exists, on another form.
  return unknown.flatMap((id) => {
    const other = catalogue.editions.find(
      (edition) => edition !== form.edition && catalogue.formOf({ edition: edition.id }).fieldById.has(id),
    );
    return other
      ? describeIssue({ code: "other_edition", path: ["values"], keys: [id] }, [other.id, report.edition])
      : describeIssue({ code: "unknown_field", path: ["values"], keys: [id] }, [...form.fieldById.keys()]);
  });
}

function unknownLocalRows(report: Report, form: Form): SchemaError[] {
  return Object.entries(report.localRows).flatMap(([official, locals]) => {
    const block = form.blocks.find(({ rows }) => rows.some(({ id, local }) => id === official && !local));
    if (!block) {
      const rows = form.blocks.flatMap((each) => each.rows.map(({ id }) => id));
      return describeIssue({ code: "unknown_field", path: ["localRows"], keys: [official] }, rows);
    }
    const columns = block.columns.map(({ key }) => key);
    const repeated = locals.filter(
      ({ key }, index) => locals.findIndex((other) => other.key === key) !== index,
    );
    const mixed = new Set(locals.map(({ mode }) => mode)).size > 1;
    return [
      ...(repeated.length > 0
        ? describeIssue(
            { code: "repeated_key", path: ["localRows", official], keys: repeated.map(({ key }) => key) },
            [],
          )
        : []),
      ...(mixed ? describeIssue({ code: "mixed_modes", path: ["localRows", official], keys: [] }, []) : []),
      ...locals.flatMap(({ values }, index) => {
        const keys = Object.keys(values).filter((column) => !columns.includes(column));
        const path = ["localRows", official, index, "values"];
        return keys.length > 0 ? describeIssue({ code: "unknown_field", path, keys }, columns) : [];
      }),
    ];
  });
}
