// What a rule compares, as a tree with four readings: its value, an Excel formula, Chinese words, and its coefficients.
// It does not know the form: what a field is called, where its cell is and what it holds come in as functions.

import type { FieldId } from "./define.ts";

export type Expression =
  | { readonly kind: "field"; readonly field: FieldId }
  | {
      readonly kind: "sum";
      readonly terms: readonly Expression[];
      /** words for the whole sum */ readonly name?: string;
    };

export const field = (id: FieldId): Expression => ({ kind: "field", field: id });

export const sum = (terms: readonly Expression[], name?: string): Expression =>
  name === undefined ? { kind: "sum", terms } : { kind: "sum", terms, name };

/** Its value in the unit that `valueOf` answers in; undefined as soon as one operand is. */
export function evaluate(
  expression: Expression,
  valueOf: (field: FieldId) => number | undefined,
): number | undefined {
  if (expression.kind === "field") return valueOf(expression.field);
  let total = 0;
  for (const term of expression.terms) {
    const value = evaluate(term, valueOf);
    if (value === undefined) return undefined;
    total += value;
  }
  return total;
}

/** An Excel formula without the leading "="; `addressOf` gives a cell address or a defined name. */
export function toFormula(expression: Expression, addressOf: (field: FieldId) => string): string {
  return expression.kind === "field"
    ? addressOf(expression.field)
    : `SUM(${expression.terms.map((term) => toFormula(term, addressOf)).join(",")})`;
}

/** The operands as people say them: 一、本年新收 + 二、上年结转. */
export function toWords(expression: Expression, nameOf: (field: FieldId) => string): string {
  if (expression.kind === "field") return nameOf(expression.field);
  return expression.name ?? expression.terms.map((term) => toWords(term, nameOf)).join(" + ");
}

/** How much the expression grows when a field grows by one; fields that are not in it are absent. */
export function toCoefficients(expression: Expression): Map<FieldId, number> {
  const coefficientByField = new Map<FieldId, number>();
  const visit = (node: Expression): void => {
    if (node.kind === "sum") node.terms.forEach(visit);
    else coefficientByField.set(node.field, (coefficientByField.get(node.field) ?? 0) + 1);
  };
  visit(expression);
  return coefficientByField;
}
