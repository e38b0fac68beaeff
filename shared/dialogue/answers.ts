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
  /** Of a row: its place, for questions that name it. */
  readonly row?: string;
}

const indexByLexicon = new WeakMap<Lexicon, readonly Entry[]>();
const nearEnough = 0.2;

export function answerTo(question: string, tokens: readonly Token[], lexicon: Lexicon): string | undefined {
  const entries = indexOf(lexicon);
  const named = new Set(rowsNamedIn(tokens, lexicon));
  const pairs = pairsOf(
    question.replace(/什么|怎么|如何|多少|哪里|哪一?项|意思|是|的|吗|算|填|属于|应该|[？。，\s]/g, ""),
  );
  const scored = entries
    .map((entry) => {
      let score = 0;
      for (const pair of pairs) score += entry.weightByPair.get(pair) ?? 0;
      const bonus = entry.row !== undefined && named.has(entry.row) ? 0.6 : 0;
      return { entry, score: score / (entry.norm * Math.sqrt(Math.max(1, pairs.length))) + bonus };
    })
    .sort((one, other) => other.score - one.score);
  const [best, second] = scored;
  if (!best || best.score < nearEnough) return undefined;
  const both =
    second && second.score >= 0.6 && second.score > best.score * 0.9 && named.size > 1
      ? [best, second]
      : [best];
  return both.map(({ entry }) => answerSentence(entry.title, entry.text, entry.basis)).join("\n");
}

function rowsNamedIn(tokens: readonly Token[], { form }: Lexicon): string[] {
  return tokens.flatMap((token) =>
    token.kind === "label"
      ? token.meaning.selections.flatMap(({ block, rows }) =>
          rows === null || rows.length > 2
            ? []
            : rows.flatMap((row) => form.blocks[block]?.rows[row]?.id ?? []),
        )
      : [],
  );
}

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
  const raw = [
    ...form.blocks.flatMap(({ rows }) =>
      rows.map((row) => ({
        title: row.name,
        text: row.guidance,
        basis: row.basis,
        words: `${row.label} ${row.guidance}`,
        row: row.id,
      })),
    ),
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
    return { ...entry, weightByPair, norm: Math.max(norm, 1) };
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
