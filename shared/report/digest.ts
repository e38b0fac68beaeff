// The fingerprint of a report: SHA-256 of its canonical text.

import type { Form } from "../form/form.ts";
import { canonicalReport } from "./canonical.ts";
import type { Report } from "./report.ts";
import { sha256Hex } from "./sha256Hex.ts";

export interface Digest {
  readonly alg: "sha-256";
  /** Lower-case hexadecimal. */
  readonly value: string;
}

export function digestOf(report: Report, form: Form): Digest {
  return { alg: "sha-256", value: sha256Hex(canonicalReport(report, form).text) };
}
