// The words of a workbook: the cover's entries and the narrative sheets. It does not know the tables, nor how the words were found.

import type { Edition, NarrativeSection } from "../form/define.ts";
import type { Narrative } from "../report/report.ts";
import { locateWords, type WordsRun } from "./locateWords.ts";
import type { NamedPlaces } from "./namedPlaces.ts";
import { continued } from "./plan.ts";
import { contentAt, textAt, type WorkbookContent } from "./workbook.ts";
import { type CoverKey } from "./cover.ts";

export interface WordsRead {
  readonly cover: Readonly<Partial<Record<CoverKey, string>>>;
  readonly narrative: Narrative;
  readonly missing: readonly NarrativeSection[];
}

export function readWords(content: WorkbookContent, names: NamedPlaces, edition: Edition): WordsRead {
  const located = locateWords(content, names, edition);
  const cover: Partial<Record<CoverKey, string>> = {};
  for (const [key, run] of located.cover) {
    const text = key === "date" ? dateIn(run) : paragraphsIn(run);
    if (text !== "") cover[key] = text;
  }
  const narrative: Narrative = {};
  const missing: NarrativeSection[] = [];
  for (const section of edition.sections) {
    if (section.kind !== "narrative") continue;
    const run = located.narrative.get(section.id);
    if (!run) missing.push(section);
    else {
      const words = paragraphsIn(run);
      if (words !== "") narrative[section.id] = words;
    }
  }
  return { cover, narrative, missing };
}

function paragraphsIn({ sheet, first, rows }: WordsRun): string {
  return joinedParagraphs(
    Array.from({ length: rows }, (_, row) => textAt(sheet, { row: first.row + row, column: first.column })),
  );
}

/** Cells one below the other as one text; a paragraph that is longer than a cell goes on in the next. */
export function joinedParagraphs(cells: readonly string[]): string {
  const lines: string[] = [];
  for (const text of cells.flatMap((cell) => cell.split("\n"))) {
    if (text.startsWith(continued) && lines.length > 0) lines.push(`${lines.pop() ?? ""}${text.slice(1)}`);
    else lines.push(text);
  }
  while (lines.length > 0 && lines.at(-1)?.trim() === "") lines.pop();
  return lines.join("\n");
}

function dateIn({ sheet, first }: WordsRun): string {
  const content = contentAt(sheet, first);
  return typeof content === "number" ? dayOrFigure(content) : textAt(sheet, first);
}

/** A day that the host took for a date is a number of days since 1899-12-30. */
export function dayOrFigure(content: number): string {
  return content > 30_000 && content < 80_000 ? dayToDate(content) : String(content);
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
