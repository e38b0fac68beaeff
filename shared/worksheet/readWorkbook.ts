// A filled workbook as a report, whatever people did to it: moved, renamed or copied sheets, inserted rows, lost names.
// What stands nowhere is listed as unread; no figure is guessed. It does not know a file format or a host.

import type { Catalogue } from "../form/catalogue.ts";
import type { Edition, FieldId } from "../form/define.ts";
import type { Form } from "../form/form.ts";
import { layoutOf } from "../form/layout.ts";
import type { LocalRowsByRow, Profile } from "../form/profile.ts";
import { toKey } from "../reading/key.ts";
import { parseReport, type Report } from "../report/report.ts";
import { createReport, withValues } from "../report/values.ts";
import { noteOn, type ReadingNote } from "../wording/notes.ts";
import { scopeOf } from "./cover.ts";
import { factsOnSheet, isFactsSheet } from "./factsOnSheet.ts";
import { findLocalRows } from "./findLocalRows.ts";
import { factsShownIn, keptDraftKey, keptReportKey, withKeptReport } from "./keptReport.ts";
import { keysOf, locateTable, type LocatedTable, type SheetKeys } from "./locateTable.ts";
import { namedPlaces, type NamedPlaces } from "./namedPlaces.ts";
import { factsTitle } from "./plan.ts";
import { readFacts } from "./readFacts.ts";
import { readFigures } from "./readFigures.ts";
import { readWords } from "./readWords.ts";
import type { WorkbookContent } from "./workbook.ts";

export interface WorkbookRead {
  readonly report: Report;
  readonly form: Form;
  readonly tables: readonly LocatedTable[];
  readonly notes: readonly ReadingNote[];
  readonly unread: readonly FieldId[];
}

export function readWorkbook(content: WorkbookContent, catalogue: Catalogue): WorkbookRead {
  const names = namedPlaces(content.names);
  const sheets = content.sheets.map(keysOf);
  const { form, tables } = chooseForm(content, sheets, names, catalogue);
  const { edition, profile } = form;
  const words = readWords(content, names, edition);
  const figures = readFigures(tables, form);
  const year = yearOf(words.cover.year, words.cover.title, content.properties.year);
  const scope = scopeOf(words.cover.scope ?? "") ?? scopeOf(String(content.properties.scope));
  const agency = (words.cover.agency ?? "").slice(0, longestName);
  const blank = createReport(form, {
    year: year ?? edition.years.from,
    agency: { name: agency },
    ...(scope && { scope }),
  });
  const { title, preamble, signedBy, date } = words.cover;
  const report: Report = {
    ...withValues(blank, form, figures.values),
    ...(profile && { profile: profile.id }),
    narrative: {
      ...(title !== undefined && { title }),
      ...(preamble !== undefined && { preamble }),
      ...words.narrative,
      ...(signedBy !== undefined && { signedBy }),
      ...(date !== undefined && { date }),
      ...(Object.keys(figures.notesBySection).length > 0 && { notes: figures.notesBySection }),
    },
  };
  const notes: ReadingNote[] = [
    ...(agency === "" ? [noteOn("agency.unread", {})] : []),
    ...(year === undefined ? [noteOn("year.unread", { year: edition.years.from })] : []),
    ...(year !== undefined && catalogue.editionForYear(year) !== edition
      ? [noteOn("edition.notOfYear", { year, notice: edition.notice })]
      : []),
    ...words.missing.map((section) => noteOn("section.missing", { title: section.title })),
    ...figures.notes,
  ];
  const drawn = withKeptReport(report, content.kept?.get(keptReportKey)?.text, catalogue);
  const draft = content.kept?.get(keptDraftKey)?.text;
  const later =
    draft === undefined ? drawn : withKeptReport({ ...report, agency: drawn.agency }, draft, catalogue);
  const factsSheet = content.sheets.find(isFactsSheet);
  const { facts, unread } = readFacts(factsSheet ? factsOnSheet(factsSheet, form) : {}, form, {
    drawn: drawn.facts,
    later: later.facts,
    shown: factsShownIn(draft),
  });
  const whole = parseReport({ ...later, facts }, catalogue);
  return {
    report: "report" in whole ? whole.report : later,
    form,
    tables,
    notes: [
      ...notes,
      ...("report" in whole
        ? unread.map((each) => noteOn("fact.unread", each))
        : [noteOn("fact.unread", { label: factsTitle, typed: "" })]),
    ],
    unread: figures.unread,
  };
}

const longestName = 200;

interface ChosenForm {
  readonly form: Form;
  readonly tables: readonly LocatedTable[];
}

