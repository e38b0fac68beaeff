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
  readonly hasNumbers: boolean;
  readonly hasPercents: boolean;
  readonly hasTotals: boolean;
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
  /** Characters, white space apart. */
  readonly length: number;
  /** A piece without white space, as messages repeat it. */
  readonly said: (start: number, end: number) => string;
}

export function proseOf(section: string, text: string, lexicon: Lexicon): Prose {
  const { tokens, length } = tokensOf(text, lexicon);
  const sentences: Sentence[] = [];
  let from = 0;
  let start = 0;
  let opens = true;
  let [hasNumbers, hasPercents, hasTotals] = [false, false, false];
  let [onRequests, onInformation, onForeign] = [false, false, false];
  let hints = none;
  let result: Word | undefined;
  const close = (to: number, end: number, paragraphEnds: boolean) => {
    if (to > from) {
      onRequests ||= !onForeign && speaksOfRequests(hints);
      const hintsAtRequests = !onRequests && (speaksOfRequests(hints) || mayMeanRequests(hints));
      sentences.push({ from, to, start, end, opens, hasNumbers, hasPercents, hasTotals, onRequests, hintsAtRequests, onInformation, onForeign });
      opens = paragraphEnds;
    } else opens ||= paragraphEnds;
    hasNumbers = hasPercents = hasTotals = onRequests = onInformation = onForeign = false;
    hints = none;
    result = undefined;
  };
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    switch (token.kind) {
      case "number":
        hasNumbers = true;
        hasPercents ||= token.unit === "%";
        break;
      case "total":
        hasTotals = true;
        break;
      case "requests":
        onRequests = onInformation = true;
        break;
      case "information":
        onInformation = true;
        break;
      case "foreign":
        onForeign = true;
        break;
      case "application":
        if (isOwnKind(token, tokens[at - 1])) hints |= named;
        break;
      case "received":
      case "newlyReceived":
        hints |= takenIn;
        break;
      case "remedy":
        hints |= remedied;
        break;
      case "answered":
      case "carry":
      case "unfinished":
      case "rate":
        hints |= actedOn;
        break;
      case "label":
        if (!token.word?.isFormal || token.word.block !== "requests") break;
        hints |= labelled;
        if (token.word.columns.length > 0) break;
        hints |= result && result !== token.word ? severalResults : oneResult;
        result = token.word;
        break;
      case "stop":
      case "paragraph":
        close(at, token.start, token.kind === "paragraph");
        from = at + 1;
        start = token.end;
        break;
      default:
    }
  }
  close(tokens.length, text.length, true);
  return { section, text, tokens, sentences, length, said: (first, last) => squeeze(text, first, last) };
}

/** What a sentence holds that does not name applications for information, but may speak of them all the same. */
const none = 0;
const named = 1;
const actedOn = 2;
const labelled = 4;
const oneResult = 8;
const severalResults = 16;
const takenIn = 32;
const remedied = 64;

/** 予以公开 and 不予公开 side by side, the form's own labels beside 申请, 申请 that are carried over. */
const speaksOfRequests = (hints: number) =>
  (hints & severalResults) > 0 ||
  ((hints & named) > 0 ? (hints & (labelled | actedOn)) > 0 : (hints & oneResult) > 0 && (hints & actedOn) > 0);

/** 依法不予公开6件, 新收申请60件, 行政复议7件: in such a report, most likely of applications for information. */
const mayMeanRequests = (hints: number) =>
  (hints & (labelled | remedied)) > 0 || ((hints & named) > 0 && (hints & (takenIn | actedOn)) > 0);

/** 行政许可申请, 补贴申请 are other kinds of applications. */
const isOwnKind = ({ gap }: Token, before: Token | undefined) =>
  before === undefined || isMark(before.kind) ? gap < 2 : gap === 0 && before.kind !== "document";

const isMark = (kind: Token["kind"]) =>
  kind === "comma" || kind === "stop" || kind === "paragraph" || kind === "heading";
