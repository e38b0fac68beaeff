// What validation has to say about one place of a report, as data with its words. The shape is part of the contract.

import type { FieldId } from "../form/define.ts";
import type { Severity } from "../form/rule.ts";
import type { Exchange, Suspect } from "./locate.ts";

export interface Side {
  readonly text: string;
  readonly value: number;
}

export interface Finding {
  /** The rule and the place: `requests.balance:naturalPerson`. */
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  /** Field ids; `narrative.…`, `facts.…` and `year` where words, facts or the year are meant. */
  readonly fields: readonly string[];
  readonly left?: Side;
  readonly right?: Side;
  /** left − right. */
  readonly difference?: number;
  /** Of the figures or words it speaks of; an explanation quotes it and lapses when it changes. */
  readonly digest: string;
  readonly message: string;
  readonly basis: string;
  /** Only where the one wrong cell is certain. */
  readonly repair?: Suspect & { readonly settles: readonly string[] };
  /** Where several single cells would do: each alone would settle it. */
  readonly suspects?: readonly Suspect[];
  /** Neighbours whose figures may have been mixed up: exchanged, they settle it. */
  readonly exchanges?: readonly Exchange[];
  /** Where no cell alone would do: those that several of the broken identities share, most shared first. */
  readonly shared?: readonly FieldId[];
  readonly quote?: {
    readonly section: string;
    readonly text: string;
    readonly start: number;
    readonly end: number;
  };
}
