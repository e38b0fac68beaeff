// One turn of the conversation: what the caller sends and what it gets back. Everything is data; nothing is written by it.
// The caller keeps `state` and hands it back unread with the next message.

import type { FieldId } from "../form/define.ts";
import type { Severity } from "../form/rule.ts";
import type { Report } from "../report/report.ts";
import type { State } from "./state.ts";

export interface Turn {
  /** As it stands now, with or without what was accepted before. */
  readonly report: Report;
  /** The selected cell. */
  readonly focus?: FieldId | undefined;
  /** As answered last; anything else counts as a new conversation. */
  readonly state?: unknown;
  readonly text: string;
}

/** What a cell, a fact or a section may hold: null is blank. */
export type EditValue = number | string | null;

/** A proposal for one place: a figure, or `facts.…`, or `narrative.…`. `from` is what the report holds now. */
export interface Edit {
  readonly field: string;
  readonly from: EditValue;
  readonly to: EditValue;
}

/** A choice: `label` is shown, `text` is what to send when it is chosen. */
export interface Option {
  readonly label: string;
  readonly text: string;
}

/** What a host may do besides; each is an offer, and nothing depends on it. */
export type Action =
  | { readonly kind: "goTo"; readonly field: string }
  /** The proposal has been accepted: `edits` says what is still to be written. */
  | { readonly kind: "accept" }
  | { readonly kind: "decline" }
  /** `edits` takes back what is known here; where it is empty, the host's own journal knows more. */
  | { readonly kind: "undo" }
  | { readonly kind: "check" }
  | { readonly kind: "submit" };

/** A finding that comes or goes with the proposal. */
export interface FindingChange {
  readonly id: string;
  readonly severity: Severity;
  readonly message: string;
}

export interface Answer {
  readonly reply: string;
  /** Of a proposal: the reply without its cells and findings, for a host that shows those itself. */
  readonly remarks?: string;
  /** Empty where nothing is proposed: after a question, an answer, a joke. */
  readonly edits: readonly Edit[];
  readonly options?: readonly Option[];
  readonly state: State;
  readonly action?: Action;
  /** What the edits, with those that wait already, would do to the findings, blanks apart. */
  readonly raises?: readonly FindingChange[];
  readonly settles?: readonly FindingChange[];
  /** Nothing was understood, and these figures stand in the text without a place, as they are read. */
  readonly unplaced?: readonly string[];
  /** An interpreter said where the figures belong: see interpreted.ts. */
  readonly interpreted?: true;
}
