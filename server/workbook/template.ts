// The standard workbook as an .xlsx file, blank or filled: drawn from the plan, readable without any add-in.

import { unzipSync, zipSync, strFromU8, strToU8 } from "fflate";
import { writeXlsx, type WriteOptions, type WriteSheet } from "hucre/xlsx";
import type { Form } from "../../shared/form/form.ts";
import type { Report } from "../../shared/report/report.ts";
import { addressOf, qualified, type CellPlace } from "../../shared/worksheet/address.ts";
import { blockName, factsEnd, factsName, planOf, type PlannedSheet } from "../../shared/worksheet/plan.ts";
import type { AutoOpen } from "../installation/autoOpen.ts";
import { addAutoOpenPart } from "./autoOpenPart.ts";
import { joined } from "./formulas.ts";
import { addKeptPart } from "./keptPart.ts";
import { factInputs, writeFactsSheet } from "./factsSheet.ts";
import { writeTableSheet } from "./tableSheet.ts";
import { writeCoverSheet, writeNarrativeSheet } from "./textSheets.ts";
import { narrativeName, noteName } from "../../shared/worksheet/wordNames.ts";
import { coverName } from "../../shared/worksheet/cover.ts";

/** The report's figures and words in the template of its form; the same report gives the same bytes. `autoOpen`: Excel opens the pane with it. */
export async function writeTemplate(form: Form, report: Report, autoOpen?: AutoOpen): Promise<Uint8Array> {
  const sheets = planOf(form, report.narrative, report.facts);
  const bytes = await writeXlsx({
    sheets: sheets.map((sheet) => withUnderscores(writeSheet(sheet, form, report))),
    namedRanges: sheets.flatMap((sheet) => namedRanges(sheet, form)),
    properties: {
      title: `${report.agency.name.replace(notInXml, "")}${report.year}年政府信息公开工作年度报告`,
      creator: "公开年报助手",
      created: new Date(form.edition.issuedOn),
      modified: new Date(form.edition.issuedOn),
      custom: {
        schema: report.schema,
        edition: form.edition.id,
        year: report.year,
        scope: report.scope,
        ...(report.profile !== undefined && { profile: report.profile }),
        ...(Object.keys(form.localRows).length > 0 && { localRows: inJson(form.localRows) }),
      },
    },
    defaultFont: { name: "宋体", size: 10 },
  });
  return completed(bytes, sheets.map(inputRanges), report, autoOpen);
}

function writeSheet(sheet: PlannedSheet, form: Form, report: Report): WriteSheet {
  switch (sheet.kind) {
    case "cover":
      return writeCoverSheet(sheet, form, report);
    case "narrative":
      return writeNarrativeSheet(sheet, report);
    case "table":
      return writeTableSheet(sheet, form, report);
    case "facts":
      return writeFactsSheet(sheet, report);
  }
}

/** The same cells with their styles and nothing else: what the library alone is measured on. */
export function plainSheets(form: Form, report: Report): WriteSheet[] {
  return planOf(form, report.narrative, report.facts)
    .map((sheet) => writeSheet(sheet, form, report))
    .map(({ name, rows, cells }) => ({ name, ...(rows && { rows }), ...(cells && { cells }) }));
}

function namedRanges(sheet: PlannedSheet, form: Form): NonNullable<WriteOptions["namedRanges"]> {
  const range = (from: CellPlace, to: CellPlace = from) =>
    qualified(sheet.name, addressOf(from, true) + (to === from ? "" : `:${addressOf(to, true)}`));
  switch (sheet.kind) {
    case "cover":
      return sheet.entries.map(({ key, place, rows }) => ({
        name: coverName(key),
        range: rows > 1 ? range(place, { row: place.row + rows - 1, column: place.column }) : range(place),
      }));
    case "facts":
      return [
        { name: factsName, range: range({ row: 0, column: 0 }, factsEnd(sheet)) },
        ...sheet.entries.flatMap(({ fact, place }) =>
          fact.kind === "list"
            ? []
            : [{ name: fact.place, range: range({ row: place.row, column: place.column + 1 }) }],
        ),
      ];
    case "narrative": {
      const last = { row: sheet.first.row + sheet.paragraphs - 1, column: sheet.first.column };
      return [{ name: narrativeName(sheet.section.id), range: range(sheet.first, last) }];
    }
    case "table": {
      const fields = [...sheet.placeByField].map(([name, place]) => ({ name, range: range(place) }));
      const blocks = sheet.section.blocks.flatMap(({ id }) => {
        const places = [...sheet.placeByField].flatMap(([field, place]) =>
          form.fieldById.get(field)?.block === id ? [place] : [],
        );
        const rows = places.map(({ row }) => row);
        const columns = places.map(({ column }) => column);
        return [
          {
            name: blockName(id),
            range: range(
              { row: Math.min(...rows), column: Math.min(...columns) },
              { row: Math.max(...rows), column: Math.max(...columns) },
            ),
          },
        ];
      });
      const printed = range({ row: 0, column: 0 }, { row: sheet.wordsRow, column: sheet.layout.columns - 1 });
      // The library writes a print area without quoting the sheet's name; as a name of its own it is right.
      const words = { row: sheet.wordsRow, column: 0 };
      return [
        ...fields,
        ...blocks,
        { name: noteName(sheet.section.id), range: range(words) },
        { name: "_xlnm.Print_Area", range: printed, scope: sheet.name },
      ];
    }
  }
}

