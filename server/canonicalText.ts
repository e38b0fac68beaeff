// The text that a report's digest is taken of, and the digest, on the server: SHA-256 is the platform's own here.

import { hash } from "node:crypto";
import type { Form } from "../shared/form/form.ts";
import { canonicalReport, type Canonical } from "../shared/report/canonical.ts";
import type { Report } from "../shared/report/report.ts";
import { Problem } from "./problem.ts";

/** Throws a Problem where the report has no canonical form. */
export function canonicalText(report: Report, form: Form): Canonical {
  try {
    return canonicalReport(report, form);
  } catch (fault) {
    // RFC 8785 has no form for half a character, nor for a number beyond all bounds; JSON lets both through.
    if (!(fault instanceof Error && fault.message.endsWith(" is not allowed"))) throw fault;
    throw new Problem("report.invalid", {
      detail: "报告中有残缺的字符，或者有超出范围的数字，请改正后再上报。",
    });
  }
}

/** In lower-case hexadecimal. */
export const sha256 = (text: string): string => hash("sha256", text);
