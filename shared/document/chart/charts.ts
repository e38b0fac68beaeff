// The charts of a report: who applied, what became of it, and how that went over the years. Every name comes from the
// form: it is found by what the form calculates (a total of columns, a total of rows), not by a list of labels.
// Where figures are missing, or everything is zero, there is no chart.

import { headingsOver } from "../../form/define.ts";
import type { Field, Form, FormBlock, FormRow } from "../../form/form.ts";
import { normalizeFigure } from "../../report/figure.ts";
import type { Report } from "../../report/report.ts";
import { valueOf } from "../../report/values.ts";

export interface Chart {
  readonly title: string;
  /** What stands along the chart: kinds of applicants, results, years. */
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly number[] }[];
}

/** `previous`: reports of earlier years, in any order; years that are missing are left out. */
export function chartsOf(report: Report, form: Form, previous: readonly Report[] = []): Chart[] {
  return form.blocks.flatMap((block) => {
    const counted = countedBlockOf(block, form);
    if (!counted) return [];
    return [columnsChart, resultsChart]
      .flatMap((make) => make(counted, report) ?? [])
      .concat(trendChart(counted, report, previous) ?? []);
  });
}

/** A block that adds up both ways: rows by kind, and one row for all that were dealt with. */
export interface CountedBlock {
  readonly block: FormBlock;
  /** The first row and all its kinds. */
  readonly first: FormRow;
  readonly kinds: readonly Field[];
  /** The row that is the sum of others, and those; in the column of totals. */
  readonly sumRow: FormRow;
  readonly parts: readonly Field[];
  readonly sumOfFirst: Field;
  readonly sumOfParts: Field;
}

export function countedBlockOf(block: FormBlock, form: Form): CountedBlock | undefined {
  const [first] = block.rows;
  if (!first || block.block.direction !== "down") return undefined;
  const inRow = (row: FormRow, column: string) => form.fieldById.get(`${row.id}.${column}`);
  const fieldsOf = (ids: readonly string[] | null | undefined) =>
    (ids ?? []).flatMap((id) => form.fieldById.get(id) ?? []);
  for (const { key } of block.columns) {
    const sumOfFirst = inRow(first, key);
    const kinds = fieldsOf(sumOfFirst?.computed);
    if (!sumOfFirst || kinds.length < 2 || kinds.some(({ row }) => row !== first.key)) continue;
    for (const row of block.rows) {
      const sumOfParts = inRow(row, key);
      const columnParts = fieldsOf(inRow(row, kinds[0]?.column ?? "")?.computed);
      if (!sumOfParts || columnParts.length < 2 || columnParts.some((part) => part.row === row.key)) continue;
      const parts = columnParts.flatMap((part) =>
        block.rows.filter((each) => each.key === part.row).flatMap((each) => inRow(each, key) ?? []),
      );
      return { block, first, kinds, sumRow: row, parts, sumOfFirst, sumOfParts };
    }
  }
  return undefined;
}

function columnsChart({ block, first, kinds }: CountedBlock, report: Report): Chart | undefined {
  const { columnsHeading } = block.block;
  const title = unnumbered(first.label) + (columnsHeading === undefined ? "" : `：${columnsHeading}`);
  return chartOf(
    title,
    kinds.map(({ columnName }) => columnName),
    kinds.map((field) => figureOf(report, field)),
  );
}

/** Parts under one heading are one group; the others stand for themselves. */
function resultsChart({ block, sumRow, parts }: CountedBlock, report: Report): Chart | undefined {
  const depth = headingsOver(sumRow).length;
  const valuesByGroup = new Map<string, (number | undefined)[]>();
  for (const field of parts) {
    const row = block.rows.find(({ key }) => key === field.row);
    if (!row) continue;
    const group = unnumbered(headingsOver(row)[depth]?.label ?? row.label);
    valuesByGroup.set(group, [...(valuesByGroup.get(group) ?? []), figureOf(report, field)]);
  }
  const sums = [...valuesByGroup.values()].map((values) =>
    values.some((value) => value === undefined)
      ? undefined
      : values.reduce<number>((sum, value) => sum + (value ?? 0), 0),
  );
  return chartOf(unnumbered(sumRow.under?.label ?? sumRow.label), [...valuesByGroup.keys()], sums);
}

const mostYears = 5;

function trendChart(
  { first, sumRow, sumOfFirst, sumOfParts }: CountedBlock,
  report: Report,
  previous: readonly Report[],
): Chart | undefined {
  const reportByYear = new Map([...previous, report].map((each) => [each.year, each]));
  const years = [...reportByYear.keys()]
    .filter((year) => year <= report.year)
    .sort((one, other) => one - other)
    .slice(-mostYears);
  const known = years.flatMap((year) => {
    const of = reportByYear.get(year);
    const values = of ? [figureOf(of, sumOfFirst), figureOf(of, sumOfParts)] : [];
    return values.every((value) => value !== undefined) ? [{ year, values: values as number[] }] : [];
  });
  if (known.length < 2 || known.every(({ values }) => values.every((value) => value === 0))) return undefined;
  const series = [unnumbered(first.label), unnumbered(sumRow.under?.label ?? sumRow.label)];
  const [from, to] = [known[0]?.year, known.at(-1)?.year];
  return {
    title: `${from}年至${to}年变化情况`,
    categories: known.map(({ year }) => `${year}年`),
    series: series.map((name, index) => ({ name, values: known.map(({ values }) => values[index] ?? 0) })),
  };
}

function chartOf(title: string, categories: string[], values: (number | undefined)[]): Chart | undefined {
  const known = values.filter((value) => value !== undefined);
  if (known.length < values.length || known.every((value) => value === 0)) return undefined;
  return { title, categories, series: [{ name: title, values: known }] };
}

export function figureOf(report: Report, field: Field): number | undefined {
  const figure = normalizeFigure(valueOf(report, field), field.kind);
  return typeof figure === "number" && figure >= 0 ? figure : undefined;
}

/** 一、 （二） 3. before a label number it within its table; outside they say nothing. */
export const unnumbered = (label: string): string =>
  label.replace(/^(?:[一二三四五六七八九十甲乙丙丁]+、|[（(][一二三四五六七八九十]+[）)]|\d+\.)/, "");
