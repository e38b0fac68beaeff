// The words of a report: what staff wrote, and sentences composed from the facts where they wrote nothing.
// It never changes what staff wrote, and it knows no sentence by itself: each kind of fact has a file of its own.

import type { Form } from "../form/form.ts";
import type { Facts, Narrative, Report } from "../report/report.ts";
import { describeDisclosedItems } from "./disclosedItems.ts";
import { describeInformationFee } from "./informationFee.ts";
import { describeProblems } from "./problems.ts";

/** The narrative with 一, 五 and 六 filled from the facts, where they are blank and the form has them. */
export function composeNarrative(report: Pick<Report, "narrative" | "facts">, form: Form): Narrative {
  const narrative = { ...report.narrative };
  for (const { kind, id } of form.edition.sections) {
    if (kind !== "narrative" || (narrative[id] ?? "").trim() !== "") continue;
    const composed = composers[id](report.facts);
    if (composed !== "") narrative[id] = composed;
  }
  return narrative;
}

const composers: Readonly<Record<"overview" | "problems" | "others", (facts: Facts) => string>> = {
  overview: ({ disclosedItems }) => (disclosedItems ? describeDisclosedItems(disclosedItems) : ""),
  problems: ({ problems }) => (problems ? describeProblems(problems) : ""),
  others: ({ informationFee }) => (informationFee ? describeInformationFee(informationFee) : ""),
};
