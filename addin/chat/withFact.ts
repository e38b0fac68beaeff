// A fact written at its path: `facts.more.trainings`, `facts.disclosedItems.total`. What lies beside it stays.

import type { Facts } from "../../shared/report/report.ts";

type Branch = Readonly<Record<string, unknown>>;

/** null takes the fact away. */
export function withFact(facts: Facts, path: string, to: number | string | null): Facts {
  return grown(facts, path.split(".").slice(1), to);
}

function grown(branch: Branch, [key = "", ...rest]: readonly string[], to: unknown): Branch {
  const { [key]: before, ...others } = branch;
  if (rest.length > 0) return { ...others, [key]: grown(isBranch(before) ? before : {}, rest, to) };
  return to === null ? others : { ...others, [key]: to };
}

const isBranch = (value: unknown): value is Branch =>
  typeof value === "object" && value !== null && !Array.isArray(value);
