// A document as a piece of HTML to paste into the editor of a website: every look stands in the element itself, since
// such editors drop style sheets and classes; borders are also said in the old attributes that all of them keep.
// No script, no class, no id, no outside resource. It does not know the form.

import { escapeMarkup as escape } from "./escapeMarkup.ts";
import { fitTable } from "./fitTable.ts";
import { letters, textWidth } from "./pageLayout.ts";
import type { DocumentNode, ReportDocument, TableCell, TableNode } from "./tree.ts";

const body = `font-family:FangSong_GB2312,仿宋_GB2312,FangSong,仿宋,serif;font-size:${letters.body}pt;line-height:1.75`;
const hei = `font-family:SimHei,黑体,sans-serif;font-size:${letters.body}pt;line-height:1.75;font-weight:normal`;
const kai = `font-family:KaiTi_GB2312,楷体_GB2312,KaiTi,楷体,serif;font-size:${letters.body}pt;line-height:1.75;font-weight:normal`;
const title = `font-family:FZXiaoBiaoSong-B05S,方正小标宋简体,STZhongsong,SimSun,serif;font-size:${letters.title}pt;line-height:1.5;font-weight:normal`;
const looks = {
  title: `margin:0 0 28pt;text-align:center;${title}`,
  1: `margin:0;text-indent:2em;${hei}`,
  2: `margin:0;text-indent:2em;${kai}`,
  3: `margin:0;text-indent:2em;${body};font-weight:bold`,
  paragraph: `margin:0;text-indent:2em;text-align:justify;${body}`,
  note: `margin:0;text-indent:2em;${body.replace(`${letters.body}pt`, `${letters.note}pt`)}`,
  signature: `margin:0;padding-right:2em;text-align:right;${body}`,
} as const;

/** The same document gives the same text. */
export function toFragment({ nodes }: ReportDocument): string {
  return `${nodes.map(nodeToFragment).join("\n")}\n`;
}

function nodeToFragment(node: DocumentNode): string {
  switch (node.kind) {
    case "title":
      return element("h1", looks.title, node.text);
    case "heading":
      return element(`h${node.level + 1}`, looks[node.level], node.text);
    case "paragraph":
      return element("p", looks.paragraph, node.text);
    case "note":
      return element("p", looks.note, node.text);
    case "signature":
      return node.lines.map((line) => element("p", looks.signature, line)).join("\n");
    case "table":
      return tableToFragment(node);
  }
}

const element = (name: string, look: string, text: string) =>
  `<${name} style="${look}">${escape(text)}</${name}>`;

function tableToFragment(table: TableNode): string {
  const { columns } = fitTable(table, textWidth);
  const shares = columns.map((width) => `<col style="width:${((width / textWidth) * 100).toFixed(2)}%">`);
  const rows = (list: TableNode["groups"][number]["head"]) =>
    list.map((row) => `<tr>${row.map((cell) => cellToFragment(cell, table)).join("")}</tr>`).join("\n");
  const [only] = table.groups;
  const parts =
    table.groups.length === 1 && only
      ? `<thead>\n${rows(only.head)}\n</thead>\n<tbody>\n${rows(only.body)}\n</tbody>`
      : `<tbody>\n${table.groups.map(({ head, body: figures }) => rows([...head, ...figures])).join("\n")}\n</tbody>`;
  const look = `width:100%;border-collapse:collapse;border:1px solid #000;margin:6pt 0 12pt;${body.replace(`${letters.body}pt`, "9pt").replace("1.75", "1.4")}`;
  return `<table border="1" cellspacing="0" cellpadding="3" width="100%" style="${look}">
<colgroup>${shares.join("")}</colgroup>
${parts}
</table>`;
}

const cellLook = "border:1px solid #000;padding:3px;text-indent:0;font-weight:normal;vertical-align:middle";

function cellToFragment(cell: TableCell, { labelColumns }: TableNode): string {
  const isRow = cell.kind === "label" && cell.role === "rowHeader";
  const isTitle = cell.kind === "label" && cell.role === "title";
  const isLeft = isTitle || (isRow && cell.rowSpan === 1 && labelColumns > 1);
  const align = isLeft ? "left" : "center";
  const spans =
    (cell.rowSpan > 1 ? ` rowspan="${cell.rowSpan}"` : "") +
    (cell.columnSpan > 1 ? ` colspan="${cell.columnSpan}"` : "");
  const look = `${cellLook};text-align:${align}${isTitle ? ";background:#dce6f2" : ""}`;
  const isLabel = cell.kind === "label" && cell.text !== "";
  const scope = isRow ? (cell.rowSpan > 1 ? "rowgroup" : "row") : cell.columnSpan > 1 ? "colgroup" : "col";
  return isLabel
    ? `<th${spans} scope="${scope}" align="${align}" style="${look}">${escape(cell.text)}</th>`
    : `<td${spans} align="${align}" style="${look}">${escape(cell.text)}</td>`;
}
