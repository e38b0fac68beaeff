// A document as one page of HTML: semantic, accessible tables, its own style, no script and no outside resource.
// It does not know the form: everything it prints stands in the tree.

import { escapeMarkup as escape } from "./escapeMarkup.ts";
import type { Chart } from "./chart/charts.ts";
import { drawChart } from "./chart/drawChart.ts";
import { documentPolicy } from "./policy.ts";
import { style } from "./style.ts";
import type { DocumentNode, LabelCell, Page, Run, TableCell, TableNode, TableRow } from "./tree.ts";

export interface HtmlOptions {
  /** Numbers of the text show where they come from: for a preview, not for what is published. */
  readonly sources?: boolean;
}

/** The same document gives the same text. */
export function toHtml(
  { title, lang = "zh-CN", nodes, charts = [] }: Page,
  { sources = false }: HtmlOptions = {},
): string {
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${documentPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
${nodes.map((node) => nodeToHtml(node, sources)).join("\n")}
${chartsToHtml(charts)}</main>
</body>
</html>
`;
}

function chartsToHtml(charts: readonly Chart[]): string {
  if (charts.length === 0) return "";
  const figures = charts.map(
    (chart) => `<figure>\n<figcaption>${escape(chart.title)}</figcaption>\n${drawChart(chart)}\n</figure>\n`,
  );
  return `<aside class="charts" aria-label="图解">\n${figures.join("")}</aside>\n`;
}

function nodeToHtml(node: DocumentNode, sources: boolean): string {
  switch (node.kind) {
    case "title":
      return `<h1>${escape(node.text).replace(/\d{4}年度?/, '<span class="together">$&</span>')}</h1>`;
    case "heading": {
      const level = node.level + 1;
      const id = node.section === undefined ? "" : ` id="${escape(node.section)}"`;
      return `<h${level}${id}>${escape(node.text)}</h${level}>`;
    }
    case "paragraph":
      return `<p>${sources && node.runs ? node.runs.map(runToHtml).join("") : escape(node.text)}</p>`;
    case "note":
      return `<p class="note">${escape(node.text)}</p>`;
    case "signature":
      return `<div class="signature">${node.lines.map((line) => `<p>${escape(line)}</p>`).join("")}</div>`;
    case "table":
      return tableToHtml(node);
  }
}

/** `data-field` is the table's own: a number of the text names its cells in `data-source`. */
function runToHtml({ text, fields, source = "" }: Run): string {
  if (!fields) return escape(text);
  return `<span class="bound" data-source="${escape(fields.join(" "))}" title="${escape(source)}">${escape(text)}</span>`;
}

/** One block repeats its head on every page; several blocks each keep together. */
function tableToHtml({ caption, columns, labelColumns, groups }: TableNode): string {
  const [only] = groups;
  const upright = (cell: LabelCell) =>
    cell.role === "rowHeader" && cell.column < labelColumns - 2 && cell.rowSpan > 4;
  const rows = (list: readonly TableRow[]) =>
    list.map((row) => `<tr>${row.map((cell) => cellToHtml(cell, upright)).join("")}</tr>`).join("\n");
  const parts =
    groups.length === 1 && only
      ? `<thead>\n${rows(only.head)}\n</thead>\n<tbody>\n${rows(only.body)}\n</tbody>`
      : groups
          .map(({ head, body }) => `<tbody class="block">\n${rows([...head, ...body])}\n</tbody>`)
          .join("\n");
  const name = escape(caption);
  return `<div class="scroll" role="region" tabindex="0" aria-label="${name}">
<table${lookOf(columns, groups)}>
<caption>${name}</caption>
${parts}
</table>
</div>`;
}

/** On paper ten columns of seven digits need smaller letters, and fifteen of them the smallest. */
const digitsAcross = { close: 65, dense: 90 } as const;

function lookOf(columns: number, groups: TableNode["groups"]): string {
  if (columns < 7) return ' class="narrow"';
  let longest = 0;
  for (const { body } of groups)
    for (const row of body)
      for (const cell of row)
        if (cell.kind === "figure" && !cell.typed) longest = Math.max(longest, cell.text.length);
  const across = columns * longest;
  if (across > digitsAcross.dense) return ' class="dense"';
  return across > digitsAcross.close ? ' class="close"' : "";
}

const longestUnbroken = 9;

/** Labels and places are the same objects in every document of a form, so their markup is made once. */
const labelMarkup = new WeakMap<LabelCell, string>();
const figureAttributes = new WeakMap<readonly string[], string>();

function cellToHtml(cell: TableCell, isUpright: (cell: LabelCell) => boolean): string {
  if (cell.kind === "label") {
    const known = labelMarkup.get(cell);
    if (known !== undefined) return known;
    const markup = labelToHtml(cell, isUpright(cell));
    labelMarkup.set(cell, markup);
    return markup;
  }
  if (cell.kind === "words")
    return `<td class="words${cell.lines > 1 ? " tall" : ""}"${spansOf(cell)}>${escape(cell.text)}</td>`;
  let attributes = figureAttributes.get(cell.headers);
  if (attributes === undefined) {
    attributes = `${spansOf(cell)} data-field="${escape(cell.field)}" headers="${escape(cell.headers.join(" "))}"`;
    figureAttributes.set(cell.headers, attributes);
  }
  if (cell.typed) return `<td class="typed"${attributes}>${escape(cell.text)}</td>`;
  const look = cell.text.length > longestUnbroken ? ' class="long"' : "";
  return `<td${look}${attributes}>${cell.text}</td>`;
}

function labelToHtml(cell: LabelCell, upright: boolean): string {
  if (cell.text === "") return `<td${spansOf(cell)}></td>`;
  const isRow = cell.role === "rowHeader";
  const spread = isRow ? cell.rowSpan > 1 : cell.columnSpan > 1;
  const scope = `${isRow ? "row" : "col"}${spread ? "group" : ""}`;
  const look = isRow ? ` class="${upright ? "upright" : "row"}"` : "";
  return `<th${spansOf(cell)}${look} scope="${scope}" id="${escape(cell.id)}">${escape(cell.text)}</th>`;
}

const spansOf = ({ rowSpan, columnSpan }: TableCell) =>
  (rowSpan > 1 ? ` rowspan="${rowSpan}"` : "") + (columnSpan > 1 ? ` colspan="${columnSpan}"` : "");
