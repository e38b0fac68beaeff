// What was read from the tables as figures of a report: values, local rows, the sums of official rows over parts, and what was changed.
// It does not know where the figures stood.

import type { FieldId } from "../form/define.ts";
import type { Form } from "../form/form.ts";
import type { LocalRowMode, Profile } from "../form/profile.ts";
import { isBlankMark, readFigure, type FigureValue } from "../report/figure.ts";
import type { Report, ReportLocalRow } from "../report/report.ts";
import { noteOn, type ReadingNote } from "../wording/notes.ts";
import type { PlacedRecord } from "./placeRecords.ts";
import type { BlockReading } from "./readTable.ts";

export interface FiguresRead {
  readonly values: Report["values"];
  readonly localRows: Report["localRows"];
  readonly notes: readonly ReadingNote[];
  readonly read: ReadonlySet<FieldId>;
}

export function figuresOf(
  blocks: readonly BlockReading[],
  form: Form,
  profile: Profile | undefined,
): FiguresRead {
  const values: Record<FieldId, FigureValue> = {};
  const localRows: Record<string, ReportLocalRow[]> = {};
  const notes: ReadingNote[] = [];
  const read = new Set<FieldId>();

  for (const reading of blocks) {
    for (const placed of reading.placed) {
      const row = reading.block.rows[placed.row];
      if (!row) continue;
      const figures = figuresOfRow(reading, placed);
      const rowId = placed.local ? localRowId(row.id, placed.local, localRows, form, profile) : row.id;
      for (const [column, { value, note }] of Object.entries(figures)) {
        const id = `${rowId}.${column}`;
        read.add(id);
        if (note) notes.push({ ...note, field: id });
        if (!placed.local) values[id] = value;
        else {
          const local = localRows[row.id]?.at(-1);
          if (local) local.values[column] = value;
        }
      }
      notes.push(...notesOnPlace(placed, row.name, `${rowId}.${reading.block.columns[0]?.key ?? ""}`));
    }
    for (const row of reading.block.rows) {
      const parts = (localRows[row.id] ?? []).filter(({ mode }) => mode === "parts");
      if (parts.length === 0) continue;
      for (const { key } of reading.block.columns) {
        const id = `${row.id}.${key}`;
        const figures = parts.map((part) => part.values[key]);
        if (!figures.every((figure) => typeof figure === "number")) continue;
        values[id] = figures.reduce((sum, figure) => sum + figure, 0);
        read.add(id);
      }
      notes.push(noteOn("localRows.summed", { row: row.name, parts: parts.map(({ label }) => label) }));
    }
  }
  return { values, localRows, notes: [...notes, ...notesOnRows(blocks)], read };
}

type FigureNote = Pick<ReadingNote, "code" | "message"> | undefined;

function figuresOfRow(
  { block, units }: BlockReading,
  { record }: PlacedRecord,
): Record<string, { value: FigureValue; note: FigureNote }> {
  return Object.fromEntries(
    block.columns.map(({ key, kind }, index) => {
      const typed = record.texts[index] ?? "";
      const unit = units[index];
      const { value: plain, changes: plainChanges } = readFigure(typed, kind);
      const headed = unit !== undefined && typeof plain === "number" && !/[元亿万]/.test(typed);
      const { value, changes } = headed
        ? readFigure(typed + unit, kind)
        : { value: plain, changes: plainChanges };
      return [key, { value, note: noteOnFigure(typed, value, changes.length > 0) }];
    }),
  );
}

function noteOnFigure(typed: string, value: FigureValue, isChanged: boolean): FigureNote {
  if (typeof value === "string")
    return noteOn(isBlankMark(value) ? "figure.blankMark" : "figure.text", { typed });
  return isChanged && value !== null ? noteOn("figure.changed", { typed, value }) : undefined;
}

function notesOnPlace({ by, record, local }: PlacedRecord, row: string, field: FieldId): ReadingNote[] {
  const notes: ReadingNote[] = [];
  if (by === "likeness") notes.push({ ...noteOn("row.inexact", { row, words: record.words ?? "" }), field });
  if (local) notes.push({ ...noteOn("localRows.found", { row, label: local.label }), field });
  return notes;
}

/** One note for all rows that were read in the same way. */
function notesOnRows(blocks: readonly BlockReading[]): ReadingNote[] {
  const rowsWhere = (holds: (placed: PlacedRecord) => boolean) =>
    blocks.flatMap(({ block, placed }) =>
      placed.flatMap((each) => (holds(each) ? [block.rows[each.row]?.name ?? ""] : [])),
    );
  const byOrder = rowsWhere(({ by }) => by === "order");
  const split = rowsWhere(({ record }) => record.split);
  return [
    ...(byOrder.length > 0 ? [noteOn("rows.byOrder", { rows: byOrder })] : []),
    ...(split.length > 0 ? [noteOn("rows.split", { rows: split })] : []),
  ];
}

/** The key that the profile gives to a row of this label, or the next free one. */
function localRowId(
  official: string,
  { label, mode }: { label: string; mode: LocalRowMode },
  localRows: Record<string, ReportLocalRow[]>,
  form: Form,
  profile: Profile | undefined,
): string {
  const rows = (localRows[official] ??= []);
  const known = profile?.editions[form.edition.id]?.localRows?.[official] ?? [];
  const taken = new Set([...rows.map(({ key }) => key)]);
  const own = known.find((row) => row.label === label && !taken.has(row.key))?.key;
  let next = 1;
  while (taken.has(`local${next}`) || known.some(({ key }) => key === `local${next}`)) next += 1;
  const key = own ?? `local${next}`;
  rows.push({ key, label, mode, values: {} });
  return `${official}.${key}`;
}
