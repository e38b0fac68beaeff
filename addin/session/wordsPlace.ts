// Where the words stand that a finding speaks of: the paragraph that it quotes, or the whole part of the report.

import type { Form } from "../../shared/form/form.ts";
import { narrativeParts, type Report } from "../../shared/report/report.ts";
import type { Finding } from "../../shared/validation/finding.ts";
import type { Place } from "../host/port.ts";

/** `narrative.overview#2` is the third line of a section; undefined where the finding is about figures. */
export function wordsPlace({ fields, quote }: Finding, report: Report, form: Form): Place | undefined {
  const [place = ""] = fields;
  const part = narrativeParts.find((each) => place === `narrative.${each}`);
  if (part === undefined) return undefined;
  const isSection = form.edition.sections.some(({ id }) => id === part);
  if (!quote || !isSection) return place;
  const before = (report.narrative[part] ?? "").slice(0, quote.start);
  return `${place}#${before.split("\n").length - 1}`;
}
