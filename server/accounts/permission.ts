// Who may what: a filler its own units' reports, an approver to see them, a reviewer its units and all below, an admin everything.

import { Problem } from "../problem.ts";
import type { Account, Store } from "../store/port.ts";

export function requireAdmin({ role }: Account): void {
  if (role !== "admin") throw new Problem("permission.denied");
}

/** Whether the account's office is the unit itself, or for a reviewer one above it. */
export async function reaches(
  { role, units }: Pick<Account, "role" | "units">,
  unit: string,
  store: Pick<Store, "unitAndAbove">,
): Promise<boolean> {
  if (role === "admin" || units.includes(unit)) return true;
  if (role !== "reviewer") return false;
  const chain = await store.unitAndAbove(unit);
  return chain.some((code) => units.includes(code));
}

/** The units whose reports the account may see; undefined for all. */
export async function visibleUnits(
  { role, units }: Account,
  store: Store,
): Promise<readonly string[] | undefined> {
  if (role === "admin") return undefined;
  return role === "reviewer" ? store.unitsAndBelow(units) : units;
}

export const maySubmit = ({ role }: Pick<Account, "role">): boolean => role !== "approver";
export const mayReview = ({ role }: Pick<Account, "role">): boolean =>
  role === "reviewer" || role === "admin";
