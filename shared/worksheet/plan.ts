// The standard workbook as a plan: which sheet holds which section, where every label, figure and check stands.
// The template is drawn from it; it knows neither a file format nor a worksheet host.

import type { FieldId, NarrativeSection, TableSection } from "../form/define.ts";
import type { Expression, Operand } from "../form/expression.ts";
import type { Form } from "../form/form.ts";
import { layoutOf, type LayoutCell, type TableLayout } from "../form/layout.ts";
import type { Relation, RelationRule } from "../form/rule.ts";
import { rawFactOf } from "../form/facts.ts";
import type { FactDefinition } from "../form/facts.ts";
import type { Facts, Narrative } from "../report/report.ts";
import type { CellPlace } from "./address.ts";
import { inCells } from "./inCells.ts";
import { type CoverKey, coverLabels } from "./cover.ts";

export interface TableSheet {
  readonly kind: "table";
  readonly name: string;
  readonly section: TableSection;
  readonly layout: TableLayout;
  /** Where the layout's first cell stands. */
  readonly origin: CellPlace;
  readonly placeByField: ReadonlyMap<FieldId, CellPlace>;
  readonly checks: readonly Check[];
  /** Under the table: words on its figures, if there are any. */
  readonly wordsRow: number;
  /** Headings of the checks: over the check column, and in front of each check row. */
  readonly checkHeadings: readonly (CellPlace & { readonly text: string })[];
}

/** One relation, said in a cell outside the print area: 平 or 差 n. */
export interface Check {
  readonly place: CellPlace;
  readonly rule: RelationRule;
  readonly relation: Relation;
  readonly operands: readonly FieldId[];
}

/** A paragraph per row, for a row cannot be higher than 409.5 points. */
export interface NarrativeSheet {
  readonly kind: "narrative";
  readonly name: string;
  readonly section: NarrativeSection;
  readonly first: CellPlace;
  readonly paragraphs: number;
}

/** What a report says of itself; `preamble` takes several rows. */
export interface CoverSheet {
  readonly kind: "cover";
  readonly name: string;
  readonly entries: readonly CoverEntry[];
}

export interface CoverEntry {
  readonly key: CoverKey;
  readonly label: string;
  readonly place: CellPlace;
  readonly rows: number;
}

/** What the words are composed from: a row per fact, a small table per list. */
export interface FactsSheet {
  readonly kind: "facts";
  readonly name: string;
  readonly entries: readonly FactEntry[];
}

export interface FactEntry {
  readonly fact: FactDefinition;
  /** Where its label stands; values stand beside it, the rows of a list below its headings, which stand below it. */
  readonly place: CellPlace;
  /** Of a list: rows to fill in. */
  readonly rows: number;
}

export type PlannedSheet = CoverSheet | NarrativeSheet | TableSheet | FactsSheet;

/** A cell holds no more. */
const longestCell = 32_000;
/** An invisible joint: a paragraph longer than a cell goes on in the next row. */
export const continued = "\u2060";

export function rowsOfWords(words: string): string[] {
  return words.split("\n").flatMap((paragraph) => {
    if (paragraph.length <= longestCell) return [paragraph];
    const pieces: string[] = [];
    for (let at = 0; at < paragraph.length; at += longestCell)
      pieces.push((at === 0 ? "" : continued) + paragraph.slice(at, at + longestCell));
    return pieces;
  });
}

const titleRow: CellPlace = { row: 0, column: 0 };
const paragraphs = 40;
const preambleRows = 8;

/** With the words and facts of a report its sheets are long enough for them. */
export function planOf(form: Form, words: Narrative = {}, facts: Facts = {}): PlannedSheet[] {
  return [
    coverSheet(),
    ...form.edition.sections.map((section) =>
      section.kind === "table" ? tableSheet(section, form) : narrativeSheet(section, words[section.id] ?? ""),
    ),
    factsSheet(form, facts),
  ];
}

/** The defined name over all figures of a block, so that a host reads blocks and not 200 names. */
export const blockName = (block: string): string => `block.${block}`;
/** The defined name over the whole facts sheet. */
export const factsName = "facts";
/** The last cell that the facts sheet uses. */
export const factsEnd = ({ entries }: FactsSheet): CellPlace => ({
  row: Math.max(
    0,
    ...entries.map(({ fact, place, rows }) => place.row + (fact.kind === "list" ? rows + 1 : 0)),
  ),
  column: Math.max(2, ...entries.map(({ fact }) => fact.columns?.length ?? 0)),
});
/** Ends the cover's entries. */
export const howToFillTitle = "填写办法";
/** Stands under the title of a narrative sheet. */
export const narrativeHint = ({ guidance }: NarrativeSection): string => `${guidance}每行写一段。`;

function coverSheet(): CoverSheet {
  const entries = coverLabels.map(([key, label], index): CoverEntry => ({
    key,
    label,
    place: { row: titleRow.row + 2 + index, column: 1 },
    rows: key === "preamble" ? preambleRows : 1,
  }));
  return { kind: "cover", name: "封面", entries };
}

