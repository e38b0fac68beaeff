// Which row of the form each record of a block belongs to. Labels decide; where a label was torn from its figures, the order does,
// if as many records as rows lie between two certain ones and each row's own sum confirms it. What stays open stays unread.

import type { FormBlock } from "../form/form.ts";
import type { LocalRowMode } from "../form/profile.ts";
import { readFigure } from "../report/figure.ts";
import { toKey } from "./key.ts";
import type { BlockLabels } from "./labels.ts";
import type { FigureRecord } from "./scanBlock.ts";
import type { RowIdentity } from "./splitFigures.ts";

export interface PlacedRecord {
  readonly record: FigureRecord;
  /** Place in `block.rows`: its row, or for a local row the official one it belongs to. */
  readonly row: number;
  readonly local?: { readonly label: string; readonly mode: LocalRowMode };
  /** How it was placed, where not by its own label. */
  readonly by: "label" | "order" | "likeness";
}

export interface Placement {
  readonly placed: readonly PlacedRecord[];
  /** Records that could not be placed with certainty. */
  readonly open: number;
}

export function placeRecords(
  records: readonly FigureRecord[],
  { columns, rows }: FormBlock,
  labels: BlockLabels,
  identities: readonly RowIdentity[],
  isHeaderClear: boolean,
): Placement {
  const confirmed = (record: FigureRecord) =>
    identities.length > 0 && identities.every((identity) => identityHolds(record, columns, identity));
  // Rows that add up show which column is which as well as the header does.
  const isOrderClear =
    isHeaderClear || records.filter((each) => isTelling(each) && confirmed(each)).length >= fewestTelling;
  const sound = (record: FigureRecord) =>
    record.texts.length === columns.length && ((isOrderClear && !record.unsure) || confirmed(record));

  const placed = new Map<FigureRecord, PlacedRecord>();
  const rowsTaken = new Set<number>();
  const place = (record: FigureRecord, row: number, by: PlacedRecord["by"]) => {
    placed.set(record, { record, row, by });
    rowsTaken.add(row);
  };

  for (const record of records) {
    const { row } = record;
    if (row !== undefined && record.certain && !rowsTaken.has(row)) place(record, row, "label");
  }
  for (const local of localRowsAmong(records, rowsTaken, labels)) placed.set(local.record, local);
  for (const record of records) {
    if (placed.has(record) || record.words === undefined) continue;
    const row = likestRow(toKey(record.words), labels.rowKeys, rowsTaken);
    if (row !== undefined && fitsBetween(records, record, row, placed)) place(record, row, "likeness");
  }
  for (const [record, row] of rowsInOrder(records, placed, rows.length)) {
    if (confirmed(record)) place(record, row, "order");
  }

  const kept = [...placed.values()].filter(({ record }) => sound(record));
  return { placed: kept, open: records.length - kept.length };
}

const fewestTelling = 3;
/** Any row of zeros adds up. */
const isTelling = ({ texts }: FigureRecord) => texts.some((text) => /[1-9]/.test(text));

function identityHolds(
  { texts }: FigureRecord,
  columns: FormBlock["columns"],
  { total, parts }: RowIdentity,
): boolean {
  const figure = (column: number) => {
    const { value } = readFigure(texts[column] ?? "", columns[column]?.kind ?? "count");
    return typeof value === "string" ? Number.NaN : value;
  };
  const sum = parts.reduce((so_far, part) => so_far + (figure(part) ?? 0), 0);
  return figure(total) === sum;
}

/** Strange words under an official row without figures are its parts; 其中 behind a row with figures are of which. */
function localRowsAmong(
  records: readonly FigureRecord[],
  rowsTaken: ReadonlySet<number>,
  labels: BlockLabels,
): PlacedRecord[] {
  const found: PlacedRecord[] = [];
  let parent: number | undefined;
  let mode: LocalRowMode | undefined;
  for (const record of records) {
    const { words, under, row } = record;
    if (row !== undefined) {
      parent = row;
      mode = undefined;
      continue;
    }
    if (words === undefined || words.length > 60 || record.texts.length === 0) {
      parent = undefined;
      continue;
    }
    const ofWhich = /^其中[:：]?\s*(?<label>.+)$/.exec(words)?.groups?.label;
    if (
      under !== undefined &&
      !rowsTaken.has(under) &&
      ofWhich === undefined &&
      !labels.isFragment(toKey(words)) &&
      likeness(toKey(words), labels.rowKeys[under] ?? "") < alike
    ) {
      parent = under;
      mode = "parts";
    } else if (ofWhich !== undefined && parent !== undefined && mode !== "parts") mode = "ofWhich";
    else if (under !== undefined || mode !== "parts") continue;
    if (parent === undefined) continue;
    found.push({ record, row: parent, local: { label: ofWhich ?? words, mode }, by: "label" });
  }
  return found;
}

/** Share of common pairs of characters from which two labels are the same one, mistyped. */
const alike = 0.6;

function likestRow(key: string, rowKeys: readonly string[], taken: ReadonlySet<number>): number | undefined {
  const ranked = rowKeys
    .map((rowKey, row) => ({ row, likeness: likeness(key, rowKey) }))
    .filter(({ row, likeness: share }) => share >= alike && !taken.has(row))
    .sort((one, other) => other.likeness - one.likeness);
  const [best, second] = ranked;
  return best && (!second || best.likeness - second.likeness >= 0.15) ? best.row : undefined;
}

function likeness(one: string, other: string): number {
  const pairs = (key: string) =>
    Array.from({ length: Math.max(0, Math.min(key.length, 80) - 1) }, (_, at) => key.slice(at, at + 2));
  const [ours, theirs] = [pairs(one), pairs(other)];
  const common = ours.filter((pair) => theirs.includes(pair)).length;
  return ours.length + theirs.length === 0 ? 0 : (2 * common) / (ours.length + theirs.length);
}

/** The rows placed before and behind this record leave room for it. */
function fitsBetween(
  records: readonly FigureRecord[],
  record: FigureRecord,
  row: number,
  placed: ReadonlyMap<FigureRecord, PlacedRecord>,
): boolean {
  const at = records.indexOf(record);
  return records.every((other, index) => {
    const place = placed.get(other);
    return (
      !place || place.local !== undefined || (index < at ? place.row < row : index === at || place.row > row)
    );
  });
}

/** Between two placed rows: as many open records as open rows, so each is the next. */
function rowsInOrder(
  records: readonly FigureRecord[],
  placed: ReadonlyMap<FigureRecord, PlacedRecord>,
  rowCount: number,
): [FigureRecord, number][] {
  const official = records.flatMap((record) => {
    const place = placed.get(record);
    return place && !place.local ? [place.row] : [];
  });
  if (official.some((row, index) => index > 0 && row <= (official[index - 1] ?? -1))) return [];
  const found: [FigureRecord, number][] = [];
  let open: FigureRecord[] = [];
  let before = -1;
  const close = (next: number) => {
    if (open.length === next - before - 1)
      open.forEach((record, index) => found.push([record, before + 1 + index]));
    open = [];
    before = next;
  };
  for (const record of records) {
    const place = placed.get(record);
    if (place?.local) continue;
    if (place) close(place.row);
    else if (record.texts.length > 0) open.push(record);
  }
  close(rowCount);
  return found;
}
