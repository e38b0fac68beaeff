// The words that the check knows on one form: the vocabulary of reports and the form's own labels, as one tree of letters.
// Everything about rows and columns is derived from the form; the tree is built once per form.

import { headingsOver, type Heading } from "../../../form/define.ts";
import type { Form, FormBlock, FormColumn, FormRow } from "../../../form/form.ts";
import { perForm } from "../../../form/perForm.ts";
import type { Reading } from "../ledger.ts";
import { classes, letterClass, skipSpace } from "./letters.ts";
import { judges, readOver, vocabulary, type WordKind } from "./vocabulary.ts";

/** A word and what it means: for labels, the cells it stands for. */
export interface Word {
  readonly kind: WordKind | "over";
  /** The legitimate ways to understand a number beside this label; the first is the plain one. */
  readonly readings: readonly Reading[];
  /** Completes the id of a finding. */
  readonly key: string;
  /** Of a remedy: its rows, a sum or alternatives. Of an outcome or a column: its key in the block. */
  readonly rows: readonly (readonly string[])[];
  readonly column: string;
  /** Of a label: its block; and, of one that stands for columns, their keys. */
  readonly block: string;
  readonly columns: readonly string[];
  /** As the form prints it: 企业 may be any enterprise, 商业企业 is a kind of applicant. */
  readonly isFormal: boolean;
  /** What may become of an application: 不予公开, and not the reason for it. */
  readonly isDecision: boolean;
  /** What it is called where it stands for many cells. */
  readonly name: string;
}

/** While the words are gathered. */
interface Node {
  readonly next: Map<number, Node>;
  word: Word | undefined;
}

const { letter, newline, space } = letterClass;
const firstHan = 0x4e00;
const lastHan = 0x9fff;

/** The tree in rows of numbers: the nodes by level, so that those behind one node lie side by side and are few to look through. */
export class Lexicon {
  /** Behind the word that was found last. */
  end = 0;
  /** By character: the node that it leads to, 0 for a letter that no word starts with. */
  readonly #first = new Uint16Array(0x1_0000);
  /** By node: the letter that leads to it, the word that ends there, the first of the nodes behind it. */
  readonly #letters: Uint16Array;
  readonly #words: (Word | undefined)[] = [];
  readonly #behind: Uint32Array;

  constructor(root: Node) {
    const nodes: { code: number; node: Node }[] = [{ code: 0, node: root }];
    const behind: number[] = [];
    for (const { node } of nodes) {
      this.#words.push(node.word);
      behind.push(nodes.length);
      for (const [code, next] of node.next) nodes.push({ code, node: next });
    }
    // A node with nothing behind it, for what is no letter and starts no word.
    const none = nodes.length;
    this.#words.push(undefined);
    behind.push(none);
    for (let code = 0; code < classes.length; code++) if (classes[code] !== letter) this.#first[code] = none;
    this.#letters = Uint16Array.from(nodes, ({ code }) => code);
    this.#behind = Uint32Array.from([...behind, none]);
    for (let node = 1; node <= root.next.size; node++) this.#first[this.#letters[node] ?? 0] = node;
  }

  /** Whether the character is a letter that neither a word nor a number starts with: most are. */
  startsNothing(code: number): boolean {
    return this.#first[code] === 0;
  }

