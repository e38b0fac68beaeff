// The stand-ins' workbook out of an .xlsx file and into one, as a program opens and saves it: another library reads, the parts are
// the file's own.

import ExcelJS from "exceljs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { writeXlsx, type Cell } from "hucre/xlsx";
import { qualified } from "../../shared/worksheet/address.ts";
import type { CellContent } from "../../shared/worksheet/workbook.ts";
import { ModelSheet } from "./modelSheet.ts";
import type { WorkbookModel } from "./workbookModel.ts";

export async function readModelFile(model: WorkbookModel, bytes: Uint8Array): Promise<WorkbookModel> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.slice().buffer);
  for (const worksheet of book.worksheets) {
    const sheet = new ModelSheet(worksheet.name);
    sheet.visibility = worksheet.state === "veryHidden" ? "VeryHidden" : "Visible";
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
  const files = unzipSync(bytes);
  readWorkbookPart(strFromU8(files["xl/workbook.xml"] ?? new Uint8Array()), model);
  readSheetParts(files, model);
  readProperties(strFromU8(files["docProps/custom.xml"] ?? new Uint8Array()), model);
  model.parts = Object.entries(files)
    .filter(([name]) => /^customXml\/item\d+\.xml$/.test(name))
    .map(([, content]) => ({ xml: strFromU8(content) }));
  return model;
}

function readWorkbookPart(xml: string, model: WorkbookModel): void {
  for (const [, attributes = "", reference = ""] of xml.matchAll(/<definedName ([^>]*)>([^<]*)</g)) {
    const name = /\bname="([^"]+)"/.exec(attributes)?.[1] ?? "";
    const local = /localSheetId="(\d+)"/.exec(attributes)?.[1];
    const scope = local === undefined ? undefined : model.sheets[Number(local)]?.name;
    // The print area is no name that people or programs see among the others.
    if (!name.startsWith("_xlnm."))
      model.names.push({ name, reference: plain(reference), ...(scope !== undefined && { scope }) });
  }
}

function readSheetParts(files: Readonly<Record<string, Uint8Array>>, model: WorkbookModel): void {
  model.sheets.forEach((sheet, index) => {
    const xml = strFromU8(files[`xl/worksheets/sheet${index + 1}.xml`] ?? new Uint8Array());
    sheet.isProtected = xml.includes("<sheetProtection");
    for (const [, a = "", b = "", c = "", d = ""] of xml.matchAll(
      /<mergeCell ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/g,
    ))
      sheet.merges.push({
        row: Number(b) - 1,
        column: columnOf(a),
        lastRow: Number(d) - 1,
        lastColumn: columnOf(c),
      });
  });
}

const columnOf = (letters: string) =>
  Array.from(letters).reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const plain = (text: string) =>
  text
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");

function readProperties(xml: string, { properties }: WorkbookModel): void {
  for (const [, name = "", type, text = ""] of xml.matchAll(
    /<property[^>]*name="([^"]+)"[^>]*><vt:(\w+)>([^<]*)</g,
  ))
    properties.set(name, type === "i4" || type === "r8" ? Number(text) : plain(text));
}

export async function writeModelFile(model: WorkbookModel): Promise<Uint8Array> {
  // Saved at one moment: what a pane writes while the file is being made is not half in it.
  const parts = model.parts.map(({ xml }) => xml);
  const bytes = await writeXlsx({
    sheets: model.sheets.map((sheet) => ({
      name: sheet.name,
      rows: [],
      cells: new Map(
        [...sheet.cells].map(([key, { value, formula, locked }]): [string, Partial<Cell>] => [
          key,
          {
            ...(formula === undefined ? value !== null && { value } : { type: "formula" as const, formula }),
            style: { protection: { locked } },
          },
        ]),
      ),
      merges: sheet.merges.map(({ row, column, lastRow, lastColumn }) => ({
        startRow: row,
        startCol: column,
        endRow: lastRow,
        endCol: lastColumn,
      })),
      ...(sheet.isProtected && { protection: { sheet: true } }),
      ...(sheet.visibility === "VeryHidden" && { veryHidden: true }),
    })),
    namedRanges: model.names
      .filter(({ reference }) => reference !== "#REF!")
      .map(({ name, reference, scope }) => ({
        name,
        range: reference.replace(/^'?(.+?)'?!(.*)$/, (_, sheet: string, address: string) =>
          qualified(sheet, address),
        ),
        ...(scope !== undefined && { scope }),
      })),
    properties: { custom: Object.fromEntries(model.properties) },
  });
  const files = unzipSync(bytes);
  parts.forEach((xml, index) => {
    files[`customXml/item${index + 1}.xml`] = strToU8(xml);
  });
  return zipSync(files);
}
