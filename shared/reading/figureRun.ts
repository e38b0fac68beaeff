// The figures that stand one after another in a stream, and what they are as the cells of a row.
// It does not know whose figures they are.

import { splitFigures, type RowIdentity } from "./splitFigures.ts";
import { gap, type Stream } from "./stream.ts";

export interface FigureRun {
  readonly tokens: readonly { readonly from: number; readonly to: number }[];
  /** The tokens as typed, with "" for each cell that was left blank. */
  readonly slots: readonly string[];
  readonly from: number;
  readonly end: number;
}

/** The texts of a row's cells; `unsure` if only the row's own sum can confirm them. */
export interface RowTexts {
  readonly texts: readonly string[];
  readonly unsure: boolean;
  readonly split: boolean;
}

type IsLabel = (at: number) => boolean;

/** Longer than any figure. */
const longestToken = 40;
const figureShape =
  /^(?:[+-]|增加|新增|减少|增|减)?\d[\d,]*(?:\.\d+)?[万亿]?(?:元|件次|[件项条个起例份宗次部])?/;
const blankMark = /^(?:[/\\_-]{1,4}|无)$/;

export function figureRunAt(stream: Stream, from: number, to: number, isLabel: IsLabel): FigureRun {
  const tokens: { from: number; to: number }[] = [];
  const slots: string[] = [];
  let at = from;
  const leaveBlanks = () => {
    for (let blank = 0; blank < (stream.blanks[at] ?? 0) && slots.length < 200; blank++) slots.push("");
  };
  while (at < to) {
    const end = isLabel(at) ? at : figureEnd(stream, at, to, isLabel);
    if (end === at) break;
    leaveBlanks();
    tokens.push({ from: at, to: end });
    slots.push(rawToken(stream, at, end));
    at = end;
  }
  leaveBlanks();
  return { tokens, slots, from, end: at };
}

/** The cells of one row, if the run is one: by count, by the blanks between the marks, or taken apart where that is certain. */
export function rowTexts(
  stream: Stream,
  run: FigureRun,
  count: number,
  identities: readonly RowIdentity[],
): RowTexts | undefined {
  const { tokens, slots } = run;
  const keys = tokens.map(({ from, to }) => stream.text.slice(from, to));
  const whole = keys.every((key) => !/^0\d/.test(key));
  const texts = slots.filter((slot) => slot !== "");
  if (whole && tokens.length === count) return { texts, unsure: false, split: false };
  if (whole && slots.length === count) return { texts: slots, unsure: false, split: false };
  if (whole && tokens.length > 0 && slots.length > count && slots.slice(count).every((slot) => slot === "")) {
    return { texts: slots.slice(0, count), unsure: true, split: false };
  }
  if (texts.length !== slots.length) return undefined;
  const figures = splitFigures(keys, count, identities);
  return figures && { texts: figures.map(String), unsure: false, split: true };
}

const fewestColumns = 5;

/** A run of several rows: every line of it holds a whole row. */
export function linesOfRun(stream: Stream, { tokens }: FigureRun, count: number): FigureRun[] | undefined {
  const lines = new Map<number, { from: number; to: number }[]>();
  for (const token of tokens) {
    const line = stream.lineOf[token.from] ?? 0;
    const group = lines.get(line);
    if (group) group.push(token);
    else lines.set(line, [token]);
  }
  // A lone figure between whole rows was torn from its cell (or is a page number): it is no row.
  const all = [...lines.values()];
  const groups = all.filter((group) => group.length !== 1 || count < fewestColumns);
  if (all.length < 2 || groups.length === 0 || groups.some((group) => group.length !== count))
    return undefined;
  return groups.map((group) => ({
    tokens: group,
    slots: group.map(({ from, to }) => rawToken(stream, from, to)),
    from: group[0]?.from ?? 0,
    end: group.at(-1)?.to ?? 0,
  }));
}

/** Where the figure or blank mark that begins here ends; `at` itself if none does. */
function figureEnd({ text, gaps }: Stream, at: number, to: number, isLabel: IsLabel): number {
  if (!/[\d+/\\_\-增新减无]/.test(text.charAt(at))) return at;
  let wordEnd = at + 1;
  while (wordEnd < to && wordEnd - at < longestToken && (gaps[wordEnd] ?? 0) === gap.none) wordEnd += 1;
  const word = text.slice(at, wordEnd);
  if (blankMark.test(word)) return wordEnd;
  const length = figureShape.exec(word)?.[0].length ?? 0;
  for (let inside = 1; inside < length; inside++) {
    if (/\d/.test(word.charAt(inside)) && isLabel(at + inside)) return at + inside;
  }
  if (length === 0 || length === word.length) return at + length;
  // 5.要求… is the number of a label, 2020年 belongs to a sentence.
  return /[+-]/.test(word.charAt(length)) || isLabel(at + length) ? at + length : at;
}

const rawToken = ({ lines, lineOf, columnOf }: Stream, from: number, to: number) =>
  (lines[lineOf[from] ?? 0]?.text ?? "").slice(columnOf[from] ?? 0, (columnOf[to - 1] ?? 0) + 1);
