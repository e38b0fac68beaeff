// What a rule is: a record with an id, a severity and a legal source, and the places where it applies.
// It does not judge: validation/ does, by reading the trees.

import type { FieldId } from "./define.ts";
import type { Expression } from "./expression.ts";
import type { Field, Form } from "./form.ts";

/** 强制性 / 核实性 / 提示性: errors block a submission, warnings want an explanation, hints want nothing. */
export type Severity = "error" | "warning" | "hint";

/** What is held together: one cell, the figures of this year, those of two years, the report as a whole, what the body may do, or words and figures. */
export type RuleScope = "cell" | "table" | "years" | "report" | "unit" | "narrative";

export interface RuleRecord {
  /** Stable, dotted, e.g. `requests.balance`. */
  readonly id: string;
  readonly severity: Severity;
  readonly scope: RuleScope;
  /** What must hold, as one Chinese phrase. */
  readonly title: string;
  readonly basis: string;
}

/** One place where two expressions are compared; `place` completes the finding's id. */
export interface Relation {
  readonly place: string;
  /** What the sentence starts with: the row or the column that the relation is about. */
  readonly subject: string;
  readonly left: Expression;
  readonly comparison: "=" | ">=";
  readonly right: Expression;
}

/** A family of comparisons between figures, made for every row or column it concerns, local rows included. */
export interface RelationRule extends RuleRecord {
  readonly kind: "relation";
  /** Whether operands are told apart by their row or by their column. */
  readonly operandsBy: "row" | "column";
  readonly relations: (form: Form) => readonly Relation[];
  /** The left side is a total that people let the machine calculate from the right side. */
  readonly calculates?: boolean;
  /** Its relations are those of the control figures that a report brings along, not of the form. */
  readonly ofControls?: boolean;
}

/** What a single cell may hold. `broken` answers for a figure as read; text and blanks have rules of their own. */
export interface FigureRule extends RuleRecord {
  readonly kind: "figure";
  readonly check: "blank" | "text" | "value";
  /** Only for `value`; the value is in the field's own unit. */
  readonly broken?: (value: number, field: Field) => boolean;
  /** What to do about it, in words. */
  readonly advice: (field: Field) => string;
}

/** What the report as a whole must agree with, where that is no identity between figures. */
export interface ReportRule extends RuleRecord {
  readonly kind: "report";
  readonly check: (view: ReportView) => readonly ReportBreach[];
}

/** What report rules look at. Figures are in their own unit; undefined where blank, unreadable or not on the form. */
export interface ReportView {
  readonly report: ReportWords;
  readonly form: Form;
  readonly figure: (of: FieldId | Field) => number | undefined;
  /** Last year's figures, where last year's report is known. */
  readonly lastYear?: (of: FieldId | Field) => number | undefined;
  /** What was given as last year's report and is not: nothing is compared with it. */
  readonly notCompared?: Pick<ReportWords, "year" | "scope"> | undefined;
  readonly unit?: UnitTraits | undefined;
}

/** What is known of the body: only what the tree of bodies says, nothing is supposed. */
export interface UnitTraits {
  /** As it is registered, which may differ from what the report calls it. */
  readonly name?: string | undefined;
  readonly aliases?: readonly string[] | undefined;
  readonly kind?: "government" | "department" | "township" | "subdistrict" | "institution" | undefined;
  readonly level?: "national" | "province" | "prefecture" | "county" | "township" | undefined;
  /** regulations, licensing, penalties, coercion, …; absent where nobody has said. */
  readonly powers?: readonly string[] | undefined;
}

/** The part of a report that report rules look at, besides its figures. */
export interface ReportWords {
  readonly year: number;
  readonly scope: "agency" | "government";
  readonly profile?: string | undefined;
  readonly agency: { readonly name: string };
  readonly narrative: { readonly others?: string | undefined };
  readonly facts: Readonly<Record<string, unknown>> & {
    readonly disclosedItems?:
      | {
          readonly total?: number | undefined;
          readonly byCategory?: readonly { readonly label: string; readonly count: number }[] | undefined;
        }
      | undefined;
    readonly informationFee?:
      { readonly amountYuan?: number | undefined; readonly cases?: number | undefined } | undefined;
    readonly more?: Readonly<Record<string, unknown>> | undefined;
  };
}

export interface ReportBreach {
  readonly place: string;
  readonly fields: readonly string[];
  readonly message: string;
  readonly left?: { readonly text: string; readonly value: number };
  readonly right?: { readonly text: string; readonly value: number };
}

export type Rule = RelationRule | FigureRule | ReportRule;
