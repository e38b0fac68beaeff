// From rows of tables to what the store answers, and back.

import type { Role, Status, Unit } from "../../shared/api.ts";
import type { Account, StoredSubmission } from "./port.ts";
import type { SubmissionRow, Tables } from "./schema.ts";

export function unitOf({ code, name, parent, details }: Tables["units"]): Unit {
  return { ...(JSON.parse(details) as Partial<Unit>), code, name, ...(parent !== null && { parent }) };
}

export function unitDetails({ code, name, parent, ...details }: Unit): string {
  return JSON.stringify(details);
}

export function accountOf(row: Tables["accounts"] & { units: string }): Account {
  return {
    username: row.username,
    passwordHash: row.password_hash,
    role: row.role as Role,
    units: JSON.parse(row.units) as string[],
  };
}

export function submissionOf(row: Omit<SubmissionRow, "report" | "findings" | "seq">): StoredSubmission {
  return {
    id: row.id,
    unit: row.unit,
    year: row.year,
    scope: row.scope as StoredSubmission["scope"],
    digest: row.digest,
    receivedAt: row.received_at,
    filler: row.filler,
    origin: row.origin as StoredSubmission["origin"],
    replaces: row.replaces,
    reason: row.reason,
    status: row.status as Status,
  };
}
