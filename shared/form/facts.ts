// The vocabulary of facts: what a report may be told besides its figures, as records. standardFacts.ts has those that every
// edition knows; a place adds its own in its profile. It knows neither the value of a fact nor the sentence that is made of it.

import type { NarrativeSection } from "./define.ts";

/** count: whole, not negative. money: 元, to the 分. text: words. list: rows of these, a `mark` being yes or no. */
export type FactKind = "count" | "money" | "text" | "list";

/** Where a fact stands in a report: `facts.disclosedItems.total`, `facts.more.trainings`. */
export type FactPlace = string;

export interface FactColumn {
  readonly key: string;
  readonly label: string;
  readonly kind: "count" | "money" | "text" | "mark";
  readonly unit?: string;
  /** Rows cannot do without it. */
  readonly needed?: boolean;
}

export interface FactDefinition {
  readonly place: FactPlace;
  readonly kind: FactKind;
  readonly label: string;
  readonly unit?: string;
  /** What counts here, in a Chinese sentence for the person who fills it in. */
  readonly guidance: string;
  readonly section: "preamble" | NarrativeSection["id"];
  /** Which of the section's aspects it belongs to, from 1. */
  readonly aspect?: number;
  /** Of a list, its rows. */
  readonly columns?: readonly FactColumn[];
}

/** A profile names what it requires by the entry of `facts.more`, or by the whole place. */
export const placeOfFact = (name: string): FactPlace =>
  name.startsWith("facts.") ? name : `facts.more.${name}`;

/** As it stands among the facts of a report, of whatever kind; undefined where it is absent. */
export const rawFactOf = (facts: Readonly<Record<string, unknown>>, place: FactPlace): unknown =>
  rawFactAt(facts, pathOfFact(place));

/** The same, where the path is known already. */
export function rawFactAt(facts: Readonly<Record<string, unknown>>, path: readonly string[]): unknown {
  let value: unknown = facts;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  return value;
}

/** `facts.more.trainings` is `trainings` in `more`. */
export const pathOfFact = (place: FactPlace): string[] => place.split(".").slice(1);
