// A workbook as the programs hold it, opened from a file such as the server writes, and saved as one: cells, names, locks, merges,
// properties, parts. Adds up what totals need, and no more. The stand-ins show it through the interface of their program.

import type { Report } from "../../shared/report/report.ts";
import type { Catalogue } from "../../shared/form/catalogue.ts";
import { official } from "../../shared/form/official.ts";
import { parseReference, type CellPlace } from "../../shared/worksheet/address.ts";
import type { CellContent } from "../../shared/worksheet/workbook.ts";
import { writeTemplate } from "../../server/workbook/template.ts";
import { readModelFile, writeModelFile } from "./modelFile.ts";
import { ModelSheet } from "./modelSheet.ts";
import { shiftReference, type Shift } from "./shiftReference.ts";

export interface ModelName {
  readonly name: string;
  reference: string;
  /** The sheet it belongs to; absent for the whole workbook. */
  readonly scope?: string;
}

/** `edited` carries no details, as after a paste. */
export type ModelEvent = "edited" | "selected" | "activated" | "renamed" | "added" | "moved";

/** What became of a write: `ignored` is taken without a word and changes nothing, as in the covered part of a merged cell. */
export type PutOutcome = "taken" | "locked" | "tooLong" | "ignored";

const longestCell = 32_767;

export class WorkbookModel {
  sheets: ModelSheet[] = [];
  names: ModelName[] = [];
  readonly properties = new Map<string, string | number>();
  parts: { xml: string }[] = [];
  active: ({ sheet: string } & CellPlace) | undefined;
  /** Another workbook may be. */
  isInFront = true;
  /** A person is in the middle of typing into a cell. */
  isEditing = false;
  /** Opened for reading only, or the structure is protected: no part, no sheet can be added. */
  isReadOnly = false;
  /** By programs, not by people. */
  writes = 0;
  readonly listeners = new Set<(event: ModelEvent) => void>();

  static async open(report: Report, catalogue: Catalogue = official): Promise<WorkbookModel> {
    return WorkbookModel.openFile(await writeTemplate(catalogue.formOf(report), report));
  }

  static openFile(bytes: Uint8Array): Promise<WorkbookModel> {
    return readModelFile(new WorkbookModel(), bytes);
  }

  /** As a file that any program opens. */
  save(): Promise<Uint8Array> {
    return writeModelFile(this);
  }

  tell(event: ModelEvent): void {
    for (const listener of [...this.listeners]) listener(event);
  }

  sheet(name: string): ModelSheet | undefined {
    return this.sheets.find((sheet) => sheet.name === name);
  }

  /** The reference of a name of the whole workbook. */
  reference(name: string): string | undefined {
    return this.names.find((other) => other.name === name && other.scope === undefined)?.reference;
  }

  placeOf(name: string): { sheet: ModelSheet } & CellPlace {
    const target = parseReference(this.reference(name) ?? "");
    const sheet = target && this.sheet(target.sheet);
    if (!sheet) throw new RangeError(`no cell for ${name}`);
    return { sheet, ...target.from };
  }

  /** By a program. A leading apostrophe makes text of whatever follows. */
  put(sheet: ModelSheet, row: number, column: number, content: CellContent): PutOutcome {
    const cell = sheet.cell(row, column);
    if (sheet.isProtected && cell.locked) return "locked";
    if (typeof content === "string" && content.length > longestCell + 1) return "tooLong";
    this.writes++;
    if (sheet.isCovered(row, column)) return "ignored";
    delete cell.formula;
    if (typeof content === "string" && content.startsWith("=")) cell.formula = content.slice(1);
    else if (typeof content === "string" && content.startsWith("'")) cell.value = content.slice(1);
    else cell.value = content === "" ? null : content;
    this.tell("edited");
    return "taken";
  }

  /** As a person does: digits become a number, words stay words, and the selection moves on. */
  types(name: string, row: number, column: number, text: string): void {
    const sheet = this.sheet(name);
    if (!sheet) throw new RangeError(`no sheet ${name}`);
    this.enter(sheet, row, column, text);
    this.tell("edited");
    this.tell("selected");
  }

  /** A block from the clipboard: one event for all of it, without details, and the selection stays. */
  pastes(name: string, at: CellPlace, rows: readonly (readonly string[])[]): void {
    const sheet = this.sheet(name);
    if (!sheet) throw new RangeError(`no sheet ${name}`);
    rows.forEach((row, down) =>
      row.forEach((text, right) => this.enter(sheet, at.row + down, at.column + right, text)),
    );
    this.tell("edited");
  }

  private enter(sheet: ModelSheet, row: number, column: number, text: string): void {
    const cell = sheet.cell(row, column);
    delete cell.formula;
    if (text.startsWith("=")) cell.formula = text.slice(1);
    else cell.value = text === "" ? null : /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
  }

  /** New rows in front of the row; names and formulas move along, as in every program. */
  insertsRows(name: string, before: number, count = 1): void {
    this.shift({ sheet: name, at: before, by: count });
  }

  /** The names of its cells are broken. */
  deletesRow(name: string, row: number): void {
    this.shift({ sheet: name, at: row, by: -1 });
  }

  private shift(shift: Shift): void {
    this.sheet(shift.sheet)?.shift(shift);
    for (const name of this.names) name.reference = shiftReference(name.reference, shift);
    this.tell("edited");
  }

  renames(sheet: string, name: string): void {
    const own = this.sheet(sheet);
    if (!own) throw new RangeError(`no sheet ${sheet}`);
    own.name = name;
    for (const each of this.names) {
      const target = parseReference(each.reference);
      if (target?.sheet === sheet) each.reference = each.reference.replace(/^.*!/, `'${name}'!`);
    }
    this.tell("renamed");
  }

  moves(sheet: string, to: number): void {
    const own = this.sheet(sheet);
    if (!own) throw new RangeError(`no sheet ${sheet}`);
    this.sheets = this.sheets.filter((other) => other !== own);
    this.sheets.splice(to, 0, own);
    this.tell("moved");
  }

  /** In front of the others; the copied names belong to the new sheet alone. */
  copies(sheet: string): string {
    const own = this.sheet(sheet);
    if (!own) throw new RangeError(`no sheet ${sheet}`);
    const copy = own.copy(`${sheet} (2)`);
    this.sheets.unshift(copy);
    for (const { name, reference, scope } of [...this.names]) {
      if (scope === undefined && parseReference(reference)?.sheet === sheet)
        this.names.push({ name, reference: reference.replace(/^.*!/, `'${copy.name}'!`), scope: copy.name });
    }
    this.tell("added");
    return copy.name;
  }

  /** To cut a cell and insert it elsewhere drags its name along. */
  dragsName(name: string, to: string): void {
    const own = this.names.find((other) => other.name === name && other.scope === undefined);
    if (!own) throw new RangeError(`no name ${name}`);
    own.reference = own.reference.replace(/![^!]*$/, `!${to}`);
    this.tell("edited");
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
