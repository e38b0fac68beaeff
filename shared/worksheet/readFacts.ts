// The facts sheet read back: what was typed there goes before what the workbook had been made with; what was left alone stays whole.
// Facts are found by their labels. It does not know what a fact is good for.

import { rawFactOf, type FactColumn, type FactDefinition } from "../form/facts.ts";
import type { Form } from "../form/form.ts";
import { toKey } from "../reading/key.ts";
import { cellOf, withFact } from "../report/facts.ts";
import type { Facts } from "../report/report.ts";
import { noteOn, type ReadingNote } from "../wording/notes.ts";
import { factCell, factRows, isSameCell } from "./factCells.ts";
import { factsTitle } from "./plan.ts";
import { contentAt, textAt, type CellContent, type SheetGrid } from "./workbook.ts";

export interface FactsRead {
  readonly facts: Facts;
  readonly notes: readonly ReadingNote[];
}

/**
 * `drawn` are the facts that the sheet was drawn with: what differs from them was typed there. `later` are those that a pane has
 * kept since; what was not typed on the sheet is theirs.
 */
export function readFacts(
  sheets: readonly SheetGrid[],
  form: Form,
  drawn: Facts,
  later: Facts = drawn,
): FactsRead {
  const sheet = sheets.find((each) => toKey(textAt(each, { row: 0, column: 0 })) === toKey(factsTitle));
  return sheet ? readSheet(sheet, form, drawn, later) : { facts: later, notes: [] };
}

function readSheet(sheet: SheetGrid, form: Form, drawn: Facts, later: Facts): FactsRead {
  const rowByLabel = new Map<string, number>();
  sheet.rows.forEach((_, row) => {
    const label = toKey(textAt(sheet, { row, column: 0 }));
    if (label !== "" && !rowByLabel.has(label)) rowByLabel.set(label, row);
  });
  const notes: ReadingNote[] = [];
  let facts = later;
  for (const fact of form.facts) {
    const row = rowByLabel.get(toKey(fact.label));
    if (row === undefined) continue;
    if (fact.kind === "list") readList(fact, row);
    else readOne(fact, fact.kind, row);
  }
  return { facts, notes };

  function readOne(fact: FactDefinition, kind: Exclude<FactDefinition["kind"], "list">, row: number): void {
    const content = contentAt(sheet, { row, column: 1 });
    if (isSameCell(content, factCell(rawFactOf(drawn, fact.place), kind))) return;
    facts = withFact(facts, fact.place, typed(content, { ...fact, kind }, fact));
  }

  function readList(fact: FactDefinition, start: number): void {
    const { columns = [] } = fact;
    const before = rawFactOf(drawn, fact.place);
    const drawnRows = factRows(drawn, fact);
    const headings = (sheet.rows[start + 1] ?? []).map((cell) => toKey(typeof cell === "string" ? cell : ""));
    const places = columns.map(({ label }) => headings.indexOf(toKey(label)));
    const found: CellContent[][] = [];
    for (let row = start + 2; row < sheet.rows.length; row++) {
      if (textAt(sheet, { row, column: 0 }) !== "") break;
      found.push(places.map((column) => (column < 0 ? null : contentAt(sheet, { row, column }))));
    }
    const filled = found.filter((cells) => cells.some((cell) => !isSameCell(cell, "")));
    const isSame = (cells: readonly CellContent[], other: readonly CellContent[]) =>
      columns.every((_, index) => isSameCell(cells[index] ?? "", other[index] ?? ""));
    const drawnFilled = drawnRows.filter((cells) => cells.some((cell) => cell !== ""));
    if (
      filled.length === drawnFilled.length &&
      filled.every((cells, index) => isSame(cells, drawnFilled[index] ?? []))
    )
      return;
    const rows = filled.flatMap((cells): object[] => {
      // A row that was only moved keeps what has no column here.
      const known = drawnRows.findIndex((each) => isSame(cells, each));
      if (known >= 0 && Array.isArray(before)) return [(before as object[])[known] ?? {}];
      const row = Object.fromEntries(
        columns.flatMap((column, index) => {
          const value = typed(cells[index] ?? null, column, fact);
          return value === undefined ? [] : [[column.key, value] as const];
        }),
      );
      return columns.some(({ key, needed }) => needed && !Object.hasOwn(row, key))
        ? unread(cells, fact)
        : [row];
    });
    facts = withFact(facts, fact.place, rows.length > 0 ? rows : undefined);
  }

  function unread(cells: readonly CellContent[], fact: FactDefinition): [] {
    notes.push(
      noteOn("fact.unread", { label: fact.label, typed: cells.map((cell) => cell ?? "").join(" ") }),
    );
    return [];
  }

  /** What is no figure stays as typed where the report has room for that; elsewhere a note says that it was left out. */
  function typed(
    content: CellContent,
    column: Pick<FactColumn, "kind" | "unit">,
    fact: FactDefinition,
  ): string | number | boolean | undefined {
    if (content === null || isSameCell(content, "")) return undefined;
    if (column.kind === "mark")
      return /^(?:是|√|✓|✔|1|true|y)$/i.test(String(content).trim()) ? true : undefined;
    const value = cellOf(typeof content === "boolean" ? String(content) : content, column);
    if (column.kind === "text") return String(content);
    if (value !== undefined) return value;
    if (fact.place.startsWith("facts.more.") && fact.kind !== "list") return String(content);
    notes.push(noteOn("fact.unread", { label: fact.label, typed: String(content) }));
    return undefined;
  }
}
