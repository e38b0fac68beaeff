// A section of tables read from a stream: its blocks found by their headers and rows, their figures as typed.
// It does not know the rest of the report, and never states a figure that the text leaves open.

import type { TableSection } from "../form/define.ts";
import { blockOf, type Form, type FormBlock } from "../form/form.ts";
import { figureRunAt, rowTexts } from "./figureRun.ts";
import { readHeader } from "./headers.ts";
import { toKey } from "./key.ts";
import { labelsOf } from "./labels.ts";
import { placeRecords, type PlacedRecord } from "./placeRecords.ts";
import { scanBlock } from "./scanBlock.ts";
import type { RowIdentity } from "./splitFigures.ts";
import type { Stream } from "./stream.ts";

export interface BlockReading {
  readonly block: FormBlock;
  readonly placed: readonly PlacedRecord[];
  readonly units: readonly (string | undefined)[];
  readonly open: number;
  readonly isHeaderClear: boolean;
}

export interface TableReading {
  readonly blocks: readonly BlockReading[];
  /** Where its first label begins and its last figure ends; equal where no table was found. */
  readonly from: number;
  readonly end: number;
}

interface Place {
  readonly from: number;
  readonly to: number;
}

export function readTable(stream: Stream, place: Place, section: TableSection, form: Form): TableReading {
  const blocks = section.blocks.map(({ id }) => blockOf(form, id));
  const parts = blocks.length === 1 ? [place] : partsOf(stream, place, blocks);
  const found = new Map<FormBlock, BlockReading & { end: number }>();
  for (const part of parts) {
    for (const block of blocks) {
      const known = found.get(block);
      if (known && (known.placed.length > 0 || !known.isHeaderClear)) continue;
      const reading = readBlock(stream, part, block, form);
      if (reading && (!known || reading.placed.length > 0)) found.set(block, reading);
    }
  }
  const readings = [...found.values()];
  return {
    blocks: readings,
    from: readings.length > 0 ? tableStart(stream, place, blocks) : place.from,
    end: Math.max(place.from, ...readings.map(({ end }) => end)),
  };
}

/** Blocks begin with their title (第二十条第…项) or with the corner of their header. */
function partsOf(stream: Stream, { from, to }: Place, blocks: readonly FormBlock[]): Place[] {
  const marks = new Set(blocks.flatMap(({ block }) => [toKey(block.title ?? ""), toKey(block.corner ?? "")]));
  marks.delete("");
  const cuts = [...marks]
    .flatMap((mark) => placesOf(stream, mark, from, to))
    .sort((one, other) => one - other);
  return [from, ...cuts].map((cut, index) => ({ from: cut, to: cuts[index] ?? to }));
}

const mostPlaces = 60;

function placesOf({ text }: Stream, key: string, from: number, to: number): number[] {
  const places: number[] = [];
  for (
    let at = text.indexOf(key, from);
    at >= 0 && at < to && places.length < mostPlaces;
    at = text.indexOf(key, at + key.length)
  ) {
    places.push(at);
  }
  return places;
}

function tableStart({ text }: Stream, { from, to }: Place, blocks: readonly FormBlock[]): number {
  const part = text.slice(from, to);
  const starts = blocks.flatMap(({ block, rows, columns }) =>
    [block.title, block.corner, block.columnsHeading, rows[0]?.label, columns[0]?.label].flatMap((label) => {
      const at = label === undefined ? -1 : part.indexOf(toKey(label));
      return at >= 0 ? [from + at] : [];
    }),
  );
  return Math.min(to, ...starts);
}

function readBlock(
  stream: Stream,
  place: Place,
  block: FormBlock,
  form: Form,
): (BlockReading & { end: number }) | undefined {
  return block.block.direction === "across"
    ? readAcross(stream, place, block, form)
    : readDown(stream, place, block, form);
}

