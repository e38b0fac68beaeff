// The fictitious report that the sentences of crosscheckSentences.ts are held against, and last year's. For tests and the bench.

import type { Form } from "../../shared/form/form.ts";
import { crosscheck } from "../../shared/narrative/crosscheck/crosscheck.ts";
import type { Report } from "../../shared/report/report.ts";
import type { Finding } from "../../shared/validation/finding.ts";
import { zero } from "../scenario/scenario.ts";
import type { Example } from "./sentences/example.ts";

const row = (id: string, naturalPerson: number, business: number, legalService: number) => ({
  [`requests.${id}.naturalPerson`]: naturalPerson,
  [`requests.${id}.business`]: business,
  [`requests.${id}.legalService`]: legalService,
  [`requests.${id}.total`]: naturalPerson + business + legalService,
});

const remedy = (id: string, [upheld = 0, corrected = 0, other = 0, pending = 0]: number[]) => ({
  [`${id}.upheld`]: upheld,
  [`${id}.corrected`]: corrected,
  [`${id}.other`]: other,
  [`${id}.pending`]: pending,
  [`${id}.total`]: upheld + corrected + other + pending,
});

const office = zero("2021").fills({
  ...row("received", 48, 9, 3),
  ...row("carriedOver", 4, 0, 0),
  ...row("granted", 22, 6, 2),
  ...row("partiallyGranted", 6, 2, 1),
  ...row("denied.thirdPartyRights", 5, 1, 0),
  ...row("unavailable.notHeld", 10, 0, 0),
  ...row("notProcessed.petition", 1, 0, 0),
  ...row("notProcessed.duplicate", 3, 0, 0),
  ...row("otherResults.other", 2, 0, 0),
  ...row("resultsTotal", 49, 9, 3),
  ...row("carriedForward", 3, 0, 0),
  ...remedy("review", [4, 1, 1, 1]),
  ...remedy("litigation.direct", [2, 0, 0, 1]),
  ...remedy("litigation.afterReview", [2, 0, 0, 0]),
  "disclosure.normativeDocuments.issued": 5,
  "disclosure.normativeDocuments.repealed": 2,
  "disclosure.normativeDocuments.inForce": 23,
  "disclosure.licensing.decisions": 120,
  "disclosure.penalties.decisions": 87,
  "disclosure.fees.amount": 12.5,
});

export const form: Form = office.form;
export const report: Report = office.states({ year: 2023 }).report;
export const previous: Report = office
  .fills({ ...row("received", 40, 8, 2), ...row("carriedOver", 0, 0, 0) })
  .states({ year: 2022 }).report;

/** What is found in one sentence; the hints that other sections are missing apart. */
export function findingsIn({ text, section = "overview" }: Pick<Example, "text" | "section">): Finding[] {
  const asked = { ...report, narrative: { [section]: text } };
  return crosscheck(asked, form, { previous }).filter(
    ({ rule, fields }) =>
      fields[0] === `narrative.${section}` && !["narrative.aspect", "narrative.length"].includes(rule),
  );
}

export interface Accuracy {
  /** Of what was found, how much is so. */
  readonly precision: number;
  /** Of what is wrong, how much was found. */
  readonly recall: number;
  readonly mistaken: readonly string[];
}

export function measureAccuracy(examples: readonly Example[]): Accuracy {
  let hits = 0;
  let false_ = 0;
  let missed = 0;
  const mistaken: string[] = [];
  for (const example of examples) {
    const found = findingsIn(example);
    const hit = found.some(
      ({ rule, severity }) =>
        rule === `narrative.${example.finds}` && !(example.doubtful && severity !== "hint"),
    );
    const others = found.filter(({ rule }) => rule !== `narrative.${example.finds}`);
    if (hit) hits++;
    else if (example.finds) missed++;
    false_ += others.length;
    if ((example.finds && !hit) || others.length > 0) {
      mistaken.push(
        `${example.text} → ${found.map(({ id, quote }) => `${id} ${quote?.text ?? ""}`).join("; ") || "—"}`,
      );
    }
  }
  return { precision: hits / (hits + false_), recall: hits / (hits + missed), mistaken };
}
