// Pasted rows and blocks of a table: lines of figures behind a label, parted by tabs or spaces, with or without their total.
// A line that does not fit its row is reported, never bent.

import type { FieldId } from "../form/define.ts";
import type { Field, Form } from "../form/form.ts";
import { isBlankMark } from "../report/figure.ts";
import { figureFor } from "./figureFor.ts";
import { fold } from "./fold.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Placed } from "./outcome.ts";
import type { Quantity } from "./quantity.ts";
import { type Selection, combine, fieldsOf, isNamed, isSumOf, selectionOfField } from "./selection.ts";
import { tokensOf } from "./tokens.ts";
import type { LabelItem } from "./units.ts";

export interface Pasted {
  readonly placed: readonly Placed[];
  /** A row whose own total is not the sum of its figures. */
  readonly conflicts: readonly {
    readonly stated: number;
    readonly added: number;
    readonly parts: readonly Placed[];
    readonly name: string;
  }[];
  /** Lines of figures that no row could be found for, or that have too many or too few figures. */
  readonly unread: readonly string[];
  readonly rows: number;
  /** The lines that are no rows of a table. */
  readonly rest: string;
}

interface FigureLine {
  readonly text: string;
  readonly label: string;
  readonly cells: readonly string[];
}

/** Undefined where the message holds no line of figures. */
export function readPaste(text: string, lexicon: Lexicon, focus: Field | undefined): Pasted | undefined {
  const lines = text.split("\n").flatMap(rowsIn);
  const figureLines = lines.map(figureLineOf);
  if (figureLines.every((line) => line === undefined)) return undefined;
  const { form } = lexicon;
  const placed: Placed[] = [];
  const conflicts: Pasted["conflicts"][number][] = [];
  const unread: string[] = [];
  const rest: string[] = [];
  let header: LabelItem[][] | undefined;
  let next = focus && selectionOfField(form, focus);
  let rows = 0;
  /** 行政复议 over 结果维持 2, 结果纠正 0: the row that the lines below name columns of. */
  /** The blocks that lines of labels alone have named. */
  const named = new Set<number>();
  let over: { readonly line: string; readonly selections: readonly Selection[] } | undefined;
  lines.forEach((line, index) => {
    const figures = figureLines[index];
    if (!figures) {
      const columns = headerOf(line, lexicon);
      if (columns) header = columns;
      else rest.push(line);
      const labels = labelItems(line, lexicon);
      for (const { meaning } of labels) for (const { block } of meaning.selections) named.add(block);
      const [first, another] = fold(columns ? labelItems(firstCell(line), lexicon) : labels);
      const isRow = first?.every((selection) => !columns || selection.rows !== null);
      over = first && !another && isRow ? { line, selections: first } : undefined;
      return;
    }
    const labels = labelItems(figures.label, lexicon);
    const [across] = acrossNamed(labels, form);
    const groups = labels.length === 0 ? [] : fold(labels, across !== undefined);
    if (across !== undefined && groups.length > 1) {
      named.add(across);
      groups.splice(0);
    } else if (figures.label.trim() !== "" && groups.length !== 1) {
      (groups.length === 0 && lines.length === 1 ? rest : unread).push(line);
      return;
    }
    const [own = []] = groups;
    const underRow =
      own.length === 0 && header?.length === figures.cells.length ? over?.selections : undefined;
    const within =
      underRow ?? (over && figures.cells.length === 1 ? combine(over.selections, own).filter(isNamed) : []);
    if (within.length > 0 && rest.at(-1) === over?.line) rest.pop();
    const fields = fieldsFor(
      within.length > 0 ? within : own,
      figures.cells.length,
      header,
      next,
      form,
      (block) => lines.length === 1 || named.has(block),
    );
    if (!fields) {
      unread.push(line.trim());
      return;
    }
    rows += 1;
    const read = readCells(fields, figures.cells, form);
    if (!read) unread.push(line.trim());
    else if (read.conflict) conflicts.push(read.conflict);
    else placed.push(...read.placed);
    const last = fields.at(-1);
    const place = last && selectionOfField(form, last);
    next = place && { ...place, rows: (place.rows ?? []).map((row) => row + 1) };
  });
  if (rows === 0 && unread.length === 0) return undefined;
  return { placed, conflicts, unread, rows, rest: rest.join("\n") };
}

/** 规章 0 0 0 规范性文件 2 1 15: several rows in one line. */
function rowsIn(line: string): string[] {
  if (!severalRows.test(line)) return [line];
  return [...line.matchAll(oneRow)].map(([row]) => row.trim().replace(/([^\d\s.,])(?=\d)/, "$1 "));
}

const oneRow = /[^\d\s.,、，；：。][^\d\s]*(?: ?\d+(?:\.\d+)?)(?: +\d+(?:\.\d+)?)+(?= |$)/g;
const severalRows = new RegExp(`^ *(?:${oneRow.source} *){2,}$`);

