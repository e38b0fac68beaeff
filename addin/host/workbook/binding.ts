// Where the parts of a report stand in a workbook that people have worked on, and which cells to read at each edit.
// Found by labels and names when the workbook opens and whenever rows, columns, sheets or labels have moved.

import type { FieldId } from "../../../shared/form/define.ts";
import { addressOf, type CellPlace } from "../../../shared/worksheet/address.ts";
import { isFactsSheet } from "../../../shared/worksheet/factsOnSheet.ts";
import type { LocatedTable } from "../../../shared/worksheet/locateTable.ts";
import { locateWords, type WordsRun } from "../../../shared/worksheet/locateWords.ts";
import { namedPlaces } from "../../../shared/worksheet/namedPlaces.ts";
import { blockName } from "../../../shared/worksheet/plan.ts";
import type { WorkbookRead } from "../../../shared/worksheet/readWorkbook.ts";
import type { CellContent, SheetGrid, WorkbookContent } from "../../../shared/worksheet/workbook.ts";
import type { Place } from "../port.ts";
import type { Area } from "./book.ts";
import { narrativeName, noteName } from "../../../shared/worksheet/wordNames.ts";
import { type CoverKey, coverName } from "../../../shared/worksheet/cover.ts";

/** `area` is the index of the area that holds the cell. */
export interface BoundCell extends CellPlace {
  readonly area: number;
}

/** Words stand in cells one below the other, a paragraph each. */
export interface BoundRun extends BoundCell {
  readonly rows: number;
  /** Rows behind the run that are read too, for people go on where they find room. */
  readonly spare: number;
}

export interface Binding {
  readonly areas: readonly Area[];
  readonly cellByField: ReadonlyMap<FieldId, BoundCell>;
  readonly runByPlace: ReadonlyMap<Place, BoundRun>;
  readonly coverCells: ReadonlyMap<CoverKey, BoundCell>;
  /** The area that is the sheet of facts, from its first cell. */
  readonly factsArea: number | undefined;
  /** Names whose references tell that something has moved. */
  readonly names: readonly string[];
  readonly references: readonly string[];
  /** Labels within the areas, to tell that rows were exchanged. */
  readonly labels: readonly (BoundCell & { readonly content: CellContent })[];
}

/** Rows that are read beyond the last of a narrative section. */
const spareRows = 20;

/** Rows and columns that are read beyond what stands on the sheet of facts. */
const spareFacts = { rows: 40, columns: 2 };

/** `read` is what the labels and names of the same content came to. */
export function bindingOf(content: WorkbookContent, { form, tables }: WorkbookRead): Binding {
  const areas: Area[] = [];
  const cellByField = new Map<FieldId, BoundCell>();
  const runByPlace = new Map<Place, BoundRun>();
  const coverCells = new Map<CoverKey, BoundCell>();
  const labels: (BoundCell & { content: CellContent })[] = [];

  const words = locateWords(content, namedPlaces(content.names), form.edition);
  for (const table of tables) bindTable(table);
  for (const [section, run] of words.narrative) bindRun(narrativeName(section), run, spareRows);
  for (const [key, run] of words.cover) {
    const place = key === "agency" ? "agency.name" : coverName(key);
    coverCells.set(key, bindRun(place, run));
  }
  const names = [
    ...form.blocks.map(({ block }) => blockName(block.id)),
    ...[...words.narrative.keys()].map(narrativeName),
    ...[...words.cover.keys()].map(coverName),
  ];
  const references = names.map((name) => referenceOf(content, name));
  const factsSheet = content.sheets.find(isFactsSheet);
  const factsArea = factsSheet && bindFacts(factsSheet);
  return { areas, cellByField, runByPlace, coverCells, factsArea, names, references, labels };

  function bindTable({ sheet, layout, rows, placeByField }: LocatedTable): void {
    const places = [...placeByField.values()];
    if (places.length === 0) return;
    const labelRows = rows.flatMap((row) => (row === undefined ? [] : [row]));
    const all = [...labelRows, ...places.map(({ row }) => row)];
    const last = rows.at(-1);
    const area = addArea(
      sheet.name,
      { row: Math.min(...all), column: 0 },
      // The words on a table stand right under it.
      { row: Math.max(...all) + 1, column: Math.max(...places.map(({ column }) => column)) },
    );
    const figures = new Set(places.map(({ row, column }) => addressOf({ row, column })));
    for (const [field, place] of placeByField) cellByField.set(field, { ...place, area });
    for (const row of new Set(all)) {
      (sheet.rows[row] ?? []).slice(0, areas[area]?.columns).forEach((cell, column) => {
        const isLabel = typeof cell === "string" && cell !== "" && !figures.has(addressOf({ row, column }));
        if (isLabel) labels.push({ area, row, column, content: cell });
      });
    }
    if (last === undefined) return;
    runByPlace.set(noteName(layout.section), { area, row: last + 1, column: 0, rows: 1, spare: 0 });
  }

  function bindRun(place: Place, { sheet, first, rows, label }: WordsRun, spare = 0): BoundRun {
    const end = { row: first.row + rows - 1 + spare, column: first.column };
    const area = addArea(
      sheet.name,
      { row: label?.row ?? first.row, column: label?.column ?? first.column },
      end,
    );
    if (label) labels.push({ ...label, area, content: sheet.rows[label.row]?.[label.column] ?? null });
    const run = { ...first, area, rows, spare };
    runByPlace.set(place, run);
    return run;
  }

  function bindFacts({ name, rows }: SheetGrid): number {
    const columns = Math.max(...form.facts.map((fact) => fact.columns?.length ?? 1));
    const to = { row: rows.length - 1 + spareFacts.rows, column: columns + spareFacts.columns };
    const area = addArea(name, { row: 0, column: 0 }, to);
    rows.forEach(([cell], row) => {
      if (typeof cell === "string" && cell !== "") labels.push({ area, row, column: 0, content: cell });
    });
    return area;
  }

  function addArea(sheet: string, from: CellPlace, to: CellPlace): number {
    return areas.push({ sheet, from, rows: to.row - from.row + 1, columns: to.column - from.column + 1 }) - 1;
  }
}

/** Whether what was read is still laid out as it was bound. */
export function isStillBound(
  binding: Binding,
  references: readonly string[],
  contentOf: (cell: BoundCell) => CellContent,
): boolean {
  return (
    references.every((reference, index) => reference === binding.references[index]) &&
    binding.labels.every((label) => contentOf(label) === label.content)
  );
}

function referenceOf({ names }: WorkbookContent, wanted: string): string {
  return names.find(({ name, scope }) => name === wanted && scope === undefined)?.reference ?? "";
}
