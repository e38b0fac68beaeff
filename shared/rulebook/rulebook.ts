// Every rule of every edition, those of its words included, as one list: a rule that two editions share is one entry, and says since which year it holds.

import type { Edition } from "../form/define.ts";
import type { RuleRecord } from "../form/rule.ts";
import { narrativeRulesOf } from "../narrative/crosscheck/narrativeRules.ts";

export interface RulebookEntry extends RuleRecord {
  /** The first report year that it holds for. */
  readonly since: number;
  readonly editions: readonly string[];
}

/** In the order of the editions' rules; the newest edition has the last word on titles and grounds. */
export function rulebook(editions: readonly Edition[]): RulebookEntry[] {
  const entries = new Map<string, RulebookEntry>();
  for (const edition of editions) {
    const { years, rules } = edition;
    for (const { id, severity, scope, title, basis } of [...rules, ...narrativeRulesOf(edition)]) {
      const before = entries.get(id);
      entries.set(id, {
        id,
        severity,
        scope,
        title,
        basis,
        since: Math.min(before?.since ?? Infinity, years.from),
        editions: [...(before?.editions ?? []), edition.id],
      });
    }
  }
  return [...entries.values()];
}
