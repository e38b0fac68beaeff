// A document as plain text: a line per paragraph and per row of a table, `|` between the cells of a row.
// reading/ reads it back: every label and every figure stands in it, a merged label in its first row.

import type { DocumentNode, ReportDocument, TableCell, TableNode, TableRow } from "./tree.ts";
import { toVisible } from "./visible.ts";

export function toText({ nodes }: ReportDocument): string {
  return `${nodes.map(nodeToText).join("\n")}\n`;
}

function nodeToText(node: DocumentNode): string {
  switch (node.kind) {
    case "title":
      return `${toVisible(node.text)}\n`;
    case "heading":
      return node.level === 1 ? `\n${toVisible(node.text)}\n` : toVisible(node.text);
    case "paragraph":
    case "note":
      return toVisible(node.text);
    case "signature":
      return `\n${node.lines.map(toVisible).join("\n")}`;
    case "table":
      return `${tableToText(node)}\n`;
  }
}

function tableToText({ groups, labelColumns }: TableNode): string {
  return groups
    .flatMap(({ head, body }) => [...head, ...body.map((row) => withMergedLabels(row, labelColumns))])
    .map((row) => `| ${row.map(cellToText).join(" | ")} |`)
    .join("\n");
}

/** A label merged over several rows is printed in the first; the rows below keep its place with an empty cell. */
function withMergedLabels(row: TableRow, labelColumns: number): readonly (TableCell | undefined)[] {
  const first = row[0]?.column ?? 0;
  return [...Array.from({ length: Math.min(first, labelColumns) }, () => undefined), ...row];
}

const cellToText = (cell: TableCell | undefined) =>
  cell ? toVisible(cell.text.replace(/\s+/g, " ").replace(/\|/g, "｜")) : "";
