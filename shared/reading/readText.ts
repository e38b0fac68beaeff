// A published report in plain text as a draft: its sections by their titles, its tables by their labels.
// What the text leaves open is listed as unread; no figure is ever guessed.

import type { Catalogue } from "../form/catalogue.ts";
import type { Edition, FieldId } from "../form/define.ts";
import type { Profile } from "../form/profile.ts";
import type { Form } from "../form/form.ts";
import type { Narrative, Report } from "../report/report.ts";
import { createReport } from "../report/values.ts";
import { noteOn, type ReadingNote } from "../wording/notes.ts";
import { readClosing } from "./closing.ts";
import { readCover, type Cover } from "./cover.ts";
import { toKey } from "./key.ts";
import { linesOf, type SourceLine } from "./lines.ts";
import { toProse } from "./prose.ts";
import { readTable, type TableReading } from "./readTable.ts";
import { findSections, type SectionPlace } from "./sections.ts";
import { rawLines, streamOf, type Stream } from "./stream.ts";
import { figuresOf } from "./toReport.ts";
import { yearIn, type YearRead } from "./year.ts";

export interface ReadReport {
  readonly report: Report;
  readonly notes: readonly ReadingNote[];
  /** Fields of the form that the text does not give, or not with certainty. */
  readonly unread: readonly FieldId[];
}

export function readText(text: string, catalogue: Catalogue): ReadReport {
  const { lines, truncated } = linesOf(text);
  const read = readLines(lines, catalogue);
  return truncated ? { ...read, notes: [noteOn("text.truncated", {}), ...read.notes] } : read;
}

/** The same from any source that has lines of cells. */
export function readLines(lines: readonly SourceLine[], catalogue: Catalogue): ReadReport {
  const stream = streamOf(lines);
  const readings = catalogue.editions.map((edition) => readTables(stream, edition, catalogue));
  const likeliest = Math.max(...readings.map(({ blocksRead }) => blocksRead));
  const firstTitle = Math.min(...readings.map(({ sections }) => sections[0]?.title ?? stream.text.length));
  const cover = readCover(stream, firstTitle);
  const dated = yearOf(stream, cover, readings, firstTitle);
  const candidates = readings.filter(({ blocksRead }) => blocksRead === likeliest);
  const forYear = dated && catalogue.editionForYear(dated.year);
  const chosen = candidates.find(({ form }) => form.edition === forYear) ?? candidates.at(-1);
  if (!chosen) throw new RangeError("a catalogue without editions reads nothing");
  return toReadReport(stream, cover, dated, chosen, catalogue);
}

/** Words, not tables: those hold figures that look like years. */
function yearOf(
  stream: Stream,
  { year }: Cover,
  readings: readonly EditionReading[],
  firstTitle: number,
): YearRead | undefined {
  if (year !== undefined) return { year, stated: true };
  const [reading] = [...readings].sort((one, other) => other.sections.length - one.sections.length);
  const words = (reading?.sections ?? [])
    .filter(({ id }) => !reading?.tableBySection.has(id))
    .flatMap(({ from, to }) => rawLines(stream, from, Math.min(to, from + longestWords)));
  return yearIn(rawLines(stream, 0, Math.min(firstTitle, longestWords)).join("\n"), words.join("\n"));
}

/** In characters: where the report year is told in words, it is told early. */
const longestWords = 10_000;

interface EditionReading {
  readonly form: Form;
  readonly sections: readonly SectionPlace[];
  readonly tableBySection: ReadonlyMap<string, TableReading>;
  /** How many blocks were found under their own header. */
  readonly blocksRead: number;
}

/** In characters, white space left out: many times the longest table that anyone publishes. */
const longestTable = 40_000;

function readTables(stream: Stream, edition: Edition, catalogue: Catalogue): EditionReading {
  const form = catalogue.formOf({ edition: edition.id });
  const sections = findSections(stream, edition);
  const tableBySection = new Map<string, TableReading>();
  const everywhere = { from: 0, to: stream.text.length };
  for (const section of edition.sections) {
    if (section.kind !== "table") continue;
    const { from, to } = sections.find(({ id }) => id === section.id) ?? everywhere;
    const place = { from, to: Math.min(to, from + longestTable) };
    tableBySection.set(section.id, readTable(stream, place, section, form));
  }
  const blocks = [...tableBySection.values()].flatMap((table) => table.blocks);
  const blocksRead = blocks.filter(({ placed, isHeaderClear }) => placed.length > 0 && isHeaderClear).length;
  return { form, sections, tableBySection, blocksRead };
}

