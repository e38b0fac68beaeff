// The rules that hold the words of a report against its tables, as the catalogue page lists them.
// narrative/crosscheck is where they are; it puts its records in here.

import type { Severity } from "../form/rule.ts";

export interface WordRule {
  readonly id: string;
  readonly severity: Severity;
  readonly title: string;
  readonly basis: string;
  /** Sentences; absent where one sentence alone shows nothing. */
  readonly examples?: { readonly passes?: string; readonly fails?: string };
}

export const wordRules: readonly WordRule[] = [];
