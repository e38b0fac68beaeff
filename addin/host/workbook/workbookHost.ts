// The host port over a workbook in a spreadsheet program: the same for Excel and WPS.
// One exchange per reading; where something has moved, the workbook is surveyed and bound anew.

import type { Catalogue } from "../../../shared/form/catalogue.ts";
import type { Form } from "../../../shared/form/form.ts";
import type { Edit, Host, Place, WrittenEdit } from "../port.ts";
import { bindingOf, isStillBound, type Binding, type BoundCell } from "./binding.ts";
import type { Book } from "./book.ts";
import { cellWrites } from "./cellWrites.ts";
import { identityOf, type Identity } from "./identity.ts";
import { createKeptStore } from "./keptStore.ts";
import { boundCells, sheetsOfCells, type BoundCells } from "./sheetsOfCells.ts";

interface Bound {
  readonly identity: Identity;
  readonly form: Form;
  readonly binding: Binding;
}

/** Undefined for a workbook that is no annual report. */
export async function openWorkbookHost(book: Book, catalogue: Catalogue): Promise<Host | undefined> {
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

  return {
    store: createKeptStore(book),
    async read() {
      const cells = await readCells();
      return sheetsOfCells(cells, bound.binding, bound.form, bound.identity);
    },
    async write(edits: readonly Edit[]) {
      const cells = await readCells();
      const planned = cellWrites(edits, cells, bound.binding, bound.form);
      const taken = await book.write(planned.flatMap(({ writes }) => writes));
      let next = 0;
      return planned.flatMap(({ edit, from, writes }): WrittenEdit[] => {
        const own = taken.slice(next, (next += writes.length));
        return own.every(Boolean) ? [{ place: edit.place, from, to: edit.to }] : [];
      });
    },
    async goTo(place) {
      const cell = cellAt(bound.binding, place);
      const sheet = cell && bound.binding.areas[cell.area]?.sheet;
      return cell && sheet !== undefined ? book.select(sheet, { row: cell.row, column: cell.column }) : false;
    },
    onEdit: (listener) => book.onEdit(listener),
  };
}

async function bind(book: Book, catalogue: Catalogue): Promise<Bound | undefined> {
  const content = await book.survey();
  const identity = identityOf(content, catalogue);
  if (!identity) return undefined;
  const form = catalogue.formOf(identity);
  return { identity, form, binding: bindingOf(content, form) };
}

const cellAt = ({ cellByField, runByPlace }: Binding, place: Place): BoundCell | undefined =>
  cellByField.get(place) ?? runByPlace.get(place);
