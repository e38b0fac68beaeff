// An .xlsx file as the content of a workbook: safe parts only, formulas calculated. It does not know the form.

import { zipSync } from "fflate";
import { readXlsx, type Cell, type Sheet } from "hucre/xlsx";
import { keptSheetName } from "../../shared/worksheet/keptSheet.ts";
import type { CellContent, SheetGrid, WorkbookContent } from "../../shared/worksheet/workbook.ts";
import { Problem } from "../problem.ts";
import { calculate } from "./calculate.ts";
import { keptTextsIn } from "./keptPart.ts";
import { safeParts, type WorkbookParts } from "./safeParts.ts";

/** Throws a Problem `workbook.…` where the file is refused. */
export async function readWorkbookFile(bytes: Uint8Array): Promise<WorkbookContent> {
  const parts = safeParts(bytes);
  const workbook = await parse(parts);
  const sheets = workbook.sheets.map(gridOf);
  return {
    sheets: sheets.filter(({ name }) => name !== keptSheetName),
    names: (workbook.namedRanges ?? []).map(({ name, range, scope }) => ({
      name,
      reference: range,
      ...(scope !== undefined && { scope }),
    })),
    properties: workbook.properties?.custom ?? {},
    kept: keptTextsIn(parts, sheets),
  };
}

/** Stored, not packed: what was inflated within bounds is not inflated again. */
async function parse(parts: WorkbookParts) {
  try {
    return await readXlsx(zipSync({ ...parts }, { level: 0 }));
  } catch (fault) {
    // Whatever the parser objects to, the file is at fault.
    throw new Problem("workbook.broken", {}, {}, { cause: fault });
  }
}

const deepest = 64;

function gridOf({ name, rows, cells }: Sheet): SheetGrid {
  const known = new Map<string, CellContent | undefined>();
  const valueAt = (row: number, column: number, depth: number): CellContent | undefined => {
    const key = `${row},${column}`;
    const cell = cells?.get(key);
    if (cell?.formula === undefined || cell.formula === "") return contentOf(rows[row]?.[column]);
    if (known.has(key)) return known.get(key);
    if (depth > deepest) return undefined;
    known.set(key, undefined);
    const result = calculate(cell.formula, { valueAt: (line, place) => valueAt(line, place, depth + 1) });
    const value = result === undefined ? keptResult(cell, rows[row]?.[column]) : result;
    known.set(key, value);
    return value;
  };
  return {
    name,
    rows: rows.map((line, row) =>
      line.map((_, column) => {
        const value = valueAt(row, column, 0);
        const formula = cells?.get(`${row},${column}`)?.formula;
        return value === undefined ? `=${formula ?? ""}` : value;
      }),
    ),
  };
}

/** Undefined where the formula was never calculated. */
function keptResult({ formulaResult }: Cell, value: unknown): CellContent | undefined {
  return contentOf(formulaResult ?? value) ?? undefined;
}

function contentOf(value: unknown): CellContent {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString().slice(0, 10);
  return null;
}