/** Stands over the facts, and tells the sheet from others. */
export const factsTitle = "事实";
export const factsHint = "正文由这里的事实和表中的数字组成。都可以不填，没有填的不会写进正文。";
/** Of a list: rows to fill in, and some to spare where there are more. */
const [listRows, spareRows] = [6, 3];

function factsSheet(form: Form, facts: Facts): FactsSheet {
  const entries: FactEntry[] = [];
  let row = titleRow.row + 3;
  for (const fact of form.facts) {
    const given = rawFactOf(facts, fact.place);
    const rows =
      fact.kind !== "list" ? 0 : Math.max(listRows, Array.isArray(given) ? given.length + spareRows : 0);
    entries.push({ fact, place: { row, column: 0 }, rows });
    row += fact.kind === "list" ? rows + 3 : 1;
  }
  return { kind: "facts", name: factsTitle, entries };
}

function narrativeSheet(section: NarrativeSection, words: string): NarrativeSheet {
  const numeral = section.title.split("、")[0] ?? section.id;
  return {
    kind: "narrative",
    name: `${numeral}、文字`,
    section,
    first: { row: titleRow.row + 2, column: 0 },
    paragraphs: Math.max(paragraphs, rowsOfWords(words).length),
  };
}

function tableSheet(section: TableSection, form: Form): TableSheet {
  const layout = layoutOf(section, form);
  const origin = { row: titleRow.row + 2, column: 0 };
  const placeByField = new Map(
    layout.cells.flatMap((cell) =>
      cell.kind === "figure"
        ? [[cell.field, { row: origin.row + cell.row, column: origin.column + cell.column }] as const]
        : [],
    ),
  );
  return {
    kind: "table",
    name: `表${section.numeral}`,
    section,
    layout,
    origin,
    placeByField,
    wordsRow: origin.row + layout.rows,
    ...placeChecks(layout, origin, placeByField, form),
  };
}

/** The figures among the layout's cells with their place on the sheet. */
export function labelCells({ layout }: Pick<TableSheet, "layout">): Extract<LayoutCell, { kind: "label" }>[] {
  return layout.cells.flatMap((cell) => (cell.kind === "label" ? [cell] : []));
}

/** A relation along a row is checked behind that row, one down a column beneath that column. */
function placeChecks(
  layout: TableLayout,
  origin: CellPlace,
  placeByField: ReadonlyMap<FieldId, CellPlace>,
  form: Form,
): Pick<TableSheet, "checks" | "checkHeadings"> {
  const checkColumn = origin.column + layout.columns + 1;
  const checks: Check[] = [];
  const headings: (CellPlace & { text: string })[] = [];
  const taken = new Set<string>();
  const lineByRule = new Map<string, number>();
  let lines = 0;

  for (const rule of form.edition.rules) {
    if (rule.kind !== "relation") continue;
    for (const told of rule.relations(form)) {
      const relation = { ...told, left: inCells(told.left, form), right: inCells(told.right, form) };
      const operands = [...operandsOf(relation.left), ...operandsOf(relation.right)];
      const places = operands.map(({ field, previous }) => (previous ? undefined : placeByField.get(field)));
      const [first] = places;
      // Last year's figures are not in the workbook; and what a row without cells adds up to is no check on it.
      if (!first || places.includes(undefined) || isSameSum(relation)) continue;
      const behind = { row: first.row, column: checkColumn };
      const along =
        layout.labelColumns > 0 &&
        places.every((place) => place?.row === first.row) &&
        !taken.has(keyOf(behind));
      let place = behind;
      if (!along) {
        for (let copy = 0; ; copy++) {
          const line = `${rule.id} ${copy}`;
          if (!lineByRule.has(line)) {
            lineByRule.set(line, origin.row + layout.rows + 2 + lines++);
            headings.push({
              row: lineByRule.get(line) ?? 0,
              column: checkColumn,
              text: `校验：${rule.title}`,
            });
          }
          place = { row: lineByRule.get(line) ?? 0, column: first.column };
          if (!taken.has(keyOf(place))) break;
        }
      }
      taken.add(keyOf(place));
      checks.push({ place, rule, relation, operands: operands.map(({ field }) => field) });
    }
  }
  if (checks.some(({ place }) => place.column === checkColumn))
    headings.push({ row: origin.row, column: checkColumn, text: "校验" });
  return { checks, checkHeadings: headings };
}

const isSameSum = ({ left, right }: Relation): boolean =>
  JSON.stringify(operandsOf(left)) === JSON.stringify(operandsOf(right));

const keyOf = ({ row, column }: CellPlace) => `${row},${column}`;

function operandsOf(expression: Expression): Operand[] {
  switch (expression.kind) {
    case "figure":
      return [expression];
    case "minus":
      return operandsOf(expression.term);
    case "sum":
      return expression.terms.flatMap(operandsOf);
  }
}
