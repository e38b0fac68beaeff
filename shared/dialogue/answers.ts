// Answers to questions: what a row or a term means, where a case belongs, deadlines. Found in the form's own guidance, the rules
// and a few topics by the words that they share with the question; where nothing is near enough, it says so.

import { topics, type Topic } from "../form/editions/topics.ts";
import type { Lexicon } from "./lexicon.ts";
import { answerSentence } from "../wording/dialogue.ts";
import type { Token } from "./tokens.ts";

interface Entry {
  readonly title: string;
  readonly text: string;
  readonly basis: string;
  /** How much each pair of characters says of it. */
  readonly weightByPair: ReadonlyMap<string, number>;
  readonly norm: number;
  readonly keywords: readonly string[];
  /** Of a row or a column: its place, for questions that name it. */
  readonly place?: string;
}

const indexByLexicon = new WeakMap<Lexicon, readonly Entry[]>();
/** Of the question's own weight: less says that it is about something else. */
const nearEnough = 0.34;
const perKeyword = 0.18;

export function answerTo(question: string, tokens: readonly Token[], lexicon: Lexicon): string | undefined {
  const entries = indexOf(lexicon);
  const named = new Set(placesNamedIn(tokens, lexicon));
  const asked = question.replace(
    /什么(?!时候)|怎么|如何|多少(?!天)|哪里|哪一?[项种类]|意思|是|的|吗|算|填|属于|应该|可以|[？。，\s]/g,
    " ",
  );
  const pairs = pairsOf(asked);
  const rarest = Math.log(1 + entries.length);
  const weightOf = (pair: string) =>
    Math.max(...entries.map(({ weightByPair }) => weightByPair.get(pair) ?? 0)) || rarest;
  const whole = pairs.reduce((sum, pair) => sum + weightOf(pair), 0);
  const scored = entries
    .map((entry) => {
      const heard = pairs.reduce((sum, pair) => sum + (entry.weightByPair.get(pair) ?? 0), 0);
      const keywords = entry.keywords.filter((word) => question.includes(word)).length;
      const bonus = entry.place !== undefined && named.has(entry.place) ? 0.6 : 0;
      const covered = whole === 0 ? 0 : heard / whole;
      return { entry, score: covered + keywords * perKeyword + bonus - entry.norm / 1_000 };
    })
    .sort((one, other) => other.score - one.score);
  const [best, second] = scored;
  if (!best || best.score < nearEnough) return undefined;
  const both =
    second && second.score >= 0.6 && second.score > best.score * 0.9 && named.size > 1
      ? [best, second]
      : [best];
  const told = both.map(({ entry }) => answerSentence(entry.title, entry.text, entry.basis));
  return [...new Set(told)].join("\n");
}

function placesNamedIn(tokens: readonly Token[], { form }: Lexicon): string[] {
  return tokens.flatMap((token) =>
    token.kind === "label"
      ? token.meaning.selections.flatMap(({ block, rows, columns }) => [
          ...(rows === null || rows.length > 2
            ? []
            : rows.flatMap((row) => form.blocks[block]?.rows[row]?.id ?? [])),
          ...(columns?.length === 1 ? [columnPlace(block, columns[0] ?? -1)] : []),
        ])
      : [],
  );
}

const columnPlace = (block: number, column: number) => `${block} ${column}`;

function indexOf(lexicon: Lexicon): readonly Entry[] {
  let entries = indexByLexicon.get(lexicon);
  if (!entries) {
    entries = createIndex(lexicon);
    indexByLexicon.set(lexicon, entries);
  }
  return entries;
}

function createIndex(lexicon: Lexicon): Entry[] {
  const { form } = lexicon;
  const raw: readonly (Pick<Entry, "title" | "text" | "basis"> & {
    words: string;
    place?: string;
    keywords?: string[];
  })[] = [
    ...form.blocks.flatMap(({ rows }) =>
      rows.map((row) => ({
        title: row.name,
        text: row.guidance,
        basis: row.basis,
        words: `${row.label} ${row.guidance}`,
        place: row.id,
      })),
    ),
    ...lexicon.explained.map(({ title, text, basis, names, block, column }) => ({
      title,
      text,
      basis,
      words: `${title} ${text}`,
      keywords: [...names],
      place: columnPlace(block, column),
    })),
    ...form.edition.sections.flatMap((section) =>
      section.kind === "narrative"
        ? [
            {
              title: section.title,
              text: section.guidance,
              basis: section.basis,
              words: `${section.title} ${section.guidance}`,
            },
          ]
        : [],
    ),
    ...form.edition.rules.map(({ title, basis }) => ({
      title: "校验规则",
      text: `${title}。`,
      basis,
      words: title,
    })),
    ...topicsFor(lexicon).map((topic) => ({
      ...topic,
      words: `${topic.title} ${topic.words} ${topic.text}`,
      keywords: topic.words.split(" ").filter((word) => word.length >= 2),
    })),
  ];
  const countByPair = new Map<string, number>();
  const pairsByEntry = raw.map(({ words }) => new Set(pairsOf(words)));
  for (const pairs of pairsByEntry)
    for (const pair of pairs) countByPair.set(pair, (countByPair.get(pair) ?? 0) + 1);
  return raw.map((entry, index) => {
    const weightByPair = new Map(
      [...(pairsByEntry[index] ?? [])].map((pair) => [
        pair,
        Math.log(1 + raw.length / (countByPair.get(pair) ?? 1)),
      ]),
    );
    const norm = Math.sqrt([...weightByPair.values()].reduce((sum, weight) => sum + weight * weight, 0));
    return { ...entry, weightByPair, norm, keywords: entry.keywords ?? [] };
  });
}

/** The topics speak of the official form. */
const topicsFor = ({ openingByBlock }: Lexicon): readonly Topic[] => (openingByBlock.size > 0 ? topics : []);

const pairsOf = (text: string): string[] => {
  const pairs: string[] = [];
  for (const run of text.split(/[^一-龥0-9A-Za-z]+/))
    for (let at = 0; at + 1 < run.length; at++) pairs.push(run.slice(at, at + 2));
  return [...new Set(pairs)];
};
