// A rule's expression as a worksheet can say it: an official row over its parts has no cell, its parts stand in for it.

import { field, sum, type Expression } from "../form/expression.ts";
import type { Form } from "../form/form.ts";

export function inCells(expression: Expression, form: Form): Expression {
  switch (expression.kind) {
    case "figure": {
      const figure = form.fieldById.get(expression.field);
      if (expression.previous || !figure?.derived) return expression;
      return sum((figure.computed ?? []).map((id) => inCells(field(id), form)));
    }
    case "minus":
      return { ...expression, term: inCells(expression.term, form) };
    case "sum":
      return { ...expression, terms: expression.terms.map((term) => inCells(term, form)) };
  }
}
