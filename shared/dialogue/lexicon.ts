// The words of a form: labels, their short forms, what people call them, numbering; each with the cells it stands for.
// Everything is derived from the form and from spoken names given as data; there is no list of labels here.

import { headingsOver, type Heading } from "../form/define.ts";
import type { FactDefinition } from "../form/facts.ts";
import { officialSpoken, type Spoken } from "../form/editions/spoken.ts";
import type { Form, FormBlock } from "../form/form.ts";
import type { Opening, SpokenBlock } from "../form/spoken.ts";
import { byInitial } from "./byInitial.ts";
import { citedRows, type CitedRow } from "./citations.ts";
import { explainedColumns, type ExplainedColumn } from "./explained.ts";
import { functionWordAt } from "./functionWords.ts";
import { gap, gappedByInitial, type GappedPhrase } from "./gaps.ts";
import { markedRows, type MarkedRow } from "./markedRows.ts";
import { normalise } from "./normalise.ts";
import { isFigure } from "./facts.ts";
import type { Selection } from "./selection.ts";

/** What a phrase may mean. */
export interface Meaning {
  readonly phrase: string;
  readonly selections: readonly Selection[];
  /** 第3、5项: a list in one label, one by one. */
  readonly each?: readonly (readonly Selection[])[];
  readonly fact?: FactDefinition;
  /** 申请 in 没有申请: the blocks in which nothing happened. */
  readonly nothingIn?: readonly number[];
  /** Heard in so many labels that it counts only beside a figure: 公开, 其他. */
  readonly common: boolean;
  /** 没办完: where one of these was named before, it says nothing more. */
  readonly yieldsTo?: readonly Selection[];
  /** An article of the law: whatever else is said outweighs it. */
  readonly cited?: true;
}

export interface Lexicon {
  readonly form: Form;
  readonly meaningByPhrase: ReadonlyMap<string, Meaning>;
  /** By first character, longest first. */
  readonly phrasesByInitial: ReadonlyMap<string, readonly string[]>;
  /** The same of phrases with a gap in them. */
  readonly gappedByInitial: ReadonlyMap<string, readonly GappedPhrase[]>;
  /** 发, 出: names of columns too short to be heard anywhere but behind 没. */
  readonly verbs: ReadonlyMap<string, Meaning>;
  readonly openingByBlock: ReadonlyMap<number, Opening>;
  /** Blocks of what others do to the body. */
  readonly suffered: ReadonlySet<number>;
  readonly marked: readonly MarkedRow[];
  readonly cited: readonly CitedRow[];
  readonly explained: readonly ExplainedColumn[];
  readonly alikeUnits: Spoken["facts"]["alikeUnits"];
}

const lexiconByForm = new WeakMap<Form, Lexicon>();

export function lexiconOf(form: Form): Lexicon {
  let lexicon = lexiconByForm.get(form);
  if (!lexicon) {
    lexicon = createLexicon(form, officialSpoken);
    lexiconByForm.set(form, lexicon);
  }
  return lexicon;
}

interface Entry {
  readonly selections: Selection[];
  /** 3 label, 2 spoken, 1 derived: within a block a better one replaces a worse one, and a derived one never stands beside another. */
  readonly rank: number;
  readonly rankByBlock: ReadonlyMap<number, number>;
  fact?: FactDefinition;
  nothingIn?: number[];
  yieldsTo?: Selection[];
}

