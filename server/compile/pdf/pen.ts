// A pen over the pages of a PDF: it writes lines, draws boxes, turns pages, and tags what it writes for screen readers.
// It does not know what a report is.

import PDFDocument from "pdfkit";
import { letters, page, toPoints } from "../../../shared/document/pageLayout.ts";
import type { Typeface } from "../typeface.ts";

export type Element = PDFKit.PDFStructureElement;

export interface Properties {
  readonly title: string;
  readonly author: string;
  /** ISO 8601, a day. */
  readonly date: string;
}

export interface Words {
  readonly text: string;
  readonly x: number;
  /** Top and height of the line, in points. */
  readonly y: number;
  readonly height: number;
  readonly letter: number;
  readonly bold?: boolean;
  /** Points between letters. */
  readonly spacing?: number;
}

export const left = toPoints(page.margins.left);
const top = toPoints(page.margins.top);
const bottom = toPoints(page.height - page.margins.bottom);
export const textHeight = bottom - top;

export class Pen {
  /** Where the next line begins. */
  y = top;
  readonly #pdf: PDFKit.PDFDocument;
  readonly #finished: Promise<Buffer>;
  #page = 0;

  constructor(
    private readonly typeface: Typeface,
    { title, author, date }: Properties,
  ) {
    const written = new Date(`${date}T00:00:00Z`);
    this.#pdf = new PDFDocument({
      size: "A4",
      margin: 0,
      autoFirstPage: false,
      pdfVersion: "1.7",
      tagged: true,
      displayTitle: true,
      lang: "zh-CN",
      info: {
        Title: title,
        Author: author,
        Creator: "公开年报助手",
        Producer: "PDFKit",
        CreationDate: written,
        ModDate: written,
      },
    });
    const chunks: Buffer[] = [];
    this.#finished = new Promise((resolve, reject) => {
      this.#pdf.on("data", (chunk: Buffer) => chunks.push(chunk));
      this.#pdf.on("end", () => resolve(Buffer.concat(chunks)));
      this.#pdf.on("error", reject);
    });
    this.#pdf.registerFont("regular", typeface.regular.bytes);
    this.#pdf.registerFont("bold", typeface.bold.bytes);
    this.turnPage();
  }

  get room(): number {
    return bottom - this.y;
  }

  get pageRoom(): number {
    return textHeight;
  }

  get isOnFreshPage(): boolean {
    return this.y === top;
  }

  turnPage(): void {
    this.#pdf.addPage();
    this.#page += 1;
    this.y = top;
    const text = `— ${this.#page} —`;
    const { width, margins } = page;
    const length = letters.pageNumber * this.typeface.measure(text);
    const isOdd = this.#page % 2 === 1;
    const x = isOdd
      ? toPoints(width - margins.right) - letters.pageNumber - length
      : left + letters.pageNumber;
    this.#pdf.markContent("Artifact", { type: "Pagination" });
    this.#write({ text, x, y: bottom + toPoints(7), height: 20, letter: letters.pageNumber });
    this.#pdf.endMarkedContent();
  }

  /** A structure element of the document, or within another one. */
  open(tag: string, parent?: Element): Element {
    const element = this.#pdf.struct(tag);
    if (parent) parent.add(element);
    else this.#pdf.addStructure(element);
    return element;
  }

  /** Attributes of the standard structure, such as how many columns a cell spans. */
  describe(element: Element, attributes: Readonly<Record<string, string | number>>): void {
    (element as Element & { dictionary: { data: { A?: unknown } } }).dictionary.data.A = attributes;
  }

  writeIn(element: Element, tag: string, words: readonly Words[]): void {
    const content = this.#pdf.markStructureContent(tag);
    words.forEach((each) => this.#write(each));
    this.#pdf.endMarkedContent();
    element.add(content);
  }

  /** Lines and boxes say nothing; a reader skips them, and words that are written a second time. */
  draw(boxes: readonly Box[], again: readonly Words[] = []): void {
    this.#pdf.markContent("Artifact", { type: "Layout" });
    for (const { x, y, width, height, fill } of boxes) {
      if (fill !== undefined) this.#pdf.rect(x, y, width, height).fill(fill);
      this.#pdf.rect(x, y, width, height).lineWidth(0.6).stroke("#000000");
    }
    again.forEach((each) => this.#write(each));
    this.#pdf.endMarkedContent();
  }

  outline(title: string): void {
    this.#pdf.outline.addItem(title);
  }

  finish(): Promise<Buffer> {
    this.#pdf.end();
    return this.#finished;
  }

  #write({ text, x, y, height, letter, bold = false, spacing = 0 }: Words): void {
    if (text === "") return;
    this.#pdf
      .font(bold ? "bold" : "regular")
      .fontSize(letter)
      .fillColor("#000000")
      .text(text, x, y + (height - letter * this.typeface.line) / 2, {
        lineBreak: false,
        ...(spacing > 0 && { characterSpacing: spacing }),
      });
  }
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill?: string;
}
