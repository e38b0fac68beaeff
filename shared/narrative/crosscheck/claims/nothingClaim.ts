// A claim that nothing of it happened: its words are a negation and what is negated, its number is 0.

import type { Claim } from "./claim.ts";
import type { Reading } from "../ledger.ts";
import type { Sentence } from "../text/prose.ts";

export interface NothingSaid {
  readonly key: string;
  readonly readings: readonly Reading[];
  readonly sentence: Sentence;
  readonly start: number;
  readonly end: number;
  /** Where its clause starts, and where other numbers have theirs: no other claim may start there. */
  readonly clauseStart: number;
  readonly numberStart: number;
  readonly byDefault: boolean;
  readonly by?: "nothing" | "carry";
}

export const nothingClaim = ({ by = "nothing", ...said }: NothingSaid): Claim => ({
  ...said,
  by,
  value: 0,
  exactness: "exact",
  step: 1,
  numberEnd: said.end,
  word: undefined,
  doubtful: false,
});
