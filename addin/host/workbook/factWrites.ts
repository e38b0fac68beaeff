// From facts that were changed in the pane to the cells of the facts sheet. A list that has more rows than the sheet is left alone,
// and so is a fact that somebody has typed on the sheet since.

import type { Form } from "../../../shared/form/form.ts";
import type { Facts } from "../../../shared/report/report.ts";
import { factRows, filledRows, isSameCell, shownText } from "../../../shared/worksheet/factCells.ts";
import { locateFacts } from "../../../shared/worksheet/factsOnSheet.ts";
import type { FactsShown } from "../../../shared/worksheet/readFacts.ts";
import { contentAt, type SheetGrid } from "../../../shared/worksheet/workbook.ts";
import type { CellWrite } from "./book.ts";

export interface FactWrites {
  readonly writes: readonly CellWrite[];
  /** What the sheet will show of the facts that it has room for. */
  readonly shown: FactsShown;
}

/** `expected` is what the sheet shows of the facts to write, as far as the pane knows. */
export function factWrites(facts: Facts, expected: FactsShown, sheet: SheetGrid, form: Form): FactWrites {
  const shown: Record<string, readonly string[]> = {};
  const writes: CellWrite[] = [];
  for (const { fact, cells } of locateFacts(sheet, form)) {
    const before = cells.map((row) => row.map((place) => (place ? contentAt(sheet, place) : null)));
    const rows = filledRows(factRows(facts, fact));
    // The last row of a list parts it from what comes next.
    const room = fact.kind === "list" ? cells.length - 1 : 1;
    if (expected[fact.place]?.includes(shownText(before)) !== true || rows.length > room) continue;
    shown[fact.place] = [shownText(rows)];
    cells.forEach((row, down) =>
      row.forEach((place, right) => {
        const to = rows[down]?.[right] ?? "";
        if (!place || isSameCell(before[down]?.[right] ?? null, to)) return;
        writes.push({ sheet: sheet.name, at: place, to: { value: to === "" ? null : to } });
      }),
    );
  }
  return { writes, shown };
}
