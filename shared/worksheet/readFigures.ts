// The figures of located tables, as typed and as read, and the words that stand under each table.
// It does not know how the tables were found.

import type { FieldId } from "../form/define.ts";
import type { Form } from "../form/form.ts";
import { isBlankMark, readFigure, type FigureValue } from "../report/figure.ts";
import { noteOn, type ReadingNote } from "../wording/notes.ts";
import type { LocatedTable } from "./locateTable.ts";
import { contentAt, textAt } from "./workbook.ts";

export interface FiguresOfTables {
  readonly values: Readonly<Record<FieldId, FigureValue>>;
  readonly notesBySection: Readonly<Record<string, string>>;
  readonly notes: readonly ReadingNote[];
  readonly unread: readonly FieldId[];
}

export function readFigures(tables: readonly LocatedTable[], form: Form): FiguresOfTables {
  const values: Record<FieldId, FigureValue> = {};
  const notes: ReadingNote[] = [];
  for (const { sheet, placeByField, renamed, headerByField } of tables) {
    for (const [id, place] of placeByField) {
      const field = form.fieldById.get(id);
      if (!field) continue;
      const typed = textAt(sheet, place).slice(0, longestFigure);
      const unit = field.kind === "money" ? unitIn(headerByField.get(id) ?? "") : "";
      const headed = unit !== "" && /\d/.test(typed) && !/[元亿万]/.test(typed);
      const { value, changes } = readFigure(headed ? typed + unit : typed, field.kind);
      values[id] = value;
      const isText = typeof contentAt(sheet, place) === "string";
      const note = noteOnFigure(typed, value, headed || (isText && changes.length > 0));
      if (note) notes.push({ ...note, field: id });
    }
    for (const { field, words } of renamed) {
      const row = form.fieldById.get(field)?.rowName ?? "";
      notes.push({ ...noteOn("row.inexact", { row, words }), field });
    }
  }
  notes.push(...sumParts(values, form));
  const unread = form.fields.flatMap(({ id }) => (id in values ? [] : [id]));
  return {
    values,
    notesBySection: notesUnder(tables),
    notes: [...notes, ...notesOnUnread(unread, form)],
    unread,
  };
}

const longestFigure = 500;

function unitIn(header: string): string {
  const note = /[（(]([^）)]*)[）)]/.exec(header)?.[1] ?? "";
  if (note.includes("亿元")) return "亿元";
  return note.includes("元") && !note.includes("万元") ? "元" : "";
}

function noteOnFigure(typed: string, value: FigureValue, isChanged: boolean) {
  if (typeof value === "string")
    return noteOn(isBlankMark(value) ? "figure.blankMark" : "figure.text", { typed });
  return isChanged && value !== null ? noteOn("figure.changed", { typed, value }) : undefined;
}

/** An official row over its parts has no cell: its figures are their sums. */
function sumParts(values: Record<FieldId, FigureValue>, form: Form): ReadingNote[] {
  const notes: ReadingNote[] = [];
  for (const { rows, columns } of form.blocks) {
    for (const row of rows) {
      if (!row.derived) continue;
      const parts = rows.filter(({ local }) => local?.official === row.id && local.mode === "parts");
      for (const { key } of columns) {
        const figures = parts.map(({ id }) => values[`${id}.${key}`]);
        if (figures.some((figure) => figure === undefined)) continue;
        const whole = figures.every((figure) => typeof figure === "number");
        values[`${row.id}.${key}`] = whole ? figures.reduce((sum, figure) => sum + figure, 0) : null;
      }
      const labels = parts.map(({ local }) => local?.label ?? "");
      notes.push(noteOn("localRows.summed", { row: row.name, parts: labels }));
    }
  }
  return notes;
}

/** Words in the first cell of the row under a table. */
function notesUnder(tables: readonly LocatedTable[]): Record<string, string> {
  return Object.fromEntries(
    tables.flatMap(({ sheet, layout, rows }) => {
      const last = rows.at(-1);
      const text = last === undefined ? "" : textAt(sheet, { row: last + 1, column: 0 });
      return text === "" ? [] : [[layout.section, text.slice(0, longestNote)]];
    }),
  );
}

const longestNote = 5_000;

/** One note per row, however many of its figures are open. */
function notesOnUnread(unread: readonly FieldId[], form: Form): ReadingNote[] {
  const fieldsByRow = new Map<string, FieldId[]>();
  for (const id of unread) {
    const row = form.fieldById.get(id)?.rowName ?? "";
    fieldsByRow.set(row, [...(fieldsByRow.get(row) ?? []), id]);
  }
  return [...fieldsByRow].map(([row, ids]) => ({
    ...noteOn("row.unread", { row, count: ids.length }),
    ...(ids[0] !== undefined && { field: ids[0] }),
  }));
}