  /** The longest word that starts at this place; `end` is then the place behind it. */
  wordAt(text: string, place: number): Word | undefined {
    let node = this.#first[text.charCodeAt(place)] ?? 0;
    if (node === 0) return undefined;
    let found: Word | undefined;
    for (let at = place + 1; ; at++) {
      const word = this.#words[node];
      if (word) {
        found = word;
        this.end = at;
      }
      let next = this.#behind[node] ?? 0;
      const limit = this.#behind[node + 1] ?? 0;
      if (next === limit) return found;
      let code = text.charCodeAt(at);
      const kind = classes[code] ?? letter;
      if (kind === space || kind === newline) {
        at = skipSpace(text, at);
        code = text.charCodeAt(at);
      }
      while (next < limit && this.#letters[next] !== code) next++;
      if (next === limit) return found;
      node = next;
    }
  }
}

export const lexiconOf = perForm((form): Lexicon => {
  const root: Node = { next: new Map<number, Node>(), word: undefined };
  const add = (letters: string, word: Word): void => {
    const bare = letters.replace(/[“”]/g, "");
    const start = bare.charCodeAt(0);
    if (!(start >= firstHan && start <= lastHan)) return;
    let node = root;
    for (let at = 0; at < bare.length; at++) {
      const code = bare.charCodeAt(at);
      let next = node.next.get(code);
      if (!next) node.next.set(code, (next = { next: new Map<number, Node>(), word: undefined }));
      node = next;
    }
    node.word ??= word;
  };

  addLabels(form, add);
  for (const [kind, words] of Object.entries(vocabulary) as [WordKind, string][]) {
    const word = wordOf(kind);
    for (const each of words.split(" ")) add(each, word);
  }
  for (const each of readOver.split(" ")) add(each, wordOf("over"));
  return new Lexicon(root);
});

type Add = (letters: string, word: Word) => void;

const wordOf = (kind: Word["kind"], part: Partial<Omit<Word, "kind">> = {}): Word => ({
  kind,
  readings: part.readings ?? [],
  key: part.key ?? part.readings?.[0]?.plus[0] ?? kind,
  rows: part.rows ?? [],
  column: part.column ?? "",
  block: part.block ?? "",
  columns: part.columns ?? [],
  isFormal: part.isFormal ?? false,
  isDecision: part.isDecision ?? false,
  name: part.name ?? "",
});

function addLabels(form: Form, add: Add): void {
  for (const block of form.blocks) {
    const hasTotal = block.columns.some(({ key }) => key === "total");
    if (!hasTotal) addTableRows(block, form, add);
    else if (block.block.direction === "across") addRemedies(block, add);
    else {
      addResults(block, form, add);
      addApplicants(block, add);
    }
  }
}

/** Without its number, its quotation marks and what stands in brackets. */
const bare = (label: string) =>
  label
    .replace(/^(?:[（(][一二三四五六七八九十]+[）)]|[一二三四五六七八九十甲乙丙丁]+、|\d+[.、．])/, "")
    .replace(/（.*?）|[“”]/g, "");

const namesOf = ({ label, aliases = [] }: FormRow | FormColumn) => [bare(label), ...aliases];

/** Blocks with a total column: a row's label stands for the total of its row, a heading for the sum of its rows. */
function addResults({ block, rows }: FormBlock, form: Form, add: Add): void {
  const idsByHeading = new Map<string, string[]>();
  for (const row of rows) {
    const id = `${row.id}.total`;
    const word = wordOf("label", {
      readings: [{ plus: [id] }],
      block: block.id,
      isFormal: true,
      isDecision: headingsOver(row).length === 1,
    });
    for (const name of namesOf(row)) if (name.length >= 4) add(name, word);
    const isTotal = (form.fieldById.get(id)?.computed?.length ?? 0) > 0 && /总计|小计|合计/.test(row.label);
    for (const { label } of headingsOver(row)) {
      const ids = idsByHeading.get(label) ?? [];
      idsByHeading.set(label, ids);
      ids.push(isTotal ? "" : id);
    }
  }
  for (const [label, ids] of idsByHeading) {
    const name = bare(label);
    if (name.length >= 4 && !ids.includes(""))
      add(
        name,
        wordOf("label", {
          readings: [{ plus: ids }],
          block: block.id,
          isFormal: true,
          isDecision: true,
          name,
        }),
      );
  }
}

/** Applicants are counted among what came in, this year or in all, or among the results. */
function addApplicants({ block, columns, rows }: FormBlock, add: Add): void {
  const [first, second] = rows;
  if (!first || !second) return;
  const results = rows.find(({ key }) => key === "resultsTotal");
  const applicant = (keys: readonly string[], isFormal = true, called = "") =>
    wordOf("label", {
      block: block.id,
      columns: keys,
      isFormal,
      name: called,
      readings: [
        { plus: keys.map((key) => `${first.id}.${key}`) },
        { plus: keys.flatMap((key) => [`${first.id}.${key}`, `${second.id}.${key}`]) },
        ...(results ? [{ plus: keys.map((key) => `${results.id}.${key}`) }] : []),
      ],
    });
  const keysByHeading = new Map<Heading, string[]>();
  for (const column of columns) {
    if (column.key === "total") continue;
    for (const name of namesOf(column))
      if (name.length >= 2 && name !== "其他")
        add(name, applicant([column.key], name === bare(column.label)));
    const over = column.under;
    if (over) keysByHeading.set(over, [...(keysByHeading.get(over) ?? []), column.key]);
  }
  for (const [{ label, aliases = [] }, keys] of keysByHeading) {
    const word = applicant(keys, true, label);
    for (const each of [label, ...aliases])
      for (const joint of ["或", "和", "及", "或者", "与", "、"]) {
        const name = each.replace("或", joint);
        add(name, word);
        add(name.replace("其他", "其它"), word);
      }
  }
}

function addRemedies({ rows, columns }: FormBlock, add: Add): void {
  const idsByHeading = new Map<Heading, string[]>();
  for (const row of rows) {
    for (const name of namesOf(row)) add(name, wordOf("remedy", { rows: [[row.id]], key: row.id }));
    for (const name of judges[bare(row.label)]?.split(" ") ?? [])
      add(name, wordOf("judge", { rows: [[row.id]], key: row.id }));
    for (const over of headingsOver(row)) idsByHeading.set(over, [...(idsByHeading.get(over) ?? []), row.id]);
  }
  for (const [{ label, aliases = [] }, ids] of idsByHeading) {
    const [last = ""] = ids;
    const word = wordOf("remedy", { rows: [ids, ...ids.map((id) => [id])], key: last.split(".")[0] ?? last });
    add(label, word);
    for (const name of [label.replace(/^行政/, ""), ...aliases]) add(name, word);
    for (const name of judges[label]?.split(" ") ?? []) add(name, { ...word, kind: "judge" });
  }
  for (const column of columns) {
    if (column.key === "total") continue;
    for (const name of namesOf(column)) add(name, wordOf("outcome", { column: column.key, key: column.key }));
  }
}

/** Blocks without a total column: the row says of what, the column what was done with it. */
function addTableRows({ block, rows, columns }: FormBlock, form: Form, add: Add): void {
  for (const row of rows) {
    const readings = columns.map(({ key }) => ({ plus: [`${row.id}.${key}`] }));
    if (readings.some(({ plus: [id = ""] }) => form.fieldById.get(id)?.block !== block.id)) continue;
    for (const name of namesOf(row))
      if (name.length >= 2) add(name, wordOf("document", { readings, key: row.id }));
  }
  for (const { key, aliases = [] } of columns) {
    for (const name of aliases) add(name, wordOf("column", { column: key, key }));
  }
}
