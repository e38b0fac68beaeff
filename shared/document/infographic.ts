// 一图读懂: one page with the report's main figures and charts, as SVG. Names come from the form, figures from the report;
// what is blank is not shown. It carries no text of the narrative and no outside resource.

import type { TableSection } from "../form/define.ts";
import type { Field, Form } from "../form/form.ts";
import { blockOf } from "../form/form.ts";
import { normalizeFigure } from "../report/figure.ts";
import type { Report } from "../report/report.ts";
import { valueOf } from "../report/values.ts";
import { chartsOf, countedBlockOf, unnumbered } from "./chart/charts.ts";
import { chartInside, wordsOfChart } from "./chart/drawChart.ts";
import { asText, type Lettering } from "./chart/lettering.ts";
import type { ReportDocument } from "./tree.ts";
import { escapeMarkup } from "./escapeMarkup.ts";
import { lettersIn } from "./fitTable.ts";

export interface InfographicOptions {
  readonly previous?: readonly Report[];
  readonly write?: Lettering;
}

const width = 900;
const margin = 48;
const inner = width - 2 * margin;
const family = "'Noto Serif SC','Source Han Serif SC','Noto Serif CJK SC',SimSun,serif";
const blue = "#1f5fa8";

/** A picture 900 units wide and as high as what it shows; the same report gives the same text. */
export function toInfographic(
  { title, author, date }: Pick<ReportDocument, "title" | "author" | "date">,
  report: Report,
  form: Form,
  { previous = [], write = asText }: InfographicOptions = {},
): string {
  const parts: string[] = [];
  let y = header(parts, title, write);
  const spoken: string[] = [];
  for (const section of form.edition.sections) {
    if (section.kind !== "table") continue;
    const tiles = tilesOf(section, form, report);
    if (tiles.length === 0) continue;
    y = band(parts, unnumbered(section.title), y, write);
    y = drawTiles(parts, tiles, y, write);
    spoken.push(...tiles.map(({ name, column, figure }) => `${name}${column}${figure}`));
  }
  for (const chart of chartsOf(report, form, previous)) {
    y = band(parts, chart.title, y, write);
    const { svg, height } = chartInside(chart, inner, write);
    parts.push(`<g transform="translate(${margin} ${y})">${svg}</g>`);
    y += height + 24;
    spoken.push(wordsOfChart(chart));
  }
  parts.push(
    write(
      { x: width / 2, y: y + 24, size: 16, anchor: "middle", fill: "#555555" },
      `${shorten(author, 40)}　${date.slice(0, 4)}年`,
    ),
  );
  const height = y + 56;
  const alternative = escapeMarkup(`${title}。${spoken.join("；")}`);
  return `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="${alternative}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="${family}" font-size="15" fill="#222222"><rect width="${width}" height="${height}" fill="#ffffff"/>${parts.join("")}</svg>\n`;
}

interface Tile {
  readonly name: string;
  readonly column: string;
  readonly figure: string;
  readonly unit: string;
}

/** Of a block that adds up: its rows outside the results, in total. Of any other: every row, in its last column. */
function tilesOf(section: TableSection, form: Form, report: Report): Tile[] {
  return section.blocks.flatMap(({ id }) => {
    const block = blockOf(form, id);
    const counted = countedBlockOf(block, form);
    const parts = new Set(counted?.parts.map(({ row }) => row));
    const column = counted?.sumOfFirst.column ?? block.columns.at(-1)?.key;
    return block.rows.flatMap((row) => {
      const field = form.fieldById.get(`${row.id}.${column}`);
      if (!field || field.derived || parts.has(row.key) || row.local?.mode === "ofWhich") return [];
      return tileOf(field, report, counted !== undefined) ?? [];
    });
  });
}

const units = { count: "", change: "", money: "万元" } as const;

function tileOf(field: Field, report: Report, isTotal: boolean): Tile | undefined {
  const figure = normalizeFigure(valueOf(report, field), field.kind);
  if (typeof figure !== "number") return undefined;
  const path = field.rowPath.slice(isTotal ? 0 : -1);
  const own = unnumbered(path.at(-1) ?? "");
  const name = isTotal && path.length > 1 ? `${unnumbered(path.at(-2) ?? "")}${own}` : own;
  return {
    name,
    column: isTotal ? "" : field.columnPath.join("·"),
    figure: figure.toLocaleString("en-US", { maximumFractionDigits: 6 }),
    unit: units[field.kind],
  };
}

function header(parts: string[], title: string, write: Lettering): number {
  const lines = wrap(title, inner / 34).slice(0, 6);
  const height = 64 + lines.length * 46 + 40;
  parts.push(`<rect width="${width}" height="${height}" fill="${blue}"/>`);
  lines.forEach((line, index) =>
    parts.push(
      write(
        { x: width / 2, y: 72 + index * 46, size: 32, anchor: "middle", fill: "#ffffff", bold: true },
        line,
      ),
    ),
  );
  parts.push(
    write({ x: width / 2, y: height - 26, size: 20, anchor: "middle", fill: "#ffffff" }, "一图读懂"),
  );
  return height + 24;
}

function band(parts: string[], title: string, y: number, write: Lettering): number {
  parts.push(
    `<rect x="${margin}" y="${y}" width="6" height="26" fill="${blue}"/>`,
    write({ x: margin + 18, y: y + 20, size: 20, bold: true }, shorten(title, inner / 21)),
  );
  return y + 44;
}

const perRow = 4;
const gap = 12;
const tileWidth = (inner - gap * (perRow - 1)) / perRow;
const tileHeight = 122;

function drawTiles(parts: string[], tiles: readonly Tile[], y: number, write: Lettering): number {
  tiles.forEach(({ name, column, figure, unit }, index) => {
    const x = margin + (index % perRow) * (tileWidth + gap);
    const top = y + Math.floor(index / perRow) * (tileHeight + gap);
    const size = Math.min(30, (tileWidth - 24) / lettersIn(figure + unit));
    const middle = x + tileWidth / 2;
    parts.push(
      `<rect x="${x}" y="${top}" width="${tileWidth}" height="${tileHeight}" rx="6" fill="#eef4fb"/>`,
      write({ x: middle, y: top + 42, size, anchor: "middle", fill: blue, bold: true }, figure + unit),
    );
    const words = [...wrap(name, tileWidth / 15 - 1).slice(0, 3)];
    words.forEach((line, at) =>
      parts.push(write({ x: middle, y: top + 66 + at * 18, size: 14, anchor: "middle" }, line)),
    );
    if (column !== "" && words.length < 3)
      parts.push(
        write(
          { x: middle, y: top + 66 + words.length * 18, size: 13, anchor: "middle", fill: "#555555" },
          shorten(column, tileWidth / 13 - 1),
        ),
      );
  });
  return y + Math.ceil(tiles.length / perRow) * (tileHeight + gap) + 16;
}

function wrap(words: string, most: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const character of words) {
    if (line !== "" && lettersIn(line + character) > most) {
      lines.push(line);
      line = "";
    }
    line += character;
  }
  return line === "" ? lines : [...lines, line];
}

const shorten = (words: string, most: number) =>
  lettersIn(words) <= most ? words : `${wrap(words, most - 1)[0] ?? ""}…`;