/** The edition whose labels are there; the workbook's own word decides between equals, then the year. */
function chooseForm(
  { properties }: WorkbookContent,
  sheets: readonly SheetKeys[],
  names: NamedPlaces,
  catalogue: Catalogue,
): ChosenForm {
  const said = catalogue.edition(String(properties.edition));
  const read = (edition: Edition) => formOn(edition, properties, sheets, names, catalogue);
  const first = said && read(said);
  if (first && share(first) >= trusted) return first;
  const candidates = catalogue.editions.map((edition) => (first && edition === said ? first : read(edition)));
  const forYear = catalogue.editionForYear(Number(properties.year));
  const rank = (candidate: ChosenForm) =>
    share(candidate) +
    (candidate.form.edition === said ? 0.1 : 0) +
    (candidate.form.edition === forYear ? 0.05 : 0);
  const [best] = candidates.sort((one, other) => rank(other) - rank(one));
  if (!best) throw new RangeError("a catalogue without editions reads nothing");
  return best;
}

/** From this share of labels on, the workbook is what it says it is. */
const trusted = 0.9;

function share({ tables }: ChosenForm): number {
  const sum = (count: (table: LocatedTable) => number) =>
    tables.reduce((total, table) => total + count(table), 0);
  return (
    sum(({ found }) => found) /
    Math.max(
      1,
      sum(({ labels }) => labels),
    )
  );
}

function formOn(
  edition: Edition,
  properties: WorkbookContent["properties"],
  sheets: readonly SheetKeys[],
  names: NamedPlaces,
  catalogue: Catalogue,
): ChosenForm {
  const profile = catalogue.profile(String(properties.profile)) ?? profileIn(sheets, edition, catalogue);
  const said = localRowsIn(properties.localRows, catalogue.formOf({ edition: edition.id }));
  const locate = (localRows: LocalRowsByRow): ChosenForm => {
    const form = catalogue.formOf({ edition: edition.id, profile: profile?.id, localRows });
    return { form, tables: locateTables(form, sheets, names) };
  };
  if (said) return locate(said);
  const plain = locate({});
  const found = findLocalRows(plain.tables, plain.form, profile);
  return Object.keys(found).length > 0 ? locate(found) : plain;
}

/** For each section the sheet where most of its labels stand; of copies the one that the names are on. */
function locateTables(form: Form, sheets: readonly SheetKeys[], names: NamedPlaces): LocatedTable[] {
  return form.edition.sections.flatMap((section) => {
    if (section.kind !== "table") return [];
    const layout = layoutOf(section, form);
    const located = sheets.map((keys) => locateTable(section, form, keys, names, layout));
    const [best] = located.sort(
      (one, other) =>
        other.found - one.found || names.countOn(other.sheet.name) - names.countOn(one.sheet.name),
    );
    return best ? [best] : [];
  });
}

/** A place is known by the header words that only its reports use. */
function profileIn(
  sheets: readonly SheetKeys[],
  { id }: Edition,
  { profiles }: Catalogue,
): Profile | undefined {
  const written = new Set(sheets.flatMap(({ byRow }) => byRow.flat()));
  return profiles.find(({ editions }) => {
    const words = Object.values(editions[id]?.columnLabels ?? {}).map(toKey);
    return words.length > 0 && words.every((word) => written.has(word));
  });
}

/** Undefined where the property is missing or says nothing sound. */
function localRowsIn(property: unknown, { blocks }: Form): LocalRowsByRow | undefined {
  if (typeof property !== "string") return undefined;
  const known = new Set(blocks.flatMap(({ rows }) => rows.map(({ id }) => id)));
  const localRows: Record<string, { key: string; label: string; mode: "parts" | "ofWhich" }[]> = {};
  for (const [official, rows] of Object.entries(parsed(property) ?? {})) {
    if (!known.has(official) || !Array.isArray(rows)) return undefined;
    for (const row of rows as unknown[]) {
      if (typeof row !== "object" || row === null) return undefined;
      const { key, label, mode } = row as Record<string, unknown>;
      if (typeof key !== "string" || !/^local[1-9]\d{0,2}$/.test(key)) return undefined;
      if (typeof label !== "string" || label === "" || label.length > 60) return undefined;
      if (mode !== "parts" && mode !== "ofWhich") return undefined;
      (localRows[official] ??= []).push({ key, label, mode });
    }
  }
  return Object.keys(localRows).length > 0 ? localRows : undefined;
}

function parsed(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : undefined;
  } catch (fault) {
    if (fault instanceof SyntaxError) return undefined;
    throw fault;
  }
}

function yearOf(...texts: readonly unknown[]): number | undefined {
  for (const text of texts) {
    const year = /20\d\d/.exec(
      toKey(typeof text === "number" ? String(text) : typeof text === "string" ? text : ""),
    );
    if (year) return Number(year[0]);
  }
  return undefined;
}
