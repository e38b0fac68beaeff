// Which report a report may be compared with as last year's: the one of the year before, of the same scope.
// It does not know whose they are: bodies change their names and codes.

import type { Report } from "../report/report.ts";

/** `previous` where it is last year's; undefined where it is of another year or scope, which says nothing of this one. */
export const lastYearOf = (
  { year, scope }: Pick<Report, "year" | "scope">,
  previous: Report | undefined,
): Report | undefined => (previous?.year === year - 1 && previous.scope === scope ? previous : undefined);
