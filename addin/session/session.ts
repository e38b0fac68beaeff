// One report being worked on: reads the worksheets at every hint of an edit, checks everything, writes only what was accepted.
// It does not know how anything looks, nor which host the worksheets are in.

import type { Catalogue } from "../../shared/form/catalogue.ts";
import type { UnitTraits } from "../../shared/form/rule.ts";
import type { Facts, Report } from "../../shared/report/report.ts";
import type { Finding } from "../../shared/validation/finding.ts";
import { keptDraftKey, keptReportKey } from "../../shared/worksheet/keptReport.ts";
import type { Edit, Host, Place, Sheets, StoreOutcome, WrittenEdit } from "../host/port.ts";
import {
  nextToRedo,
  nextToUndo,
  parseJournal,
  withEntry,
  withUndone,
  type JournalEntry,
} from "../journal/journal.ts";
import { parseDraft } from "./draft.ts";
import { editsBetween } from "./editsBetween.ts";
import { createFactsExchange } from "./factsExchange.ts";
import { createKeeper } from "./keeper.ts";
import { createSource, type Observable, type Source } from "./observable.ts";
import { isUntouched, parseOpening, type OpenOutcome, type Opening } from "./opening.ts";
import { readSheets } from "./readSheets.ts";
import { reviewOf, type NarrativeCheck } from "./review.ts";
import type { Refusal, SessionState } from "./sessionState.ts";
import { isSameValue, valueAt } from "./valueAt.ts";

export interface Session {
  readonly state: Observable<SessionState>;
  /** Draft and journal are part of the file that holds the sheets, not of this browser. */
  readonly keepsInWorkbook: boolean;
  /** Reads and checks now, without waiting for a hint. False where the sheets could not be read: the state says so too. */
  refresh(): Promise<boolean>;
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
  /** Holds the report against last year's and what the tree of bodies says of the body. */
  compareWith(previous: Report | undefined, unit?: UnitTraits): Promise<void>;
  open(opening: Opening): Promise<OpenOutcome>;
  /** Back to the report that was here before the last `open`. */
  returnToPrevious(): Promise<void>;
  /** The report that was here before is no longer wanted. */
  forgetPrevious(): Promise<void>;
  /** Another window works on the same draft: what stands here is kept from now on, and the other window is told. */
  claimDraft(): Promise<void>;
}

export interface SessionOptions {
  readonly host: Host;
  readonly catalogue: Catalogue;
  readonly now: () => Date;
  /** How long edits must have been quiet before the host is read. */
  readonly quietMs?: number;
  /** Fetches the check of the words, which is large: the pane is ready without it. */
  readonly loadNarrativeCheck?: () => Promise<NarrativeCheck>;
}

const draftKey = keptDraftKey;
const journalKey = "journal";
const replacedKey = "replaced";

