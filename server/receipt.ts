// What a client is given for a submission: who, when and what, and the state it is in.

import type { Receipt } from "../shared/api.ts";
import type { StoredSubmission } from "./store/port.ts";

export function receiptOf({
  id,
  unit,
  year,
  scope,
  digest,
  receivedAt,
  status,
}: Pick<StoredSubmission, "id" | "unit" | "year" | "scope" | "digest" | "receivedAt" | "status">): Receipt {
  return { submission: id, unit, year, scope, digest: { alg: "sha-256", value: digest }, receivedAt, status };
}
