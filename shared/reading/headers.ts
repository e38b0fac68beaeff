// Whether what stands over the figures are the columns of a block, in their order; and what unit an amount is headed with.
// It decides whether figures may be taken by their place in the row.

import { headingsOver, labelPath } from "../form/define.ts";
import type { FormBlock } from "../form/form.ts";
import { toKey } from "./key.ts";

export interface HeaderReading {
  /** All columns stand there in order, whole or wrapped beyond recognition but for their characters. */
  readonly clear: boolean;
  /** By column: 元, 亿元 where the heading says so. */
  readonly units: readonly (string | undefined)[];
}

/** `header` is what stands over the figures, as a key. */
export function readHeader(header: string, { block, rows, columns }: FormBlock): HeaderReading {
  const across = block.direction === "across";
  const names = columns.map(({ label }) => withoutUnit(toKey(label)));
  const byDepth = columns
    .map((column, index) => ({ name: names[index] ?? "", depth: labelPath(column).length }))
    .sort((one, other) => one.depth - other.depth)
    .map(({ name }) => name);
  const orders = across ? [rows.flatMap(() => names)] : [names, byDepth];
  const rowNames = across ? rows.map(({ label }) => toKey(label)) : [];
  const clear =
    (orders.some((order) => standInOrder(header, order)) && standInOrder(header, rowNames)) ||
    isWrapped(header, [
      ...orders.slice(0, 1).flat(),
      ...rowNames,
      ...new Set(
        [...rows, ...columns].flatMap((item) =>
          (across || columns.includes(item as never) ? headingsOver(item) : []).map(({ label }) =>
            toKey(label),
          ),
        ),
      ),
      toKey(block.corner ?? ""),
      toKey(block.columnsHeading ?? ""),
    ]);
  return {
    clear,
    units: columns.map(({ kind }, index) =>
      kind === "money" ? unitBehind(header, names[index] ?? "") : undefined,
    ),
  };
}

/** 采购总金额（万元，保留四位小数） is 采购总金额: places differ in what they say of units and decimals. */
const withoutUnit = (key: string) => key.replace(/\(.*$/, "");

function standInOrder(header: string, names: readonly string[]): boolean {
  let from = 0;
  return names.every((name) => {
    const at = header.indexOf(name, from);
    from = at + name.length;
    return at >= 0;
  });
}

const spare = 0.2;

/** Narrow columns wrap (商业企/业): then all characters are there, and little else. */
function isWrapped(header: string, expected: readonly string[]): boolean {
  const left = new Map<string, number>();
  for (const character of header) left.set(character, (left.get(character) ?? 0) + 1);
  const wanted = expected.join("");
  for (const character of wanted) {
    const count = left.get(character) ?? 0;
    if (count === 0) return false;
    left.set(character, count - 1);
  }
  return header.length - wanted.length <= header.length * spare;
}

function unitBehind(header: string, name: string): string | undefined {
  const at = header.indexOf(name);
  const note = at < 0 ? "" : (/^\([^)]{0,40}\)/.exec(header.slice(at + name.length))?.[0] ?? "");
  return note.includes("亿元")
    ? "亿元"
    : note.includes("万元")
      ? undefined
      : note.includes("元")
        ? "元"
        : undefined;
}