export async function createSession({
  host,
  catalogue,
  now,
  quietMs = 250,
  loadNarrativeCheck = async () =>
    (await import("../../shared/narrative/crosscheck/crosscheck.ts")).crosscheck,
}: SessionOptions): Promise<Session> {
  const { store } = host;
  let sheets = await host.read();
  let kept: StoreOutcome = "stored";
  // A workbook that nobody has worked on with a pane brings what it was made with.
  const keptDraft = (await store.get(draftKey)) ?? (await store.get(keptReportKey));
  let draft = parseDraft(keptDraft, sheets, catalogue);
  // What the sheet of facts was drawn with: what differs was typed there.
  const drawn = parseDraft(await store.get(keptReportKey), sheets, catalogue).facts;
  let journal = parseJournal(await store.get(journalKey));
  // A workbook has its own undo; in a browser it outlives a reload.
  let replaced = store.inWorkbook ? undefined : parseOpening(await store.get(replacedKey), catalogue);
  let previous: Report | undefined;
  let unit: UnitTraits | undefined;
  let restored = host.restored ?? false;
  let reads = 0;
  let newest = Promise.resolve();
  let refused: readonly Refusal[] = [];
  let waiting = false;
  let checkNarrative: NarrativeCheck | undefined;
  let isLoading = false;
  const facts = createFactsExchange(
    host.factsSheet,
    drawn,
    {
      sheets: () => sheets,
      form: () => state.get().form,
      facts: () => state.get().report.facts,
      changeDraft: (change) => (draft = change(draft)),
      refresh,
    },
    4 * quietMs,
  );
  const state: Source<SessionState> = createSource(stateOf());
  host.showMarks?.(state.get().marks);

  /** All that follows from what was read last. */
  function stateOf(): SessionState {
    const form = catalogue.formOf(sheets);
    const { report, readings } = readSheets(sheets, facts.told(draft, form), form);
    const calculated = new Set(sheets.calculated);
    // A sample is another body's report.
    const own = draft.sample === undefined ? { previous, unit } : {};
    return {
      form,
      report,
      readings,
      ...reviewOf(report, form, calculated, own, checkNarrative),
      isNarrativeChecked: checkNarrative !== undefined,
      ...(own.previous && { previous: own.previous }),
      journal,
      refused,
      waiting,
      unreadable: false,
      calculated,
      ...(draft.sample !== undefined && { sample: draft.sample }),
      composed: draft.composed,
      kept,
      restored,
      canReturn: replaced !== undefined,
    };
  }

  const keeper = createKeeper(store, [
    [draftKey, draft],
    [journalKey, journal],
    [replacedKey, replaced],
  ]);

  /** Answers once the newest reading is in the state, also where another one has begun meanwhile: 上报 relies on it. */
  async function refresh(): Promise<boolean> {
    newest = readAll();
    try {
      for (let awaited: Promise<void> | undefined; awaited !== newest;) await (awaited = newest);
      return true;
    } catch {
      // The program of the sheets does not answer: the next hint tries again.
      state.set({ ...state.get(), refused, unreadable: true });
      return false;
    }
  }

  async function readAll(): Promise<void> {
    const read = ++reads;
    const next = await host.read();
    const isContested = store.contest?.isOn() ?? false;
    const outcomes = [
      isContested ? "contested" : (host.kept?.() ?? "stored"),
      await keeper.keep(draftKey, draft),
      await keeper.keep(journalKey, journal),
      // While another window has the draft, what stands here is kept beside it.
      store.inWorkbook
        ? "stored"
        : await keeper.keep(replacedKey, isContested ? { sheets: next, draft } : replaced),
    ] as const;
    // A later read has the later sheets.
    if (read !== reads) return;
    sheets = next;
    kept = outcomes.find((outcome) => outcome !== "stored") ?? "stored";
    show();
    void wantNarrativeCheck();
  }

  function show(): void {
    state.set(stateOf());
    host.showMarks?.(state.get().marks);
  }

  /** Where it cannot be fetched, the next reading asks again; the server checks the words in any case. */
  async function wantNarrativeCheck(): Promise<void> {
    if (checkNarrative || isLoading) return;
    isLoading = true;
    try {
      checkNarrative = await loadNarrativeCheck();
    } catch {
      return;
    } finally {
      isLoading = false;
    }
    show();
  }

  /** Writes, and remembers what was not written: nothing at all where the program does not answer. */
  async function write(edits: readonly Edit[]): Promise<readonly WrittenEdit[]> {
    const written = await host.write(edits).catch(() => []);
    const places = new Set(written.map(({ place }) => place));
    refused = edits.flatMap(({ place }) => {
      if (places.has(place)) return [];
      const cell = host.cellName?.(place);
      return [{ place, ...(cell !== undefined && { cell }) }];
    });
    return written;
  }

  async function load(opening: Opening, before: Sheets): Promise<OpenOutcome> {
    const { report, form } = state.get();
    const edits = host.load ? [] : editsBetween(before, opening.sheets, catalogue.formOf(before));
    if (!edits) return "elsewhere";
    if (host.load) {
      const isLoaded = await host.load(opening.sheets).then(
        () => true,
        () => false,
      );
      if (!isLoaded) return "unanswered";
      journal = [];
      draft = opening.draft;
    } else {
      const written = await write(edits);
      if (edits.length > 0 && written.length === 0) return "unanswered";
      const what = opening.draft.sample === undefined ? "填入整份报告" : `填入示例：${opening.draft.sample}`;
      journal = withEntry(journal, { at: now().toISOString(), what, edits: written });
      draft = facts.changed(
        { ...opening.draft, facts: draft.facts, factsShown: draft.factsShown ?? {} },
        opening.draft.facts,
        report.facts,
        form,
      );
      facts.showSoon();
    }
    restored = false;
    return "opened";
  }

  /** Undoes or redoes the entry, and remembers it; where every one of its cells refused, it is as it was. */
  async function turn(entry: JournalEntry | undefined, undone: boolean): Promise<void> {
    const retyped = entry && (await writeBack(entry.edits, undone));
    if (retyped !== undefined) journal = withUndone(journal, entry?.id ?? 0, undone, retyped);
    await refresh();
  }

  /**
   * Only where the cell still holds what was written: what was typed since is the person's. Answers how many cells were
   * left alone for that; undefined where nothing could be written.
   */
  async function writeBack(edits: readonly WrittenEdit[], undone: boolean): Promise<number | undefined> {
    const sheets = await host.read().catch(() => undefined);
    if (!sheets) return undefined;
    const form = catalogue.formOf(sheets);
    const standing = edits.filter(({ place, from, to }) =>
      isSameValue(valueAt(sheets, form, place), undone ? to : from),
    );
    const written = await write(standing.map(({ place, from, to }) => ({ place, to: undone ? from : to })));
    return standing.length === 0 || written.length > 0 ? edits.length - standing.length : undefined;
  }

  store.contest?.onBegin(() => void refresh());
  let timer: ReturnType<typeof setTimeout> | undefined;
  host.onEdit(() => {
    clearTimeout(timer);
    timer = setTimeout(() => void refresh(), quietMs);
  });
  host.onWaiting?.((next) => {
    waiting = next;
    state.set({ ...state.get(), waiting });
  });

  void wantNarrativeCheck();
  return {
    state,
    keepsInWorkbook: store.inWorkbook ?? false,
    refresh,
    async accept(edits, what) {
      const written = await write(edits);
      journal = withEntry(journal, { at: now().toISOString(), what, edits: written });
      await refresh();
    },
    undo: () => turn(nextToUndo(journal), true),
    redo: () => turn(nextToRedo(journal), false),
    async goTo(place) {
      const [whole = place] = place.split("#");
      const lead = (to: Place) => host.goTo(to).catch(() => false);
      // A host may know a section of words only as a whole.
      return (await lead(place)) || (whole !== place && lead(whole));
    },
    async setFacts(next) {
      const { report, form } = state.get();
      draft = facts.changed(draft, next, report.facts, form);
      // At once, for a program that makes the pane wait must not let the next change go out from before this one.
      show();
      await refresh();
      facts.showSoon();
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
    async compareWith(report, traits) {
      previous = report;
      unit = traits;
      await refresh();
    },
    async open(opening) {
      const sheets = await host.read().catch(() => undefined);
      if (!sheets) return "unanswered";
      const current = { sheets, draft: { ...draft, facts: state.get().report.facts } };
      const outcome = await load(opening, sheets);
      if (outcome === "opened") replaced = isUntouched(sheets) ? undefined : current;
      await refresh();
      return outcome;
    },
    async returnToPrevious() {
      const sheets = await host.read().catch(() => undefined);
      const opened = replaced && sheets ? await load(replaced, sheets) : "unanswered";
      if (opened === "opened") replaced = undefined;
      await refresh();
    },
    async forgetPrevious() {
      replaced = undefined;
      await refresh();
    },
    async claimDraft() {
      store.contest?.claim();
      // Before the other window hears of it, which then sets aside its own in the same place.
      await keeper.keep(replacedKey, replaced);
      // Whatever it wrote meanwhile is written over.
      for (const key of [draftKey, journalKey]) keeper.forget(key);
      await write([]);
      await refresh();
    },
  };
}
