// The accepted writes of the pane, newest first, to be undone and redone in order, also after a reload and by another host.
// A host's own undo may not reach them (ux.md: Excel before ExcelApi 1.19).

import * as z from "zod/mini";
import type { WrittenEdit } from "../host/port.ts";

export interface JournalEntry {
  readonly id: number;
  /** ISO 8601. */
  readonly at: string;
  /** What the person accepted, in words. */
  readonly what: string;
  readonly edits: readonly WrittenEdit[];
  /** Taken back, and to be had again until something else is written. */
  readonly undone?: boolean | undefined;
  /** How many of its cells had been typed over when it was last undone or redone, and were left alone. */
  readonly retyped?: number | undefined;
}

export type Journal = readonly JournalEntry[];

/** Older ones are forgotten. */
const longest = 50;

export function withEntry(journal: Journal, entry: Omit<JournalEntry, "id">): Journal {
  if (entry.edits.length === 0) return journal;
  const done = journal.filter(({ undone }) => undone !== true);
  const id = 1 + Math.max(0, ...journal.map((other) => other.id));
  return [{ ...entry, id }, ...done].slice(0, longest);
}

/** The entry that is undone next: the newest that still stands. */
export function nextToUndo(journal: Journal): JournalEntry | undefined {
  return journal.find(({ undone }) => undone !== true);
}

/** The entry that is redone next: the one that was undone last. */
export function nextToRedo(journal: Journal): JournalEntry | undefined {
  return journal.findLast(({ undone }) => undone === true);
}

export function withUndone(journal: Journal, id: number, undone: boolean, retyped = 0): Journal {
  return journal.map((entry) => (entry.id === id ? { ...entry, undone, retyped } : entry));
}

const figure = z.union([z.number(), z.null(), z.string()]);
const kept = z.array(
  z.object({
    id: z.number(),
    at: z.string(),
    what: z.string(),
    edits: z.array(z.object({ place: z.string(), from: figure, to: figure })),
    undone: z.optional(z.boolean()),
    retyped: z.optional(z.number()),
  }),
);

/** Reads back what was kept; damaged text is an empty journal. */
export function parseJournal(text: string | undefined): Journal {
  if (text === undefined) return [];
  try {
    return kept.parse(JSON.parse(text));
  } catch {
    // Not JSON, or not of this shape: nothing can be taken back.
    return [];
  }
}
