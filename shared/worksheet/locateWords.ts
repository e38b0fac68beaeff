// Where the words of a report stand in a workbook that people have worked on: beside the cover's labels and beneath the titles
// of the narrative sections, else where their names point. It does not know the tables, nor what the words say.

import type { Edition, NarrativeSection } from "../form/define.ts";
import { toKey } from "../reading/key.ts";
import type { CellPlace } from "./address.ts";
import type { NamedPlaces } from "./namedPlaces.ts";
import { howToFillTitle, narrativeHint } from "./plan.ts";
import { textAt, type SheetGrid, type WorkbookContent } from "./workbook.ts";
import { narrativeName } from "./wordNames.ts";
import { type CoverKey, coverLabels, coverName } from "./cover.ts";

/** Cells one below the other. */
export interface WordsRun {
  readonly sheet: SheetGrid;
  readonly first: CellPlace;
  /** As many as hold words or are meant for them; at least one. */
  readonly rows: number;
  /** The label that it was found by. */
  readonly label?: CellPlace;
}

export interface LocatedWords {
  readonly cover: ReadonlyMap<CoverKey, WordsRun>;
  /** By section. */
  readonly narrative: ReadonlyMap<string, WordsRun>;
}

export function locateWords(
  { sheets }: Pick<WorkbookContent, "sheets">,
  names: NamedPlaces,
  edition: Edition,
): LocatedWords {
  const titles = new Set(edition.sections.map(({ title }) => toKey(title)));
  const cover = new Map<CoverKey, WordsRun>();
  for (const [key, label] of coverLabels) {
    const run = besideLabel(sheets, names, key, label) ?? atName(sheets, names, coverName(key));
    if (run) cover.set(key, run);
  }
  const narrative = new Map<string, WordsRun>();
  for (const section of edition.sections) {
    if (section.kind !== "narrative") continue;
    const run =
      beneathTitle(sheets, names, titles, section) ?? atName(sheets, names, narrativeName(section.id));
    if (run) narrative.set(section.id, run);
  }
  return { cover, narrative };
}

const mostCoverRows = 60;

/** A label in the first column, its words in the second. */
function besideLabel(
  sheets: readonly SheetGrid[],
  names: NamedPlaces,
  key: CoverKey,
  label: string,
): WordsRun | undefined {
  const wanted = toKey(label);
  for (const sheet of sheets) {
    const row = sheet.rows
      .slice(0, mostCoverRows)
      .findIndex(([cell]) => typeof cell === "string" && toKey(cell) === wanted);
    if (row < 0) continue;
    const first = { row, column: 1 };
    const rows =
      key === "preamble" ? linesBeside(sheet, first, names.rowsOn(sheet.name, coverName(key), first)) : 1;
    return { sheet, first, rows, label: { row, column: 0 } };
  }
  return undefined;
}

/** Down to the next label in the first column, or to how the form is filled in. */
function linesBeside(sheet: SheetGrid, { row: from, column }: CellPlace, named: number): number {
  const end = Math.min(Math.max(sheet.rows.length, from + named), from + mostCoverRows);
  for (let row = from + 1; row < end; row++) {
    const isLabel = textAt(sheet, { row, column: 0 }) !== "";
    if (isLabel || toKey(textAt(sheet, { row, column })) === toKey(howToFillTitle)) return row - from;
  }
  return Math.max(1, end - from);
}

/** Under the section's title, but for the template's own hint, down to the next section or the end of the sheet. */
function beneathTitle(
  sheets: readonly SheetGrid[],
  names: NamedPlaces,
  titles: ReadonlySet<string>,
  section: NarrativeSection,
): WordsRun | undefined {
  const wanted = toKey(section.title);
  for (const sheet of sheets) {
    for (const [row, cells] of sheet.rows.entries()) {
      const column = cells.findIndex((cell) => typeof cell === "string" && toKey(cell) === wanted);
      if (column < 0) continue;
      const isHint = toKey(textAt(sheet, { row: row + 1, column })) === toKey(narrativeHint(section));
      const first = { row: row + (isHint ? 2 : 1), column };
      const next = sheet.rows.findIndex(
        (_, other) => other >= first.row && titles.has(toKey(textAt(sheet, { row: other, column }))),
      );
      const named = names.rowsOn(sheet.name, narrativeName(section.id), first);
      const rows = next < 0 ? Math.max(sheet.rows.length - first.row, named) : next - first.row;
      return { sheet, first, rows: Math.max(1, rows), label: { row, column } };
    }
  }
  return undefined;
}

function atName(sheets: readonly SheetGrid[], names: NamedPlaces, name: string): WordsRun | undefined {
  for (const sheet of sheets) {
    const first = names.placeOn(sheet.name, name);
    if (!first) continue;
    const rows = Math.max(names.rowsOn(sheet.name, name, first), 1);
    return { sheet, first, rows };
  }
  return undefined;
}
