// How people speak of a block besides its labels: short and colloquial names of rows, columns and headings, and the question that opens it.
// It lies beside the editions, not in them, so that a page without a conversation need not load it.

import type { Block, Heading } from "./define.ts";

export interface SpokenBlock {
  readonly block: Block;
  /** By key; two rows may share a name. */
  readonly rows: Readonly<Record<string, readonly string[]>>;
  readonly columns: Readonly<Record<string, readonly string[]>>;
  readonly headings: ReadonlyMap<Heading, readonly string[]>;
  /** By key, for those who ask what counts in a column. */
  readonly meanings: Readonly<Record<string, ColumnMeaning>>;
  readonly opening?: Opening;
  readonly yielding: readonly Yielding[];
  /** What others do to the body: 没被起诉 denies it, and 没被处罚 denies nothing of what the body itself does. */
  readonly isSuffered?: true;
}

/** 没办完 behind 上年结转: names of a row that say nothing more where `to` was named before. Keys of rows. */
export interface Yielding {
  readonly names: readonly string[];
  readonly to: string;
}

export interface ColumnMeaning {
  readonly text: string;
  /** The legal source, or that there is none and what is usual. */
  readonly basis: string;
}

/** What guided filling asks first, and what did not happen where the whole block is zero: 没有…, 无…. */
export interface Opening {
  readonly question: string;
  readonly nothing: readonly string[];
}

interface Names<R extends string, C extends string> {
  readonly opening?: Opening;
  readonly yielding?: readonly (Yielding & { readonly to: NoInfer<R> })[];
  readonly isSuffered?: true;
  /** Names are parted by spaces. */
  readonly rows?: Readonly<Partial<Record<R, string>>>;
  readonly columns?: Readonly<Partial<Record<C, string>>>;
  readonly headings?: readonly (readonly [Heading, string])[];
  readonly meanings?: Readonly<Partial<Record<C, ColumnMeaning>>>;
}

/** A row or column that the block does not have does not compile. */
export function speakOf<R extends string, C extends string>(
  block: Block<R, C>,
  { opening, yielding = [], isSuffered, rows, columns, headings = [], meanings }: Names<R, C>,
): SpokenBlock {
  const listed = (names: Readonly<Record<string, string | undefined>> = {}) =>
    Object.fromEntries(Object.entries(names).map(([key, text = ""]) => [key, words(text)]));
  return {
    block,
    rows: listed(rows),
    columns: listed(columns),
    headings: new Map(headings.map(([heading, text]) => [heading, words(text)])),
    meanings: { ...meanings },
    yielding,
    ...(opening && { opening }),
    ...(isSuffered && { isSuffered }),
  };
}

export const words = (text: string): string[] => text.split(" ").filter((word) => word !== "");
