// The conditional formats of a table's sheet: figures that cannot be, operands and labels of a broken relation, and the verdicts.

import type { ConditionalRule } from "hucre/xlsx";
import type { Form } from "../../shared/form/form.ts";
import { addressOf } from "../../shared/worksheet/address.ts";
import { labelCells, type Check, type TableSheet } from "../../shared/worksheet/plan.ts";
import { figureAreas } from "./figureAreas.ts";
import { brokenFormula, joined } from "./formulas.ts";
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
  const figures = figureAreas(sheet, form).flatMap(({ kind, addresses }) => {
    const range = joined(addresses, " ");
    const [first = ""] = addresses;
    const wrong = [
      `ISTEXT(${first})`,
      ...(kind === "change" ? [] : [`N(${first})<0`]),
      ...(kind === "money" ? [] : [`N(${first})<>INT(N(${first}))`]),
    ];
    return [expression(range, `OR(${wrong.join(",")})`)];
  });
  const relations = sheet.checks.flatMap((check) => {
    const operands = joined(
      check.operands.flatMap((id) => sheet.placeByField.get(id) ?? []).map((place) => addressOf(place)),
      " ",
    );
    return [expression([operands, labelOf(check, sheet)].filter(Boolean).join(" "), brokenFormula(check))];
  });
  const verdicts = sheet.checks.flatMap((check) => {
    const own = addressOf(check.place);
    return [
      expression(own, brokenFormula(check)),
      expression(own, `${addressOf(check.place, true)}="平"`, marks.even),
    ];
  });
  return [...figures, ...relations, ...verdicts];
}

/** The label of the row or column that a check is about. */
function labelOf({ place }: Check, sheet: TableSheet): string {
  const row = place.row - sheet.origin.row;
  const column = place.column - sheet.origin.column;
  const along = column >= sheet.layout.columns;
  const label = labelCells(sheet)
    .filter((cell) =>
      along
        ? cell.role === "rowHeader" && cell.row <= row && row < cell.row + cell.rowSpan
        : cell.role === "columnHeader" && cell.column <= column && column < cell.column + cell.columnSpan,
    )
    .sort((a, b) => (along ? b.column - a.column : b.row - a.row))[0];
  return label
    ? addressOf({ row: label.row + sheet.origin.row, column: label.column + sheet.origin.column })
    : "";
}
