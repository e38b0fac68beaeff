// The labels of one block as keys to be found in a stream: rows, headings over rows, and words that may stand broken among them.
// It reads the form and nothing else; there is no second list of labels.

import { headingsOver } from "../form/define.ts";
import type { FormBlock } from "../form/form.ts";
import { toKey } from "./key.ts";
import { gap, type Stream } from "./stream.ts";

export interface FoundLabel {
  readonly end: number;
  /** Place in `block.rows`; absent for a heading. */
  readonly row?: number;
}

export interface BlockLabels {
  /** The longest label that begins here. After a label or a figure it needs no gap before it. */
  labelAt(stream: Stream, at: number, adjacent: boolean): FoundLabel | undefined;
  /** Whether this is a broken piece of some label, heading or header of the block. */
  isFragment(key: string): boolean;
  readonly rowKeys: readonly string[];
}

export function labelsOf({ block, rows, columns }: FormBlock): BlockLabels {
  const headings = [...new Set(rows.flatMap((row) => headingsOver(row).map(({ label }) => toKey(label))))];
  const rowKeys = rows.map(({ label }) => toKey(label));
  const known: { readonly key: string; readonly row?: number }[] = [
    ...headings.map((key) => ({ key })),
    ...rows.flatMap(({ label, note }, row) => [
      { key: toKey(label), row },
      ...(note === undefined ? [] : [{ key: toKey(label + note), row }]),
    ]),
  ].sort((one, other) => other.key.length - one.key.length);
  const knownByInitial = new Map<string, typeof known>();
  for (const label of known) {
    const initial = label.key.charAt(0);
    knownByInitial.set(initial, [...(knownByInitial.get(initial) ?? []), label]);
  }
  const others = [
    block.title ?? "",
    block.corner ?? "",
    block.columnsHeading ?? "",
    ...columns.flatMap((column) => [column.label, ...headingsOver(column).map(({ label }) => label)]),
  ].map(toKey);
  const everything = [...known.map(({ key }) => key), ...others].join("\n");

  return {
    rowKeys,
    isFragment: (key) => everything.includes(key),
    labelAt({ text, gaps }, at, adjacent) {
      const candidates = knownByInitial.get(text.charAt(at));
      if (!candidates || (!adjacent && (gaps[at] ?? 0) < gap.space)) return undefined;
      const found = candidates.find(({ key }) => text.startsWith(key, at));
      if (!found) return undefined;
      const end = at + found.key.length;
      return found.row === undefined ? { end } : { end, row: found.row };
    },
  };
}
