// What a rule compares, as a tree with four readings: its value, an Excel formula, Chinese words, and its coefficients.
// It does not know the form: what a field is called, where its cell is and what it holds come in as functions.

import type { FieldId } from "./define.ts";

/** A figure of this report, of the report of the year before, or of the body's own ledger. */
export interface Operand {
  readonly field: FieldId;
  readonly previous: boolean;
  readonly ledger?: true;
}

/** One text for each operand: `previous requests.carriedForward.total`. */
export const keyOf = ({ field, previous, ledger }: Operand): string =>
  `${previous ? "previous " : ledger ? "ledger " : ""}${field}`;

export type Expression =
  | ({ readonly kind: "figure" } & Operand)
  | { readonly kind: "minus"; readonly term: Expression }
  | {
      readonly kind: "sum";
      readonly terms: readonly Expression[];
      /** words for the whole sum */ readonly name?: string;
    };

export const field = (id: FieldId): Expression => ({ kind: "figure", field: id, previous: false });

export const previous = (id: FieldId): Expression => ({ kind: "figure", field: id, previous: true });

export const ledger = (id: FieldId): Expression => ({
  kind: "figure",
  field: id,
  previous: false,
  ledger: true,
});

export const minus = (term: Expression): Expression => ({ kind: "minus", term });

export const sum = (terms: readonly Expression[], name?: string): Expression =>
  name === undefined ? { kind: "sum", terms } : { kind: "sum", terms, name };

/** Its value in the unit that `valueOf` answers in; undefined as soon as one operand is. */
export function evaluate(
  expression: Expression,
  valueOf: (operand: Operand) => number | undefined,
): number | undefined {
  switch (expression.kind) {
    case "figure":
      return valueOf(expression);
    case "minus": {
      const value = evaluate(expression.term, valueOf);
      return value === undefined ? undefined : -value;
    }
    case "sum": {
      let total = 0;
      for (const term of expression.terms) {
        const value = evaluate(term, valueOf);
        if (value === undefined) return undefined;
        total += value;
      }
      return total;
    }
  }
}

/** An Excel formula without the leading "="; `addressOf` gives a cell address or a defined name. */
export function toFormula(expression: Expression, addressOf: (operand: Operand) => string): string {
  switch (expression.kind) {
    case "figure":
      return addressOf(expression);
    case "minus":
      return `-${toFormula(expression.term, addressOf)}`;
    case "sum":
      return `SUM(${expression.terms.map((term) => toFormula(term, addressOf)).join(",")})`;
  }
}

/** The operands as people say them: 一、本年新收 + 二、上年结转. */
export function toWords(expression: Expression, nameOf: (operand: Operand) => string): string {
  switch (expression.kind) {
    case "figure":
      return nameOf(expression);
    case "minus":
      return `－ ${toWords(expression.term, nameOf)}`;
    case "sum":
      return (
        expression.name ??
        expression.terms
          .map((term) => toWords(term, nameOf))
          .join(" + ")
          .replaceAll("+ － ", "－ ")
      );
  }
}

/** How much the expression grows when an operand grows by one; operands that are not in it are absent. */
export function toCoefficients(expression: Expression): (Operand & { readonly factor: number })[] {
  const byOperand = new Map<string, Operand & { factor: number }>();
  const visit = (node: Expression, sign: number): void => {
    if (node.kind === "sum") node.terms.forEach((term) => visit(term, sign));
    else if (node.kind === "minus") visit(node.term, -sign);
    else {
      const key = keyOf(node);
      const known = byOperand.get(key);
      if (known) known.factor += sign;
      else {
        const { field: id, previous: before, ledger: own } = node;
        byOperand.set(key, { field: id, previous: before, ...(own && { ledger: own }), factor: sign });
      }
    }
  };
  visit(expression, 1);
  return [...byOperand.values()];
}
