// The form's own labels as words of a sentence: 予以公开, 自然人, 无法提供 → the cells they stand for. Everything is derived from the form.

import { headingsOver } from "../../form/define.ts";
import type { Form, FormBlock } from "../../form/form.ts";
import type { Reading } from "./ledger.ts";

export interface Labelled {
  readonly block: string;
  /** A row is counted in the total column, a column (an applicant) in the rows of what came in. */
  readonly of: "row" | "column";
  readonly readings: readonly Reading[];
}

export interface Labels {
  readonly byWords: ReadonlyMap<string, Labelled>;
  /** Lengths that occur, longest first. */
  readonly lengths: readonly number[];
}

const labelsByForm = new WeakMap<Form, Labels>();

export function labelsOf(form: Form): Labels {
  const known = labelsByForm.get(form);
  if (known) return known;
  const byWords = new Map<string, Labelled>();
  for (const block of form.blocks) {
    if (block.block.direction === "down" && block.columns.some(({ key }) => key === "total")) {
      addRows(byWords, block, form);
      addColumns(byWords, block);
    }
  }
  const lengths = [...new Set([...byWords.keys()].map(({ length }) => length))].sort((a, b) => b - a);
  const labels = { byWords, lengths };
  labelsByForm.set(form, labels);
  return labels;
}

/** Without its number, its quotation marks and what stands in brackets. */
const bare = (label: string) =>
  label
    .replace(/^(?:[（(][一二三四五六七八九十]+[）)]|[一二三四五六七八九十甲乙丙丁]+、|\d+[.、．])/, "")
    .replace(/（.*?）|[“”]/g, "");

function addRows(byWords: Map<string, Labelled>, { block, rows }: FormBlock, form: Form): void {
  const groups = new Map<string, string[]>();
  for (const row of rows) {
    const id = `${row.id}.total`;
    const words = bare(row.label);
    if (words.length >= 4) add(byWords, words, { block: block.id, of: "row", readings: [{ plus: [id] }] });
    const calculated = (form.fieldById.get(id)?.computed?.length ?? 0) > 0 && /总计|小计|合计/.test(words);
    for (const over of headingsOver(row)) {
      const group = groups.get(over.label) ?? [];
      groups.set(over.label, group);
      group.push(calculated ? "" : id);
    }
  }
  for (const [label, ids] of groups) {
    const words = bare(label);
    if (words.length < 4 || ids.includes("")) continue;
    add(byWords, words, { block: block.id, of: "row", readings: [{ plus: ids }] });
  }
}

function addColumns(byWords: Map<string, Labelled>, { block, columns, rows }: FormBlock): void {
  const [first, second] = rows;
  if (!first || !second) return;
  const results = rows.find(({ key }) => key === "resultsTotal");
  const readings = (keys: readonly string[]): Reading[] => [
    { plus: keys.map((key) => `${first.id}.${key}`) },
    { plus: keys.flatMap((key) => [`${first.id}.${key}`, `${second.id}.${key}`]) },
    ...(results ? [{ plus: keys.map((key) => `${results.id}.${key}`) }] : []),
  ];
  const groups = new Map<string, string[]>();
  for (const { key, label, under } of columns) {
    if (label.length >= 3) add(byWords, label, { block: block.id, of: "column", readings: readings([key]) });
    if (under) groups.set(under.label, [...(groups.get(under.label) ?? []), key]);
  }
  for (const [label, keys] of groups) {
    for (const joint of ["或", "和", "及", "或者", "与"]) {
      const words = label.replace("或", joint);
      add(byWords, words, { block: block.id, of: "column", readings: readings(keys) });
      add(byWords, words.replace("其他", "其它"), {
        block: block.id,
        of: "column",
        readings: readings(keys),
      });
    }
  }
}

function add(byWords: Map<string, Labelled>, words: string, labelled: Labelled): void {
  if (!byWords.has(words)) byWords.set(words, labelled);
}
