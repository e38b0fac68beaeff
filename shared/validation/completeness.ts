// How far a report is: per section what is filled, wrong and still to explain; what comes next; whether it may be submitted.

import type { FieldId } from "../form/define.ts";
import type { Form } from "../form/form.ts";
import type { Report } from "../report/report.ts";
import { blockingLine } from "../wording/blocking.ts";
import { figuresOf } from "./figures.ts";
import type { Finding } from "./finding.ts";
import { boundedPlaces, compiledRelations, stateOf, type RelationState } from "./relations.ts";

export interface SectionCompleteness {
  readonly id: string;
  readonly filled: number;
  readonly total: number;
  /** Mistakes; blanks are not counted here. */
  readonly errors: number;
  /** Warnings that still want an explanation. */
  readonly toExplain: number;
  /** Its first blank in the order of the form. */
  readonly next: FieldId | null;
}

export interface Completeness {
  readonly sections: readonly SectionCompleteness[];
  /** The first blank in the order of the form. */
  readonly next: FieldId | null;
  readonly submittable: boolean;
  /** What still stands in the way of handing it in, as one Chinese line; null where nothing does. */
  readonly blocking: string | null;
  /** The form's arithmetic: how many identities hold, are broken, or cannot be decided for blanks. */
  readonly identities: Readonly<Record<RelationState, number>>;
}

export function completenessOf(report: Report, form: Form, findings: readonly Finding[]): Completeness {
  const { states, micros } = figuresOf(report, form);
  const cells = form.fields.filter(({ derived }) => !derived);
  const unexplained = findings.filter(
    (finding) => finding.severity === "warning" && !isExplained(finding, report),
  );
  const sections = form.edition.sections.map((section): SectionCompleteness => {
    const own = cells.filter((field) => field.section === section.id);
    const here = (finding: Finding) => sectionOf(finding, form) === section.id;
    const written = section.kind === "narrative" && (report.narrative[section.id] ?? "").trim() !== "";
    return {
      id: section.id,
      // Section 六 may be empty: nothing of it is missing.
      filled:
        section.kind === "table"
          ? own.filter(({ index }) => states[index] !== "blank").length
          : Number(written),
      total: section.kind === "table" ? own.length : Number(written || section.id !== "others"),
      errors: findings.filter(
        (finding) => finding.severity === "error" && finding.rule !== "blank" && here(finding),
      ).length,
      toExplain: unexplained.filter(here).length,
      next: own.find(({ index }) => states[index] === "blank")?.id ?? null,
    };
  });
  const blanks = cells.filter(({ index }) => states[index] === "blank");
  return {
    sections,
    next: blanks[0]?.id ?? null,
    blocking: blockingLine(
      {
        errors: findings.filter(({ severity, rule }) => severity === "error" && rule !== "blank").length,
        toExplain: unexplained.length,
        blanks: blanks.length,
      },
      blanks[0]?.label,
    ),
    identities: identitiesOf(form, micros),
    submittable: unexplained.length === 0 && !findings.some(({ severity }) => severity === "error"),
  };
}

function identitiesOf(form: Form, micros: Float64Array): Completeness["identities"] {
  const isBounded = boundedPlaces(form);
  const counts = { holds: 0, broken: 0, open: 0 };
  for (const compiled of compiledRelations(form))
    if (compiled.rule.severity === "error") counts[stateOf(compiled, micros, isBounded)] += 1;
  return counts;
}

/** An explanation settles a warning as long as the figures that it speaks of stay the same. */
export function isExplained(finding: Finding, report: Report): boolean {
  return report.explanations.some(
    ({ finding: id, digest, text }) => id === finding.id && digest === finding.digest && text.trim() !== "",
  );
}

/** The section that a finding is shown under: that of its first field, narrative or fact. */
export function sectionOf(finding: Finding, form: Form): string | undefined {
  const first = finding.fields[0] ?? "";
  const words = first.startsWith("narrative.") ? first.slice("narrative.".length) : undefined;
  if (form.edition.sections.some(({ id }) => id === words)) return words;
  // What stands before the sections is shown with the first that holds words.
  if (words !== undefined || first.startsWith("facts."))
    return form.edition.sections.find(({ kind }) => kind === "narrative")?.id;
  return form.fieldById.get(first)?.section;
}
