// One pass over a text: its numbers, known words and marks, in reading order, each with its place in the text as it was sent.
// White space, wrapped lines and full-width letters are read over. It does not know what a sentence claims.

import { classes, letterClass, markOf, numerals, skipSpace, type MarkKind } from "./letters.ts";
import type { Lexicon, Word } from "./lexicon.ts";
import { readDigits, readNumerals, type Exactness, type NumberRead } from "./number.ts";

const { space, newline, digit, mark, numeral } = letterClass;

/** heading: （二）; ordinal: 二是; step: 2. at the start of a line; year: 2024年; title: 《…》, read over. */
export type TokenKind =
  | Word["kind"]
  | Exclude<MarkKind, "quoteOpen" | "quoteClose">
  | "number"
  | "year"
  | "heading"
  | "ordinal"
  | "step"
  | "title"
  | "paragraph";

export class Token {
  constructor(
    readonly kind: TokenKind,
    readonly start: number,
    readonly end: number,
    /** Letters between this token and the one before that nothing is known of. */
    readonly gap: number,
    readonly word: Word | undefined,
    private readonly read: NumberRead,
  ) {}

  /** Of a number, and the place in its series of a heading or ordinal; NaN of a word. */
  get value(): number {
    return this.read.value;
  }

  get unit(): string {
    return this.read.unit;
  }

  get decimals(): number {
    return this.read.decimals;
  }

  get step(): number {
    return this.read.step;
  }

  get exactness(): Exactness {
    return this.read.exactness;
  }
}

const noNumber: NumberRead = { value: NaN, unit: "", decimals: 0, step: 0, exactness: "exact", end: 0 };

export interface TokenText {
  readonly tokens: readonly Token[];
  /** Characters, white space apart. */
  readonly length: number;
}

export function tokensOf(text: string, lexicon: Lexicon): TokenText {
  const tokens: Token[] = [];
  let gap = 0;
  let length = 0;
  let place = 0;
  /** The last character that was no white space. */
  let before = 0;
  let lineStart = 0;
  const push = (kind: TokenKind, end: number, word?: Word, read = noNumber) => {
    tokens.push(new Token(kind, place, end, gap, word, read));
    gap = 0;
  };
  const pushSeries = (kind: "heading" | "ordinal" | "step", value: number, end: number) =>
    push(kind, end, undefined, { ...noNumber, value });
  const pushNumber = (read: NumberRead) => {
    const last = tokens[tokens.length - 1];
    const kind = read.unit === "年" && read.value >= 2000 && read.value < 2100 ? "year" : "number";
    const isAbout = last?.kind === "about" && gap === 0;
    push(kind, read.end, undefined, isAbout ? { ...read, exactness: exactnessOf(text, last) } : read);
  };
  /** Whether what stands here opens a sentence or clause, as headings do. */
  const opens = () => tokens.length === 0 || (gap === 0 && isBreak(tokens.at(-1)?.kind));

  while (place < text.length) {
    const code = text.charCodeAt(place);
    let end = place + 1;
    switch (classes[code]) {
      case space:
        place = end;
        continue;
      case newline:
        if (tokens.length > 0 && endsParagraph(text, place, before, lineStart)) push("paragraph", end);
        place = lineStart = end;
        continue;
      case digit: {
        const series = opens() ? stepEnd(text, place) : 0;
        if (series > 0) {
          pushSeries("step", Number(text.slice(place, series - 1)), (end = series));
          break;
        }
        const read = readDigits(text, place);
        if (read) {
          pushNumber(read);
          ({ end } = read);
          if (read.unit === "") end = Math.max(end, place + 1);
        } else {
          while (classes[text.charCodeAt(end)] === digit) end++;
          gap += 1;
        }
        break;
      }
      case mark: {
        const kind = markOf.get(code);
        if (kind === "quoteOpen") {
          const close = titleEnd(text, place);
          if (close > 0) push("title", (end = close));
          else gap++;
        } else if (kind === "open") {
          const value = headingAt(text, place);
          if (value > 0)
            pushSeries(
              "heading",
              value,
              (end =
                text.indexOf(text.charAt(skipSpace(text, skipSpace(text, place + 1) + 1)), place + 2) + 1),
            );
          else push(kind, end);
        } else if (kind && kind !== "quoteClose") push(kind, end);
        else gap++;
        break;
      }
      case numeral: {
        const value = numerals.indexOf(text.charAt(place));
        const next = text.charAt(skipSpace(text, place + 1));
        if (value > 0 && next === "是") {
          pushSeries("ordinal", value, (end = skipSpace(text, place + 1) + 1));
          break;
        }
        const word = lexicon.wordAt(text, place);
        if (word) {
          push(word.kind, (end = lexicon.end), word);
          break;
        }
        const read = readNumerals(text, place);
        if (read) {
          pushNumber(read);
          ({ end } = read);
        } else if (value === 0 && gap === 0 && isZeroBefore(tokens.at(-1)?.kind)) {
          pushNumber({ value: 0, unit: "零", decimals: 0, step: 1, exactness: "exact", end });
        } else gap++;
        break;
      }
      default: {
        const word = lexicon.wordAt(text, place);
        if (!word) gap++;
        else if (word.kind === "over") {
          end = lexicon.end;
          gap += end - place;
        } else push(word.kind, (end = lexicon.end), word);
      }
    }
    length += end - place;
    before = text.charCodeAt(end - 1);
    place = end;
  }
  return { tokens, length };
}

