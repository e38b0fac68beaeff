// The report as a document: what every format draws, HTML and text today. It knows no fonts, no markup and no file format.

import type { FieldId } from "../form/define.ts";
import type { LabelRole } from "../form/layout.ts";
import type { Chart } from "./chart/charts.ts";

/** What can be drawn as one page. */
export interface Page {
  /** What a window or a file is called. */
  readonly title: string;
  /** Chinese where absent. */
  readonly lang?: string;
  readonly nodes: readonly DocumentNode[];
  /** Drawn behind the words where the format can: the form itself wants words and tables only. */
  readonly charts?: readonly Chart[];
}

export interface ReportDocument extends Page {
  /** The body whose report it is, as files name it among their properties. */
  readonly author: string;
  /** ISO 8601: the day of the report, or the last one on which it is due; files state it as theirs. */
  readonly date: string;
  readonly charts: readonly Chart[];
}

export type DocumentNode =
  | { readonly kind: "title"; readonly text: string }
  | {
      readonly kind: "heading";
      /** 1: a section of the form (一、); 2: （一）; 3: 1. */
      readonly level: 1 | 2 | 3;
      readonly text: string;
      /** The section that it opens. */
      readonly section?: string;
    }
  | {
      readonly kind: "paragraph";
      readonly text: string;
      /** The same text in pieces, where some of its numbers are known to be figures or facts of the report. */
      readonly runs?: readonly Run[];
    }
  | TableNode
  | { readonly kind: "note"; readonly text: string }
  | { readonly kind: "signature"; readonly lines: readonly string[] };

export interface Run {
  readonly text: string;
  /** Ids of the fields, or places of the facts (`facts.disclosedItems.total`), that the text is said of. */
  readonly fields?: readonly string[];
  /** In words, for those who point at it: 表三“一、本年新收·总计”. */
  readonly source?: string;
}

export interface TableNode {
  readonly kind: "table";
  readonly section: string;
  readonly caption: string;
  readonly columns: number;
  readonly labelColumns: number;
  readonly groups: readonly RowGroup[];
}

/** The rows of one block: `head` holds its labels over the columns, `body` its figures. */
export interface RowGroup {
  readonly head: readonly TableRow[];
  readonly body: readonly TableRow[];
}

export type TableRow = readonly TableCell[];

interface Place {
  /** From 0; a merged cell stands in its first row only. */
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

export interface LabelCell extends Place {
  readonly kind: "label";
  readonly role: LabelRole;
  readonly text: string;
  /** Unique in the document; figures name it in `headers`. */
  readonly id: string;
}

export interface FigureCell extends Place {
  readonly kind: "figure";
  readonly field: FieldId;
  /** As printed; blank is "". */
  readonly text: string;
  /** Text as typed that is not a figure. */
  readonly typed: boolean;
  /** Ids of the labels over it and beside it, from the outermost inwards. */
  readonly headers: readonly string[];
}

/** Words that are no figure of the form, or room to write by hand. */
export interface WordsCell extends Place {
  readonly kind: "words";
  readonly text: string;
  /** As high as so many lines at the least. */
  readonly lines: number;
}

export type TableCell = LabelCell | FigureCell | WordsCell;
