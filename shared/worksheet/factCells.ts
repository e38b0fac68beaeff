// What the cells of the facts sheet hold of a report's facts: figures as figures, words as words, 是 for a mark.

import { rawFactOf, type FactColumn, type FactDefinition } from "../form/facts.ts";
import type { Facts } from "../report/report.ts";
import type { CellContent } from "./workbook.ts";

/** "" where nothing is given. What is no figure is shown as typed, so that it can be mended. */
export function factCell(value: unknown, kind: FactColumn["kind"]): string | number {
  if (kind === "mark") return value === true ? "是" : "";
  if (typeof value === "string" && value.length > longestCell) return value.slice(0, longestCell) + cut;
  return typeof value === "number" || typeof value === "string" ? value : "";
}

/** A cell holds no more; the whole stays with the workbook as long as nobody types here. */
const longestCell = 30_000;
const cut = "……（过长，以下没有显示）";

/** A row of cells per row of the list, in the order of its columns; a single fact is a row of one cell. */
export function factRows(facts: Facts, { place, kind, columns = [] }: FactDefinition): (string | number)[][] {
  const rows: unknown = rawFactOf(facts, place);
  if (kind !== "list") return [[factCell(rows, kind)]];
  if (!Array.isArray(rows)) return [];
  return (rows as unknown[]).map((row) =>
    columns.map((column) =>
      factCell(
        typeof row === "object" && row !== null ? (row as Record<string, unknown>)[column.key] : undefined,
        column.kind,
      ),
    ),
  );
}

/** Whether two cells say the same to a person. */
export const isSameCell = (one: CellContent, other: CellContent): boolean =>
  String(one ?? "").trim() === String(other ?? "").trim();

/** The rows in which anything stands. */
export const filledRows = <T extends CellContent>(rows: readonly (readonly T[])[]): (readonly T[])[] =>
  rows.filter((cells) => cells.some((cell) => !isSameCell(cell, "")));

/** Alike for rows that say the same to a person, blank ones aside. */
export const shownText = (rows: readonly (readonly CellContent[])[]): string =>
  JSON.stringify(filledRows(rows).map((cells) => cells.map((cell) => String(cell ?? "").trim())));
