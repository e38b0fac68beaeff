// A section's text as tokens cut into sentences, each knowing what it speaks of. It does not know what is claimed.

import type { Lexicon } from "./lexicon.ts";
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
  readonly hasGrowth: boolean;
  readonly hasNone: boolean;
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
  /** Places in `tokens` of headings and 一是. */
  readonly series: readonly number[];
  /** Characters, white space apart. */
  readonly length: number;
  /** A piece without white space, as messages repeat it. */
  readonly said: (start: number, end: number) => string;
}

export function proseOf(section: string, text: string, lexicon: Lexicon): Prose {
  const { tokens, length } = tokensOf(text, lexicon);
  const sentences: Sentence[] = [];
  const series: number[] = [];
  let sentence = sentenceFrom(0, 0, true);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    switch (token.kind) {
      case "number":
        sentence.hasNumbers = true;
        if (token.unit === "%") sentence.hasPercents = true;
        break;
      case "up":
      case "down":
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
        series.push(at);
        break;
      case "stop":
      case "paragraph": {
        const isEmpty = !closes(sentence, at, token.start);
        if (!isEmpty) sentences.push(sentence);
        const opens = token.kind === "paragraph" || (isEmpty && sentence.opens);
        sentence = sentenceFrom(at + 1, token.end, opens);
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
type OpenSentence = { -readonly [Part in keyof Sentence]: Sentence[Part] };

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
  onRequests: false,
  onInformation: false,
  onForeign: false,
});

/** Ends the sentence here; false where it has no token. */
function closes(sentence: OpenSentence, to: number, end: number): boolean {
  sentence.to = to;
  sentence.end = end;
  return to > sentence.from;
}
