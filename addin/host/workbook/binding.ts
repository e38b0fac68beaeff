// Where the parts of a report stand in a workbook that people have worked on, and which cells to read at each edit.
// Found by labels and names when the workbook opens and whenever rows, columns, sheets or labels have moved.

import type { FieldId, NarrativeSection, TableSection } from "../../../shared/form/define.ts";
import type { Form } from "../../../shared/form/form.ts";
import { parseReference, type CellPlace } from "../../../shared/worksheet/address.ts";
import { keysOf, locateTable, type LocatedTable } from "../../../shared/worksheet/locateTable.ts";
import { namedPlaces } from "../../../shared/worksheet/namedPlaces.ts";
import {
  blockName,
  coverName,
  narrativeName,
  planOf,
  type CoverKey,
} from "../../../shared/worksheet/plan.ts";
import { contentAt, type CellContent, type WorkbookContent } from "../../../shared/worksheet/workbook.ts";
import type { Place } from "../port.ts";
import type { Area } from "./book.ts";

/** `area` is the index of the area that holds the cell. */
export interface BoundCell extends CellPlace {
  readonly area: number;
}

export interface Binding {
  readonly areas: readonly Area[];
  readonly cellByField: ReadonlyMap<FieldId, BoundCell>;
  /** Words stand in a run of cells, one below the other: a paragraph each. */
  readonly runByPlace: ReadonlyMap<Place, BoundCell & { readonly rows: number }>;
  readonly coverCells: ReadonlyMap<CoverKey, BoundCell>;
  /** Names whose references tell that something has moved. */
  readonly names: readonly string[];
  readonly references: readonly string[];
  /** Labels within the areas, to tell that rows were exchanged. */
  readonly labels: readonly (BoundCell & { readonly content: CellContent })[];
}

export function bindingOf(content: WorkbookContent, form: Form): Binding {
  const areas: Area[] = [];
  const cellByField = new Map<FieldId, BoundCell>();
  const runByPlace = new Map<Place, BoundCell & { rows: number }>();
  const coverCells = new Map<CoverKey, BoundCell>();
  const labels: (BoundCell & { content: CellContent })[] = [];

  for (const section of form.edition.sections) {
    if (section.kind === "table") bindTable(section);
  }
  for (const planned of planOf(form)) {
    if (planned.kind === "narrative") bindWords(planned.section, planned.first, planned.name);
    if (planned.kind === "cover")
      for (const { key, place, rows } of planned.entries) bindCover(key, place, rows, planned.name);
  }
  const names = form.blocks.map(({ block }) => blockName(block.id));
  return {
    areas,
    cellByField,
    runByPlace,
    coverCells,
    names,
    references: names.map((name) => referenceOf(content, name)),
    labels,
  };

  function bindTable(section: TableSection): void {
    const table = bestTable(section, form, content);
    if (!table || table.placeByField.size === 0) return;
    const { sheet, placeByField } = table;
    const places = [...placeByField.values()];
    const labelRows = table.rows.flatMap((row) => (row === undefined ? [] : [row]));
    const from = { row: Math.min(...labelRows, ...places.map(({ row }) => row)), column: 0 };
    const area = areas.push({
      sheet: sheet.name,
      from,
      rows: Math.max(...labelRows, ...places.map(({ row }) => row)) - from.row + 1,
      columns: Math.max(...places.map(({ column }) => column)) + 1,
    });
    const figures = new Set(places.map(({ row, column }) => `${row},${column}`));
    for (const [field, place] of placeByField) cellByField.set(field, { ...place, area: area - 1 });
    for (const row of new Set([...labelRows, ...places.map((place) => place.row)])) {
      (sheet.rows[row] ?? []).forEach((cell, column) => {
        const isLabel = typeof cell === "string" && cell !== "" && !figures.has(`${row},${column}`);
        if (isLabel && column < (areas[area - 1]?.columns ?? 0))
          labels.push({ area: area - 1, row, column, content: cell });
      });
    }
  }

  function bindWords(section: NarrativeSection, planned: CellPlace, sheet: string): void {
    bindRun(`narrative.${section.id}`, narrativeName(section.id), planned, 0, sheet);
  }

  function bindCover(key: CoverKey, planned: CellPlace, rows: number, sheet: string): void {
    const place = key === "agency" ? "agency.name" : `narrative.${key}`;
    const run = bindRun(place, coverName(key), planned, rows, sheet);
    if (run) coverCells.set(key, run);
  }

  function bindRun(
    place: Place,
    name: string,
    planned: CellPlace,
    plannedRows: number,
    sheet: string,
  ): BoundCell | undefined {
    const target = parseReference(referenceOf(content, name));
    const standing = content.sheets.some((other) => other.name === (target?.sheet ?? sheet));
    if (!standing) return undefined;
    const first = target?.from ?? planned;
    const rows = Math.max(1, target ? target.to.row - target.from.row + 1 : plannedRows);
    const area = areas.push({ sheet: target?.sheet ?? sheet, from: first, rows, columns: 1 }) - 1;
    const run = { ...first, area, rows };
    runByPlace.set(place, run);
    return run;
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

/** On the sheet that has most of its labels. */
function bestTable(section: TableSection, form: Form, content: WorkbookContent): LocatedTable | undefined {
  const names = namedPlaces(content.names);
  const tables = content.sheets.map((sheet) => locateTable(section, form, keysOf(sheet), names));
  const weight = (table: LocatedTable) => table.found + (names.countOn(table.sheet.name) > 0 ? 0.5 : 0);
  return tables.reduce<LocatedTable | undefined>(
    (best, table) => (table.found > 0 && (!best || weight(table) > weight(best)) ? table : best),
    undefined,
  );
}

function referenceOf({ names }: WorkbookContent, wanted: string): string {
  return names.find(({ name, scope }) => name === wanted && scope === undefined)?.reference ?? "";
}

/** Contents of a cell in what was surveyed; "" and null are the same to a person. */
export const surveyedContent = (content: WorkbookContent, sheet: string, at: CellPlace): CellContent => {
  const grid = content.sheets.find(({ name }) => name === sheet);
  return grid ? contentAt(grid, at) : null;
};