export function createLexicon(form: Form, spoken: Spoken): Lexicon {
  const entries = new Map<string, Entry>();
  const openingByBlock = new Map<number, Opening>();
  const suffered = new Set<number>();
  const verbs = new Map<string, Meaning>();
  const add = (words: string, selection: Selection, rank: number) => {
    const phrase = plain(words);
    if (phrase.length === 1 && rank === 2) {
      const selections = [...(verbs.get(phrase)?.selections ?? []), selection];
      verbs.set(phrase, { phrase, selections, common: false });
    }
    if (phrase.length < 2 && !(rank === 3 && phrase.length > 0)) return;
    const known = entries.get(phrase);
    const others = (known?.selections ?? []).filter(({ block }) => block !== selection.block || rank === 1);
    const own = (known?.selections ?? []).filter((other) => !others.includes(other));
    const ownRank = known?.rankByBlock.get(selection.block) ?? 0;
    if (known && (rank === 1 ? known.rank > 1 : ownRank > rank)) return;
    const kept = known?.rank === 1 && rank > 1 ? [] : ownRank < rank ? others : [...others, ...own];
    if (kept.some((other) => isSame(other, selection))) return;
    const rankByBlock = new Map(known?.rankByBlock).set(selection.block, rank);
    entries.set(phrase, {
      ...known,
      selections: [...kept, selection],
      rank: Math.max(rank, known?.rank ?? 0),
      rankByBlock,
    });
  };

  form.blocks.forEach((formBlock, block) => {
    const names = spoken.blocks.find((each) => each.block === formBlock.block);
    if (names?.opening) openingByBlock.set(block, names.opening);
    if (names?.isSuffered) suffered.add(block);
    addBlock(formBlock, block, names, add);
    for (const yielding of names?.yielding ?? []) {
      const row = formBlock.rows.findIndex(({ key }) => key === yielding.to);
      for (const name of yielding.names) {
        const entry = entries.get(plain(name));
        if (entry && row >= 0) entry.yieldsTo = [{ block, rows: [row], columns: null }];
      }
    }
  });
  addSections(form, add);
  for (const fact of form.facts.filter(isFigure)) {
    const names = [fact.label, ...(spoken.facts.names[fact.place] ?? [])].map(plain);
    for (const phrase of names.filter((name) => name.length >= 2)) {
      const known = entries.get(phrase);
      if (known?.rank === 3 && known.selections.some(isNarrow)) continue;
      entries.set(phrase, {
        ...(known ?? { selections: [], rank: 2, rankByBlock: new Map<number, number>() }),
        fact,
      });
    }
  }
  for (const [block, { nothing }] of openingByBlock) {
    for (const phrase of nothing.map(plain)) {
      const entry: Entry = entries.get(phrase) ?? { selections: [], rank: 0, rankByBlock: new Map() };
      entries.set(phrase, { ...entry, nothingIn: [...(entry.nothingIn ?? []), block] });
    }
  }
  return {
    form,
    meaningByPhrase: meaningsOf(entries),
    phrasesByInitial: byInitial([...entries.keys()].filter((phrase) => !phrase.includes(gap))),
    gappedByInitial: gappedByInitial([...entries.keys()].filter((phrase) => phrase.includes(gap))),
    verbs,
    openingByBlock,
    suffered,
    marked: markedRows(form),
    cited: citedRows(form.blocks),
    explained: explainedColumns(form, spoken),
    alikeUnits: spoken.facts.alikeUnits,
  };
}

type Add = (words: string, selection: Selection, rank: number) => void;

function addBlock(
  { rows, columns, block }: FormBlock,
  place: number,
  names: SpokenBlock | undefined,
  add: Add,
) {
  const rowsUnder = new Map<Heading, number[]>();
  const columnsUnder = new Map<Heading, number[]>();
  rows.forEach((row, index) => {
    const selection = { block: place, rows: [index], columns: null };
    for (const words of shortForms(row.local ? row.local.label : row.label)) add(words, selection, 3);
    const short = row.local ? "" : plain(row.short ?? "").replace(numbering, "");
    if (!short.includes("（")) add(short, selection, 3);
    if (row.note !== undefined && !row.local) add(row.label + row.note, selection, 3);
    const own = row.local ? [] : [...(row.aliases ?? []), ...(names?.rows[row.key] ?? [])];
    for (const words of own) add(words, selection, 2);
    if (!row.local)
      for (const over of headingsOver(row)) rowsUnder.set(over, [...(rowsUnder.get(over) ?? []), index]);
  });
  columns.forEach((column, index) => {
    const selection = { block: place, rows: null, columns: [index] };
    const official = block.columns[column.key]?.label ?? column.label;
    for (const words of [...shortForms(column.label), ...shortForms(official)]) add(words, selection, 3);
    for (const words of [...(column.aliases ?? []), ...(names?.columns[column.key] ?? [])])
      add(words, selection, 2);
    for (const over of headingsOver(column))
      columnsUnder.set(over, [...(columnsUnder.get(over) ?? []), index]);
  });
  for (const [heading, under] of rowsUnder) {
    for (const words of [...shortForms(heading.label), ...(names?.headings.get(heading) ?? [])])
      add(words, { block: place, rows: under, columns: null }, 2);
  }
  for (const [heading, under] of columnsUnder) {
    for (const words of [...shortForms(heading.label), ...(names?.headings.get(heading) ?? [])])
      add(words, { block: place, rows: null, columns: under }, 2);
  }
  const official = rows.filter(({ local }) => !local);
  addDistinct(official, (label) =>
    add(label.words, { block: place, rows: [rows.indexOf(label.of)], columns: null }, 1),
  );
  addDistinct(columns, (label) =>
    add(label.words, { block: place, rows: null, columns: [columns.indexOf(label.of)] }, 1),
  );
}

