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
  /** Speaks of applications for information, of information disclosed, of what is counted elsewhere. */
  readonly onRequests: boolean;
  readonly onInformation: boolean;
  readonly onForeign: boolean;
}

/** Gathers, token by token, whether a sentence that does not name applications for information speaks of them all the same. */
class Hints {
  #isNamed = false;
  #isActedOn = false;
  #isForeign = false;
  #result: Word | undefined;
  #labels = 0;
  #hasSeveralResults = false;

  add({ kind, gap, word }: Token, before: Token | undefined): void {
    switch (kind) {
      case "application":
        // 行政许可申请, 补贴申请: another kind of application.
        this.#isNamed ||= before === undefined || isMark(before.kind) ? gap < 2 : gap === 0 && before.kind !== "document";
        break;
      case "answered":
      case "carry":
      case "unfinished":
      case "rate":
        this.#isActedOn = true;
        break;
      case "foreign":
        this.#isForeign = true;
        break;
      case "label":
        if (!word?.isFormal || word.block !== "requests") break;
        this.#labels++;
        if (word.columns.length > 0) break;
        this.#hasSeveralResults ||= this.#result !== undefined && this.#result !== word;
        this.#result = word;
        break;
      default:
    }
  }

  /** 予以公开 and 不予公开 side by side, the form's own labels beside 申请, 申请 that are carried over. */
  get onRequests(): boolean {
    if (this.#isForeign) return false;
    if (this.#hasSeveralResults) return true;
    return this.#isNamed
      ? this.#labels > 0 || this.#isActedOn
      : this.#result !== undefined && this.#isActedOn;
  }
}

const isMark = (kind: Token["kind"]) => kind === "comma" || kind === "stop" || kind === "paragraph" || kind === "heading";

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
  let [hasNumbers, hasPercents] = [false, false];
  let [onRequests, onInformation, onForeign] = [false, false, false];
  let hints = new Hints();
  const close = (to: number, end: number, paragraphEnds: boolean) => {
    if (to > from) {
      onRequests ||= hints.onRequests;
      sentences.push({ from, to, start, end, opens, hasNumbers, hasPercents, onRequests, onInformation, onForeign });
      opens = paragraphEnds;
    } else opens ||= paragraphEnds;
    hasNumbers = hasPercents = onRequests = onInformation = onForeign = false;
    hints = new Hints();
  };
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    hints.add(token, tokens[at - 1]);
    switch (token.kind) {
      case "number":
        hasNumbers = true;
        hasPercents ||= token.unit === "%";
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
