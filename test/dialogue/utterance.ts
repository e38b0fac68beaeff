// What somebody says to the bot and exactly which cells must change: one line per case. For tests and the bench only.

import type { LocalRowsByRow } from "../../shared/form/profile.ts";

export interface Utterance {
  readonly kind: string;
  /** One message, or several in turn; the answer to the last one is judged. */
  readonly says: readonly string[];
  /**
   * `received np 12 biz 3; granted np 5`: rows, then columns (short names below) and figures. `row * 0`: every cell of the row.
   * `@block * 0`: every cell of the block. `facts.more.trainings 2`: a fact. `ask`: no edits, but choices. `none`: no edits.
   */
  readonly edits: string;
  readonly edition?: string;
  readonly profile?: string;
  readonly localRows?: LocalRowsByRow;
  /** What the report holds before, in the same notation. */
  readonly given?: string;
  readonly focus?: string;
  /** The edits of every answer but the last are written before the next message. */
  readonly accepts?: boolean;
}

export type Circumstances = Omit<Utterance, "kind" | "says" | "edits">;

export const kindOf =
  (kind: string) =>
  (says: string | readonly string[], edits: string, circumstances: Circumstances = {}): Utterance => ({
    kind,
    says: typeof says === "string" ? [says] : says,
    edits,
    ...circumstances,
  });

export const shortColumns: Readonly<Record<string, string>> = {
  np: "naturalPerson",
  biz: "business",
  res: "research",
  pub: "publicWelfare",
  law: "legalService",
  oth: "other",
  tot: "total",
};
