// A section's text as tokens cut into sentences, each knowing what it speaks of. It does not know what is claimed.

import type { Lexicon, Word } from "./lexicon.ts";
import { squeeze } from "./letters.ts";
import { tokensOf, type Token } from "./tokens.ts";

export interface Sentence {
  /** Places in `tokens`: from the first one of the sentence to the one that ends it. */
  readonly from: number;
  readonly to: number;
  /** Places in the text. */
  readonly start: number;
  readonly end: number;
  /** Whether it opens a paragraph. */
  readonly opens: boolean;
  /** What rules look for: sentences without it are passed over. A rule that is to look for more says so where it is found. */
  readonly hasNumbers: boolean;
  readonly hasPercents: boolean;
  readonly hasTotals: boolean;
  /** 均, 全部; 上年 or a year. */
  readonly hasAlike: boolean;
  readonly hasYears: boolean;
  readonly hasGrowth: boolean;
  /** Several rows of table 二. */
  readonly hasTables: boolean;
  readonly hasNone: boolean;
  /** Names no applications for information, but uses the words that a report uses for them: doubts.ts looks for other matters. */
  readonly hintsAtRequests: boolean;
  /** Speaks of applications for information, of information disclosed, of what is counted elsewhere. */
  readonly onRequests: boolean;
  readonly onInformation: boolean;
  readonly onForeign: boolean;
}

export interface Prose {
  readonly section: string;
  /** As it was sent. */
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** Places in `tokens` of headings, 一是 and 1. */
  readonly series: readonly number[];
  /** Characters, white space apart. */
  readonly length: number;
  /** A piece without white space, as messages repeat it. */
  readonly said: (start: number, end: number) => string;
}

const all = "均".charCodeAt(0);
const being = "系".charCodeAt(0);

const isAlike = (code: number) => code === all || code === being;

/** What a sentence holds that does not name applications for information, but may speak of them all the same. */
const none = 0;
const named = 1;
const actedOn = 2;
const labelled = 4;
const oneResult = 8;
const severalResults = 16;
const takenIn = 32;
const remedied = 64;
const carried = 128;
const directed = 256;
const applied = 512;

export function proseOf(section: string, text: string, lexicon: Lexicon): Prose {
  const { tokens, length } = tokensOf(text, lexicon);
  const sentences: Sentence[] = [];
  const series: number[] = [];
  let sentence = sentenceFrom(0, 0, true);
  /** The last label of a result in this sentence. */
  let result: Word | undefined;
  /** And of a row of table 二. */
  let table: Word | undefined;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    switch (token.kind) {
      case "number":
        sentence.hasNumbers = true;
        if (token.unit === "%") sentence.hasPercents = true;
        break;
      case "total":
        sentence.hasTotals = true;
        break;
      case "each":
      case "all":
        sentence.hasAlike = true;
        break;
      case "filler":
        if (isAlike(text.charCodeAt(token.start))) sentence.hasAlike = true;
        break;
      case "last":
      case "year":
        sentence.hasYears = true;
        if (token.kind === "last") sentence.hints |= directed;
        break;
      case "next":
        sentence.hints |= directed;
        break;
      case "up":
      case "down":
      case "level":
      case "double":
        sentence.hasGrowth = true;
        break;
      case "none":
        sentence.hasNone = true;
        break;
      case "requests":
        sentence.onRequests = sentence.onInformation = true;
        break;
      case "information":
        sentence.onInformation = true;
        break;
      case "foreign":
        sentence.onForeign = true;
        break;
      case "heading":
      case "ordinal":
      case "step":
        series.push(at);
        break;
      case "document":
        if (table && table !== token.word) sentence.hasTables = true;
        table = token.word;
        break;
      case "application":
        if (isOwnKind(token, tokens[at - 1])) sentence.hints |= named;
        break;
      case "received":
      case "newlyReceived":
        sentence.hints |= takenIn;
        break;
      case "remedy":
        sentence.hints |= remedied;
        break;
      case "judge":
        // 复议机关 decide one kind of cases; courts are spoken of in others, too.
        if (token.word?.rows[0]?.length === 1) sentence.hints |= remedied;
        break;
      case "answered":
      case "carry":
        sentence.hints |= actedOn | carried;
        break;
      case "unfinished":
        sentence.hints |= actedOn | carried | directed;
        break;
      case "rate":
      case "share":
        sentence.hints |= actedOn;
        break;
      case "label":
        if (token.word?.block !== "requests") break;
        // 律师事务所提出申请27件: named as people name them.
        if (!token.word.isFormal) sentence.hints |= applied;
        if (!token.word.isFormal) break;
        sentence.hints |= labelled;
        if (token.word.columns.length > 0) break;
        sentence.hints |= result && result !== token.word ? severalResults : oneResult;
        result = token.word;
        break;
      case "stop":
      case "paragraph": {
        const isEmpty = !closes(sentence, at, token.start);
        if (!isEmpty) sentences.push(sentence);
        const opens = token.kind === "paragraph" || (isEmpty && sentence.opens);
        sentence = sentenceFrom(at + 1, token.end, opens);
        result = table = undefined;
        break;
      }
      default:
    }
  }
  if (closes(sentence, tokens.length, text.length)) sentences.push(sentence);
  return {
    section,
    text,
    tokens,
    sentences,
    series,
    length,
    said: (first, last) => squeeze(text, first, last),
  };
}

/** While it is read. */
type OpenSentence = { -readonly [Part in keyof Sentence]: Sentence[Part] } & { hints: number };

const sentenceFrom = (from: number, start: number, opens: boolean): OpenSentence => ({
  from,
  to: from,
  start,
  end: start,
  opens,
  hasNumbers: false,
  hasPercents: false,
  hasGrowth: false,
  hasNone: false,
  hasTables: false,
  hasTotals: false,
  hasAlike: false,
  hasYears: false,
  hintsAtRequests: false,
  hints: none,
  onRequests: false,
  onInformation: false,
  onForeign: false,
});

/** Ends the sentence here; false where it has no token. */
function closes(sentence: OpenSentence, to: number, end: number): boolean {
  sentence.to = to;
  sentence.end = end;
  if (sentence.hints !== none && !sentence.onRequests) {
    sentence.onRequests = !sentence.onForeign && speaksOfRequests(sentence.hints);
    sentence.hintsAtRequests =
      !sentence.onRequests && (speaksOfRequests(sentence.hints) || mayMeanRequests(sentence.hints));
  }
  return to > sentence.from;
}

/** 予以公开 and 不予公开 side by side, the form's own labels beside 申请, 申请 that are carried over. */
const speaksOfRequests = (hints: number) =>
  (hints & severalResults) > 0 ||
  ((hints & named) > 0
    ? (hints & (labelled | actedOn)) > 0
    : (hints & oneResult) > 0 && (hints & actedOn) > 0);

/** 依法不予公开6件, 新收申请60件, 行政复议7件: in such a report, most likely of applications for information. */
const mayMeanRequests = (hints: number) =>
  (hints & (labelled | remedied)) > 0 ||
  (hints & (carried | directed)) === (carried | directed) ||
  ((hints & named) > 0 && (hints & (takenIn | actedOn | applied)) > 0);

/** 行政许可申请, 补贴申请 are other kinds of applications. */
const isOwnKind = ({ gap }: Token, before: Token | undefined) =>
  before === undefined || isMark(before.kind) ? gap < 2 : gap === 0 && before.kind !== "document";

const isMark = (kind: Token["kind"]) =>
  kind === "comma" || kind === "stop" || kind === "paragraph" || kind === "heading";
