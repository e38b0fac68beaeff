// The report as a document: what every format draws, HTML and text today. It knows no fonts, no markup and no file format.

import type { FieldId } from "../form/define.ts";
import type { LabelRole } from "../form/layout.ts";

export interface ReportDocument {
  /** What a window or a file is called. */
  readonly title: string;
  /** Chinese where absent. */
  readonly lang?: string;
  readonly nodes: readonly DocumentNode[];
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
  | { readonly kind: "paragraph"; readonly text: string }
  | TableNode
  | { readonly kind: "note"; readonly text: string }
  | { readonly kind: "signature"; readonly lines: readonly string[] };

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

export type TableCell = LabelCell | FigureCell;
