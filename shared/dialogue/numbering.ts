// Rows by their numbers: （三）第1项, 表三第一项, （五）1., 第四项, and several at once: （三）到（六）, 第3、5项, 不予公开1—8项.
// It knows the numbers that the form prints, not what the rows mean.

import type { Lexicon } from "./lexicon.ts";
import type { MarkedRow } from "./markedRows.ts";
import { numbersAt } from "./numberLists.ts";
import { type Selection, combine } from "./selection.ts";

export interface Reference {
  /** Empty where one of several numbers is no row's. */
  readonly selections: readonly Selection[];
  /** Of several numbers each by itself. */
  readonly each?: readonly (readonly Selection[])[];
  readonly end: number;
}

const numerals = "一二三四五六七八九十";
const section = "(?:表([一二三四五六])|第([一二三四五六])(?:部分|张表)|([一二三四五六])表)?(?:中|里|的|，)?";
const outer = `(?:第([${numerals}]|\\d)大?项的?)?`;
const bracketed = `(?:第?（([${numerals}]+)）(?:大?项|条|点)?的?(?:中|里)?)?`;
const inner = `(?:第([${numerals}]+|\\d{1,2})(?:小?项|点|小点|条|款|行|目|类)|(\\d{1,2})(?:[.、](?!\\d)|(?=[ \\t]?[\\u4e00-\\u9fff])(?![件条起例份宗个项次家万元年月日号])|(?=[ \\t]+\\d)))?`;
const pattern = new RegExp(`${section}${outer}${bracketed}${inner}`, "y");
const prefix = new RegExp(`${section}${outer}${bracketed}`, "y");

interface Wanted {
  readonly table: string | undefined;
  readonly marks: readonly string[];
  /** （三） was said: all that stands under it. */
  readonly isBracketed: boolean;
}

/** `heading`: the rows that the label right before it stands for. */
export function referenceAt(
  text: string,
  at: number,
  lexicon: Lexicon,
  heading: readonly Selection[],
): Reference | undefined {
  const isNumber = /[表第（一二三四五六]/.test(text.charAt(at));
  if (!isNumber && (heading.length === 0 || !/[\d七八九]/.test(text.charAt(at)))) return undefined;
  const several = severalAt(text, at, lexicon, heading);
  if (several || !isNumber) return several;
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (!match) return undefined;
  const [whole, table, part, sheet, top, bracket, named, bare] = match;
  if (top === undefined && bracket === undefined && named === undefined) return undefined;
  if (bracket === undefined && bare !== undefined) return undefined;
  const selections = rowsOf(wantedBy(table ?? part ?? sheet, top, bracket, named ?? bare), lexicon);
  return selections.length === 0 ? undefined : { selections, end: at + whole.length };
}

function severalAt(
  text: string,
  at: number,
  lexicon: Lexicon,
  heading: readonly Selection[],
): Reference | undefined {
  prefix.lastIndex = at;
  const [before = "", table, part, sheet, top, bracket] = prefix.exec(text) ?? [];
  const wanted = table ?? part ?? sheet;
  const under = numbersAt(text, at + before.length, bracket !== undefined);
  // （三）到（六）: the first number is one of the list, and heads none.
  const alone = under ? undefined : numbersAt(text, at, heading.length > 0);
  const found = under ?? alone;
  if (!found) return undefined;
  const each = found.marks.map((mark) => {
    const own = /^（(.*)）$/.exec(mark)?.[1];
    if (own !== undefined) return rowsOf(wantedBy(wanted, under && top, own, undefined), lexicon);
    const rows = rowsOf(
      under ? wantedBy(wanted, top, bracket, mark) : wantedBy(undefined, undefined, undefined, mark),
      lexicon,
    );
    const narrowed = under ? [] : combine(heading, rows);
    return narrowed.length > 0 || alone?.isBare ? narrowed : rows;
  });
  const isKnown = each.every((rows) => rows.length > 0);
  return { selections: isKnown ? each.flat() : [], each, end: found.end };
}

const wantedBy = (
  table: string | undefined,
  top: string | undefined,
  bracket: string | undefined,
  own: string | undefined,
): Wanted => ({
  table,
  marks: [top, bracket === undefined ? undefined : `（${bracket}）`, own].filter(
    (mark) => mark !== undefined,
  ),
  isBracketed: bracket !== undefined,
});

function rowsOf({ table, marks, isBracketed }: Wanted, lexicon: Lexicon): Selection[] {
  const rows = lexicon.marked.filter((row) => table === undefined || row.section === table);
  const found = rows.filter((row) => fits(row, marks));
  const shortest = Math.min(...found.map((row) => row.marks.length));
  // 表三第一项 is the first of the table, not the first of one of its groups; 第3项 alone is a row with that number.
  const own = found.filter((row) => isLast(row, marks));
  const chosen = isBracketed
    ? found
    : table !== undefined
      ? found.filter((row) => row.marks.length === shortest || !isLast(row, marks))
      : own.length > 0
        ? own
        : found;
  // 第4项 of one group or of another: it is one of them.
  if (chosen.every((row) => isLast(row, marks)))
    return chosen.map(({ block, row }) => ({ block, rows: [row], columns: null }));
  const rowsByBlock = new Map<number, number[]>();
  for (const { block, row } of chosen) rowsByBlock.set(block, [...(rowsByBlock.get(block) ?? []), row]);
  return [...rowsByBlock].map(([block, places]) => ({ block, rows: places, columns: null }));
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
