// Members of WPS objects: depending on the build the same one is a property or a method, and arrays count from 1 or from 0.

import type { CellContent } from "../../../shared/worksheet/workbook.ts";

/** An object of the JSAPI: its members are known by name only. */
export type WpsObject = object;

export function member(object: WpsObject, name: string, ...parameters: readonly unknown[]): unknown {
  const found: unknown = Reflect.get(object, name);
  return typeof found === "function" ? (Reflect.apply(found, object, [...parameters]) as unknown) : found;
}

/** A member that is an object; undefined where there is none. Builds differ in throwing and in answering null. */
export function part(
  object: WpsObject,
  name: string,
  ...parameters: readonly unknown[]
): WpsObject | undefined {
  try {
    const found = member(object, name, ...parameters);
    return (typeof found === "object" || typeof found === "function") && found !== null ? found : undefined;
  } catch {
    // Asking for an item that is not there throws in some builds.
    return undefined;
  }
}

/** The items of a collection, which count from 1. */
export function items(collection: WpsObject | undefined): WpsObject[] {
  if (!collection) return [];
  const count = Number(member(collection, "Count"));
  return Array.from({ length: count }, (_, index) => part(collection, "Item", index + 1)).filter(
    (item) => item !== undefined,
  );
}

/** A range's contents as rows of cells from 0: one cell answers a scalar, more a table that may count from 1. */
export function table(found: unknown, rows: number, columns: number): CellContent[][] {
  if (!Array.isArray(found)) return [[content(found)]];
  const lines = fromZero(found, rows);
  return lines.map((line) => (Array.isArray(line) ? fromZero(line, columns) : [line]).map(content));
}

/** Counted from 1, an array has one place more than it has items, and nothing in the first. */
function fromZero(list: readonly unknown[], length: number): readonly unknown[] {
  return list.length === length + 1 ? list.slice(1) : list;
}

function content(value: unknown): CellContent {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}
