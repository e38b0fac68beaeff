// One report being worked on: reads the worksheets at every hint of an edit, checks everything, writes only what was accepted.
// It does not know how anything looks, nor which host the worksheets are in.

import type { Catalogue } from "../../shared/form/catalogue.ts";
import type { Form } from "../../shared/form/form.ts";
import type { UnitTraits } from "../../shared/form/rule.ts";
import type { Facts, Report } from "../../shared/report/report.ts";
import type { Completeness } from "../../shared/validation/completeness.ts";
import type { Finding } from "../../shared/validation/finding.ts";
import { keptDraftKey, keptReportKey } from "../../shared/worksheet/keptReport.ts";
import type { Edit, Host, Place, Sheets, StoreOutcome, WrittenEdit } from "../host/port.ts";
import { parseSheets } from "../host/parseSheets.ts";
import {
  nextToRedo,
  nextToUndo,
  parseJournal,
  withEntry,
  withUndone,
  type Journal,
  type JournalEntry,
} from "../journal/journal.ts";
import { parseDraft, type Draft } from "./draft.ts";
import { editsBetween } from "./editsBetween.ts";
import { createSource, type Observable } from "./observable.ts";
import { readSheets, type Reading } from "./readSheets.ts";
import { reviewOf, type NarrativeCheck, type Review } from "./review.ts";
import { isSameValue, valueAt } from "./valueAt.ts";

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

/** A report as it is opened: a new one, a sample, an imported one. */
export interface Opening {
  readonly sheets: Sheets;
  readonly draft: Draft;
}

/**
 * `elsewhere`: the sheets are laid out for another form, year or scope, and this host cannot lay out anew.
 * `unanswered`: their program does not answer or takes nothing. Either way all is as it was.
 */
export type OpenOutcome = "opened" | "elsewhere" | "unanswered";

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
  const state = createSource(stateOf());
  host.showMarks?.(state.get().marks);

  /** With what was typed on the sheet of facts. */
  function toldDraft(form: Form): Draft {
    return host.factsSheet?.told.asTold(draft, sheets, drawn, form) ?? draft;
  }

  /** After the pane changed the facts from `before`. */
  function withFactsOfPane(own: Draft, facts: Facts, before: Facts, form: Form): Draft {
    return host.factsSheet?.told.withFactsOfPane(own, facts, before, sheets, form) ?? { ...own, facts };
  }

  /** All that follows from what was read last. */
  function stateOf(): SessionState {
    const form = catalogue.formOf(sheets);
    const { report, readings } = readSheets(sheets, toldDraft(form), form);
    const calculated = new Set(sheets.calculated);
    return {
      form,
      report,
      readings,
      ...reviewOf(report, form, calculated, { previous, unit }, checkNarrative),
      isNarrativeChecked: checkNarrative !== undefined,
      ...(previous && { previous }),
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

  /** Only what has changed is stored, for in a workbook that is a write too. */
  const keptByKey = new Map([
    [draftKey, JSON.stringify(draft)],
    [journalKey, JSON.stringify(journal)],
    [replacedKey, JSON.stringify(replaced ?? null)],
  ]);
  async function keep(key: string, value: unknown): Promise<StoreOutcome> {
    const text = JSON.stringify(value ?? null);
    if (keptByKey.get(key) === text) return "stored";
    const outcome = await store.set(key, text);
    if (outcome === "stored") keptByKey.set(key, text);
    return outcome;
  }

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
      await keep(draftKey, draft),
      await keep(journalKey, journal),
      // While another window has the draft, what stands here is kept beside it.
      store.inWorkbook ? "stored" : await keep(replacedKey, isContested ? { sheets: next, draft } : replaced),
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
      const { facts, factsShown } = draft;
      draft = withFactsOfPane(
        { ...opening.draft, facts, factsShown: factsShown ?? {} },
        opening.draft.facts,
        report.facts,
        form,
      );
      showFactsSoon();
    }
    restored = false;
    return "opened";
  }

  /** Undoes or redoes the entry, and remembers it; where every one of its cells refused, it is as it was. */
  async function turn(entry: JournalEntry | undefined, undone: boolean): Promise<void> {
    if (entry && (await writeBack(entry.edits, undone))) journal = withUndone(journal, entry.id, undone);
    await refresh();
  }

  /** Only where the cell still holds what was written: what was typed since is the person's. */
  async function writeBack(edits: readonly WrittenEdit[], undone: boolean): Promise<boolean> {
    const sheets = await host.read().catch(() => undefined);
    if (!sheets) return false;
    const form = catalogue.formOf(sheets);
    const standing = edits.filter(({ place, from, to }) =>
      isSameValue(valueAt(sheets, form, place), undone ? to : from),
    );
    const written = await write(standing.map(({ place, from, to }) => ({ place, to: undone ? from : to })));
    return standing.length === 0 || written.length > 0;
  }

  let factsTimer: ReturnType<typeof setTimeout> | undefined;
  let showing = Promise.resolve();
  function showFactsSoon(): void {
    clearTimeout(factsTimer);
    factsTimer = setTimeout(() => {
      showing = showing.then(showFacts);
    }, 4 * quietMs);
  }

  /** The sheet of facts says what the pane says. Where it cannot, the draft keeps the facts all the same. */
  async function showFacts(): Promise<void> {
    const { report, form } = state.get();
    const { factsSheet } = host;
    if (!factsSheet || !sheets.facts) return;
    const { told } = factsSheet;
    draft = told.withFactsOnTheWay(draft, report.facts, form);
    const shown = await factsSheet.write(report.facts, draft.factsShown ?? {}).catch(() => ({}));
    // What it showed before counts until it has been read anew.
    if (!(await refresh())) return;
    draft = told.withFactsArrived(draft, shown);
    await refresh();
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
    async setFacts(facts) {
      const { report, form } = state.get();
      draft = withFactsOfPane(draft, facts, report.facts, form);
      // At once, for a program that makes the pane wait must not let the next change go out from before this one.
      show();
      await refresh();
      showFactsSoon();
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
      await keep(replacedKey, replaced);
      // Whatever it wrote meanwhile is written over.
      for (const key of [draftKey, journalKey]) keptByKey.delete(key);
      await write([]);
      await refresh();
    },
  };
}

function parseOpening(text: string | undefined, catalogue: Catalogue): Opening | undefined {
  try {
    const { sheets: kept, draft } = JSON.parse(text ?? "null") as { sheets: unknown; draft: unknown };
    const sheets = parseSheets(JSON.stringify(kept), catalogue);
    return sheets && { sheets, draft: parseDraft(JSON.stringify(draft), sheets, catalogue) };
  } catch {
    // Nothing was set aside, or it is damaged.
    return undefined;
  }
}

/** Nothing has been written into it: nobody would want it back. */
const isUntouched = ({ agency, values, localRows, narrative, calculated }: Sheets): boolean =>
  agency.name === "" &&
  Object.keys(narrative).length === 0 &&
  Object.entries(values).every(([id, value]) => value === null || calculated.includes(id)) &&
  Object.values(localRows).every((rows) =>
    rows.every((row) => Object.values(row.values).every((value) => value === null)),
  );
