// From accepted edits to cells: figures as numbers, words a paragraph per cell, an emptied total its formula.

import type { FieldId } from "../../../shared/form/define.ts";
import { toFormula, type Expression } from "../../../shared/form/expression.ts";
import type { Form } from "../../../shared/form/form.ts";
import type { FigureValue } from "../../../shared/report/figure.ts";
import { addressOf } from "../../../shared/worksheet/address.ts";
import { rowsOfWords } from "../../../shared/worksheet/plan.ts";
import type { Edit, Place } from "../port.ts";
import type { Binding, BoundCell, BoundRun } from "./binding.ts";
import type { CellWrite } from "./book.ts";
import { typedIn, wordsIn, type BoundCells } from "./sheetsOfCells.ts";
import { narrativeName } from "../../../shared/worksheet/wordNames.ts";

export interface PlannedEdit {
  readonly edit: Edit;
  /** What had been typed there; null also where a formula stood. */
  readonly from: FigureValue;
  readonly writes: readonly CellWrite[];
  /** The area that holds its cells. */
  readonly area: number;
}

/** Edits of places that the workbook does not have are left out. */
export function cellWrites(
  edits: readonly Edit[],
  cells: BoundCells,
  binding: Binding,
  form: Form,
): PlannedEdit[] {
  return edits.flatMap((edit): PlannedEdit[] => {
    const cell = binding.cellByField.get(edit.place);
    if (cell) {
      const from = cells.isFormula(cell) ? null : typedIn(cells.contentOf(cell));
      return [{ edit, from, writes: [figureWrite(edit, cell, binding, form)], area: cell.area }];
    }
    const run = binding.runByPlace.get(edit.place);
    if (!run || !isOfWords(edit.place)) return [];
    const words = wordsIn(cells, run);
    const writes = wordWrites(edit.to === null ? "" : String(edit.to), run, cells, sheetOf(binding, run));
    return [{ edit, from: words === "" ? null : words, writes, area: run.area }];
  });
}

/** Year and scope are the workbook's own: they are not written. */
const isOfWords = (place: Place) => place === "agency.name" || place.startsWith(narrativeName(""));

const sheetOf = ({ areas }: Binding, { area }: BoundCell) => areas[area]?.sheet ?? "";

function figureWrite({ place, to }: Edit, cell: BoundCell, binding: Binding, form: Form): CellWrite {
  const formula = to === null ? totalFormula(place, binding, form) : undefined;
  return {
    sheet: sheetOf(binding, cell),
    at: { row: cell.row, column: cell.column },
    to: formula === undefined ? { value: to } : { formula },
  };
}

/** Undefined where the form does not calculate the field, or a part of it has no cell. */
function totalFormula(field: FieldId, binding: Binding, form: Form): string | undefined {
  const sum = sumOf(field, form);
  const own = binding.cellByField.get(field);
  if (!sum || !own) return undefined;
  const parts = form.fieldById.get(field)?.computed ?? [];
  if (!parts.every((part) => binding.cellByField.get(part)?.area === own.area)) return undefined;
  return `=${toFormula(sum, (operand) => {
    const cell = binding.cellByField.get(operand.field);
    return cell ? addressOf(cell) : "";
  })}`;
}

function sumOf(field: FieldId, form: Form): Expression | undefined {
  for (const rule of form.edition.rules) {
    if (rule.kind !== "relation" || !rule.calculates) continue;
    const found = rule
      .relations(form)
      .find(({ left }) => left.kind === "figure" && left.field === field && !left.previous);
    if (found) return found.right;
  }
  return undefined;
}

/** More paragraphs than cells share the last cell, so that none is lost. Cells that hold the right words are let be. */
function wordWrites(words: string, run: BoundRun, cells: BoundCells, sheet: string): CellWrite[] {
  const lines = words === "" ? [] : rowsOfWords(words.replaceAll("\r\n", "\n"));
  return Array.from({ length: run.rows + run.spare }, (_, index): CellWrite[] => {
    const isLast = index === run.rows - 1;
    const text = isLast ? lines.slice(index).join("\n") : index < run.rows ? (lines[index] ?? "") : "";
    const at = { row: run.row + index, column: run.column };
    const before = String(cells.contentOf({ ...at, area: run.area }) ?? "");
    return before === text ? [] : [{ sheet, at, to: { value: text === "" ? null : text } }];
  }).flat();
}
