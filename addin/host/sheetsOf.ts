// The part of a report that stands on worksheets.

import type { Report } from "../../shared/report/report.ts";
import type { Sheets } from "./port.ts";

/** `calculated` are the total cells that hold their formula. */
export function sheetsOf(report: Report, calculated: readonly string[] = []): Sheets {
  const { edition, year, scope, profile, agency, values, localRows, narrative } = report;
  const onProfile = profile === undefined ? {} : { profile };
  return { edition, year, scope, ...onProfile, agency, values, localRows, narrative, calculated };
}
