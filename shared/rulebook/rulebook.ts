// Every rule of every edition as one list: a rule that two editions share is one entry, and says since which year it holds.

import type { Edition } from "../form/define.ts";
import type { RuleRecord } from "../form/rule.ts";

export interface RulebookEntry extends RuleRecord {
  /** The first report year that it holds for. */
  readonly since: number;
  readonly editions: readonly string[];
}

/** In the order of the editions' rules; the newest edition has the last word on titles and grounds. */
export function rulebook(editions: readonly Edition[]): RulebookEntry[] {
  const entries = new Map<string, RulebookEntry>();
  for (const { id: edition, years, rules } of editions) {
    for (const { id, severity, scope, title, basis } of rules) {
      const before = entries.get(id);
      entries.set(id, {
        id,
        severity,
        scope,
        title,
        basis,
        since: Math.min(before?.since ?? Infinity, years.from),
        editions: [...(before?.editions ?? []), edition],
      });
    }
  }
  return [...entries.values()];
}
