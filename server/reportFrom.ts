// The report in a value that somebody sent, or a problem that names every place that is wrong.

import type { Catalogue } from "../shared/form/catalogue.ts";
import { parseReport, type Report } from "../shared/report/report.ts";
import { Problem } from "./problem.ts";

/** `place` is where in the request the value stands. */
export function reportFrom(
  value: unknown,
  { catalogue }: { readonly catalogue: Catalogue },
  place = "report",
): Report {
  const parsed = parseReport(value, catalogue);
  if ("report" in parsed) return parsed.report;
  const errors = parsed.errors.map((error) => ({ ...error, path: placed(error.path, place) }));
  throw new Problem("report.invalid", { detail: errors[0]?.message ?? "", errors });
}

/** Paths start at the report; those of another one say so. */
const placed = (path: string, place: string) =>
  path === "" ? place : place === "report" ? path : `${place}.${path}`;
