// The vocabulary in which an edition of the form is written down: headings, blocks of rows and columns, sections.
// It knows neither the figures of a report nor what a rule says; rules are in rule.ts and rules/.

import type { Rule } from "./rule.ts";

/** count: whole, not negative (件, 项). change: whole, signed. money: 万元, at most six decimals (one 分). */
export type FigureKind = "count" | "change" | "money";

/** A field is one figure; its id is flat and dotted, e.g. `requests.received.naturalPerson`. */
export type FieldId = string;

/** A merged label that stands over several rows or columns. Headings are compared by identity. */
export interface Heading {
  readonly label: string;
  /** Other words by which people write of all under it. */
  readonly aliases?: readonly string[];
  readonly under?: Heading;
}

export interface Row {
  /** The official label, as printed. */
  readonly label: string;
  /** What sentences call the row; the label where absent. */
  readonly short?: string;
  /** Official words printed behind the label that are not part of its name. */
  readonly note?: string;
  /** Other words by which people write of this row, where it is plain what they mean. */
  readonly aliases?: readonly string[];
  readonly under?: Heading;
  /** The legal source of what counts here. */
  readonly basis: string;
  /** What counts here, in one or two Chinese sentences for the person who fills it in. */
  readonly guidance: string;
  /** What a body must be empowered to do, or the row stays 0; one of a unit's `powers`. */
  readonly power?: string;
}

export interface Column {
  readonly label: string;
  /** Other words by which people write of this column, verbs included: 制定 for 本年制发件数. */
  readonly aliases?: readonly string[];
  readonly kind: FigureKind;
  readonly under?: Heading;
  /** The words that count only here, where several columns of a row count different things: 项, 件. */
  readonly units?: readonly string[];
}

export type Rows<R extends string = string> = Readonly<Record<R, Row>>;
export type Columns<C extends string = string> = Readonly<Record<C, Column>>;

/**
 * A block of figures: every row crossed with every column. Field ids are `prefix` + row + "." + column.
 * `down` prints a line per row; `across` prints one single line, row after row (section 四).
 */
export interface Block<R extends string = string, C extends string = string> {
  readonly id: string;
  readonly prefix: string;
  readonly rows: Rows<R>;
  readonly columns: Columns<C>;
  readonly direction: "down" | "across";
  /** A line of its own above the block, e.g. 第二十条第（一）项. */
  readonly title?: string;
  /** What stands in the corner over the row labels. */
  readonly corner?: string;
  /** A heading over all columns, e.g. 申请人情况. */
  readonly columnsHeading?: string;
}

/**
 * A section of words only. `aspects` are what the official text wants it to speak of, `longest` how many characters it should
 * have in principle; `reportsInformationFee` where the fee must be reported here, `unlikeLastYear` where it must not be a copy.
 */
export interface NarrativeSection {
  readonly kind: "narrative";
  readonly id: "overview" | "problems" | "others";
  readonly title: string;
  readonly basis: string;
  readonly guidance: string;
  readonly aspects?: readonly string[];
  readonly longest?: number;
  readonly reportsInformationFee?: true;
  readonly unlikeLastYear?: true;
}

/** A section of tables only; `numeral` (二, 三, 四) is how the form refers to it. */
export interface TableSection {
  readonly kind: "table";
  readonly id: string;
  readonly numeral: string;
  readonly title: string;
  readonly basis: string;
  readonly blocks: readonly Block[];
}

export type Section = NarrativeSection | TableSection;

/** One official version of the form. It is the only list of labels, rows and rules; everything else reads it. */
export interface Edition {
  readonly id: string;
  /** The notice that prescribes it, e.g. 国办公开办函〔2021〕30号. */
  readonly notice: string;
  readonly issuedOn: string;
  /** Report years it is for; `to` is absent while it is in force. */
  readonly years: { readonly from: number; readonly to?: number };
  readonly sections: readonly Section[];
  readonly rules: readonly Rule[];
}

export function heading(label: string, under?: Heading, aliases?: readonly string[]): Heading {
  return { label, ...(under && { under }), ...(aliases && { aliases }) };
}

/** Keeps the row and column keys as types, so that a rule that names a misspelt row does not compile. */
export function defineBlock<const R extends string, const C extends string>(
  block: Omit<Block<R, C>, "direction"> & { direction?: Block["direction"] },
): Block<R, C> {
  return { direction: "down", ...block };
}

/** From the outermost heading to the label itself. */
export function labelPath(item: { readonly label: string; readonly under?: Heading }): string[] {
  return [...headingsOver(item).map((over) => over.label), item.label];
}

/** The headings over a row or column, outermost first. */
export function headingsOver(item: { readonly under?: Heading }): Heading[] {
  return item.under ? [...headingsOver(item.under), item.under] : [];
}
