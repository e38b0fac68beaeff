// All that is known of the report being worked on at one moment: what the pane shows.

import type { Form } from "../../shared/form/form.ts";
import type { Report } from "../../shared/report/report.ts";
import type { Completeness } from "../../shared/validation/completeness.ts";
import type { Finding } from "../../shared/validation/finding.ts";
import type { Place, StoreOutcome } from "../host/port.ts";
import type { Journal } from "../journal/journal.ts";
import type { Reading } from "./readSheets.ts";
import type { Review } from "./review.ts";

export interface SessionState {
  readonly form: Form;
  readonly report: Report;
  readonly readings: readonly Reading[];
  readonly findings: readonly Finding[];
  readonly completeness: Completeness;
  /** False until the check of the words has been fetched: `findings` are then those of the figures. */
  readonly isNarrativeChecked: boolean;
  readonly marks: Review["marks"];
  readonly journal: Journal;
  /** What was to be written last and was not: cells that are locked, or that the sheets do not have. */
  readonly refused: readonly Refusal[];
  /** The program makes the pane wait: a cell is being edited. */
  readonly waiting: boolean;
  /** The sheets could not be read the last time: what is shown may be old. */
  readonly unreadable: boolean;
  /** Total cells whose formula waits for blanks elsewhere: nobody has to type into them. */
  readonly calculated: ReadonlySet<string>;
  readonly sample?: string;
  /** What was composed into the sections last, as remembered. */
  readonly composed: unknown;
  /** Last year's report, where there is one to hold this one against. */
  readonly previous?: Report;
  /** How keeping the draft on this machine went last. */
  readonly kept: StoreOutcome;
  /** What is shown was brought back from an earlier visit. */
  readonly restored: boolean;
  /** Another report was here before this one was opened, and can be brought back. */
  readonly canReturn: boolean;
}

/** `cell` as the sheets call it; absent where they have none. */
export interface Refusal {
  readonly place: Place;
  readonly cell?: string;
}
