// All that can be said about a report at this moment: findings, completeness, and the marks that its cells get.

import type { FieldId } from "../../shared/form/define.ts";
import type { Form } from "../../shared/form/form.ts";
import type { Report } from "../../shared/report/report.ts";
import { completenessOf, isExplained, type Completeness } from "../../shared/validation/completeness.ts";
import type { Finding } from "../../shared/validation/finding.ts";
import { validate, type ValidationContext } from "../../shared/validation/validate.ts";
import type { Mark, MarkKind } from "../host/port.ts";
import { wordsPlace } from "./wordsPlace.ts";

export interface Review {
  readonly findings: readonly Finding[];
  readonly completeness: Completeness;
  readonly marks: readonly Mark[];
}

/** The half of the check that reads the words; see shared/narrative/crosscheck. */
export type NarrativeCheck = (report: Report, form: Form, known: ValidationContext) => readonly Finding[];

/** `context` is what else is known of the body. `calculated` are total cells that hold their formula: while they wait for others, they are not blanks to fill. Without `checkNarrative` only the figures are checked. */
export function reviewOf(
  report: Report,
  form: Form,
  calculated: ReadonlySet<FieldId> = new Set(),
  context: ValidationContext = {},
  checkNarrative?: NarrativeCheck,
): Review {
  const findings = [...validate(report, form, context), ...(checkNarrative?.(report, form, context) ?? [])];
  const marks = marksOf(
    findings.filter(({ rule, fields: [id = ""] }) => rule !== "blank" || !calculated.has(id)),
    report,
    form,
  );
  return { findings, completeness: completenessOf(report, form, findings), marks };
}

const weight: Readonly<Record<MarkKind, number>> = { error: 3, warning: 2, hint: 1, blank: 0 };

/** One mark per cell: the gravest, with the words of all. */
function marksOf(findings: readonly Finding[], report: Report, form: Form): Mark[] {
  const markByPlace = new Map<string, Mark>();
  for (const finding of findings) {
    const kind = finding.rule === "blank" ? "blank" : finding.severity;
    if (kind === "warning" && isExplained(finding, report)) continue;
    // Where the one wrong cell or sentence is known, the innocent figures beside it stay clean.
    const culprit = finding.repair?.field ?? wordsPlace(finding, report, form);
    for (const place of culprit === undefined ? finding.fields : [culprit]) {
      const before = markByPlace.get(place);
      markByPlace.set(place, {
        place,
        kind: before && weight[before.kind] > weight[kind] ? before.kind : kind,
        text: before ? `${before.text}\n${finding.message}` : finding.message,
      });
    }
  }
  return [...markByPlace.values()];
}
