// What a place adds to an edition: local rows, header words of its own, decimals, filling notes, facts that must be given.
// It is data only; a report names its profile, and form.ts applies it.

import type { FieldId } from "./define.ts";
import type { FactDefinition } from "./facts.ts";

/** parts: the official row is the sum of its local rows and prints no figures. ofWhich (其中): each is at most the official row. */
export type LocalRowMode = "parts" | "ofWhich";

export interface LocalRow {
  /** `local1`, `local2`, …: unique under its official row. */
  readonly key: string;
  readonly label: string;
  readonly mode: LocalRowMode;
}

/** By official row, e.g. `disclosure.otherServices`. */
export type LocalRowsByRow = Readonly<Record<string, readonly LocalRow[]>>;

export interface ProfileEdition {
  readonly localRows?: LocalRowsByRow;
  /** By block and column, e.g. `disclosure.procurement.amount`: the words that stand over the column. */
  readonly columnLabels?: Readonly<Record<string, string>>;
  /** How many decimals an amount is given with. */
  readonly decimals?: Readonly<Record<FieldId, number>>;
  /** By row: what the place wants to be kept in mind when filling. */
  readonly notes?: Readonly<Record<string, string>>;
  /** Entries of `facts.more` that a report must give. */
  readonly requiredFacts?: readonly string[];
  /** Kinds of facts that only this place knows; one at a standard place replaces the standard one. */
  readonly facts?: readonly FactDefinition[];
  /** A wording file of its own (docs/wordings.md). */
  readonly wording?: string;
}

export interface Profile {
  readonly id: string;
  readonly name: string;
  /** By edition id; an edition that is absent is used as it is. */
  readonly editions: Readonly<Record<string, ProfileEdition>>;
}