function toReadReport(
  stream: Stream,
  cover: Cover,
  dated: YearRead | undefined,
  { form: plain, sections, tableBySection }: EditionReading,
  catalogue: Catalogue,
): ReadReport {
  const { edition } = plain;
  const blocks = [...tableBySection.values()].flatMap((table) => table.blocks);
  const profile = profileOf(stream, sections, edition, catalogue);
  const figures = figuresOf(blocks, plain, profile);
  const year = dated?.year ?? edition.years.from;
  const shape = { edition: edition.id, profile: profile?.id, localRows: figures.localRows };
  const form = catalogue.formOf(shape);
  const blank = createReport(form, { year, agency: { name: cover.agency.slice(0, 200) } });
  const report: Report = {
    ...blank,
    values: { ...blank.values, ...figures.values },
    localRows: figures.localRows,
    narrative: narrativeOf(stream, cover, edition, sections, tableBySection),
  };
  const unread = form.fields.flatMap(({ id }) => (figures.read.has(id) ? [] : [id]));
  return {
    report,
    notes: [
      ...notesOnReport(cover, dated, edition, sections, catalogue),
      ...figures.notes,
      ...notesOnUnread(unread, form),
    ],
    unread,
  };
}

function narrativeOf(
  stream: Stream,
  { title, preamble, agency }: Cover,
  edition: Edition,
  sections: readonly SectionPlace[],
  tableBySection: ReadonlyMap<string, TableReading>,
): Narrative {
  const narrative: Narrative = { ...(title !== "" && { title }), ...(preamble !== "" && { preamble }) };
  const notes: Record<string, string> = {};
  sections.forEach((place, index) => {
    const table = tableBySection.get(place.id);
    let words = table ? wordsAround(stream, place, table) : toProse(rawLines(stream, place.from, place.to));
    if (index === sections.length - 1) {
      const { words: rest, ...closing } = readClosing(words, agency);
      words = rest;
      Object.assign(narrative, closing);
    }
    const section = edition.sections.find(({ id }) => id === place.id);
    if (section?.kind === "narrative") narrative[section.id] = words;
    else if (words !== "") notes[place.id] = words.slice(0, longestNote);
  });
  return Object.keys(notes).length > 0 ? { ...narrative, notes } : narrative;
}

const longestNote = 5_000;

/** Sentences over a table, and whatever words stand under it. */
function wordsAround(stream: Stream, place: SectionPlace, { from, end }: TableReading): string {
  if (from >= end) return toProse(rawLines(stream, place.from, place.to));
  const over = toProse(rawLines(stream, place.from, from));
  const under = toProse(rawLines(stream, end, place.to).map((line) => line.replace(/^[\s|]+|[\s|]+$/g, "")));
  return [over.includes("。") ? over : "", under].filter((words) => words !== "").join("\n");
}

/** A place is known by the header words that only its reports use. */
function profileOf(
  { text }: Stream,
  sections: readonly SectionPlace[],
  edition: Edition,
  { profiles }: Catalogue,
): Profile | undefined {
  const tables = sections.filter(({ id }) =>
    edition.sections.some((section) => section.id === id && section.kind === "table"),
  );
  return profiles.find(({ editions }) => {
    const words = Object.values(editions[edition.id]?.columnLabels ?? {}).map(toKey);
    return (
      words.length > 0 &&
      words.every((word) => tables.some(({ from, to }) => text.slice(from, to).includes(word)))
    );
  });
}

function notesOnReport(
  { agency }: Cover,
  dated: YearRead | undefined,
  edition: Edition,
  sections: readonly SectionPlace[],
  catalogue: Catalogue,
): ReadingNote[] {
  const notes: ReadingNote[] = [];
  if (agency === "") notes.push(noteOn("agency.unread", {}));
  if (!dated) notes.push(noteOn("year.unread", { year: edition.years.from }));
  else {
    const { year, stated } = dated;
    if (!stated) notes.push(noteOn("year.likely", { year }));
    if (catalogue.editionForYear(year) !== edition)
      notes.push(noteOn("edition.notOfYear", { year, notice: edition.notice }));
  }
  const missing = edition.sections.filter(({ id }) => !sections.some((place) => place.id === id));
  for (const { title } of missing) notes.push(noteOn("section.missing", { title }));
  return notes;
}

/** One note per row, however many of its figures are open. */
function notesOnUnread(unread: readonly FieldId[], form: Form): ReadingNote[] {
  const fieldsByRow = new Map<string, FieldId[]>();
  for (const id of unread) {
    const field = form.fieldById.get(id);
    if (!field) continue;
    fieldsByRow.set(field.rowName, [...(fieldsByRow.get(field.rowName) ?? []), id]);
  }
  return [...fieldsByRow].map(([row, ids]) => ({
    ...noteOn("row.unread", { row, count: ids.length }),
    ...(ids[0] !== undefined && { field: ids[0] }),
  }));
}
