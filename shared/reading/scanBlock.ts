// The figures of one block as records in the order of the text: the cells of a row, and the label that stands before them.
// It does not decide which row a record without a certain label belongs to; placeRecords.ts does.

import type { FormBlock } from "../form/form.ts";
import { figureRunAt, linesOfRun, rowTexts, type FigureRun } from "./figureRun.ts";
import type { BlockLabels } from "./labels.ts";
import type { RowIdentity } from "./splitFigures.ts";
import { gap, rawLines, type Stream } from "./stream.ts";

export interface FigureRecord {
  /** As typed, one for each column; "" is blank. */
  readonly texts: readonly string[];
  /** The official row whose label stands before it; place in `block.rows`. */
  readonly row?: number;
  /** Nothing stands between label and figures that could mean another row. */
  readonly certain: boolean;
  /** Words that are no label of the form, in a cell of their own before the figures. */
  readonly words?: string;
  /** The row label without figures that stands before these words. */
  readonly under?: number;
  /** Only the row's own sum can confirm the figures. */
  readonly unsure: boolean;
  readonly split: boolean;
}

export interface BlockScan {
  readonly records: readonly FigureRecord[];
  /** Behind the last label or figure. */
  readonly end: number;
}

/** Bounds for text that is no report. */
const mostRecords = 400;
const mostPieces = 60;

export function scanBlock(
  stream: Stream,
  place: { readonly from: number; readonly to: number },
  { columns }: FormBlock,
  labels: BlockLabels,
  identities: readonly RowIdentity[],
): BlockScan {
  const count = columns.length;
  const records: FigureRecord[] = [];
  let bareRows: number[] = [];
  let pieces: { from: number; to: number }[] = [];
  let underHeading = false;
  let adjacent = true;
  let at = place.from;
  let end = at;

  const isLabel = (position: number) => labels.labelAt(stream, position, true) !== undefined;
  const add = (record: FigureRecord) => {
    records.push(record);
    bareRows = [];
    pieces = [];
    underHeading = false;
  };
  const strangers = () => pieces.filter(({ from, to }) => !labels.isFragment(stream.text.slice(from, to)));
  const lineOf = (position: number) => stream.lineOf[position] ?? 0;

  const takeRow = (row: number, labelEnd: number): number => {
    const cells = cellsBehind(stream, labelEnd - 1, count);
    if (cells) {
      add({ row, certain: true, texts: cells.texts, unsure: false, split: false });
      return cells.end;
    }
    const run = figureRunAt(stream, labelEnd, place.to, isLabel);
    if (run.slots.length === 0) {
      bareRows.push(row);
      return labelEnd;
    }
    const sameLine = run.tokens[0] !== undefined && lineOf(run.tokens[0].from) === lineOf(labelEnd - 1);
    const certain = sameLine || (bareRows.length === 0 && strangers().length === 0);
    addRun(run, { row, certain }, sameLine);
    return Math.max(run.end, labelEnd);
  };

  const addRun = (
    run: FigureRun,
    label: Pick<FigureRecord, "row" | "certain" | "words" | "under">,
    sameLine: boolean,
  ) => {
    const cells = rowTexts(stream, run, count, identities);
    if (cells) {
      add({ ...label, ...cells });
      return;
    }
    const lines = linesOfRun(stream, run, count) ?? [];
    lines.forEach((line, index) => {
      const row = rowTexts(stream, line, count, identities);
      if (row) add(index === 0 && sameLine ? { ...label, ...row } : { ...row, certain: false });
    });
    if (lines.length === 0) add({ ...label, certain: false, texts: [], unsure: true, split: false });
  };

  while (at < place.to && records.length < mostRecords) {
    const label = labels.labelAt(stream, at, adjacent);
    if (label) {
      at = label.row === undefined ? label.end : takeRow(label.row, label.end);
      underHeading = label.row === undefined;
      adjacent = true;
      end = at;
      continue;
    }
    const run = figureRunAt(stream, at, place.to, isLabel);
    if (run.end > at) {
      if (!underHeading) addRun(run, wordsBefore(stream, strangers(), pieces.at(-1), bareRows), false);
      underHeading = false;
      adjacent = true;
      at = end = run.end;
      continue;
    }
    const named = namedCells(stream, at, count);
    if (named && strangers().length === 0) {
      const [under] = bareRows;
      const { words, texts } = named;
      add({
        certain: false,
        words,
        texts,
        unsure: false,
        split: false,
        ...(bareRows.length === 1 && under !== undefined && { under }),
      });
      adjacent = true;
      at = end = named.end;
      continue;
    }
    const piece = pieces.at(-1);
    if (piece?.to === at && (stream.gaps[at] ?? 0) < gap.cell) piece.to = at + 1;
    else if (pieces.length < mostPieces) pieces.push({ from: at, to: at + 1 });
    underHeading = false;
    adjacent = false;
    at += 1;
  }
  return { records, end };
}

/** The cells behind a label on its own line, if they are as many as the columns. */
function cellsBehind(
  { lines, lineOf, cellOf, columnOf, text }: Stream,
  last: number,
  count: number,
): { texts: string[]; end: number } | undefined {
  const lineIndex = lineOf[last] ?? 0;
  const line = lines[lineIndex];
  if (!line?.separated) return undefined;
  const cell = cellOf[last] ?? 0;
  const own = line.cells[cell];
  const behind = line.cells.slice(cell + 1).map(({ text: typed }) => typed);
  const texts = behind.slice(0, count);
  // Merged columns leave empty cells at the end of a line; a word behind the label may be a row within the row.
  const isWhole =
    behind.length === count ||
    (behind.length > count &&
      /^\W*\d/.test(texts[0] ?? "") &&
      texts.every(isFilled) &&
      !behind.slice(count).some(isFilled));
  if (!own || !isWhole || !/^\s*(?:[（(]|$)/.test(own.text.slice((columnOf[last] ?? 0) + 1 - own.start))) {
    return undefined;
  }
  let end = last + 1;
  while (end < text.length && lineOf[end] === lineIndex) end += 1;
  return { texts, end };
}

const isFilled = (text: string) => text !== "";

/** A line of words that are no label and, behind them, as many cells as the columns. */
function namedCells(
  stream: Stream,
  at: number,
  count: number,
): { words: string; texts: string[]; end: number } | undefined {
  const { lines, lineOf, cellOf, gaps } = stream;
  const line = lines[lineOf[at] ?? 0];
  if (!line?.separated || (gaps[at] ?? 0) < gap.cell) return undefined;
  const words = line.cells[cellOf[at] ?? 0]?.text ?? "";
  let last = at;
  while (lineOf[last + 1] === lineOf[at] && cellOf[last + 1] === cellOf[at]) last += 1;
  const cells = cellsBehind(stream, last, count);
  return cells && { words, ...cells };
}

/** Exactly one cell of strange words names a row that the form does not have. */
function wordsBefore(
  stream: Stream,
  strangers: readonly { from: number; to: number }[],
  last: { from: number; to: number } | undefined,
  bareRows: readonly number[],
): Pick<FigureRecord, "certain" | "words" | "under"> {
  const only = strangers[0] ?? last;
  if (!only || strangers.length > 1) return { certain: false };
  const words = rawLines(stream, only.from, only.to)
    .join("")
    .replace(/[|\s\u3000]+/g, " ")
    .trim();
  const [under] = bareRows;
  return { certain: false, words, ...(under !== undefined && bareRows.length === 1 && { under }) };
}
