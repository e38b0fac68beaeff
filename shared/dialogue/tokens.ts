// A message as a row of tokens: labels with the cells they stand for, figures, words that do something, and the rest.
// It does not know how they belong together.

import { citationAt } from "./citations.ts";
import { withDenials, withoutVerb } from "./denials.ts";
import { functionWordAt, type FunctionKind } from "./functionWords.ts";
import { heardAt, numberBefore, phraseAt, withWholeLabels } from "./heard.ts";
import type { Lexicon, Meaning } from "./lexicon.ts";
import { referenceAt } from "./numbering.ts";
import { quantityAt, vagueFigure, type Quantity } from "./quantity.ts";
import { withoutRemarks } from "./remarks.ts";
import { combine } from "./selection.ts";
import { withSlips } from "./tokenSlips.ts";

export type Token =
  | { readonly kind: "label"; readonly text: string; readonly meaning: Meaning }
  | { readonly kind: "figure"; readonly text: string; readonly quantity: Quantity }
  | { readonly kind: "mark"; readonly text: string }
  | { readonly kind: "word"; readonly text: string }
  | { readonly kind: FunctionKind; readonly text: string };

/** Slips are looked for in messages, not in whole reports. */
const longestForSlips = 1_500;

export function tokensOf(message: string, lexicon: Lexicon): Token[] {
  const text = withWholeLabels(message, lexicon);
  const raw: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const token = tokenAt(text, at, lexicon, raw);
    raw.push(token);
    at += Math.max(1, token.text.length);
  }
  const merged = withoutRemarks(mergeWords(raw));
  return withDenials(withoutIdleLabels(text.length <= longestForSlips ? withSlips(merged, lexicon) : merged));
}

function tokenAt(text: string, at: number, lexicon: Lexicon, before: readonly Token[]): Token {
  const character = text.charAt(at);
  const isLineStart = at === 0 || text.charAt(at - 1) === "\n" || /[。；]/.test(text.charAt(at - 1));
  const others = /^其[他它](?:各?类|的|各)*(?:申请人?)*/.exec(text.slice(at, at + 10))?.[0];
  if (others !== undefined && functionWordAt(text, at)?.kind !== "rest" && isExcepted(before))
    return { kind: "rest", text: others };
  const outside = isExcepted(before)
    ? /^[以之]?外(?:[，的]?(?=[都均全皆]|其余))/.exec(text.slice(at, at + 6))?.[0]
    : undefined;
  if (outside !== undefined) return { kind: "rest", text: outside };
  const heard = heardAt(text, at, lexicon);
  const phrase = heard?.words;
  if (isLineStart && phrase === undefined) {
    const listed = /^\d{1,2}[.、](?![\d.])/.exec(text.slice(at, at + 5))?.[0];
    if (listed !== undefined) return { kind: "noise", text: listed };
  }
  const citation = citationAt(text, at, lexicon.cited, (end) => selectionsAt(text, end, lexicon));
  if (citation && citation.end - at > (phrase?.length ?? 0)) {
    const words = text.slice(at, citation.end);
    const { selections } = citation;
    if (selections.length === 0) return { kind: "noise", text: words };
    return { kind: "label", text: words, meaning: { phrase: words, selections, common: false, cited: true } };
  }
  const number = phrase === undefined ? numberBefore(text, at, lexicon) : undefined;
  if (number !== undefined) return { kind: "noise", text: number };
  const reference = referenceAt(text, at, lexicon, headingIn(before));
  const referenced = reference === undefined ? 0 : reference.end - at;
  if (
    reference &&
    referenced > (phrase?.length ?? 0) &&
    (reference.each ?? isMeant(text, at, reference.end, lexicon))
  ) {
    const words = text.slice(at, reference.end);
    if (reference.selections.length === 0)
      return { kind: "figure", text: words, quantity: vagueFigure(words, at) };
    return {
      kind: "label",
      text: words,
      meaning: { phrase: words, common: false, ...reference },
    };
  }
  const heading =
    phrase === undefined
      ? (isLineStart
          ? /^（(?:[一二三四五六七八九十]{1,3}|\d{1,2})）/
          : /^（[一二三四五六七八九十]{1,3}）/
        ).exec(text.slice(at, at + 6))?.[0]
      : undefined;
  if (heading !== undefined) return { kind: "noise", text: heading };
  const verb = /^[没未]$/.test(before.at(-1)?.text ?? "") && before.at(-1)?.kind === "zero";
  const short = verb && phrase === undefined ? lexicon.verbs.get(character) : undefined;
  if (short) return { kind: "label", text: character, meaning: short };
  const word = functionWordAt(text, at);
  const quantity = phrase !== undefined && phrase.length > 2 ? undefined : quantityAt(text, at);
  const longest = Math.max(phrase?.length ?? 0, word && word.kind !== "noise" ? word.text.length : 0);
  if (quantity && quantity.text.length >= longest && !isWithinWord(quantity, text, at, before))
    return { kind: "figure", text: quantity.text, quantity };
  const meaning = heard?.meaning;
  if (word?.kind === "correction" && word.text.endsWith("作废")) return word;
  const isListed = word?.kind === "rest" && isInList(before);
  const isRest =
    word?.kind === "rest" && ((!isListed && word.text.length >= (phrase?.length ?? 0)) || isExcepted(before));
  if (
    phrase !== undefined &&
    meaning &&
    !isRest &&
    (!word ||
      (word.kind === "rest" && isListed) ||
      phrase.length >= word.text.length ||
      (word.kind === "noise" && !/[权限能责格力]$/.test(word.text)))
  )
    return { kind: "label", text: phrase, meaning };
  if (word?.kind === "way" && !hasCounted(before)) return { kind: "noise", text: text.slice(at, at + 2) };
  if (word) return word.kind === "zero" ? withoutVerb(word, text, at, lexicon, before) : word;
  if (/[，；。、：（）\n\t ？！,.…]/.test(character)) return { kind: "mark", text: character };
  return { kind: "word", text: character };
}

