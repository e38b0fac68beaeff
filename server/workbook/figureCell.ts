// What stands in the cell of one figure: the figure, its words, or the formula of a total. It does not know how the cell looks.

import type { Cell } from "hucre/xlsx";
import type { Form } from "../../shared/form/form.ts";
import { evaluate } from "../../shared/form/expression.ts";
import { normalizeFigure } from "../../shared/report/figure.ts";
import type { Report } from "../../shared/report/report.ts";
import { valueOf } from "../../shared/report/values.ts";
import type { TableSheet } from "../../shared/worksheet/plan.ts";
import { sumFormula } from "./formulas.ts";

/** What the report holds, as typed; a total that is blank or right is calculated by the sheet. */
export function figureCell(id: string, sheet: TableSheet, form: Form, report: Report): Partial<Cell> {
  const field = form.fieldById.get(id);
  const value = field && valueOf(report, field);
  const figure = field ? normalizeFigure(value, field.kind) : null;
  if (typeof figure === "string") return { value: figure };
  const total = form.edition.rules.flatMap((rule) =>
    rule.kind === "relation" && rule.calculates
      ? rule.relations(form).filter(({ left }) => left.kind === "figure" && left.field === id)
      : [],
  )[0];
  const sum = total && evaluate(total.right, ({ field: part }) => microsOf(part, form, report));
  if (total && (figure === null || microsOf(id, form, report) === sum))
    return {
      type: "formula",
      formula: sumFormula(total.right, sheet.placeByField),
      ...(figure !== null && { formulaResult: figure }),
    };
  return figure === null ? {} : { value: figure };
}

/** Amounts are compared in whole millionths. */
function microsOf(id: string, form: Form, report: Report): number | undefined {
  const field = form.fieldById.get(id);
  const figure = field && normalizeFigure(valueOf(report, field), field.kind);
  return typeof figure === "number" ? Math.round(figure * 1e6) : undefined;
}
