// One report being worked on: reads the worksheets at every hint of an edit, checks everything, writes only what was accepted.
// It does not know how anything looks, nor which host the worksheets are in.

import type { Catalogue } from "../../shared/form/catalogue.ts";
import type { Form } from "../../shared/form/form.ts";
import type { Facts, Report } from "../../shared/report/report.ts";
import type { Completeness } from "../../shared/validation/completeness.ts";
import type { Finding } from "../../shared/validation/finding.ts";
import type { Edit, Host, Place, Sheets, StoreOutcome } from "../host/port.ts";
import { parseJournal, withEntry, withoutEntry, type Journal } from "../journal/journal.ts";
import { parseDraft, type Draft } from "./draft.ts";
import { createSource, type Observable } from "./observable.ts";
import { readSheets, type Reading } from "./readSheets.ts";
import { reviewOf, type Review } from "./review.ts";

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
  takeBack(entry: number): Promise<void>;
  goTo(place: Place): Promise<boolean>;
  setFacts(facts: Facts): Promise<void>;
  explain(finding: Finding, text: string): Promise<void>;
  compareWith(previous: Report | undefined): Promise<void>;
  open(opening: Opening): Promise<void>;
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

const draftKey = "draft";
const journalKey = "journal";

export async function createSession({
  host,
  catalogue,
  now,
  quietMs = 250,
}: SessionOptions): Promise<Session> {
  const { store } = host;
  const firstSheets = await host.read();
  let draft = parseDraft(await store.get(draftKey), firstSheets, catalogue);
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
      kept,
      restored,
      canReturn: replaced !== undefined,
    };
  }

  async function refresh(): Promise<void> {
    const read = ++reads;
    const sheets = await host.read();
    const outcomes = [
      host.kept?.() ?? "stored",
      await store.set(draftKey, JSON.stringify(draft)),
      await store.set(journalKey, JSON.stringify(journal)),
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

  async function load(opening: Opening): Promise<void> {
    draft = opening.draft;
    journal = [];
    restored = false;
    await host.load(opening.sheets);
    await refresh();
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
    async takeBack(id) {
      const entry = journal.find((other) => other.id === id);
      if (!entry) return;
      await host.write(entry.edits.map(({ place, from }) => ({ place, to: from })));
      journal = withoutEntry(journal, id);
      await refresh();
    },
    goTo: (place) => host.goTo(place),
    async setFacts(facts) {
      draft = { ...draft, facts };
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
      replaced = isUntouched(sheets) ? undefined : { sheets, draft };
      await load(opening);
    },
    async returnToPrevious() {
      const back = replaced;
      if (!back) return;
      replaced = undefined;
      await load(back);
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