const figureCell = /^([-+]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(万|亿)?(元|[件项个宗起次条])?$/;

function figureLineOf(written: string): FigureLine | undefined {
  const line = written.replace(/([\d\t元件项])[，。；、！,;.]+$/, "$1");
  const byTab = line.includes("\t");
  const [, head = ""] = /^(.*[：:])[-+\d、，, ./]+$/.exec(line) ?? rowByCommas.exec(line) ?? [];
  const tail = head === "" ? "" : line.slice(head.length).replace(/^[，,、；/ ]+/, "");
  const cells =
    tail !== "" ? [head, ...tail.split(/[、，,；/\s]+/)] : line.trimEnd().split(byTab ? "\t" : / +/);
  let first = cells.length;
  while (first > 0 && isCell(cells[first - 1] ?? "", byTab)) first -= 1;
  const figures = cells.slice(first).map((cell) => cell.trim());
  while (byTab && figures[0] === "" && figures.length > 0) figures.shift();
  const count = figures.filter((cell) => figureCell.test(cell)).length;
  if (count < 2 && !(byTab && count === 1 && first > 0)) return undefined;
  return {
    text: line,
    label: cells
      .slice(0, first)
      .join(" ")
      .replace(/[：:，,]\s*$/, ""),
    cells: figures,
  };
}

/** 新收,12,3,0: a label and figures, parted by commas or the like; 行政许可,1,200 is one figure. */
const rowByCommas =
  /^([^，,；/]*[\u4e00-\u9fff）])(?=[，,、；/])(?!,\d{1,3}(?:,\d{3})+$)([，,、；/]) ?\d+(?:\.\d+)?(?:\2 ?\d+(?:\.\d+)?)+$/;

const isCell = (cell: string, byTab: boolean) => figureCell.test(cell.trim()) || (byTab && isBlankMark(cell));

/** A label that many share, 其他, says what it says where it fills a cell of its own. */
function labelItems(text: string, lexicon: Lexicon): LabelItem[] {
  const whole = lexicon.meaningByPhrase.get(text.trim());
  if (whole) return [{ meaning: whole, joined: false }];
  return tokensOf(text, lexicon).flatMap((token) =>
    token.kind === "label" ? [{ meaning: token.meaning, joined: false }] : [],
  );
}

/** 复议、诉讼，按表四顺序：…: the one table in a single line that all labels are of. */
function acrossNamed(labels: readonly LabelItem[], form: Form): number[] {
  const blocks = new Set(labels.flatMap(({ meaning }) => meaning.selections.map(({ block }) => block)));
  return blocks.size === 1
    ? [...blocks].filter((block) => form.blocks[block]?.block.direction === "across")
    : [];
}

const firstCell = (line: string) => line.trim().split(/[\t ]/)[0] ?? "";

/** A line of column labels and nothing else. */
function headerOf(line: string, lexicon: Lexicon): LabelItem[][] | undefined {
  const cells = line.split(line.includes("\t") ? "\t" : / +/).filter((cell) => cell.trim() !== "");
  if (cells.length < 2) return undefined;
  const columns = cells.map((cell) =>
    labelItems(cell, lexicon).filter(({ meaning }) =>
      meaning.selections.some((each) => each.columns !== null),
    ),
  );
  const known = columns.filter((items) => items.length > 0);
  return known.length === cells.length || (known.length === cells.length - 1 && columns[0]?.length === 0)
    ? known
    : undefined;
}

function fieldsFor(
  label: readonly Selection[],
  count: number,
  header: readonly LabelItem[][] | undefined,
  next: Selection | undefined,
  form: Form,
  isSpokenOf: (block: number) => boolean,
): Field[] | undefined {
  const places: Selection[] =
    label.length > 0
      ? [...label]
      : next
        ? [{ ...next, columns: null }]
        : form.blocks.flatMap(({ block }, index) =>
            block.direction === "across" && isSpokenOf(index)
              ? [{ block: index, rows: null, columns: null }]
              : [],
          );
  for (const place of places) {
    const block = form.blocks[place.block];
    if (!block) continue;
    if (place.columns !== null && place.rows === null) continue;
    if (header?.length === count) {
      const columns = header.flatMap(
        (items) =>
          fold(items)[0]?.find((each) => each.block === place.block && each.columns?.length === 1)?.columns ??
          [],
      );
      const fields = columns.flatMap((column) => fieldsOf(form, { ...place, columns: [column] }));
      if (fields.length === count) return fields;
    }
    const all = fieldsOf(form, place);
    if (all.length === count) return all;
    const parts = all.filter((field) => field.computed === null || !isSumOf(form, field, "row"));
    if (parts.length === count) return parts;
  }
  return undefined;
}

function quantityOf(cell: string): Quantity {
  const [, figure = "", scale = "", unit = ""] = figureCell.exec(cell) ?? [];
  const value = Number(figure.replaceAll(",", "")) * ({ 万: 1e4, 亿: 1e8 }[scale] ?? 1);
  return {
    kind: "exact",
    value: Number(value.toPrecision(15)),
    unit: unit === "" && scale !== "" ? "万" : unit,
    text: cell,
    end: 0,
    signed: /^[-+]/.test(cell),
  };
}

function readCells(
  fields: readonly Field[],
  cells: readonly string[],
  form: Form,
): { placed: Placed[]; conflict?: Pasted["conflicts"][number] } | undefined {
  const placed: Placed[] = [];
  const stated = new Map<FieldId, number>();
  for (const [index, field] of fields.entries()) {
    const cell = cells[index] ?? "";
    if (isBlankMark(cell)) continue;
    const value = figureFor(field, quantityOf(cell));
    if (value === undefined) return undefined;
    placed.push({ field: field.id, value });
    stated.set(field.id, value);
  }
  for (const field of fields) {
    const total = stated.get(field.id);
    if (total === undefined || field.computed === null || !isSumOf(form, field, "row")) continue;
    const parts = field.computed.map((id) => stated.get(id));
    if (parts.some((part) => part === undefined)) continue;
    const added = parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);
    if (added !== total) {
      return {
        placed: [],
        conflict: {
          stated: total,
          added,
          parts: placed.filter((each) => each.field !== field.id),
          name: field.label,
        },
      };
    }
  }
  return { placed };
}
