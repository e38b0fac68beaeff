// One pass over a text: its numbers, known words and marks, in reading order, each with its place in the text as it was sent.
// White space, wrapped lines and full-width letters are read over. It does not know what a sentence claims.

import { classes, letterClass, markOfClass, numerals, skipSpace, type MarkKind } from "./letters.ts";
import type { Lexicon, Word } from "./lexicon.ts";
import { readDigits, readNumerals, type Exactness, type NumberRead } from "./number.ts";

const { letter, space, newline, digit, numeral } = letterClass;

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

const noNumber: NumberRead = { value: NaN, exactness: "exact", step: 0, decimals: 0, unit: "", end: 0 };
const nought: NumberRead = { value: 0, exactness: "exact", step: 1, decimals: 0, unit: "零", end: 0 };

export interface TokenText {
  readonly tokens: readonly Token[];
  /** Characters, white space apart. */
  readonly length: number;
}

export function tokensOf(text: string, lexicon: Lexicon): TokenText {
  const pass = new Pass(text, lexicon);
  pass.read();
  return pass;
}

/** The pass over one text. What stands at a place is pushed as a token, or adds to the gap before the next. */
class Pass implements TokenText {
  readonly tokens: Token[] = [];
  length = 0;
  #gap = 0;
  #last: Token | undefined;

  constructor(
    private readonly text: string,
    private readonly lexicon: Lexicon,
  ) {}

  read(): void {
    const { text, lexicon } = this;
    let lineStart = 0;
    /** Behind the last character that was no white space. */
    let behind = 0;
    for (let place = 0; place < text.length;) {
      let end = place + 1;
      const code = text.charCodeAt(place);
      if (lexicon.startsNothing(code)) {
        this.#gap++;
        this.length++;
        place = behind = end;
        continue;
      }
      const kind = classes[code] ?? letter;
      switch (kind) {
        case space:
          place = end;
          continue;
        case newline:
          if (this.#last && endsParagraph(text, place, behind, lineStart))
            this.#push("paragraph", place, end);
          place = lineStart = end;
          continue;
        case digit:
          end = this.#digits(place);
          break;
        case numeral:
          end = this.#numerals(place);
          break;
        case letter: {
          const word = lexicon.wordAt(text, place);
          if (!word) this.#gap++;
          else {
            ({ end } = lexicon);
            if (word.kind === "over") this.#gap += end - place;
            else this.#push(word.kind, place, end, word);
          }
          break;
        }
        default:
          end = this.#mark(place, markOfClass(kind));
      }
      this.length += end - place;
      place = behind = end;
    }
  }

  #push(kind: TokenKind, start: number, end: number, word?: Word, read = noNumber): void {
    this.#last = new Token(kind, start, end, this.#gap, word, read);
    this.tokens.push(this.#last);
    this.#gap = 0;
  }

  #pushSeries(kind: "heading" | "ordinal" | "step", value: number, start: number, end: number): void {
    const { exactness, step, decimals, unit } = noNumber;
    this.#push(kind, start, end, undefined, { value, exactness, step, decimals, unit, end });
  }

  #pushNumber(read: NumberRead, start: number, end: number): void {
    const kind = read.unit === "年" && read.value >= 2000 && read.value < 2100 ? "year" : "number";
    const about = this.#gap === 0 && this.#last?.kind === "about" ? this.#last : undefined;
    const meant = about ? { ...read, exactness: exactnessOf(this.text, about) } : read;
    this.#push(kind, start, end, undefined, meant);
  }

  /** Whether what stands here opens a sentence or clause, as headings do. */
  get #opens(): boolean {
    return !this.#last || (this.#gap === 0 && isBreak(this.#last.kind));
  }

  /** Each answers the place behind what it has read. */
  #digits(place: number): number {
    const { text } = this;
    const step = this.#opens ? stepEnd(text, place) : 0;
    if (step > 0) {
      this.#pushSeries("step", Number(text.slice(place, step - 1)), place, step);
      return step;
    }
    const read = readDigits(text, place);
    if (read) {
      this.#pushNumber(read, place, read.end);
      return read.unit === "" ? Math.max(read.end, place + 1) : read.end;
    }
    this.#gap++;
    let end = place + 1;
    while (classes[text.charCodeAt(end)] === digit) end++;
    return end;
  }

  #numerals(place: number): number {
    const { text, lexicon } = this;
    const value = numerals.indexOf(text.charAt(place));
    const next = skipSpace(text, place + 1);
    if (value > 0 && text.charAt(next) === "是") {
      this.#pushSeries("ordinal", value, place, next + 1);
      return next + 1;
    }
    const word = lexicon.wordAt(text, place);
    if (word) {
      this.#push(word.kind, place, lexicon.end, word);
      return lexicon.end;
    }
    const read = readNumerals(text, place);
    if (read) {
      this.#pushNumber(read, place, read.end);
      return read.end;
    }
    if (value === 0 && this.#gap === 0 && isZeroBefore(this.#last?.kind))
      this.#pushNumber(nought, place, place + 1);
    else this.#gap++;
    return place + 1;
  }

  #mark(place: number, kind: MarkKind): number {
    const { text } = this;
    if (kind === "quoteOpen") {
      const close = titleEnd(text, place);
      if (close > 0) this.#push("title", place, close);
      else this.#gap++;
      return close > 0 ? close : place + 1;
    }
    const heading = kind === "open" ? headingAt(text, place) : 0;
    if (heading > 0) {
      const end = headingEnd(text, place);
      this.#pushSeries("heading", heading, place, end);
      return end;
    }
    if (kind === "quoteClose") this.#gap++;
    else this.#push(kind, place, place + 1);
    return place + 1;
  }
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

/** Behind the bracket that closes it. */
const headingEnd = (text: string, place: number) =>
  text.indexOf(text.charAt(skipSpace(text, skipSpace(text, place + 1) + 1)), place + 2) + 1;

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
function endsParagraph(text: string, place: number, behind: number, lineStart: number): boolean {
  const before = classes[text.charCodeAt(behind - 1)] ?? letter;
  const ending = before < letterClass.mark ? undefined : markOfClass(before);
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
