// Reading and changing single facts of a report, wherever they stand in it. What is not of its kind is no fact: it is kept, not read.
// It does not know what sentence a fact makes.

import {
  pathOfFact,
  rawFactOf,
  type FactColumn,
  type FactDefinition,
  type FactPlace,
} from "../form/facts.ts";
import { readFigure } from "./figure.ts";
import type { Facts } from "./report.ts";

export type FactCell = number | string | boolean;
export interface FactRow {
  /** Its place in the report's list, from 0. */
  readonly index: number;
  readonly cells: Readonly<Record<string, FactCell | undefined>>;
}
export type FactValue = number | string | readonly FactRow[];

/** Undefined where nothing is given, or nothing of this kind. Text has no line breaks; rows without what they need are left out. */
export function factOf(
  facts: Readonly<Record<string, unknown>>,
  definition: FactDefinition,
): FactValue | undefined {
  const value = rawFactOf(facts, definition.place);
  if (definition.kind !== "list") {
    const cell = cellOf(value, definition);
    return typeof cell === "boolean" ? undefined : cell;
  }
  if (!Array.isArray(value)) return undefined;
  const { columns = [] } = definition;
  const rows = (value as unknown[]).flatMap((row, index): FactRow[] => {
    const cells = cellsOf(row, columns);
    return cells ? [{ index, cells }] : [];
  });
  return rows.length > 0 ? rows : undefined;
}

/** The facts with this one changed; undefined takes it away. The facts given stay as they are. */
export function withFact(facts: Facts, place: FactPlace, value: unknown): Facts {
  return changed(facts, pathOfFact(place), value) as Facts;
}

function changed(record: Readonly<Record<string, unknown>>, path: readonly string[], value: unknown): object {
  const [key = "", ...rest] = path;
  const inner = record[key];
  const next = rest.length === 0 ? value : changed(isRecord(inner) ? inner : {}, rest, value);
  const others = Object.entries(record).filter(([name]) => name !== key);
  const isGone = next === undefined || (rest.length > 0 && isRecord(next) && Object.keys(next).length === 0);
  return Object.fromEntries(isGone ? others : [...others, [key, next]]);
}

function cellsOf(row: unknown, columns: readonly FactColumn[]): FactRow["cells"] | undefined {
  if (!isRecord(row)) return undefined;
  const cells = columns.map(
    (column) =>
      [column.key, Object.hasOwn(row, column.key) ? cellOf(row[column.key], column) : undefined] as const,
  );
  const lacking = columns.some(
    ({ key, needed }) => needed && cells.find(([name]) => name === key)?.[1] === undefined,
  );
  return lacking ? undefined : Object.fromEntries(cells);
}

/** A cell of this kind; undefined where it is none. `12次` is 12. */
export function cellOf(
  value: unknown,
  { kind, unit = "" }: { readonly kind: FactColumn["kind"] | "list"; readonly unit?: string },
): FactCell | undefined {
  switch (kind) {
    case "list":
      return undefined;
    case "mark":
      return value === true ? true : undefined;
    case "text": {
      if (typeof value !== "string") return undefined;
      const line = value
        .split(/[\r\n]+/)
        .map((part) => part.trim())
        .join("");
      return line === "" ? undefined : line;
    }
    case "count":
    case "money": {
      const figure = typeof value === "string" ? readFigure(withoutUnit(value, unit), "count").value : value;
      if (typeof figure !== "number" || !Number.isFinite(figure) || figure < 0) return undefined;
      return kind === "count" && !Number.isSafeInteger(figure) ? undefined : figure;
    }
  }
}

function withoutUnit(text: string, unit: string): string {
  const trimmed = text.trim();
  return unit !== "" && trimmed.endsWith(unit) ? trimmed.slice(0, -unit.length) : trimmed;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
