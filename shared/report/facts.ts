// Reading and changing single facts of a report, wherever they stand in it. What is not of its kind is no fact: it is kept, not read.
// It does not know what sentence a fact makes.

import type { FactColumn, FactDefinition, FactPlace } from "../form/facts.ts";
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
    const cell = cellOf(value, definition.kind);
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

/** As it stands in the report, of whatever kind. */
export function rawFactOf(facts: Readonly<Record<string, unknown>>, place: FactPlace): unknown {
  return pathOf(place).reduce<unknown>(
    (value, key) => (isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined),
    facts,
  );
}

/** The facts with this one changed; undefined takes it away. The facts given stay as they are. */
export function withFact(facts: Facts, place: FactPlace, value: unknown): Facts {
  return changed(facts, pathOf(place), value) as Facts;
}

/** `facts.more.trainings` is `trainings` in `more`. */
const pathOf = (place: FactPlace): string[] => place.split(".").slice(1);

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
    ({ key, kind }) => [key, Object.hasOwn(row, key) ? cellOf(row[key], kind) : undefined] as const,
  );
  const lacking = columns.some(
    ({ key, needed }) => needed && cells.find(([name]) => name === key)?.[1] === undefined,
  );
  return lacking ? undefined : Object.fromEntries(cells);
}

function cellOf(value: unknown, kind: FactColumn["kind"]): FactCell | undefined {
  switch (kind) {
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
      const figure = typeof value === "string" ? readFigure(value, "count").value : value;
      if (typeof figure !== "number" || !Number.isFinite(figure) || figure < 0) return undefined;
      return kind === "count" && !Number.isSafeInteger(figure) ? undefined : figure;
    }
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
