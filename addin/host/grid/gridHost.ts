// The worksheets as a grid in the browser, behind the host port: tabs, one drawn sheet per tab, and their content
// kept in this browser at every edit.

import type { Catalogue } from "../../../shared/form/catalogue.ts";
import { writeFigure } from "../../../shared/report/figure.ts";
import type { Host, Mark, Place, Sheets, Store, StoreOutcome } from "../port.ts";
import { createDrawnSheets } from "./drawnSheets.ts";
import { createGridModel, type GridModel } from "./gridModel.ts";
import { parseSheets } from "../parseSheets.ts";
import type { Sheet } from "./sheet.ts";
import { createSheetTabs } from "./sheetTabs.ts";
import { createSheetView, type SheetView } from "./sheetView.ts";

export interface GridHost extends Host {
  /** Gives the keyboard to the sheet that is shown. */
  focus(): void;
  /** Takes the keyboard away from it: the person works elsewhere on the page. */
  leave(): void;
}

export interface GridHostOptions {
  readonly element: HTMLElement;
  readonly catalogue: Catalogue;
  readonly store: Store;
  /** What is shown where nothing was kept. */
  readonly blank: Sheets;
}

const storeKey = "sheets";

export async function createGridHost({
  element,
  catalogue,
  store,
  blank,
}: GridHostOptions): Promise<GridHost> {
  const before = parseSheets(await store.get(storeKey), catalogue);
  let model = createGridModel(before ?? blank, catalogue);
  let shownSheet = "cover";
  let marks: readonly Mark[] = [];
  let kept: StoreOutcome = "stored";
  const listeners = new Set<() => void>();
  const tabs = createSheetTabs(element, (id) => void showSheet(id));

  const keep = async () => {
    kept = await store.set(storeKey, JSON.stringify(model.read()));
  };
  const drawn = createDrawnSheets((view) => {
    view.showTotals(totalTexts());
    view.showMarks(marks);
  });
  const totalTexts = () =>
    new Map(
      [...model.totals()].map(([id, { soFar, complete }]) => {
        const field = model.form.fieldById.get(id);
        return [id, { complete, text: field && (complete || soFar !== 0) ? writeFigure(soFar, field) : "" }];
      }),
    );
  const changed = () => {
    const texts = totalTexts();
    for (const view of drawn.all()) view.showTotals(texts);
    // Kept before anybody is told, so that what is seen is also what a crash leaves.
    void keep().then(() => {
      for (const listener of listeners) listener();
    });
  };
  const sheetById = (id: string) => model.sheets().find((sheet) => sheet.id === id);

  async function showSheet(id: string): Promise<SheetView | undefined> {
    const sheet = sheetById(id);
    if (!sheet) return undefined;
    shownSheet = id;
    const { textAt, type } = model;
    const panel = tabs.select(id);
    return drawn.show(sheet, () =>
      createSheetView(panel, sheet, {
        textAt,
        onTyped: (texts) => {
          type(texts);
          changed();
        },
      }),
    );
  }

  async function layOut(): Promise<void> {
    drawn.clear();
    tabs.show(model.sheets().map(({ id, name, title }) => ({ id, name, title })));
    await showSheet(sheetById(shownSheet) ? shownSheet : "cover");
  }

  await layOut();
  return {
    store,
    restored: before !== undefined,
    read: () => Promise.resolve(model.read()),
    async load(sheets) {
      model = createGridModel(sheets, catalogue);
      marks = [];
      await layOut();
      await keep();
    },
    async write(edits) {
      const unwritten = snapshot(model);
      const written = model.write(edits);
      await typeIntoViews(unwritten);
      changed();
      return written;
    },
    async goTo(place) {
      const id = sheetOf(model, place);
      if (id === undefined) return false;
      const view = await showSheet(id);
      if (!view) return false;
      // The focus first: to lose it would take the keyboard from the sheet again.
      tabs.focusPanel();
      return view.select(model.form.fieldById.has(place) ? place : firstPart(view, place));
    },
    selection: () =>
      Promise.resolve(
        drawn
          .all()
          .find(({ sheet }) => sheet.id === shownSheet)
          ?.selected(),
      ),
    onEdit(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    showMarks(next) {
      marks = next;
      for (const view of drawn.all()) view.showMarks(next);
      tabs.mark(new Map(model.sheets().map((sheet) => [sheet.id, worstOn(sheet.cells, next)])));
    },
    focus: () =>
      void showSheet(shownSheet).then((view) => {
        tabs.focusPanel();
        view?.select();
      }),
    leave: () => {
      for (const view of drawn.all()) view.leave();
    },
    kept: () => kept,
  };

  /** Through the drawn sheets, so that Ctrl+Z knows of it; a sheet that grew is drawn anew. */
  async function typeIntoViews(before: ReadonlyMap<Place, string>): Promise<void> {
    for (const view of drawn.all()) {
      const texts = new Map<Place, string>();
      for (const cell of view.sheet.cells) {
        if (cell.kind !== "entry") continue;
        const text = model.textAt(cell.place);
        if (text !== before.get(cell.place)) texts.set(cell.place, text);
      }
      if (texts.size > 0) view.type(texts);
    }
    await showSheet(shownSheet);
  }
}

const snapshot = (model: GridModel) =>
  new Map(
    model
      .sheets()
      .flatMap(({ cells }) =>
        cells.flatMap((cell) =>
          cell.kind === "entry" ? [[cell.place, model.textAt(cell.place)] as const] : [],
        ),
      ),
  );

const wholeOf = (part: Place) => part.replace(/#\d+$/, "");

const isPartOf = (part: Place, place: Place) => part === place || part.startsWith(`${place}#`);

const sheetOf = (model: GridModel, place: Place) =>
  model
    .sheets()
    .find(({ cells }) => cells.some((cell) => cell.kind === "entry" && isPartOf(cell.place, place)))?.id;

const firstPart = ({ sheet }: SheetView, place: Place) =>
  sheet.cells.flatMap((cell) =>
    cell.kind === "entry" && isPartOf(cell.place, place) ? [cell.place] : [],
  )[0];

const kinds = ["error", "warning", "blank", "hint"] as const;

function worstOn(cells: Sheet["cells"], marks: readonly Mark[]): Mark["kind"] | undefined {
  // A mark for a whole section of words has no cell of its own.
  const places = new Set(cells.flatMap((cell) => ("place" in cell ? [cell.place, wholeOf(cell.place)] : [])));
  const here = new Set(marks.flatMap(({ place, kind }) => (places.has(place) ? [kind] : [])));
  return kinds.find((kind) => here.has(kind));
}
