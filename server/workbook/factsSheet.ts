// The sheet of facts: what the words are composed from, a row per fact, a small table per list, all of it unlocked to fill in.

import type { Cell, WriteSheet } from "hucre/xlsx";
import type { FactColumn } from "../../shared/form/facts.ts";
import type { Report } from "../../shared/report/report.ts";
import { addressOf, type CellPlace } from "../../shared/worksheet/address.ts";
import { factRows } from "../../shared/worksheet/factCells.ts";
import { factsHint, factsTitle, type FactEntry, type FactsSheet } from "../../shared/worksheet/plan.ts";
import { page, protection } from "./portraitSheet.ts";
import { styles } from "./styles.ts";

export function writeFactsSheet({ name, entries }: FactsSheet, { facts }: Report): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  const put = (row: number, column: number, cell: Partial<Cell>) => cells.set(`${row},${column}`, cell);
  put(0, 0, { value: factsTitle, style: styles.heading });
  put(1, 0, { value: factsHint, style: styles.hint });
  const heights = new Map<number, { height: number }>([
    [0, { height: 28 }],
    [1, { height: 20 }],
  ]);
  for (const entry of entries) {
    const { fact, place } = entry;
    put(place.row, 0, { value: fact.label, style: styles.rowLabel });
    if (fact.kind === "list") {
      put(place.row, 1, { value: fact.guidance, style: styles.hint });
      heights.set(place.row, { height: 32 });
      (fact.columns ?? []).forEach((column, index) => {
        put(place.row + 1, index + 1, { value: column.label, style: styles.label });
      });
      const rows = factRows(facts, fact);
      for (let row = 0; row < entry.rows; row++)
        (fact.columns ?? []).forEach((column, index) => {
          put(place.row + 2 + row, index + 1, input(rows[row]?.[index] ?? "", column.kind));
        });
    } else {
      put(place.row, 1, input(factRows(facts, fact)[0]?.[0] ?? "", fact.kind));
      put(place.row, 2, {
        value: fact.unit === undefined ? fact.guidance : `单位：${fact.unit}。${fact.guidance}`,
        style: styles.hint,
      });
      heights.set(place.row, { height: fact.kind === "text" ? 44 : 32 });
    }
  }
  return {
    name,
    rows: [],
    cells,
    columns: [{ width: 22 }, { width: 46 }, { width: 40 }, { width: 12 }, { width: 12 }],
    rowDefs: heights,
    merges: [0, 1].map((row) => ({ startRow: row, startCol: 0, endRow: row, endCol: 2 })),
    dataValidations: entries.flatMap((entry) => validationsOf(entry)),
    protection,
    pageSetup: page,
  };
}

/** The cells that people fill in, as ranges. */
export function factInputs({ entries }: FactsSheet): { from: CellPlace; to: CellPlace }[] {
  return entries.map(({ fact, place, rows }) => {
    const from = { row: place.row + (fact.kind === "list" ? 2 : 0), column: 1 };
    const to = {
      row: from.row + Math.max(0, rows - 1),
      column: fact.kind === "list" ? (fact.columns?.length ?? 1) : 1,
    };
    return { from, to };
  });
}

/** Words as text, or a host would take a phone number for a figure and a leading = for a formula. */
function input(value: string | number, kind: FactColumn["kind"]): Partial<Cell> {
  return {
    ...(value !== "" && { value }),
    style: kind === "text" || (typeof value === "string" && value !== "") ? styles.entry : styles.input,
  };
}

type Validations = NonNullable<WriteSheet["dataValidations"]>;

/** Counts are whole numbers from 0, amounts numbers from 0; a mark is 是 or nothing. */
function validationsOf({ fact, place, rows }: FactEntry): Validations {
  const one = (kind: FactColumn["kind"], from: CellPlace, height: number): Validations => {
    const range =
      height > 1
        ? `${addressOf(from)}:${addressOf({ row: from.row + height - 1, column: from.column })}`
        : addressOf(from);
    const common = { allowBlank: true, showErrorMessage: true, errorTitle: "请核对", range } as const;
    if (kind === "text") return [];
    if (kind === "mark")
      return [{ ...common, type: "list", values: ["是"], errorMessage: "请选“是”，或者留空。" }];
    return [
      {
        ...common,
        type: kind === "count" ? "whole" : "decimal",
        operator: "greaterThanOrEqual",
        formula1: "0",
        errorMessage: "请填不小于0的数字，没有的填0，不清楚的留空。",
      },
    ];
  };
  if (fact.kind !== "list") return one(fact.kind, { row: place.row, column: 1 }, 1);
  return (fact.columns ?? []).flatMap(({ kind }, index) =>
    one(kind, { row: place.row + 2, column: index + 1 }, rows),
  );
}
