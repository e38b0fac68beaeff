// A workbook as the programs hold it, opened from the very template that the server writes: cells, names, locks, properties, parts.
// Adds up what totals need, and no more. Both stand-ins show it through the interface of their program.

import ExcelJS from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { official } from "../../shared/form/official.ts";
import type { Report } from "../../shared/report/report.ts";
import { parseReference } from "../../shared/worksheet/address.ts";
import type { CellContent } from "../../shared/worksheet/workbook.ts";
import { writeTemplate } from "../../server/workbook/template.ts";

export interface ModelCell {
  value: CellContent;
  formula?: string;
  locked: boolean;
}

export class ModelSheet {
  readonly cells = new Map<string, ModelCell>();
  isProtected = true;
  visible = true;

  constructor(public name: string) {}

  cell(row: number, column: number): ModelCell {
    const key = `${row},${column}`;
    const known = this.cells.get(key);
    if (known) return known;
    const cell = { value: null, locked: true };
    this.cells.set(key, cell);
    return cell;
  }

  used(): { rows: number; columns: number } {
    const filled = [...this.cells].filter(
      ([, { value, formula }]) => value !== null || formula !== undefined,
    );
    const places = filled.map(([key]) => key.split(",").map(Number));
    return {
      rows: 1 + Math.max(-1, ...places.map(([row = 0]) => row)),
      columns: 1 + Math.max(-1, ...places.map(([, column = 0]) => column)),
    };
  }
}

export class WorkbookModel {
  readonly sheets: ModelSheet[] = [];
  readonly referenceByName = new Map<string, string>();
  readonly properties = new Map<string, string | number>();
  parts: string[] = [];
  active: { sheet: string; row: number; column: number } | undefined;
  writes = 0;
  readonly listeners = new Set<() => void>();

  static async open(report: Report): Promise<WorkbookModel> {
    const bytes = await writeTemplate(official.formOf(report), report);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(bytes.buffer as ArrayBuffer);
    const model = new WorkbookModel();
    for (const worksheet of book.worksheets) {
      const sheet = new ModelSheet(worksheet.name);
      worksheet.eachRow({ includeEmpty: true }, (row, number) =>
        row.eachCell({ includeEmpty: true }, (cell, column) => {
          if (cell.isMerged && cell.master !== cell) return;
          const locked = (cell.protection as ExcelJS.Protection | undefined)?.locked !== false;
          const at = `${number - 1},${column - 1}`;
          if (cell.formula) sheet.cells.set(at, { value: null, formula: cell.formula, locked });
          else sheet.cells.set(at, { value: (cell.value ?? null) as CellContent, locked });
        }),
      );
      model.sheets.push(sheet);
    }
    for (const { name, ranges } of book.definedNames.model) {
      const [reference] = ranges;
      if (reference !== undefined) model.referenceByName.set(name, reference);
    }
    readProperties(bytes, model.properties);
    return model;
  }

  sheet(name: string): ModelSheet | undefined {
    return this.sheets.find((sheet) => sheet.name === name);
  }

  /** False where the cell is locked. A leading apostrophe makes text of whatever follows. */
  put(sheet: ModelSheet, row: number, column: number, content: CellContent): boolean {
    const cell = sheet.cell(row, column);
    if (sheet.isProtected && cell.locked) return false;
    this.writes++;
    delete cell.formula;
    if (typeof content === "string" && content.startsWith("=")) cell.formula = content.slice(1);
    else if (typeof content === "string" && content.startsWith("'")) cell.value = content.slice(1);
    else cell.value = content === "" ? null : content;
    return true;
  }

  /** As a person does: digits become a number, words stay words. */
  types(name: string, row: number, column: number, text: string): void {
    const sheet = this.sheet(name);
    if (!sheet) throw new RangeError(`no sheet ${name}`);
    const cell = sheet.cell(row, column);
    delete cell.formula;
    cell.value = text === "" ? null : /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
    for (const listener of [...this.listeners]) listener();
  }

  valueAt(sheet: ModelSheet, row: number, column: number): CellContent {
    const { value, formula } = sheet.cells.get(`${row},${column}`) ?? { value: null };
    if (formula === undefined) return value;
    const [, list] = /^SUM\(([A-Z\d:,]+)\)$/.exec(formula) ?? [];
    return list === undefined ? "" : list.split(",").reduce((sum, range) => sum + this.add(sheet, range), 0);
  }

  private add(sheet: ModelSheet, range: string): number {
    const target = parseReference(`x!${range}`);
    if (!target) throw new RangeError(`no range ${range}`);
    let sum = 0;
    for (let { row } = target.from; row <= target.to.row; row++) {
      for (let { column } = target.from; column <= target.to.column; column++) {
        const value = this.valueAt(sheet, row, column);
        if (typeof value === "number") sum += value;
      }
    }
    return sum;
  }
}

function readProperties(bytes: Uint8Array, properties: Map<string, string | number>): void {
  const xml = strFromU8(unzipSync(bytes)["docProps/custom.xml"] ?? new Uint8Array());
  for (const [, name = "", type, text = ""] of xml.matchAll(
    /<property[^>]*name="([^"]+)"[^>]*><vt:(\w+)>([^<]*)</g,
  )) {
    const plain = text.replaceAll("&quot;", '"').replaceAll("&amp;", "&");
    properties.set(name, type === "i4" || type === "r8" ? Number(plain) : plain);
  }
}