function readDown(
  stream: Stream,
  { from, to }: Place,
  block: FormBlock,
  form: Form,
): (BlockReading & { end: number }) | undefined {
  const labels = labelsOf(block);
  let start = from;
  const runTogether = firstRowWithin(stream, from, to, block);
  while (start < runTogether && labels.labelAt(stream, start, false)?.row === undefined) start += 1;
  if (start === to) return undefined;
  const header = readHeader(stream.text.slice(from, start), block);
  const identities = identitiesOf(block.rows.slice(0, 1), block, form);
  const { records, end } = scanBlock(stream, { from: start, to }, block, labels, identities);
  const { placed, open } = placeRecords(records, block, labels, identities, header.clear);
  return { block, placed, open, units: header.units, isHeaderClear: header.clear, end };
}

/** Text without any gaps: the first row label directly behind the header. */
function firstRowWithin({ text }: Stream, from: number, to: number, { rows, columns }: FormBlock): number {
  const part = text.slice(from, to);
  const last = toKey(columns.at(-1)?.label ?? "");
  const header = part.indexOf(last);
  if (header < 0) return to;
  const starts = rows.flatMap(({ label }) => {
    const at = part.indexOf(toKey(label), header + last.length);
    return at >= 0 ? [from + at] : [];
  });
  return Math.min(to, ...starts);
}

/** One line of figures under a header: the only run in the section that holds them all. */
function readAcross(
  stream: Stream,
  { from, to }: Place,
  block: FormBlock,
  form: Form,
): (BlockReading & { end: number }) | undefined {
  const { rows, columns } = block;
  const count = rows.length * columns.length;
  const identities = identitiesOf(rows, block, form);
  const found: { at: number; end: number; texts: readonly string[]; unsure: boolean; split: boolean }[] = [];
  for (let at = from; at < to; at++) {
    const line = stream.lines[stream.lineOf[at] ?? 0];
    const isLineStart = at === 0 || stream.lineOf[at - 1] !== stream.lineOf[at];
    if (
      isLineStart &&
      line?.separated &&
      line.cells.length === count &&
      line.cells.some(({ text }) => /\d/.test(text))
    ) {
      const end = endOfLine(stream, at, to);
      found.push({ at, end, texts: line.cells.map(({ text }) => text), unsure: false, split: false });
      at = end - 1;
      continue;
    }
    const run = figureRunAt(stream, at, to, () => false);
    if (run.end === at) continue;
    const cells = rowTexts(stream, run, count, identities);
    if (cells) found.push({ at, end: run.end, ...cells });
    at = run.end - 1;
  }
  const [only] = found;
  if (!only || found.length > 1) return undefined;
  const header = readHeader(stream.text.slice(from, only.at), block);
  const { end, ...record } = only;
  const whole = { ...block, columns: rows.flatMap(() => columns) };
  const { placed } = placeRecords(
    [{ ...record, row: 0, certain: true }],
    whole,
    labelsOf(block),
    identities,
    header.clear,
  );
  const [line] = placed;
  if (!line) return { block, placed: [], open: 1, units: [], isHeaderClear: header.clear, end };
  return {
    block,
    placed: rows.map((_, row) => ({
      ...line,
      row,
      record: {
        ...line.record,
        texts: line.record.texts.slice(row * columns.length, (row + 1) * columns.length),
      },
    })),
    open: 0,
    units: header.units,
    isHeaderClear: header.clear,
    end,
  };
}

function endOfLine({ lineOf }: Stream, at: number, to: number): number {
  let end = at;
  while (end < to && lineOf[end] === lineOf[at]) end += 1;
  return end;
}

/** The sums within a row that the form calculates, by the places of their columns. */
function identitiesOf(rows: FormBlock["rows"], { columns }: FormBlock, form: Form): RowIdentity[] {
  return rows.flatMap((row, rowIndex) => {
    const places = new Map(
      columns.map(({ key }, index) => [`${row.id}.${key}`, rowIndex * columns.length + index]),
    );
    return [...places].flatMap(([id, total]) => {
      const parts = (form.fieldById.get(id)?.computed ?? []).map((part) => places.get(part));
      return parts.length > 0 && parts.every((part) => part !== undefined) ? [{ total, parts }] : [];
    });
  });
}
