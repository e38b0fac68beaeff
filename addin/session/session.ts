// One report being worked on: reads the worksheets at every hint of an edit, checks everything, writes only what was accepted.
// It does not know how anything looks, nor which host the worksheets are in.

import type { Catalogue } from "../../shared/form/catalogue.ts";
import type { Form } from "../../shared/form/form.ts";
import type { Facts, Report } from "../../shared/report/report.ts";
import type { Completeness } from "../../shared/validation/completeness.ts";
import type { Finding } from "../../shared/validation/finding.ts";
import { keptDraftKey, keptReportKey } from "../../shared/worksheet/keptReport.ts";
import type { Edit, Host, Place, Sheets, StoreOutcome, WrittenEdit } from "../host/port.ts";
import {
  nextToRedo,
  nextToUndo,
  parseJournal,
  withEntry,
  withUndone,
  type Journal,
} from "../journal/journal.ts";
import { parseDraft, type Draft } from "./draft.ts";
import { editsBetween } from "./editsBetween.ts";
import { createSource, type Observable } from "./observable.ts";
import { readSheets, type Reading } from "./readSheets.ts";
import { reviewOf, type Review } from "./review.ts";
import { isSameValue, valueAt } from "./valueAt.ts";

export interface SessionState {
  readonly form: Form;
  readonly report: Report;
  readonly readings: readonly Reading[];
  readonly findings: readonly Finding[];
  readonly completeness: Completeness;
  readonly marks: Review["marks"];
  readonly journal: Journal;
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

/** A report as it is opened: a new one, a sample, an imported one. */
export interface Opening {
  readonly sheets: Sheets;
  readonly draft: Draft;
}

export interface Session {
  readonly state: Observable<SessionState>;
  /** Reads and checks now, without waiting for a hint. */
  refresh(): Promise<void>;
  /** Writes what the person accepted; `what` names it in the journal. */
  accept(edits: readonly Edit[], what: string): Promise<void>;
  /** Takes the last write back, but for cells that have been typed into since. */
  undo(): Promise<void>;
  redo(): Promise<void>;
  goTo(place: Place): Promise<boolean>;
  setFacts(facts: Facts): Promise<void>;
  /** Remembers what was composed, to show later what staff changed and what the figures changed. */
  rememberComposed(composed: unknown): Promise<void>;
  explain(finding: Finding, text: string): Promise<void>;
  compareWith(previous: Report | undefined): Promise<void>;
  /** False where the sheets are laid out for another form, year or scope, and this host cannot lay out anew. */
  open(opening: Opening): Promise<boolean>;
  /** Back to the report that was here before the last `open`. */
  returnToPrevious(): Promise<void>;
}

export interface SessionOptions {
  readonly host: Host;
  readonly catalogue: Catalogue;
  readonly now: () => Date;
  /** How long edits must have been quiet before the host is read. */
  readonly quietMs?: number;
}

const draftKey = keptDraftKey;
const journalKey = "journal";

export async function createSession({
  host,
  catalogue,
  now,
  quietMs = 250,
}: SessionOptions): Promise<Session> {
  const { store } = host;
  const firstSheets = await host.read();
  // A workbook that nobody has worked on with a pane brings what it was made with.
  const keptDraft = (await store.get(draftKey)) ?? (await store.get(keptReportKey));
  let draft = parseDraft(keptDraft, firstSheets, catalogue);
  let journal = parseJournal(await store.get(journalKey));
  let replaced: Opening | undefined;
  let previous: Report | undefined;
  let restored = host.restored ?? false;
  let reads = 0;
  const state = createSource(stateOf(firstSheets));
  host.showMarks?.(state.get().marks);

  function stateOf(sheets: Sheets, kept: StoreOutcome = "stored"): SessionState {
    const form = catalogue.formOf(sheets);
    const { report, readings } = readSheets(sheets, draft, form);
    const calculated = new Set(sheets.calculated);
    return {
      form,
      report,
      readings,
      ...reviewOf(report, form, calculated, previous),
      ...(previous && { previous }),
      journal,
      calculated,
      ...(draft.sample !== undefined && { sample: draft.sample }),
      composed: draft.composed,
      kept,
      restored,
      canReturn: replaced !== undefined,
    };
  }

  /** Only what has changed is stored, for in a workbook that is a write too. */
  const keptByKey = new Map([
    [draftKey, JSON.stringify(draft)],
    [journalKey, JSON.stringify(journal)],
  ]);
  async function keep(key: string, value: unknown): Promise<StoreOutcome> {
    const text = JSON.stringify(value);
    if (keptByKey.get(key) === text) return "stored";
    const outcome = await store.set(key, text);
    if (outcome === "stored") keptByKey.set(key, text);
    return outcome;
  }

  async function refresh(): Promise<void> {
    const read = ++reads;
    const sheets = await host.read();
    const outcomes = [
      host.kept?.() ?? "stored",
      await keep(draftKey, draft),
      await keep(journalKey, journal),
    ];
    // A later read has the later sheets.
    if (read !== reads) return;
    const next = stateOf(
      sheets,
      outcomes.find((outcome) => outcome !== "stored"),
    );
    state.set(next);
    host.showMarks?.(next.marks);
  }

  async function load(opening: Opening, before: Sheets): Promise<boolean> {
    const edits = host.load ? [] : editsBetween(before, opening.sheets, catalogue.formOf(before));
    if (!edits) return false;
    draft = opening.draft;
    restored = false;
    if (host.load) {
      journal = [];
      await host.load(opening.sheets);
    } else {
      const what = draft.sample === undefined ? "填入整份报告" : `填入示例：${draft.sample}`;
      journal = withEntry(journal, { at: now().toISOString(), what, edits: await host.write(edits) });
    }
    await refresh();
    return true;
  }

  /** Only where the cell still holds what was written: what was typed since is the person's. */
  async function writeBack(edits: readonly WrittenEdit[], undone: boolean): Promise<void> {
    const sheets = await host.read();
    const form = catalogue.formOf(sheets);
    const standing = edits.filter(({ place, from, to }) =>
      isSameValue(valueAt(sheets, form, place), undone ? to : from),
    );
    await host.write(standing.map(({ place, from, to }) => ({ place, to: undone ? from : to })));
  }

  let waiting: ReturnType<typeof setTimeout> | undefined;
  host.onEdit(() => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void refresh(), quietMs);
  });

  return {
    state,
    refresh,
    async accept(edits, what) {
      const written = await host.write(edits);
      journal = withEntry(journal, { at: now().toISOString(), what, edits: written });
      await refresh();
    },
    async undo() {
      const entry = nextToUndo(journal);
      if (!entry) return;
      await writeBack(entry.edits, true);
      journal = withUndone(journal, entry.id, true);
      await refresh();
    },
    async redo() {
      const entry = nextToRedo(journal);
      if (!entry) return;
      await writeBack(entry.edits, false);
      journal = withUndone(journal, entry.id, false);
      await refresh();
    },
    goTo: (place) => host.goTo(place),
    async setFacts(facts) {
      draft = { ...draft, facts };
      await refresh();
    },
    async rememberComposed(composed) {
      draft = { ...draft, composed };
      await refresh();
    },
    async explain({ id, digest }, text) {
      const others = draft.explanations.filter(({ finding }) => finding !== id);
      draft = { ...draft, explanations: text === "" ? others : [...others, { finding: id, text, digest }] };
      await refresh();
    },
    async compareWith(report) {
      previous = report;
      await refresh();
    },
    async open(opening) {
      const sheets = await host.read();
      const before = replaced;
      replaced = isUntouched(sheets) ? undefined : { sheets, draft };
      const opened = await load(opening, sheets);
      if (!opened) replaced = before;
      return opened;
    },
    async returnToPrevious() {
      const back = replaced;
      if (!back) return;
      replaced = undefined;
      await load(back, await host.read());
    },
  };
}

/** Nothing has been written into it: nobody would want it back. */
const isUntouched = ({ agency, values, localRows, narrative, calculated }: Sheets): boolean =>
  agency.name === "" &&
  Object.keys(narrative).length === 0 &&
  Object.entries(values).every(([id, value]) => value === null || calculated.includes(id)) &&
  Object.values(localRows).every((rows) =>
    rows.every((row) => Object.values(row.values).every((value) => value === null)),
  );
