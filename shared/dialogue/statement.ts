// One thing that a message states: a figure, or that there is none, with the cells it may be meant for. It does not know how it was read.

import type { FactDefinition } from "../form/facts.ts";
import type { Form } from "../form/form.ts";
import { bestOf } from "./fold.ts";
import { type Selection, candidatesOf } from "./selection.ts";
import type { Unit } from "./units.ts";

export interface Statement {
  readonly unit: Unit;
  readonly value: Unit["value"];
  /** Where it may belong, after all that was said; empty where nothing was. */
  selections: readonly Selection[];
  /** By its own labels alone. */
  readonly own: readonly Selection[];
  /** The clause that says it, as it was written. */
  readonly text: string;
  readonly sentence: number;
  readonly segment: number;
  /** The figure that it is a part of. */
  readonly parent: Statement | undefined;
  /** Its parts are listed in brackets or behind 其中. */
  explicitParts: boolean;
  /** Several labels share one figure: 自然人和企业15件. */
  readonly shared: boolean;
  readonly fact: FactDefinition | undefined;
  /** 企业申请了3件: nothing but that they applied is said. */
  readonly applied: boolean;
  /** The blocks of the table that was named before: 表二：…，其余全部填0. */
  readonly table: readonly number[];
  /** Blocks of which it is said that nothing happened in them. */
  readonly nothingIn: readonly number[];
  /** 共4件: it only says what the others add up to. */
  readonly check: boolean;
  /** It is not this report's figure: last year's, a comparison, something counted elsewhere. */
  readonly aside: boolean;
  /** 上年105项: last year's, and nothing is compared with it. */
  readonly lastYear: boolean;
  /** The year was named before, in a clause of its own. */
  readonly reached: boolean;
  /** Which dimension its own labels varied last. */
  readonly inner: "rows" | "columns" | undefined;
  readonly likewise: boolean;
  /** 由120改为210: what the cell held before, as they say. */
  readonly old: number | undefined;
  /** Words beside it that mean nothing here and may mean something. */
  doubts: readonly string[];
}

/** Its cell is certain. */
export function isSettled(statement: Statement, form: Form): boolean {
  const named = bestOf(statement.selections);
  return new Set(named.flatMap((selection) => candidatesOf(form, selection)).map(({ id }) => id)).size === 1;
}

export const isZeroValue = (value: Unit["value"]) =>
  typeof value === "object" && value.kind === "exact" && value.value === 0;
export const isZero = ({ value }: Unit) => isZeroValue(value);