/** 表二, 第二部分, 第二十条第（五）项. */
function addSections(form: Form, add: Add) {
  for (const section of form.edition.sections) {
    if (section.kind !== "table") continue;
    section.blocks.forEach((block) => {
      const place = form.blocks.findIndex((each) => each.block === block);
      const whole = { block: place, rows: null, columns: null };
      for (const words of [
        `表${section.numeral}`,
        `第${section.numeral}部分`,
        `第${section.numeral}张表`,
        `${section.numeral}表`,
      ])
        add(words, whole, 3);
      for (const words of shortForms(section.title)) add(words, whole, 3);
      if (block.title !== undefined) add(block.title, whole, 3);
    });
  }
}

/** Labels that end or begin alike are told apart by the rest: 纸质来信 and 网上来信, 结果维持 and 结果纠正. */
function addDistinct<T extends { readonly label: string }>(
  items: readonly T[],
  found: (label: { words: string; of: T }) => void,
) {
  // 予以 of 予以公开 is in everybody's mouth.
  const add = (label: { words: string; of: T }) => {
    if (functionWordAt(label.words, 0)?.text !== label.words) found(label);
  };
  for (const item of items) {
    for (const own of shortForms(item.label)) {
      for (const other of items) {
        if (other === item) continue;
        for (const theirs of shortForms(other.label)) {
          let head = 0;
          while (head < own.length && own[head] === theirs[head]) head++;
          let tail = 0;
          while (tail < own.length - head && own.at(-1 - tail) === theirs.at(-1 - tail)) tail++;
          if (head >= 2 && own.length - head >= 2) add({ words: own.slice(head), of: item });
          if (tail >= 2 && own.length - tail >= 2) add({ words: own.slice(0, own.length - tail), of: item });
          if (head >= 2 && tail >= 2 && own.length - head - tail >= 2)
            add({ words: own.slice(head, own.length - tail), of: item });
        }
      }
    }
  }
}

/** The label as printed, without its number, without what stands in brackets, without what only says that it is counted. */
export function shortForms(label: string): string[] {
  const whole = plain(label);
  const bare = whole.replace(numbering, "").replace(/（.*?）/g, "");
  const named = bare.replace(/^(?:本年度?|属于|其中：)/, "");
  const counted = named.replace(/(?:总?数量|件数|个数|总量|总数|情况)$/, "");
  return [...new Set([whole, bare, named, counted])].filter((words) => words.length >= 2);
}

const numbering = /^(?:（[一二三四五六七八九十]+）|[一二三四五六七八九十甲乙丙丁戊]+、|\d+[.、])+/;

const plain = (words: string) => normalise(words).replace(/[ \n\t]/g, "");

/** More than a whole block. */
const isNarrow = ({ rows, columns }: Selection) => rows !== null || columns !== null;

const isSame = (one: Selection, other: Selection) => JSON.stringify(one) === JSON.stringify(other);

/** A word of two characters within the labels of so many other rows and columns says nothing by itself. */
const manyLabels = 4;

function meaningsOf(entries: ReadonlyMap<string, Entry>): Map<string, Meaning> {
  const all = [...entries].filter(([, { rank }]) => rank > 0);
  return new Map(
    [...entries].map(([phrase, { selections, fact, nothingIn, yieldsTo }]) => {
      const heardIn = new Set(
        phrase.length > 2
          ? []
          : all.flatMap(([other, entry]) =>
              other !== phrase && other.includes(phrase)
                ? entry.selections
                    .filter((each) => !selections.some((own) => isSame(own, each)))
                    .map((each) => JSON.stringify(each))
                : [],
            ),
      );
      return [
        phrase,
        {
          phrase,
          selections,
          common: heardIn.size >= manyLabels,
          ...(fact && { fact }),
          ...(nothingIn && { nothingIn }),
          ...(yieldsTo && { yieldsTo }),
        },
      ];
    }),
  );
}
