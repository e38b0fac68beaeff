// What a report holds that has no cell in a workbook, as one text among the kept ones: the same that the pane keeps as its draft.

import type { Catalogue } from "../form/catalogue.ts";
import { parseReport, type Report } from "../report/report.ts";
import type { FactsShown } from "./readFacts.ts";

export const keptReportKey = "report";
/** What a pane keeps beside it, once somebody has worked with one: its facts and explanations are the later ones. */
export const keptDraftKey = "draft";

/** Undefined where there is nothing but cells. */
export function keptReportOf({ facts, explanations, agency: { code } }: Report): string | undefined {
  if (Object.keys(facts).length === 0 && explanations.length === 0 && code === undefined) return undefined;
  return JSON.stringify({ facts, explanations, code });
}

/** The report with what was kept of it; as it is where the text has been spoilt. */
export function withKeptReport(report: Report, kept: string | undefined, catalogue: Catalogue): Report {
  const { facts, explanations, code } = objectIn(kept);
  const parsed = parseReport(
    {
      ...report,
      facts: facts ?? {},
      explanations: explanations ?? [],
      agency: { ...report.agency, ...(code !== undefined && { code }) },
    },
    catalogue,
  );
  return "report" in parsed ? parsed.report : report;
}

/** What the pane remembers that the facts sheet showed when it last changed a fact. */
export function factsShownIn(kept: string | undefined): FactsShown {
  const { factsShown } = objectIn(kept);
  if (typeof factsShown !== "object" || factsShown === null) return {};
  return Object.fromEntries(
    Object.entries(factsShown).flatMap(([place, texts]: [string, unknown]) =>
      Array.isArray(texts) ? [[place, texts.filter((text) => typeof text === "string")]] : [],
    ),
  );
}

function objectIn(text: string | undefined): Record<string, unknown> {
  if (text === undefined) return {};
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch (fault) {
    if (fault instanceof SyntaxError) return {};
    throw fault;
  }
}
