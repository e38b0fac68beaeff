// A document as a PDF on A4 as GB/T 9704-2012 has it: the typeface embedded, text that can be copied and searched,
// tagged for screen readers, an outline of the sections. The same document gives the same bytes.

import { letters, lines, textWidth } from "../../../shared/document/pageLayout.ts";
import { titleLines } from "../../../shared/document/titleLines.ts";
import type { DocumentNode, ReportDocument, TableNode } from "../../../shared/document/tree.ts";
import { openTypeface, type Typeface } from "../typeface.ts";
import { breakLines } from "./breakLines.ts";
import { drawTable, roomFor } from "./drawTable.ts";
import { left, Pen, textHeight, type Words } from "./pen.ts";
import { measureTable, type MeasuredTable } from "./tableRows.ts";

export function writePdf(document: ReportDocument): Promise<Uint8Array> {
  const typeface = openTypeface();
  const { printable } = typeface;
  const pen = new Pen(typeface, {
    title: printable(document.title),
    author: printable(document.author),
    date: document.date,
  });
  const blocks = document.nodes.map((node) => blockOf(node, typeface));
  blocks.forEach((block, index) => {
    if (pen.room < wantedRoom(blocks, index) && !pen.isOnFreshPage) pen.turnPage();
    block.draw(pen);
  });
  return pen.finish();
}

/** One node, measured. */
interface Block {
  /** A heading stays with what follows. */
  readonly opens: boolean;
  /** What it needs to begin on a page, in points. */
  readonly start: number;
  readonly draw: (pen: Pen) => void;
}

const mostHeadings = 3;

function wantedRoom(blocks: readonly Block[], index: number): number {
  let room = 0;
  for (const block of blocks.slice(index, index + mostHeadings + 1)) {
    room += block.start;
    if (!block.opens) break;
  }
  return Math.min(room, textHeight);
}

function blockOf(node: DocumentNode, typeface: Typeface): Block {
  switch (node.kind) {
    case "title":
      return titleBlock(node.text, typeface);
    case "heading":
      return {
        ...prose([node.text], typeface, {
          tag: `H${node.level + 1}`,
          bold: node.level !== 2,
          ...(node.level === 1 && { outline: typeface.printable(node.text) }),
        }),
        opens: true,
      };
    case "paragraph":
      return prose([node.text], typeface, { tag: "P" });
    case "note":
      return prose([node.text], typeface, { tag: "P", letter: letters.note, line: lines.note });
    case "signature":
      return prose(node.lines, typeface, { tag: "P", align: "right", before: lines.body });
    case "table":
      return tableBlock(node, typeface);
  }
}

interface Look {
  readonly tag: string;
  readonly letter?: number;
  /** How high a line is, in points. */
  readonly line?: number;
  readonly bold?: boolean;
  readonly align?: "justify" | "right" | "center";
  readonly before?: number;
  readonly after?: number;
  readonly outline?: string;
}

/** At most so much is added between two letters of a justified line, as a part of a letter. */
const widestGap = 0.25;

function prose(paragraphs: readonly string[], { printable, measure }: Typeface, look: Look): Block {
  const { tag, letter = letters.body, line = lines.body, bold = false, align = "justify" } = look;
  const { before = 0, after = 0 } = look;
  const width = textWidth / letter;
  const margin = align === "right" ? 2 : 0;
  const indent = align === "justify" ? 2 : 0;
  const written = paragraphs.map((text) => breakLines(printable(text), width - margin, measure, indent));
  const count = written.reduce((sum, { length }) => sum + length, 0);
  const place = (index: number, text: string, length: number, isLast: boolean): Omit<Words, "y"> => {
    const start = index === 0 ? indent : 0;
    const slack = width - margin - start - length;
    const gap = align === "justify" && !isLast ? slack / Math.max([...text].length - 1, 1) : 0;
    const offset = align === "center" ? slack / 2 : align === "right" ? slack : start;
    return {
      text,
      x: left + offset * letter,
      height: line,
      letter,
      bold,
      spacing: gap < widestGap ? gap * letter : 0,
    };
  };
  return {
    opens: false,
    start: before + line * (align === "justify" ? Math.min(count, 2) : count),
    draw: (pen) => {
      if (before > 0 && !pen.isOnFreshPage) pen.y += before;
      if (look.outline !== undefined) pen.outline(look.outline);
      for (const broken of written) {
        const element = pen.open(tag);
        broken.forEach(({ text, width: length }, index) => {
          const left = broken.length - index;
          // Two lines at the least stand together at the end of a page and on top of the next.
          if (pen.room < line || (left === 2 && broken.length > 2 && pen.room < 2 * line)) pen.turnPage();
          pen.writeIn(element, tag, [{ ...place(index, text, length, left === 1), y: pen.y }]);
          pen.y += line;
        });
        element.end();
      }
      pen.y += after;
    },
  };
}

function titleBlock(title: string, typeface: Typeface): Block {
  const split = titleLines(title, textWidth / letters.title);
  return prose(split, typeface, {
    tag: "H1",
    letter: letters.title,
    line: lines.title,
    bold: true,
    align: "center",
    after: lines.body,
  });
}

const aroundTable = 8;

function tableBlock(node: TableNode, typeface: Typeface): Block {
  const table: MeasuredTable = measureTable(node, textWidth, typeface);
  return {
    opens: false,
    start: roomFor(table, textHeight - lines.body * 2) + aroundTable,
    draw: (pen) => {
      pen.y += pen.isOnFreshPage ? 0 : aroundTable;
      drawTable(pen, node, table);
      pen.y += aroundTable;
    },
  };
}
