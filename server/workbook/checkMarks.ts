// The conditional formats of a table's sheet: figures that cannot be, operands and labels of a broken relation, and the verdicts.

import type { ConditionalRule } from "hucre/xlsx";
import type { Form } from "../../shared/form/form.ts";
import { addressOf } from "../../shared/worksheet/address.ts";
import { labelCells, type Check, type TableSheet } from "../../shared/worksheet/plan.ts";
import { largestFigure } from "../../shared/form/rules/figureRules.ts";
import { figureAreas } from "./figureAreas.ts";
import { brokenFormula, holdsFormula, joined } from "./formulas.ts";
import { marks } from "./styles.ts";

export function checkMarks(sheet: TableSheet, form: Form): ConditionalRule[] {
  let priority = 1;
  const expression = (
    range: string,
    formula: string,
    style = marks.wrong as ConditionalRule["style"],
  ): ConditionalRule => ({
    type: "expression",
    priority: priority++,
    formula,
    range,
    ...(style && { style }),
  });
  const figures = figureAreas(sheet, form).map(({ kind, decimals, addresses }) => {
    const [first = ""] = addresses;
    const wrong = [
      `ISTEXT(${first})`,
      ...(kind === "change" ? [] : [`N(${first})<0`]),
      kind === "money" ? `ROUND(N(${first}),${decimals})<>N(${first})` : `N(${first})<>INT(N(${first}))`,
      `ABS(N(${first}))>${largestFigure}`,
    ];
    return expression(joined(addresses, " "), `OR(${wrong.join(",")})`);
  });
  // Where a mistake and something unusual meet in one cell, the mistake is what it shows.
  const checks = [...sheet.checks].sort((one, other) => Number(isUnusual(one)) - Number(isUnusual(other)));
  const relations = checks.map((check) => {
    const operands = joined(
      check.operands.flatMap((id) => sheet.placeByField.get(id) ?? []).map((place) => addressOf(place)),
      " ",
    );
    const range = [operands, labelOf(check, sheet)].filter(Boolean).join(" ");
    return expression(range, brokenFormula(check), styleOf(check));
  });
  const verdicts = sheet.checks.flatMap((check) => {
    const own = addressOf(check.place);
    return [
      expression(own, brokenFormula(check), styleOf(check)),
      expression(own, holdsFormula(check), marks.even),
    ];
  });
  return [...figures, ...relations, ...verdicts];
}

const isUnusual = ({ rule }: Check) => rule.severity !== "error";
const styleOf = (check: Check): ConditionalRule["style"] => (isUnusual(check) ? marks.unusual : marks.wrong);

/** The label of the row or column that a check is about: of columns, the one over its own cells. */
function labelOf({ place, operands }: Check, sheet: TableSheet): string {
  const row = place.row - sheet.origin.row;
  const column = place.column - sheet.origin.column;
  const top =
    Math.min(...operands.map((id) => sheet.placeByField.get(id)?.row ?? Infinity)) - sheet.origin.row;
  const along = column >= sheet.layout.columns;
  const label = labelCells(sheet)
    .filter((cell) =>
      along
        ? cell.role === "rowHeader" && cell.row <= row && row < cell.row + cell.rowSpan
        : cell.role === "columnHeader" &&
          cell.row < top &&
          cell.column <= column &&
          column < cell.column + cell.columnSpan,
    )
    .sort((a, b) => (along ? b.column - a.column : b.row - a.row))[0];
  return label
    ? addressOf({ row: label.row + sheet.origin.row, column: label.column + sheet.origin.column })
    : "";
}
