// What stands in the bound cells of a workbook, as the sheets of a report. Figures stay as typed. A formula in a total cell counts
// once all its parts are there; where it shows something else than their sum, what it shows is what the person sees, and counts.

import type { FieldId } from "../../../shared/form/define.ts";
import type { Form } from "../../../shared/form/form.ts";
import { readFigure, type FigureValue } from "../../../shared/report/figure.ts";
import { scopeOf } from "../../../shared/worksheet/cover.ts";
import { factsOnSheet } from "../../../shared/worksheet/factsOnSheet.ts";
import { dayOrFigure, joinedParagraphs } from "../../../shared/worksheet/readWords.ts";
import type { CellContent, SheetGrid } from "../../../shared/worksheet/workbook.ts";
import { totalsOf } from "../grid/totals.ts";
import { narrativeParts } from "../../../shared/report/report.ts";
import type { Sheets } from "../port.ts";
import type { Binding, BoundCell, BoundRun } from "./binding.ts";
import type { BookReading } from "./book.ts";
import { narrativeName, noteName } from "../../../shared/worksheet/wordNames.ts";

/** Which report a workbook is for, as found when it was bound. */
export type Identity = Pick<Sheets, "edition" | "year" | "scope" | "profile">;

/** The cells of one reading, by where they are bound. */
export interface BoundCells {
  contentOf(cell: BoundCell): CellContent;
  isFormula(cell: BoundCell): boolean;
  /** All of an area, as a sheet that begins with it. */
  gridOf(area: number): SheetGrid;
}

export function boundCells({ areas }: Binding, { cells }: BookReading): BoundCells {
  const at = (table: readonly (readonly CellContent[])[] | undefined, { area, row, column }: BoundCell) => {
    const from = areas[area]?.from;
    return (from && table?.[row - from.row]?.[column - from.column]) ?? null;
  };
  const contentOf = (cell: BoundCell) => at(cells[cell.area]?.values, cell);
  return {
    contentOf,
    isFormula(cell) {
      const formula = at(cells[cell.area]?.formulas, cell);
      return typeof formula === "string" && formula.startsWith("=") && formula !== contentOf(cell);
    },
    gridOf: (area) => ({ name: areas[area]?.sheet ?? "", rows: cells[area]?.values ?? [] }),
  };
}

export function sheetsOfCells(cells: BoundCells, binding: Binding, form: Form, identity: Identity): Sheets {
  const isCalculated = (id: FieldId) => {
    const cell = binding.cellByField.get(id);
    return cell !== undefined && cells.isFormula(cell);
  };
  const typed = (id: FieldId): FigureValue => {
    const cell = binding.cellByField.get(id);
    return cell ? typedIn(cells.contentOf(cell)) : null;
  };
  const figureOf = (id: FieldId): FigureValue => {
    const value = typed(id);
    return typeof value === "string"
      ? readFigure(value, form.fieldById.get(id)?.kind ?? "count").value
      : value;
  };
  const totals = totalsOf(form, figureOf, (id) => !isCalculated(id));
  const valueOf = (id: FieldId): FigureValue => {
    const total = totals.get(id);
    const isSum = form.fieldById.get(id)?.derived === true || isCalculated(id);
    if (!total || !isSum) return typed(id);
    if (!total.complete) return null;
    return showsOther(id, total.soFar) ? typed(id) : total.soFar;
  };
  /** A formula that somebody changed. */
  const showsOther = (id: FieldId, sum: number): boolean => {
    const shown = isCalculated(id) ? typed(id) : null;
    return typeof shown === "number" && Math.round((shown - sum) * micro) !== 0;
  };
  const textOf = (cell: BoundCell | undefined) => (cell ? String(cells.contentOf(cell) ?? "").trim() : "");
  const official = form.fields.filter(({ local }) => !local);
  const year = Number(textOf(binding.coverCells.get("year")).replace(/年度?$/, ""));
  const onProfile = identity.profile === undefined ? {} : { profile: identity.profile };
  return {
    edition: identity.edition,
    year: Number.isInteger(year) && year > 0 ? year : identity.year,
    scope: scopeOf(textOf(binding.coverCells.get("scope"))) ?? identity.scope,
    ...onProfile,
    agency: { name: textOf(binding.coverCells.get("agency")) },
    values: Object.fromEntries(official.map(({ id }) => [id, valueOf(id)])),
    localRows: localRowsOf(form, valueOf),
    narrative: narrativeOf(cells, binding),
    calculated: official.flatMap(({ id, derived }) => (!derived && isCalculated(id) ? [id] : [])),
    ...(binding.factsArea !== undefined && { facts: factsOnSheet(cells.gridOf(binding.factsArea), form) }),
  };
}

const micro = 1_000_000;

/** A run of cells as one text, a paragraph per line. */
export function wordsIn(cells: BoundCells, run: BoundRun): string {
  return joinedParagraphs(
    Array.from({ length: run.rows + run.spare }, (_, index) =>
      String(cells.contentOf({ ...run, row: run.row + index }) ?? ""),
    ),
  );
}

export const typedIn = (content: CellContent): FigureValue => {
  if (content === null || (typeof content === "string" && content.trim() === "")) return null;
  return typeof content === "boolean" ? String(content).toUpperCase() : content;
};

const notePrefix = noteName("");

function narrativeOf(cells: BoundCells, { runByPlace, coverCells }: Binding): Sheets["narrative"] {
  const narrative: Sheets["narrative"] = {};
  const notes: Record<string, string> = {};
  for (const [place, run] of runByPlace) {
    const words = wordsIn(cells, run);
    if (words.trim() === "") continue;
    if (place.startsWith(notePrefix)) notes[place.slice(notePrefix.length)] = words;
    const part = narrativeParts.find((name) => narrativeName(name) === place);
    if (part) narrative[part] = words;
  }
  const day = coverCells.get("date");
  const shown = day && cells.contentOf(day);
  if (typeof shown === "number") narrative.date = dayOrFigure(shown);
  return Object.keys(notes).length > 0 ? { ...narrative, notes } : narrative;
}

function localRowsOf(form: Form, valueOf: (id: FieldId) => FigureValue): Sheets["localRows"] {
  return Object.fromEntries(
    Object.entries(form.localRows).map(([official, rows]) => [
      official,
      rows.map(({ key, label, mode }) => {
        const own = form.fields.filter(({ local }) => local?.official === official && local.key === key);
        return {
          key,
          label,
          mode,
          values: Object.fromEntries(own.map(({ id, column }) => [column, valueOf(id)])),
        };
      }),
    ]),
  );
}
