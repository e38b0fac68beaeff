// The port between the pane and whatever shows the worksheets: the grid in a browser, Excel or WPS.
// It does not know rules, the pane or the server. Every adapter passes the suite in test/addin/host/hostContract.ts.

import type { FieldId } from "../../shared/form/define.ts";
import type { FigureValue } from "../../shared/report/figure.ts";
import type { Facts, Report } from "../../shared/report/report.ts";
import type { FactsOnSheet } from "../../shared/worksheet/factsOnSheet.ts";
import type { FactsShown } from "../../shared/worksheet/readFacts.ts";
import type { factsTold } from "../session/factsTold.ts";

/** What stands on the worksheets. Figures are as typed; a total that its formula calculates holds what it calculates. */
export interface Sheets extends Pick<
  Report,
  "edition" | "year" | "scope" | "profile" | "agency" | "values" | "localRows" | "narrative"
> {
  /** Total cells that still hold their formula. */
  readonly calculated: readonly FieldId[];
  /** What stands on a sheet of facts. Left out where there is none: then the facts are the draft's alone. */
  readonly facts?: FactsOnSheet;
}

/** A field id, `narrative.overview`, `narrative.title`, `agency.name` and so on. */
export type Place = string;

/** To write null empties a cell; an emptied total cell gets its formula back. */
export interface Edit {
  readonly place: Place;
  readonly to: FigureValue;
}

/** What a write did; `from` is what had been typed there before, null also where a formula stood. */
export interface WrittenEdit extends Edit {
  readonly from: FigureValue;
}

export type MarkKind = "error" | "warning" | "hint" | "blank";

/** Something to see at a cell; `text` is for those who point at it or cannot see the colour. */
export interface Mark {
  readonly place: Place;
  readonly kind: MarkKind;
  readonly text: string;
}

/** `contested`: another window has kept something else in the same place, and nothing was written over it. */
export type StoreOutcome = "stored" | "full" | "unavailable" | "contested";

/** Small texts that are kept with the worksheets: draft, journal, submission. */
export interface Store {
  /** They are part of the file that holds the worksheets, and are saved with it. */
  readonly inWorkbook?: true;
  get(key: string): Promise<string | undefined>;
  set(key: string, text: string): Promise<StoreOutcome>;
  /** Left out where only one window can have the sheets open. */
  readonly contest?: Contest;
}

/** Two windows on one draft: whoever is told no longer writes over what the other one kept, until the person decides. */
export interface Contest {
  isOn(): boolean;
  onBegin(listener: () => void): void;
  /** What this window keeps counts from now on. */
  claim(): void;
}

/** A sheet of facts. How its words and the pane's go together comes with it: a pane without such a sheet need not know. */
export interface FactsSheet {
  readonly told: typeof factsTold;
  /**
   * Shows facts that a person changed in the pane: those of `expected`, and only where the sheet still shows what is expected.
   * Answers what it shows now of those that it took.
   */
  readonly write: (facts: Facts, expected: FactsShown) => Promise<FactsShown>;
}

export interface Host {
  /** Everything that stands on the sheets, in one go. Never changes them. */
  read(): Promise<Sheets>;
  /**
   * Lays out the form of another report and fills it in: a new one, a sample, an imported one.
   * Left out where the sheets are a template that somebody else laid out: a report is filled into it by edits.
   */
  load?(sheets: Sheets): Promise<void>;
  /** For accepted edits only: validation never writes. What was not written, for want of a cell or by protection, is not in the answer. */
  write(edits: readonly Edit[]): Promise<readonly WrittenEdit[]>;
  /** Left out where the program cannot have a sheet of facts. */
  readonly factsSheet?: FactsSheet;
  /** How the cell is called on the sheets (表三!E8); undefined where they have none for it. */
  cellName?(place: Place): string | undefined;
  /** Shows and selects the cell; false where the sheets have none for it. */
  goTo(place: Place): Promise<boolean>;
  /** The place of the selected cell. Left out where the host cannot tell. */
  selection?(): Promise<Place | undefined>;
  /** Tells that something may have changed, never what. Answers how to stop listening. */
  onEdit(listener: () => void): () => void;
  /** Tells when the program makes the pane wait, for a cell is being edited, and when it goes on. */
  onWaiting?(listener: (waiting: boolean) => void): () => void;
  /** Replaces all marks. A host that cannot mark without writing leaves it out. */
  showMarks?(marks: readonly Mark[]): void;
  readonly store: Store;
  /** How keeping the sheets went at the last edit. Left out where the program of the sheets keeps them itself. */
  kept?(): StoreOutcome;
  /** What the sheets show was brought back from an earlier visit. */
  readonly restored?: boolean;
}
