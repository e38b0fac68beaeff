// The facts sheet read back: what was typed there goes before what the workbook had been made with; what was left alone stays whole.
// It does not know where the cells stand, nor what a fact is good for.

import { rawFactOf, type FactColumn, type FactDefinition, type FactPlace } from "../form/facts.ts";
import type { Form } from "../form/form.ts";
import { cellOf, withFact } from "../report/facts.ts";
import type { Facts } from "../report/report.ts";
import { factRows, isSameCell, shownText } from "./factCells.ts";
import type { FactsOnSheet } from "./factsOnSheet.ts";
import type { CellContent } from "./workbook.ts";

/**
 * What the sheet may show of a fact without anybody having typed there since a pane last changed it, as `shownText`: what it showed
 * then, and what the pane puts there. While it shows that, the pane's word is the later one.
 */
export type FactsShown = Readonly<Record<FactPlace, readonly string[]>>;

export interface FactsTold {
  /** The facts that the sheet was drawn with. */
  readonly drawn: Facts;
  /** Those that a pane has kept since. */
  readonly later?: Facts | undefined;
  readonly shown?: FactsShown | undefined;
}

export interface FactsRead {
  readonly facts: Facts;
  /** What was typed and is no such fact. */
  readonly unread: readonly { readonly label: string; readonly typed: string }[];
}

/** What differs from what was drawn, or was shown since, has been typed on the sheet; everything else is as the pane has it. */
export function readFacts(
  onSheet: FactsOnSheet,
  form: Form,
  { drawn, later = drawn, shown = {} }: FactsTold,
): FactsRead {
  const unread: { label: string; typed: string }[] = [];
  let facts = later;
  for (const fact of form.facts) {
    const rows = onSheet[fact.place];
    if (!rows) continue;
    const known = Object.hasOwn(shown, fact.place) ? shown[fact.place] : undefined;
    if ((known ?? [shownText(factRows(drawn, fact))]).includes(shownText(rows))) continue;
    facts = withFact(facts, fact.place, fact.kind === "list" ? listOf(fact, rows) : oneOf(fact, rows));
  }
  return { facts, unread };

  function oneOf(fact: FactDefinition, [[content = null] = []]: FactsOnSheet[FactPlace]): unknown {
    return fact.kind === "list" ? undefined : typed(content, { ...fact, kind: fact.kind }, fact);
  }

  function listOf(fact: FactDefinition, filled: FactsOnSheet[FactPlace]): object[] | undefined {
    const { columns = [] } = fact;
    const known = [later, drawn].flatMap((told) => {
      const rows: unknown = rawFactOf(told, fact.place);
      const cells = factRows(told, fact);
      return Array.isArray(rows)
        ? (rows as object[]).map((row, at) => ({ row, cells: cells[at] ?? [] }))
        : [];
    });
    const rows = filled.flatMap((cells): object[] => {
      // A row that was only moved keeps what has no column here.
      const moved = known.find((each) =>
        columns.every((_, index) => isSameCell(cells[index] ?? "", each.cells[index] ?? "")),
      );
      if (moved) return [moved.row];
      const row = Object.fromEntries(
        columns.flatMap((column, index) => {
          const value = typed(cells[index] ?? null, column, fact);
          return value === undefined ? [] : [[column.key, value] as const];
        }),
      );
      if (columns.every(({ key, needed }) => !needed || Object.hasOwn(row, key))) return [row];
      unread.push({ label: fact.label, typed: cells.map((cell) => cell ?? "").join(" ") });
      return [];
    });
    return rows.length > 0 ? rows : undefined;
  }

  /** What is no figure stays as typed where the report has room for that; elsewhere it is told as unread. */
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
    unread.push({ label: fact.label, typed: String(content) });
    return undefined;
  }
}
