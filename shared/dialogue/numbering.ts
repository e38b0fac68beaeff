// Rows by their numbers: （三）第1项, 表三第一项, （五）1., 第四项. It knows the numbers that the form prints, not what the rows mean.

import type { Lexicon } from "./lexicon.ts";
import type { MarkedRow } from "./markedRows.ts";
import type { Selection } from "./selection.ts";

export interface Reference {
  readonly selections: readonly Selection[];
  readonly end: number;
}

const numerals = "一二三四五六七八九十";
const section = "(?:表([一二三四五六])|第([一二三四五六])(?:部分|张表)|([一二三四五六])表)?(?:中|里|的|，)?";
const outer = `(?:第([${numerals}]|\\d)大?项的?)?`;
const bracketed = `(?:第?（([${numerals}]+)）(?:大?项|条|点)?的?(?:中|里)?)?`;
const inner = `(?:第([${numerals}]+|\\d{1,2})(?:小?项|点|小点|条|款|行|目|类)|(\\d{1,2})(?:[.、](?!\\d)|(?=[ \\t]?[\\u4e00-\\u9fff])(?![件条起例份宗个项次家万元年月日号])|(?=[ \\t]+\\d)))?`;
const pattern = new RegExp(`${section}${outer}${bracketed}${inner}`, "y");

export function referenceAt(text: string, at: number, lexicon: Lexicon): Reference | undefined {
  if (!/[表第（一二三四五六]/.test(text.charAt(at))) return undefined;
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (!match) return undefined;
  const [whole, table, part, sheet, top, bracket, named, bare] = match;
  const wanted = table ?? part ?? sheet;
  if (top === undefined && bracket === undefined && named === undefined) return undefined;
  if (bracket === undefined && bare !== undefined) return undefined;
  const marks = [
    ...(top === undefined ? [] : [top]),
    ...(bracket === undefined ? [] : [`（${bracket}）`]),
    ...[named ?? bare].flatMap((mark) => (mark === undefined ? [] : [mark])),
  ];
  const rows = lexicon.marked.filter((row) => wanted === undefined || row.section === wanted);
  const found = rows.filter((row) => fits(row, marks));
  const shortest = Math.min(...found.map((row) => row.marks.length));
  // 表三第一项 is the first of the table, not the first of one of its groups; 第3项 alone is a row with that number.
  const own = found.filter((row) => isLast(row, marks));
  const chosen =
    bracket !== undefined
      ? found
      : wanted !== undefined
        ? found.filter((row) => row.marks.length === shortest || !isLast(row, marks))
        : own.length > 0
          ? own
          : found;
  if (chosen.length === 0) return undefined;
  const rowsByBlock = new Map<number, number[]>();
  for (const { block, row } of chosen) rowsByBlock.set(block, [...(rowsByBlock.get(block) ?? []), row]);
  return {
    selections: [...rowsByBlock].map(([block, places]) => ({ block, rows: places, columns: null })),
    end: at + whole.length,
  };
}

const isLast = ({ marks }: MarkedRow, wanted: readonly string[]) =>
  same(marks.at(-1) ?? "", wanted.at(-1) ?? "");

/** The numbers stand in this order over the row; the last one is the row's own or that of a heading over it. */
function fits({ marks }: MarkedRow, wanted: readonly string[]): boolean {
  let at = 0;
  for (const mark of marks) if (at < wanted.length && same(mark, wanted[at] ?? "")) at++;
  return at === wanted.length;
}

const same = (mark: string, wanted: string) =>
  mark === wanted || mark === toDigits(wanted) || toDigits(mark) === wanted;

const toDigits = (mark: string) => {
  const place = mark.length === 1 ? numerals.indexOf(mark) : -1;
  return place >= 0 ? String(place + 1) : mark;
};
