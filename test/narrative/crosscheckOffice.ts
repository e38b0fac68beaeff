// The fictitious report that the sentences of crosscheckSentences.ts are held against, and last year's. For tests and the bench.

import type { Form } from "../../shared/form/form.ts";
import { crosscheck } from "../../shared/narrative/crosscheck/crosscheck.ts";
import type { Report } from "../../shared/report/report.ts";
import type { Finding } from "../../shared/validation/finding.ts";
import { zero } from "../scenario/scenario.ts";
import type { Example } from "./sentences/example.ts";

/** A body whose sentences are checked. */
export interface Office {
  readonly form: Form;
  readonly report: Report;
  readonly previous: Report;
}

const kinds = ["naturalPerson", "business", "research", "publicWelfare", "legalService", "other"] as const;

/** A row of table three by kinds of applicants, in the order of the form; those left out are 0. */
export function applicants(id: string, ...counts: number[]): Record<string, number> {
  const cells = kinds.map((kind, index) => [`requests.${id}.${kind}`, counts[index] ?? 0]);
  const total = counts.reduce((sum, count) => sum + count, 0);
  return Object.fromEntries([...cells, [`requests.${id}.total`, total]]) as Record<string, number>;
}

const row = (id: string, naturalPerson: number, business: number, legalService: number) =>
  applicants(id, naturalPerson, business, 0, 0, legalService);

export const remedy = (id: string, [upheld = 0, corrected = 0, other = 0, pending = 0]: number[]) => ({
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

const educationOffice: Office = { form, report, previous };

/** What is found in one sentence; the hints that other sections are missing apart. */
export function findingsIn(
  { text, section = "overview" }: Pick<Example, "text" | "section">,
  office: Office = educationOffice,
): Finding[] {
  const asked = { ...office.report, narrative: { [section]: text } };
  return crosscheck(asked, office.form, { previous: office.previous }).filter(
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

/**
 * As a clerk meets it: of what has to be answered, how much quotes the wrong words, and how many of the wrong words are quoted.
 * That a sentence by itself does not report the fee is no mistake of the sentence.
 */
export function measureAlarms(examples: readonly Example[], office: Office): Accuracy {
  let hits = 0;
  let false_ = 0;
  let missed = 0;
  const mistaken: string[] = [];
  for (const example of examples) {
    const alarms = findingsIn(example, office).filter(
      ({ severity, id }) => severity !== "hint" && id !== "narrative.fee:others.missing",
    );
    const start = example.quote === undefined ? -1 : example.text.indexOf(example.quote);
    const end = start + (example.quote?.length ?? 0);
    const isOfQuote = ({ quote }: Finding) => quote !== undefined && quote.start < end && quote.end > start;
    const others = alarms.filter((alarm) => !isOfQuote(alarm));
    const hit = alarms.some(isOfQuote);
    if (hit) hits++;
    else if (example.finds) missed++;
    false_ += others.length;
    if ((example.finds && !hit) || others.length > 0)
      mistaken.push(`${example.text} → ${alarms.map(({ id }) => id).join("; ") || "—"}`);
  }
  return { precision: hits / (hits + false_), recall: hits / (hits + missed), mistaken };
}
