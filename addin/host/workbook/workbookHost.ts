// The host port over a workbook in a spreadsheet program: the same for Excel and WPS.
// One exchange per reading; where something has moved, the workbook is surveyed and bound anew.

import type { Catalogue } from "../../../shared/form/catalogue.ts";
import type { Form } from "../../../shared/form/form.ts";
import { addressOf, type CellPlace } from "../../../shared/worksheet/address.ts";
import { shownText } from "../../../shared/worksheet/factCells.ts";
import { factsOnSheet } from "../../../shared/worksheet/factsOnSheet.ts";
import { keptSheetName } from "../../../shared/worksheet/keptSheet.ts";
import { readWorkbook } from "../../../shared/worksheet/readWorkbook.ts";
import type { Edit, Host, Place, WrittenEdit } from "../port.ts";
import { factsTold } from "../../session/factsTold.ts";
import { bindingOf, isStillBound, type Binding, type BoundCell } from "./binding.ts";
import type { Book, CellWrite } from "./book.ts";
import { cellWrites } from "./cellWrites.ts";
import { factWrites } from "./factWrites.ts";
import { createKeptStore } from "./keptStore.ts";
import { boundCells, sheetsOfCells, type BoundCells, type Identity } from "./sheetsOfCells.ts";

interface Bound {
  readonly identity: Identity;
  readonly form: Form;
  readonly binding: Binding;
}

/** Undefined for a workbook that is no annual report. */
export async function openWorkbookHost(
  book: Book,
  catalogue: Catalogue,
  now: () => Date = () => new Date(),
): Promise<Host | undefined> {
  const first = await bind(book, catalogue);
  if (!first) return undefined;
  let bound: Bound = first;

  async function readCells(): Promise<BoundCells> {
    for (let surveys = 0; ; surveys++) {
      const { binding } = bound;
      const reading = await book.read(binding.areas, binding.names);
      const cells = boundCells(binding, reading ?? { cells: [], references: [] });
      const asBound = reading && isStillBound(binding, reading.references, (cell) => cells.contentOf(cell));
      // Someone who moves sheets about just now is read at the next hint.
      if (asBound || surveys > 1) return cells;
      bound = (await bind(book, catalogue)) ?? bound;
    }
  }

  const factsGrid = (cells: BoundCells) => {
    const { factsArea } = bound.binding;
    return factsArea === undefined ? undefined : cells.gridOf(factsArea);
  };

  const cellAt = (place: Place): (BoundCell & { readonly sheet: string }) | undefined => {
    const { cellByField, runByPlace, areas } = bound.binding;
    const cell = cellByField.get(place) ?? runByPlace.get(place);
    const sheet = cell && areas[cell.area]?.sheet;
    return cell && sheet !== undefined ? { ...cell, sheet } : undefined;
  };

  return {
    store: createKeptStore(book, now),
    async read() {
      const cells = await readCells();
      return sheetsOfCells(cells, bound.binding, bound.form, bound.identity);
    },
    async write(edits: readonly Edit[]) {
      const planned = cellWrites(edits, await readCells(), bound.binding, bound.form);
      const before = bound;
      const taken = await book.write(planned.flatMap(({ writes }) => writes));
      // Read back: a protected cell may stay as it is without a word.
      const after = await readCells();
      let next = 0;
      return planned.flatMap(({ edit, from, writes, area }): WrittenEdit[] => {
        const own = taken.slice(next, (next += writes.length));
        // Bound anew meanwhile, the cells are elsewhere, and the program's own word counts.
        const isThere = bound !== before || writes.every((write) => stands(write, area, after));
        return own.every(Boolean) && isThere ? [{ place: edit.place, from, to: edit.to }] : [];
      });
    },
    factsSheet: {
      told: factsTold,
      async write(facts, expected) {
        const before = factsGrid(await readCells());
        const { writes, shown } = before
          ? factWrites(facts, expected, before, bound.form)
          : { writes: [], shown: {} };
        if (writes.length > 0) await book.write(writes);
        const after = factsGrid(await readCells());
        const now = after ? factsOnSheet(after, bound.form) : {};
        return Object.fromEntries(
          Object.entries(shown).filter(([place, texts]) => texts.includes(shownText(now[place] ?? []))),
        );
      },
    },
    cellName(place) {
      const cell = cellAt(place);
      return cell && `${cell.sheet}!${addressOf(cell)}`;
    },
    async goTo(place) {
      const cell = cellAt(place);
      return cell ? book.select(cell.sheet, { row: cell.row, column: cell.column }) : false;
    },
    async selection() {
      const active = await book.active();
      return active && placeAt(bound.binding, active.sheet, active.at);
    },
    onEdit: (listener) => book.onEdit(listener),
    ...(book.onWaiting && { onWaiting: (listener) => book.onWaiting?.(listener) ?? (() => undefined) }),
  };
}

function placeAt(
  { areas, cellByField, runByPlace }: Binding,
  sheet: string,
  { row, column }: CellPlace,
): Place | undefined {
  const holds = (cell: BoundCell, rows: number) =>
    areas[cell.area]?.sheet === sheet && cell.column === column && cell.row <= row && row < cell.row + rows;
  for (const [field, cell] of cellByField) if (holds(cell, 1)) return field;
  for (const [place, run] of runByPlace) if (holds(run, run.rows + run.spare)) return place;
  return undefined;
}

function stands({ at, to }: CellWrite, area: number, cells: BoundCells): boolean {
  const cell = { ...at, area };
  if ("formula" in to) return cells.isFormula(cell);
  return String(cells.contentOf(cell) ?? "") === String(to.value ?? "");
}

async function bind(book: Book, catalogue: Catalogue): Promise<Bound | undefined> {
  const survey = await book.survey();
  const content = { ...survey, sheets: survey.sheets.filter(({ name }) => name !== keptSheetName) };
  const read = readWorkbook(content, catalogue);
  if (read.tables.every(({ placeByField }) => placeByField.size === 0)) return undefined;
  const { edition, year, scope, profile } = read.report;
  const onProfile = profile === undefined ? {} : { profile };
  return {
    identity: { edition, year, scope, ...onProfile },
    form: read.form,
    binding: bindingOf(content, read),
  };
}
