// A chart as SVG: bars beside their names, or groups of bars over years. Figures stand in words at every bar, so that
// nobody has to tell by colour or length alone; the whole is said once more as a text alternative.
// No script, no style sheet, no outside resource.

import { escapeMarkup } from "../escapeMarkup.ts";
import { lettersIn } from "../fitTable.ts";
import type { Chart } from "./charts.ts";
import { asText, type Lettering } from "./lettering.ts";

export interface Drawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const letter = 15;
const rowHeight = 30;
const chartFont = "'Noto Serif SC','Source Han Serif SC','Noto Serif CJK SC',SimSun,serif";
const colours = ["#1f5fa8", "#c0722a"] as const;
const ink = "#222222";

/** The text alternative: every figure of the chart, in words. */
export function wordsOfChart({ title, categories, series }: Chart): string {
  const only = series.length === 1;
  const each = series.map(({ name, values }) => {
    const list = categories.map((category, index) => `${category}${values[index] ?? 0}件`).join("，");
    return only ? list : `${name}${list}`;
  });
  return `${title}：${each.join("；")}。`;
}

/** An `svg` element of its own. */
export function drawChart(chart: Chart, width = 640): string {
  const { svg, height } = chartInside(chart, width, asText);
  return `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="${escapeMarkup(wordsOfChart(chart))}" viewBox="0 0 ${width} ${height}" width="100%" font-family="${chartFont}" font-size="${letter}" fill="${ink}">${svg}</svg>`;
}

/** What stands within: a group that a larger picture can place. */
export function chartInside(chart: Chart, width: number, write: Lettering): Drawing {
  return chart.series.length === 1 ? drawBars(chart, width, write) : drawGroups(chart, width, write);
}

function drawBars({ categories, series }: Chart, width: number, write: Lettering): Drawing {
  const values = series[0]?.values ?? [];
  const names = Math.min(Math.max(...categories.map(lettersIn)) * letter + 12, width * 0.4);
  const most = Math.max(...values);
  const figures = lettersIn(String(most)) * letter + 16;
  const scale = (width - names - figures) / most;
  const bars = categories.map((category, index) => {
    const value = values[index] ?? 0;
    const y = index * rowHeight;
    const length = round(value * scale);
    const shown = shorten(category, names / letter);
    return (
      write({ x: names - 8, y: y + 20, size: letter, anchor: "end" }, shown) +
      `<rect x="${round(names)}" y="${y + 5}" width="${length}" height="20" fill="${colours[0]}"/>` +
      write({ x: names + length + 6, y: y + 20, size: letter }, String(value))
    );
  });
  return { svg: bars.join(""), width, height: categories.length * rowHeight + 6 };
}

const groupHeight = 180;

function drawGroups({ categories, series }: Chart, width: number, write: Lettering): Drawing {
  const most = Math.max(...series.flatMap(({ values }) => values));
  const scale = groupHeight / most;
  const groupWidth = width / categories.length;
  const barWidth = Math.min(groupWidth / (series.length + 1), 64);
  const top = series.length * 24 + 24;
  const legend = series.map(
    ({ name }, index) =>
      `<rect x="0" y="${index * 24 + 3}" width="14" height="14" fill="${colours[index % colours.length]}"/>` +
      write({ x: 22, y: index * 24 + 16, size: letter }, shorten(name, width / letter - 3)),
  );
  const bars = categories.map((category, at) => {
    const start = at * groupWidth + (groupWidth - barWidth * series.length) / 2;
    const inGroup = series.map(({ values }, index) => {
      const value = values[at] ?? 0;
      const height = round(value * scale);
      const x = start + index * barWidth;
      const y = round(top + groupHeight - height);
      return (
        `<rect x="${round(x + 2)}" y="${y}" width="${round(barWidth - 4)}" height="${height}" fill="${colours[index % colours.length]}"/>` +
        write({ x: x + barWidth / 2, y: y - 5, size: 13, anchor: "middle" }, String(value))
      );
    });
    const under = { x: at * groupWidth + groupWidth / 2, y: top + groupHeight + 22, size: letter };
    return inGroup.join("") + write({ ...under, anchor: "middle" }, category);
  });
  const base = `<line x1="0" y1="${top + groupHeight}" x2="${width}" y2="${top + groupHeight}" stroke="${ink}"/>`;
  return { svg: legend.join("") + bars.join("") + base, width, height: top + groupHeight + 34 };
}

/** Names that are too long end with … ; the text alternative has them whole. */
function shorten(text: string, most: number): string {
  if (lettersIn(text) <= most) return text;
  const characters = [...text];
  while (characters.length > 1 && lettersIn(characters.join("")) > most - 1) characters.pop();
  return `${characters.join("")}…`;
}

const round = (value: number) => Math.round(value * 10) / 10;
