// The fingerprint of a report: SHA-256 of its canonical text. crypto.subtle does not exist on an intranet page without TLS.

import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Form } from "../form/form.ts";
import { canonicalReport } from "./canonical.ts";
import type { Report } from "./report.ts";

export interface Digest {
  readonly alg: "sha-256";
  /** Lower-case hexadecimal. */
  readonly value: string;
}

export function digestOf(report: Report, form: Form): Digest {
  return { alg: "sha-256", value: sha256Hex(canonicalReport(report, form).text) };
}

export function sha256Hex(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
