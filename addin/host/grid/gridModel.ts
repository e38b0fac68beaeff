// What the grid's worksheets hold: the text of every entry as typed. It knows the form, but nothing of how a sheet is drawn.

import type { Catalogue } from "../../../shared/form/catalogue.ts";
import type { FieldId } from "../../../shared/form/define.ts";
import type { Form } from "../../../shared/form/form.ts";
import { readFigure, writeFigure, type FigureValue } from "../../../shared/report/figure.ts";
import { narrativeParts, type Report } from "../../../shared/report/report.ts";
import { valueOf } from "../../../shared/report/values.ts";
import type { Edit, Place, Sheets, WrittenEdit } from "../port.ts";
import { coverSheet } from "./coverSheet.ts";
import type { Sheet } from "./sheet.ts";
import { tableSheet } from "./tableSheet.ts";
import { totalsOf, type Total } from "./totals.ts";
import { wordsSheet } from "./wordsSheet.ts";

export interface GridModel {
  readonly form: Form;
  /** The sheets in the order of their tabs; those of words grow with their paragraphs. */
  sheets(): readonly Sheet[];
  /** As typed; "" where nothing is, or where a formula stands. */
  readonly textAt: (place: Place) => string;
  readonly type: (textByPlace: ReadonlyMap<Place, string>) => void;
  /** Totals that their formula calculates. */
  totals(): ReadonlyMap<FieldId, Total>;
  read(): Sheets;
  write(edits: readonly Edit[]): WrittenEdit[];
}

const fewestParagraphs = 16;
const spareParagraphs = 8;

export function createGridModel(sheets: Sheets, catalogue: Catalogue): GridModel {
  const form = catalogue.formOf(sheets);
  const sectionsOfWords = new Set(
    form.edition.sections.flatMap(({ kind, id }) => (kind === "narrative" ? [`narrative.${id}`] : [])),
  );
  const textByPlace = new Map<Place, string>();
  fill(textByPlace, sheets, form, sectionsOfWords);

  const textAt = (place: Place) => textByPlace.get(place) ?? "";
  const figureAt = (id: FieldId): FigureValue =>
    readFigure(textAt(id), form.fieldById.get(id)?.kind ?? "count").value;
  const isTyped = (id: FieldId) => textAt(id).trim() !== "";
  const totals = () => totalsOf(form, figureAt, isTyped);
  const paragraphs = (place: Place) => paragraphsOf(textByPlace, place);
  const wordsAt = (place: Place) =>
    sectionsOfWords.has(place) ? paragraphs(place).join("\n").trimEnd() : textAt(place);
  const setWords = (place: Place, words: string) => {
    if (!sectionsOfWords.has(place)) textByPlace.set(place, words);
    else setParagraphs(textByPlace, place, words);
  };

  return {
    form,
    sheets: () => [
      coverSheet(sheets),
      ...form.edition.sections.map((section) =>
        section.kind === "table"
          ? tableSheet(section, form)
          : wordsSheet(section, rowsFor(paragraphs(`narrative.${section.id}`))),
      ),
    ],
    textAt,
    type(texts) {
      for (const [place, text] of texts) textByPlace.set(place, text);
    },
    totals,
    read() {
      const totalById = totals();
      const figure = (id: FieldId): FigureValue => {
        const total = totalById.get(id);
        if (total) return total.complete ? total.soFar : null;
        const text = textAt(id);
        return text.trim() === "" ? null : text;
      };
      const { notes } = sheets.narrative;
      const narrative: Sheets["narrative"] = notes ? { notes } : {};
      for (const part of narrativeParts) {
        const words = wordsAt(`narrative.${part}`);
        if (words.trim() !== "") narrative[part] = words;
      }
      const official = form.fields.filter(({ local }) => !local);
      return {
        ...sheets,
        agency: { ...sheets.agency, name: textAt("agency.name").trim() },
        values: Object.fromEntries(official.map(({ id }) => [id, figure(id)])),
        localRows: localRowsWith(sheets.localRows, form, figure),
        narrative,
        calculated: form.fields.flatMap(({ id, derived }) => (totalById.has(id) && !derived ? [id] : [])),
      };
    },
    write(edits) {
      return edits.flatMap(({ place, to }): WrittenEdit[] => {
        const field = form.fieldById.get(place);
        if (field && !field.derived) {
          const from = textAt(place) === "" ? null : textAt(place);
          textByPlace.set(place, typeof to === "number" ? writeFigure(to, field) : (to ?? ""));
          return [{ place, from, to }];
        }
        if (place !== "agency.name" && !isNarrativePlace(place)) return [];
        const from = wordsAt(place);
        setWords(place, to === null ? "" : String(to));
        return [{ place, from: from === "" ? null : from, to }];
      });
    },
  };
}

const isNarrativePlace = (place: Place) => narrativeParts.some((part) => place === `narrative.${part}`);

function fill(
  textByPlace: Map<Place, string>,
  sheets: Sheets,
  form: Form,
  sectionsOfWords: ReadonlySet<Place>,
): void {
  const calculated = new Set(sheets.calculated);
  for (const field of form.fields) {
    const value = calculated.has(field.id) || field.derived ? null : valueOf(asReport(sheets), field);
    textByPlace.set(field.id, typeof value === "number" ? writeFigure(value, field) : (value ?? ""));
  }
  textByPlace.set("agency.name", sheets.agency.name);
  for (const part of narrativeParts) {
    const place = `narrative.${part}`;
    const words = sheets.narrative[part] ?? "";
    if (sectionsOfWords.has(place)) setParagraphs(textByPlace, place, words);
    else textByPlace.set(place, words);
  }
}

const asReport = (sheets: Sheets): Report => ({ schema: 1, facts: {}, explanations: [], ...sheets });

function paragraphsOf(textByPlace: ReadonlyMap<Place, string>, place: Place): string[] {
  const indices = [...textByPlace.keys()].flatMap((key) =>
    key.startsWith(`${place}#`) ? [Number(key.slice(place.length + 1))] : [],
  );
  const count = Math.max(-1, ...indices) + 1;
  return Array.from({ length: count }, (_, index) => textByPlace.get(`${place}#${index}`) ?? "");
}

function setParagraphs(textByPlace: Map<Place, string>, place: Place, words: string): void {
  const texts = words === "" ? [] : words.split(/\r?\n/);
  const rows = rowsFor(texts);
  for (let index = 0; index < rows || textByPlace.has(`${place}#${index}`); index++) {
    textByPlace.set(`${place}#${index}`, texts[index] ?? "");
  }
}

function rowsFor(texts: readonly string[]): number {
  const used = texts.findLastIndex((text) => text.trim() !== "") + 1;
  return Math.max(fewestParagraphs, used + spareParagraphs);
}

function localRowsWith(
  localRows: Sheets["localRows"],
  form: Form,
  figure: (id: FieldId) => FigureValue,
): Sheets["localRows"] {
  return Object.fromEntries(
    Object.entries(localRows).map(([official, rows]) => [
      official,
      rows.map((row) => {
        const own = form.fields.filter(({ local }) => local?.official === official && local.key === row.key);
        return { ...row, values: Object.fromEntries(own.map(({ id, column }) => [column, figure(id)])) };
      }),
    ]),
  );
}
