// What a rule is: a record with an id, a severity and a legal source, and the places where it applies.
// It does not judge: validation/ does, by reading the trees.

import type { Expression } from "./expression.ts";
import type { Field, Form } from "./form.ts";

/** 强制性 / 核实性 / 提示性: errors block a submission, warnings want an explanation, hints want nothing. */
export type Severity = "error" | "warning" | "hint";

interface RuleRecord {
  /** Stable, dotted, e.g. `requests.balance`. */
  readonly id: string;
  readonly severity: Severity;
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

/** What the report as a whole must agree with. */
export interface ReportRule extends RuleRecord {
  readonly kind: "report";
  readonly check: (report: ReportFacts, form: Form) => readonly ReportBreach[];
}

/** The part of a report that report rules look at, besides its figures. */
export interface ReportFacts {
  readonly year: number;
  readonly facts: Readonly<Record<string, unknown>> & {
    readonly disclosedItems?:
      | {
          readonly total?: number | undefined;
          readonly byCategory?: readonly { readonly label: string; readonly count: number }[] | undefined;
        }
      | undefined;
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
