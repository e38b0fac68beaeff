// The accepted writes of the pane, newest first, so that each can be taken back, also after a reload.
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
}

export type Journal = readonly JournalEntry[];

/** Older ones are forgotten. */
const longest = 50;

export function withEntry(journal: Journal, entry: Omit<JournalEntry, "id">): Journal {
  if (entry.edits.length === 0) return journal;
  const id = 1 + Math.max(0, ...journal.map((other) => other.id));
  return [{ ...entry, id }, ...journal].slice(0, longest);
}

export function withoutEntry(journal: Journal, id: number): Journal {
  return journal.filter((entry) => entry.id !== id);
}

const figure = z.union([z.number(), z.null(), z.string()]);
const kept = z.array(
  z.object({
    id: z.number(),
    at: z.string(),
    what: z.string(),
    edits: z.array(z.object({ place: z.string(), from: figure, to: figure })),
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
