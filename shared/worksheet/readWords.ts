// The words of a workbook: the cover's entries and the narrative sheets, found by their labels, else by their names.
// It does not know the tables.

import type { Edition, NarrativeSection } from "../form/define.ts";
import type { Narrative } from "../report/report.ts";
import { toKey } from "../reading/key.ts";
import type { CellPlace } from "./address.ts";
import type { NamedPlaces } from "./namedPlaces.ts";
import {
  continued,
  coverLabels,
  coverName,
  howToFillTitle,
  narrativeHint,
  narrativeName,
  type CoverKey,
} from "./plan.ts";
import { contentAt, textAt, type SheetGrid, type WorkbookContent } from "./workbook.ts";

export interface WordsRead {
  readonly cover: Readonly<Partial<Record<CoverKey, string>>>;
  readonly narrative: Narrative;
  readonly missing: readonly NarrativeSection[];
}

export function readWords({ sheets }: WorkbookContent, names: NamedPlaces, edition: Edition): WordsRead {
  const cover: Partial<Record<CoverKey, string>> = {};
  for (const [key, label] of coverLabels) {
    const text = coverEntry(sheets, names, key, label);
    if (text !== undefined && text !== "") cover[key] = text;
  }
  const narrative: Narrative = {};
  const missing: NarrativeSection[] = [];
  const titles = new Set(edition.sections.map(({ title }) => toKey(title)));
  for (const section of edition.sections) {
    if (section.kind !== "narrative") continue;
    const place = narrativeStart(sheets, names, section);
    if (!place) missing.push(section);
    else {
      const words = paragraphsFrom(place.sheet, place.first, titles, section);
      if (words !== "") narrative[section.id] = words;
    }
  }
  return { cover, narrative, missing };
}

function coverEntry(
  sheets: readonly SheetGrid[],
  names: NamedPlaces,
  key: CoverKey,
  label: string,
): string | undefined {
  const wanted = toKey(label);
  for (const sheet of sheets) {
    for (const [row, cells] of sheet.rows.slice(0, mostCoverRows).entries()) {
      if (typeof cells[0] !== "string" || toKey(cells[0]) !== wanted) continue;
      return key === "preamble" ? linesBeside(sheet, row) : entryText(sheet, { row, column: 1 }, key);
    }
  }
  for (const sheet of sheets) {
    const place = names.placeOn(sheet.name, coverName(key));
    if (place) return entryText(sheet, place, key);
  }
  return undefined;
}

const mostCoverRows = 60;

/** Lines in the second column down to the next label in the first, or to a blank line. */
function linesBeside(sheet: SheetGrid, from: number): string {
  const lines: string[] = [];
  for (let row = from; row < Math.min(sheet.rows.length, from + mostCoverRows); row++) {
    if (row > from && textAt(sheet, { row, column: 0 }) !== "") break;
    const text = textAt(sheet, { row, column: 1 });
    if (toKey(text) === toKey(howToFillTitle)) break;
    lines.push(text);
  }
  return withoutEnd(lines);
}

function entryText(sheet: SheetGrid, place: CellPlace, key: CoverKey): string {
  const content = contentAt(sheet, place);
  // A day that the host took for a date is a number of days since 1899-12-30.
  if (key === "date" && typeof content === "number" && content > 30_000 && content < 80_000)
    return dayToDate(content);
  return textAt(sheet, place);
}

function dayToDate(day: number): string {
  const z = Math.floor(day) - 25_569 + 719_468;
  const era = Math.floor(z / 146_097);
  const ofEra = z - era * 146_097;
  const year = Math.floor(
    (ofEra - Math.floor(ofEra / 1_460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const shifted = Math.floor((5 * ofYear + 2) / 153);
  const date = ofYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const two = (number: number) => String(number).padStart(2, "0");
  return `${year + era * 400 + (month <= 2 ? 1 : 0)}-${two(month)}-${two(date)}`;
}

function narrativeStart(
  sheets: readonly SheetGrid[],
  names: NamedPlaces,
  section: NarrativeSection,
): { sheet: SheetGrid; first: CellPlace } | undefined {
  const wanted = toKey(section.title);
  for (const sheet of sheets) {
    for (const [row, cells] of sheet.rows.entries()) {
      const column = cells.findIndex((cell) => typeof cell === "string" && toKey(cell) === wanted);
      if (column >= 0) return { sheet, first: { row: row + 1, column } };
    }
  }
  for (const sheet of sheets) {
    const first = names.placeOn(sheet.name, narrativeName(section.id));
    if (first) return { sheet, first };
  }
  return undefined;
}

/** A paragraph per row, down to the next section or the last word; the template's own hint is none. */
function paragraphsFrom(
  sheet: SheetGrid,
  first: CellPlace,
  titles: ReadonlySet<string>,
  section: NarrativeSection,
): string {
  const lines: string[] = [];
  for (let row = first.row; row < sheet.rows.length; row++) {
    const text = textAt(sheet, { row, column: first.column });
    if (titles.has(toKey(text))) break;
    if (row === first.row && toKey(text) === toKey(narrativeHint(section))) continue;
    if (text.startsWith(continued) && lines.length > 0) lines.push(`${lines.pop() ?? ""}${text.slice(1)}`);
    else lines.push(text);
  }
  return withoutEnd(lines);
}

function withoutEnd(lines: string[]): string {
  while (lines.length > 0 && lines.at(-1) === "") lines.pop();
  return lines.join("\n");
}