function inputRanges(sheet: PlannedSheet): string {
  const block = (from: CellPlace, rows: number) =>
    rows === 1
      ? addressOf(from)
      : `${addressOf(from)}:${addressOf({ row: from.row + rows - 1, column: from.column })}`;
  switch (sheet.kind) {
    case "cover":
      return sheet.entries.map(({ place, rows }) => block(place, rows)).join(" ");
    case "narrative":
      return block(sheet.first, sheet.paragraphs);
    case "facts":
      return joined(
        factInputs(sheet).map(({ from, to }) => `${addressOf(from)}:${addressOf(to)}`),
        " ",
      );
    case "table":
      return joined(
        [...sheet.placeByField.values(), { row: sheet.wordsRow, column: 0 }].map((place) => addressOf(place)),
        " ",
      );
  }
}

const fixedTime = new Date(2000, 0, 1);

/** Pasting locked cells over inputs would lock them for good; a protected range without password keeps them open. */
function completed(
  bytes: Uint8Array,
  rangesBySheet: readonly string[],
  report: Report,
  autoOpen: AutoOpen | undefined,
): Uint8Array {
  const files = unzipSync(bytes);
  rangesBySheet.forEach((ranges, index) => {
    const part = `xl/worksheets/sheet${index + 1}.xml`;
    const xml = strFromU8(files[part] ?? new Uint8Array());
    const marked = xml.replace(
      /<sheetProtection[^>]*\/>/,
      (found) =>
        `${found}<protectedRanges><protectedRange sqref="${ranges}" name="inputs"/></protectedRanges>`,
    );
    if (marked === xml) throw new RangeError(`sheet ${index + 1} of the template is not protected`);
    files[part] = strToU8(marked);
  });
  const strings = "xl/sharedStrings.xml";
  if (files[strings]) files[strings] = strToU8(withNoncharacters(strFromU8(files[strings])));
  const styles = "xl/styles.xml";
  files[styles] = strToU8(inSchemaOrder(strFromU8(files[styles] ?? new Uint8Array())));
  addKeptPart(files, report);
  if (autoOpen) addAutoOpenPart(files, autoOpen);
  return zipSync(files, { mtime: fixedTime, level: 6 });
}

/** XML takes neither of them; workbooks write them as they write control characters, which the library does. */
const withNoncharacters = (xml: string) =>
  xml.replace(/[\uFFFE\uFFFF]/g, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase()}_`);

/** A property has no way to write what XML does not take. */
const notInXml = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

const inJson = (value: unknown) =>
  JSON.stringify(value).replace(
    /[\uFFFE\uFFFF]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16)}`,
  );

/** What looks like such a written character and is somebody's own text would be read as that character. */
function withUnderscores(sheet: WriteSheet): WriteSheet {
  for (const cell of sheet.cells?.values() ?? [])
    if (typeof cell.value === "string") cell.value = cell.value.replace(/_(?=x[\dA-Fa-f]{4}_)/g, "_x005F_");
  return sheet;
}

/** The library writes a font's colour before its size; the schema wants it behind. */
function inSchemaOrder(styles: string): string {
  return styles.replace(/(<color [^>]*\/>)(<sz [^>]*\/>)/g, "$2$1");
}