/** 均为零, 共计零. */
const isZeroBefore = (kind: TokenKind | undefined) =>
  kind === "each" || kind === "filler" || kind === "total" || kind === "respectively" || kind === "colon";

/** What a sentence, a clause or a paragraph ends with. */
export const isBreak = (kind: TokenKind | undefined) =>
  kind === "stop" || kind === "paragraph" || kind === "semicolon" || kind === "colon" || kind === "comma";

const exactnessOf = (text: string, { start, end }: Token): Exactness => {
  const word = text.slice(start, end);
  if (word === "不足") return "atMost";
  return /^(?:约|近|将近|大约|接近|达到近)$/.test(word) ? "about" : "atLeast";
};

/** （三）: its number, 0 where none stands here. */
function headingAt(text: string, place: number): number {
  const inner = skipSpace(text, place + 1);
  const value = numerals.indexOf(text.charAt(inner));
  if (value <= 0) return 0;
  return "）)".includes(text.charAt(skipSpace(text, inner + 1)) || " ") ? value : 0;
}

/** 2. or 2、 at the start of a sentence, with no digit behind it: the place behind it, 0 where none stands here. */
function stepEnd(text: string, place: number): number {
  let at = place;
  while (classes[text.charCodeAt(at)] === digit && at - place < 2) at++;
  const behind = text.charAt(at);
  if (behind === "" || !".．、".includes(behind)) return 0;
  return classes[text.charCodeAt(at + 1)] === digit ? 0 : at + 1;
}

const longestTitle = 80;

/** Behind the 》 that closes the title opened here. */
function titleEnd(text: string, place: number): number {
  const limit = Math.min(text.length, place + longestTitle);
  for (let at = place + 1; at < limit; at++) {
    const letter = text.charAt(at);
    if (letter === "》") return at + 1;
    if (letter === "。") return 0;
  }
  return 0;
}

/** A paragraph ends where its sentence does, where the line is a heading, or where the next one is; other line breaks only wrap. */
function endsParagraph(text: string, place: number, before: number, lineStart: number): boolean {
  const ending = markOf.get(before);
  if (ending === "stop" || ending === "semicolon" || ending === "colon") return true;
  const own = skipSpace(text, lineStart);
  if (place - own < 24 && isHeading(text, own) && !/[，。；,;]/.test(text.slice(own, place))) return true;
  return isHeading(text, skipSpace(text, place + 1));
}

function isHeading(text: string, place: number): boolean {
  const letter = text.charAt(place);
  if (letter === "（" || letter === "(") return headingAt(text, place) > 0;
  if (numerals.indexOf(letter) > 0) return "、是".includes(text.charAt(place + 1) || " ");
  return stepEnd(text, place) > 0;
}
