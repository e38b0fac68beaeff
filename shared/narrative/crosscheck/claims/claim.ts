// A claim: a number of the text, what it may legitimately mean on the form, and the words that make it.

import type { Reading } from "../ledger.ts";
import type { Word } from "../text/lexicon.ts";
import type { Exactness } from "../text/number.ts";
import type { Sentence } from "../text/prose.ts";
import type { Token } from "../text/tokens.ts";

export interface Claim {
  /** Completes the id of a finding within the section. */
  readonly key: string;
  readonly readings: readonly Reading[];
  readonly value: number;
  readonly exactness: Exactness;
  /** What one unit of the last digit written is worth, in the unit of `value`. */
  readonly step: number;
  readonly sentence: Sentence;
  /** Where the words of the claim stand in the text: label or verb, number, unit. */
  readonly start: number;
  readonly end: number;
  /** Where its clause starts, and where its number stands. */
  readonly clauseStart: number;
  readonly numberStart: number;
  readonly numberEnd: number;
  /** What kind of words make it: what may be doubted differs. */
  readonly by: "act" | "carry" | "label" | "remedy" | "table" | "nothing";
  /** The words alone do not settle that this table is meant. */
  readonly doubtful: boolean;
  /** Nothing in its sentence says that applications for information are meant, and nothing that they are not. */
  readonly byDefault: boolean;
  /** The label, where one alone makes it. */
  readonly word: Word | undefined;
  /** Of an item of a list, once it has been read closely: whether the list is of all that the table counts. */
  readonly scope?: "all" | "part";
  /** And whether another label beside it has been found to say of which cells. */
  readonly isNarrowed?: boolean;
}

export interface ClaimWords {
  readonly key: string;
  readonly readings: readonly Reading[];
  readonly start: number;
  readonly end: number;
  readonly by: Claim["by"];
  readonly doubtful?: boolean;
  readonly word?: Word | undefined;
}

export function claimOf(
  words: ClaimWords,
  number: Token,
  clauseStart: number,
  sentence: Sentence,
  byDefault = false,
): Claim {
  return {
    key: words.key,
    readings: words.readings,
    value: number.value,
    exactness: number.exactness,
    step: number.step,
    sentence,
    start: words.start,
    end: words.end,
    clauseStart,
    numberStart: number.start,
    numberEnd: number.end,
    by: words.by,
    doubtful: words.doubtful ?? false,
    byDefault,
    word: words.word,
  };
}

/** By the place where the number of the claim starts in the text. */
export type ClaimByNumber = ReadonlyMap<number, Claim>;

export function claimsByNumber(claims: readonly Claim[]): ClaimByNumber {
  const byNumber = new Map<number, Claim>();
  for (const claim of claims) byNumber.set(claim.numberStart, claim);
  return byNumber;
}
