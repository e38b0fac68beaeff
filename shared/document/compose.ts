// The report as a document: title, preamble, the sections of its edition in order, notes, signature.
// It does not know how anything looks, and it changes no word that staff wrote.

import type { TableSection } from "../form/define.ts";
import type { Form } from "../form/form.ts";
import { narrate, type ComposeOptions, type BoundTexts } from "../narrative/compose.ts";
import { writeFigure } from "../report/figure.ts";
import type { Narrative, Report } from "../report/report.ts";
import { valueOf } from "../report/values.ts";
import { chartsOf } from "./chart/charts.ts";
import { frameOf } from "./frame.ts";
import { runsOf } from "./runs.ts";
import type { DocumentNode, ReportDocument, TableCell, TableNode } from "./tree.ts";

export interface DocumentOptions extends ComposeOptions {
  /** Reports of earlier years, for the charts; last year's alone where they are not given. */
  readonly earlier?: readonly Report[];
}

export function documentOf(report: Report, form: Form, options: DocumentOptions = {}): ReportDocument {
  const { narrative, bound } = narrate(report, form, options);
  const title = oneLine(narrative.title ?? "") || defaultTitle(report);
  const paragraphs = (text?: string) => lines(text).map((line) => paragraph(line, bound, form));
  const nodes: DocumentNode[] = [{ kind: "title", text: title }, ...paragraphs(narrative.preamble)];
  for (const section of form.edition.sections) {
    nodes.push({ kind: "heading", level: 1, text: section.title, section: section.id });
    if (section.kind === "narrative") nodes.push(...paragraphs(narrative[section.id]));
    else nodes.push(tableNode(section, report, form), ...notes(narrative.notes?.[section.id]));
  }
  return {
    title,
    author: oneLine(report.agency.name),
    date: dateOf(report, narrative),
    nodes: [...nodes, ...signature(narrative)],
    charts: chartsOf(report, form, options.earlier ?? (options.previous ? [options.previous] : [])),
  };
}

export const defaultTitle = ({ agency, year }: Pick<Report, "agency" | "year">) =>
  `${agency.name.trim()}${year}年政府信息公开工作年度报告`;

function tableNode(section: TableSection, report: Report, form: Form): TableNode {
  const { layout, groups } = frameOf(section, form);
  const fill = (rows: (typeof groups)[number]["body"]) =>
    rows.map((cells) =>
      cells.map((cell): TableCell => {
        if (cell.kind === "label") return cell;
        const field = form.fieldById.get(cell.field);
        const text = field ? writeFigure(valueOf(report, field), field) : "";
        const { kind, field: id, column, rowSpan, columnSpan, headers } = cell;
        const typed = text !== "" && !plainFigure.test(text);
        return { kind, field: id, column, rowSpan, columnSpan, headers, text, typed };
      }),
    );
  return {
    kind: "table",
    section: section.id,
    caption: section.title,
    columns: layout.columns,
    labelColumns: layout.labelColumns,
    groups: groups.map(({ head, body }) => ({ head: fill(head), body: fill(body) })),
  };
}

const plainFigure = /^-?\d+(?:\.\d+)?$/;

const lines = (text = "") =>
  text.split(/\r\n?|\n/).flatMap((line) => (line.trim() === "" ? [] : [line.trim()]));
const oneLine = (text: string) => lines(text).join(" ");

const notes = (text?: string) => lines(text).map((line): DocumentNode => ({ kind: "note", text: line }));

function paragraph(line: string, bound: BoundTexts, form: Form): DocumentNode {
  const level = headingLevel(line);
  if (level) return { kind: "heading", level, text: line };
  const segments = bound.get(line);
  return { kind: "paragraph", text: line, ...(segments && { runs: runsOf(segments, form) }) };
}

/** A short line that is numbered and does not end as a sentence does. */
function headingLevel(line: string): 2 | 3 | undefined {
  if (line.length > 40 || /[。；;！？!?：:，,]$/.test(line)) return undefined;
  if (/^[（(][一二三四五六七八九十]+[）)]/.test(line)) return 2;
  return /^\d{1,2}(?:[．、]|\.(?!\d))/.test(line) ? 3 : undefined;
}

function signature({ signedBy = "", date = "" }: Narrative): DocumentNode[] {
  const signed = [oneLine(signedBy), writtenDate(oneLine(date))].filter((line) => line !== "");
  return signed.length > 0 ? [{ kind: "signature", lines: signed }] : [];
}

/** Article 50 of the regulations wants the report published by the 31st of January. */
function dateOf({ year }: Report, { date = "" }: Narrative): string {
  const written = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(date);
  return written ? date : `${String(year + 1).padStart(4, "0")}-01-31`;
}

/** 2021-01-20 is printed 2021年1月20日; any other date as typed. */
function writtenDate(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  return year === undefined ? date : `${year}年${Number(month)}月${Number(day)}日`;
}
