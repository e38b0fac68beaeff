// Claims about table 二: documents issued, repealed and in force, decisions taken, fees collected.
// Items of information disclosed (条, 类信息) are not the documents or decisions themselves and are not held against the table.

import type { Field, Form } from "../../form/form.ts";
import type { Context } from "./context.ts";
import type { Claim } from "./counts.ts";
import type { Quantity } from "./quantities.ts";
import type { Sentence } from "./sentences.ts";

/** Verbs of a column, by its key. */
const verbsByColumn: Readonly<Record<string, RegExp>> = {
  issued: /制发|制定|出台|印发|新制定/,
  produced: /制定|制作|制发|出台/,
  repealed: /废止|失效/,
  inForce: /现行有效|继续有效|保留有效/,
  decisions: /作出|做出|处理决定|办理|实施/,
  amount: /收取|收费|收入|征收/,
};

const narrowing =
  /解读|备案|审查|审核|评估|清理|其中|涉及|信息|类|公示|双公示|事项|公开目录|修订|修改|起草|转发|政策性/;

export function disclosureClaim(
  sentence: Sentence,
  quantity: Quantity,
  clause: string,
  { form }: Context,
): Claim | undefined {
  const { text } = sentence.view;
  const isMoney = quantity.unit === "元";
  if (!isMoney && !["件", "部", "份", "个", "宗", "起"].includes(quantity.unit)) return undefined;
  const after =
    /^(?:现行有效的?)?[^，。；、（）\d]{0,12}/.exec(text.slice(quantity.end, quantity.end + 16))?.[0] ?? "";
  const named = rowsNamed(clause, after, form);
  if (!named) return undefined;
  const { fields, place } = named;
  if (narrowing.test(place === "before" ? clause : clause + after)) return undefined;
  const column = [...fields].find(
    (field) => (field.kind === "money") === isMoney && verbSpeaks(field, clause, after, place),
  );
  if (!column) return undefined;
  const clauseStart = quantity.start - clause.length;
  return {
    key: column.id,
    value: isMoney ? quantity.value / 10_000 : quantity.value,
    about: quantity.about,
    decimals: isMoney && text.charAt(quantity.end - 2) !== "万" ? 6 : quantity.decimals,
    start: clauseStart,
    end: place === "before" ? quantity.end : quantity.end + named.length,
    readings: [{ plus: [column.id] }],
    doubtful: column.column === "decisions" && !(clause + after).includes("决定"),
  };
}

function verbSpeaks(field: Field, clause: string, after: string, place: "before" | "after"): boolean {
  const verb = verbsByColumn[field.column];
  if (!verb) return false;
  return verb.test(clause) || (place === "after" && field.column === "inForce" && verb.test(after));
}

interface NamedRow {
  readonly fields: readonly Field[];
  readonly place: "before" | "after";
  readonly length: number;
}

/** The row whose label stands before the number, or directly behind it (制定3件规范性文件). */
function rowsNamed(clause: string, after: string, form: Form): NamedRow | undefined {
  let best: (NamedRow & { at: number; words: string }) | undefined;
  for (const [words, fields] of rowsByWords(form)) {
    const at = clause.lastIndexOf(words);
    if (at >= 0) {
      if (!best || best.place === "after" || words.length > best.words.length)
        best = { fields, place: "before", length: 0, at, words };
      continue;
    }
    if (best?.place === "before") continue;
    const behind = after.indexOf(words);
    if (behind >= 0 && /^(?:现行有效的?|行政|政府)*$/.test(after.slice(0, behind))) {
      if (!best || words.length > best.words.length) {
        best = { fields, place: "after", length: behind + words.length, at: behind, words };
      }
    }
  }
  return best;
}

const cache = new WeakMap<Form, ReadonlyMap<string, readonly Field[]>>();

/** Rows of the blocks without a total column, by their label and by its tail without 行政. */
function rowsByWords(form: Form): ReadonlyMap<string, readonly Field[]> {
  const known = cache.get(form);
  if (known) return known;
  const rows = new Map<string, readonly Field[]>();
  for (const { block, rows: blockRows, columns } of form.blocks) {
    if (columns.some(({ key }) => key === "total")) continue;
    for (const row of blockRows) {
      const fields = columns.flatMap(({ key }) => form.fieldById.get(`${row.id}.${key}`) ?? []);
      if (fields.some((field) => field.block !== block.id)) continue;
      for (const words of new Set([row.label, row.label.replace(/^行政(?=规)/, "")])) {
        if (words.length >= 2 && !rows.has(words)) rows.set(words, fields);
      }
    }
  }
  cache.set(form, rows);
  return rows;
}
