// Every finding about a report: its figures and facts by the rules of its form, its words against them. It writes nothing.
// The pane asks for the two halves by themselves, because the second is fetched later.

import type { Form } from "../form/form.ts";
import { crosscheck } from "../narrative/crosscheck/crosscheck.ts";
import type { Report } from "../report/report.ts";
import type { Finding } from "../validation/finding.ts";
import { validate, type ValidationContext } from "../validation/validate.ts";

/** `previous` is the same body's report of the year before, of the same scope; `unit` the body as it is registered. */
export function checkReport(report: Report, form: Form, known: ValidationContext = {}): Finding[] {
  return validate(report, form, known).concat(crosscheck(report, form, known));
}
