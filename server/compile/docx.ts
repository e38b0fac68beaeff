// A document as a Word file in the official format GB/T 9704-2012. The same document gives the same bytes.
// It does not know the form: everything it prints stands in the tree.

import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
  type IParagraphOptions,
} from "docx";
import { fitTable, type TableFit } from "../../shared/document/fitTable.ts";
import { letters, lines, page, textWidth, toPoints } from "../../shared/document/pageLayout.ts";
import type {
  DocumentNode,
  ReportDocument,
  TableCell as Cell,
  TableNode,
} from "../../shared/document/tree.ts";
import { titleLines } from "../../shared/document/titleLines.ts";
import { toVisible } from "../../shared/document/visible.ts";
import { wordFonts, wordStyles } from "./docxStyles.ts";
import { repack } from "./docxParts.ts";

const twips = (points: number) => Math.round(points * 20);

export async function writeDocx(document: ReportDocument): Promise<Uint8Array> {
  const { margins, width, height } = page;
  const twipsOf = (millimetres: number) => twips(toPoints(millimetres));
  const file = new Document({
    title: toVisible(document.title),
    creator: toVisible(document.author),
    lastModifiedBy: toVisible(document.author),
    styles: wordStyles,
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: {
          page: {
            size: { width: twipsOf(width), height: twipsOf(height) },
            margin: {
              top: twipsOf(margins.top),
              bottom: twipsOf(margins.bottom),
              left: twipsOf(margins.left),
              right: twipsOf(margins.right),
              // The number stands 7 mm under the text: 35 mm less these and its own height.
              footer: twipsOf(22),
            },
          },
        },
        footers: { default: pageNumber("right"), even: pageNumber("left") },
        children: document.nodes.flatMap((node, index) =>
          nodeToWord(node, document.nodes[index + 1]?.kind === "table"),
        ),
      },
    ],
  });
  return repack(await Packer.toBuffer(file), document);
}

/** 四号 with a dash on either side; odd pages on the right, even ones on the left, one letter from the edge. */
function pageNumber(side: "left" | "right"): Footer {
  const run = new TextRun({
    children: ["— ", PageNumber.CURRENT, " —"],
    size: letters.pageNumber * 2,
    font: wordFonts.song,
  });
  return new Footer({
    children: [
      new Paragraph({
        style: "PageNumber",
        alignment: side === "right" ? AlignmentType.RIGHT : AlignmentType.LEFT,
        indent: { [side]: twips(letters.pageNumber) },
        children: [run],
      }),
    ],
  });
}

const headingLevels = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const;

function nodeToWord(node: DocumentNode, beforeTable: boolean): (Paragraph | Table)[] {
  switch (node.kind) {
    case "title":
      return [
        new Paragraph({
          heading: HeadingLevel.TITLE,
          children: titleLines(toVisible(node.text), textWidth / letters.title).map(
            (text, index) => new TextRun(index === 0 ? { text } : { text, break: 1 }),
          ),
        }),
      ];
    case "heading":
      return [
        paragraph(node.text, {
          heading: headingLevels[node.level],
          ...(beforeTable && { spacing: { after: twips(6) } }),
        }),
      ];
    case "paragraph":
      return [paragraph(node.text, { style: "Body" })];
    case "note":
      return [paragraph(node.text, { style: "Note" })];
    case "signature":
      return node.lines.map((line, index) =>
        paragraph(line, {
          style: "Signature",
          keepNext: index < node.lines.length - 1,
          ...(index === 0 && { spacing: { before: twips(lines.body) } }),
        }),
      );
    case "table":
      // Word joins tables that touch; the paragraph keeps them apart and sets off what follows.
      return [tableToWord(node), new Paragraph({ style: "AfterTable" })];
  }
}

const paragraph = (text: string, options: IParagraphOptions) =>
  new Paragraph({ ...options, children: [new TextRun(toVisible(text))] });

function tableToWord(table: TableNode): Table {
  const fit = { ...fitTable(table, textWidth), labelColumns: table.labelColumns };
  const isOneBlock = table.groups.length === 1;
  const rows = table.groups.flatMap(({ head, body }) => [
    ...head.map((row) => rowToWord(row, fit, { isHead: isOneBlock, keepNext: true })),
    ...body.map((row, index) =>
      rowToWord(row, fit, { isHead: false, keepNext: !isOneBlock && index < body.length - 1 }),
    ),
  ]);
  return new Table({
    rows,
    columnWidths: fit.columns.map(twips),
    width: { size: twips(textWidth), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    margins: { left: 20, right: 20, top: 20, bottom: 20, marginUnitType: WidthType.DXA },
    tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
  });
}

interface RowLook {
  /** Repeated on top of every page that the table reaches. */
  readonly isHead: boolean;
  readonly keepNext: boolean;
}

type WordTable = TableFit & Pick<TableNode, "labelColumns">;

const rowToWord = (row: readonly Cell[], table: WordTable, { isHead, keepNext }: RowLook) =>
  new TableRow({
    tableHeader: isHead,
    cantSplit: true,
    ...heightOf(row, table.letter),
    children: row.map((cell) => cellToWord(cell, table, keepNext)),
  });

function heightOf(row: readonly Cell[], letter: number): { height?: { value: number; rule: "atLeast" } } {
  const lines = Math.max(0, ...row.map((cell) => (cell.kind === "words" ? cell.lines : 0)));
  return lines > 1 ? { height: { value: twips(lines * letter * lineOfTable), rule: "atLeast" } } : {};
}

/** 六号 lines of a label are a quarter higher than its letters. */
const lineOfTable = 1.25;

function cellToWord(cell: Cell, { letter, columns, labelColumns }: WordTable, keepNext: boolean): TableCell {
  const { column, columnSpan, rowSpan } = cell;
  const isTitle = cell.kind === "label" && cell.role === "title";
  const isLeft =
    isTitle || (cell.kind === "label" && cell.role === "rowHeader" && rowSpan === 1 && labelColumns > 1);
  const width = columns.slice(column, column + columnSpan).reduce((sum, each) => sum + each, 0);
  return new TableCell({
    columnSpan,
    rowSpan,
    width: { size: twips(width), type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    ...(isTitle && { shading: { type: ShadingType.CLEAR, color: "auto", fill: titleFill } }),
    children: [
      new Paragraph({
        style: "Cell",
        keepNext,
        alignment: isLeft ? AlignmentType.LEFT : AlignmentType.CENTER,
        spacing: { line: twips(letter * lineOfTable), lineRule: LineRuleType.AT_LEAST },
        children: [new TextRun({ text: toVisible(cell.text), size: Math.round(letter * 2) })],
      }),
    ],
  });
}

const titleFill = "DCE6F2";