/** 不予公开 in 不予公开1—8项: the rows of the label that stands right before. */
const headingIn = (before: readonly Token[]) => {
  const last = before.at(-1);
  const selections = last?.kind === "label" ? last.meaning.selections : [];
  return selections.filter(({ rows }) => (rows?.length ?? 0) > 1);
};

const selectionsAt = (text: string, at: number, lexicon: Lexicon) =>
  heardAt(text, at, lexicon)?.meaning.selections ?? [];

/** 科研、公益、其他都没有: of a list of labels the last is one too. */
function isInList(before: readonly Token[]): boolean {
  const [label, and] = before.slice(-2);
  const near = before.slice(-mostBetween);
  const clause = near.slice(near.findLastIndex(({ kind }) => kind === "mark") + 1);
  return label?.kind === "label" && and?.kind === "and" && clause.every(({ kind }) => kind !== "figure");
}

/** 新收12件，当面递交3件: a way of handing in divides what was counted before it in the sentence. */
const hasCounted = (before: readonly Token[]) =>
  before
    .slice(before.findLastIndex(({ text }) => /^[。；\n]$/.test(text)) + 1)
    .some(({ kind }) => kind === "figure");

/** 除了自然人，其他申请人…: the others, whatever they are called. */
const isExcepted = (before: readonly Token[]) => {
  const near = before.slice(-mostBetween);
  const sentence = near.slice(near.findLastIndex(({ text }) => /^[。；\n]$/.test(text)) + 1);
  return sentence.some(({ kind }) => kind === "except");
};
/** In tokens, between 除 and 其他. */
const mostBetween = 40;

/** （二） before a label of a row, or before words that are none, only numbers a paragraph. */
function isMeant(text: string, at: number, end: number, lexicon: Lexicon): boolean {
  if (!/^（[^）]+）$/.test(text.slice(at, end))) return true;
  const next = text.charAt(end);
  if (/[\s\d：第，]/.test(next) || next === "") return true;
  if (/^[、和及]?（[一二三四五六七八九十]）/.test(text.slice(end, end + 5))) return true;
  if (/^(?:[全都均]部?|一律)+[填写为是成]*(?:[0零无]|没有)/.test(text.slice(end, end + 10))) return true;
  const phrase = phraseAt(text, end, lexicon);
  const selections = phrase === undefined ? [] : (lexicon.meaningByPhrase.get(phrase)?.selections ?? []);
  return selections.some(({ columns }) => columns !== null);
}

/** A single number word after a character that it makes a word with: 统一, 唯一. */
function isWithinWord(
  { text: written, unit }: Quantity,
  text: string,
  at: number,
  before: readonly Token[],
): boolean {
  if (/^\d|^[-+]/.test(written)) return false;
  const last = before.at(-1);
  if (unit === "" && last?.kind === "word") return true;
  return written.startsWith("一") && /[统唯之另同专万第逐单下上这那某哪每任]$/.test(text.slice(0, at));
}

function mergeWords(tokens: readonly Token[]): Token[] {
  const merged: Token[] = [];
  for (const token of tokens) {
    const last = merged.at(-1);
    if (token.kind === "word" && last?.kind === "word")
      merged[merged.length - 1] = { kind: "word", text: last.text + token.text };
    else merged.push(token);
  }
  return merged;
}

/** 全年合计 处罚16 强制8: a sum that nothing behind it, up to the figure, is counted in. */
function isLeadIn(tokens: readonly Token[], at: number): boolean {
  const sum = tokens[at];
  if (sum?.kind !== "label" || !/^(?:合计|总计|共计|总数)$/.test(sum.text)) return false;
  const isBlank = ({ kind, text }: Token) => kind === "noise" || text === " ";
  const before = tokens.slice(0, at).findLast((token) => !isBlank(token));
  const end = tokens.slice(at).findIndex((token) => token.kind !== "label" && !isBlank(token));
  return (
    (before === undefined || before.kind === "mark") &&
    tokens
      .slice(at, end < 0 ? undefined : at + end)
      .some(
        (token) =>
          token.kind === "label" && combine(token.meaning.selections, sum.meaning.selections).length === 0,
      )
  );
}

/** A word that many labels share is a label only beside a figure or a zero. */
function withoutIdleLabels(tokens: readonly Token[]): Token[] {
  const told = tokens.filter(({ kind, text }) => kind !== "noise" && text !== " ");
  return tokens.map((token, index) => {
    if (token.kind !== "label") return token;
    // 被处罚人: who it was, not that it was.
    const isPerson = tokens[index - 1]?.text.endsWith("被") && /^[人者]/.test(tokens[index + 1]?.text ?? "");
    if (isPerson || isLeadIn(tokens, index)) return { kind: "noise", text: token.text };
    if (!token.meaning.common) return token;
    if (/^[那这]?一?[栏列行格类]/.test(tokens[index + 1]?.text ?? "")) return token;
    const place = told.indexOf(token);
    const beside = [told[place - 1], told[place + 1]].some(
      (other) => /^(?:figure|zero|rest|all|above|each)$/.test(other?.kind ?? "") || other?.text === "：",
    );
    if (beside || token.meaning.nothingIn !== undefined) return token;
    return { kind: "noise", text: token.text };
  });
}
