// One worksheet drawn by jspreadsheet: typing, selection and undo are the library's; what is typed goes out as text by place.
// It does not know what a figure is, nor who marks a cell and why.

import jspreadsheet from "jspreadsheet-ce";
import type { Mark, Place } from "../port.ts";
import { clipboardBlock } from "./clipboardBlock.ts";
import { entriesWithin, pasteBlock, type Selection } from "./pasteBlock.ts";
import type { Sheet, SheetCell, SheetEntry } from "./sheet.ts";

export interface SheetView {
  readonly sheet: Sheet;
  /** Writes as if typed, so that Ctrl+Z takes it back. */
  type(textByPlace: ReadonlyMap<Place, string>): void;
  /** Shows calculated totals; an unfinished one says so. */
  showTotals(totalByPlace: ReadonlyMap<Place, { readonly text: string; readonly complete: boolean }>): void;
  showMarks(marks: readonly Mark[]): void;
  /** Selects the cell and brings it into sight; without a place, what was selected last, or the first entry. */
  select(place?: Place): boolean;
  /** The place of the selected cell; undefined before the person selects one. */
  selected(): Place | undefined;
  /** Whether keys and pastes go to this sheet. */
  isActive(): boolean;
  leave(): void;
  remove(): void;
}

export interface SheetViewOptions {
  readonly textAt: (place: Place) => string;
  readonly onTyped: (textByPlace: ReadonlyMap<Place, string>) => void;
}

type Worksheet = jspreadsheet.WorksheetInstance;

export async function createSheetView(
  element: HTMLDivElement,
  sheet: Sheet,
  { textAt, onTyped }: SheetViewOptions,
): Promise<SheetView> {
  const { current } = jspreadsheet;
  /** What was selected last: the library forgets its selection when the person goes elsewhere on the page. */
  let chosen: Selection | undefined;
  const worksheet = await drawSheet(element, sheet, textAt, {
    onChanged: () => reportTyped(),
    onSelected: (selection) => (chosen = selection),
  });
  // The library selects what it merged last and gives it the keyboard; that is for `select` to say.
  worksheet.resetSelection();
  chosen = undefined;
  jspreadsheet.current = current;
  const entries = sheet.cells.filter((cell): cell is SheetEntry => cell.kind === "entry");
  const entryByPlace = new Map(entries.map((entry) => [entry.place, entry]));
  const shown = new Map(entries.map(({ place }) => [place, textAt(place)]));
  const cellOf = ({ row, column }: SheetCell) => worksheet.getCellFromCoords(column, row);
  dressCells(sheet, cellOf);
  let marked: HTMLTableCellElement[] = [];
  let selected: SheetEntry | undefined = entries[0];

  /** After typing, pasting, deleting, undo and redo alike: what differs from what was known. */
  const reportTyped = () => {
    const typed = new Map<Place, string>();
    for (const { place, row, column } of entries) {
      const text = String(worksheet.getValueFromCoords(column, row) ?? "");
      if (text !== shown.get(place)) typed.set(place, text);
    }
    for (const [place, text] of typed) shown.set(place, text);
    if (typed.size > 0) onTyped(typed);
  };
  const type = (textByPlace: ReadonlyMap<Place, string>) => {
    const changes = [...textByPlace].flatMap(([place, value]) => {
      const entry = entryByPlace.get(place);
      return entry ? [{ x: entry.column, y: entry.row, value }] : [];
    });
    if (changes.length > 0) worksheet.setValue(changes, "");
  };
  const select = (entry: SheetEntry | undefined) => {
    if (!entry) return false;
    selected = entry;
    jspreadsheet.current = worksheet;
    const { row, column } = entry;
    worksheet.updateSelectionFromCoords(column, row, column, row);
    cellOf(entry).scrollIntoView({ block: "nearest", inline: "nearest" });
    return true;
  };
  const selectedEntry = () => {
    const now = selectionOf(worksheet);
    return now && entriesWithin(sheet, now)[0];
  };
  const stopListening = listenToClipboard(worksheet, (text, selection) => {
    type(pasteBlock(sheet, selection, clipboardBlock(text)));
  });

  return {
    sheet,
    type,
    showTotals(totalByPlace) {
      for (const entry of entries) {
        const total = totalByPlace.get(entry.place);
        const cell = cellOf(entry);
        cell.classList.toggle("calculated", total !== undefined);
        cell.classList.toggle("unfinished", total?.complete === false);
        if (total && !cell.classList.contains("editor")) cell.textContent = total.text;
      }
    },
    showMarks(marks) {
      for (const cell of marked) {
        delete cell.dataset.mark;
        cell.title = cell.dataset.hint ?? "";
      }
      marked = [];
      for (const { place, kind, text } of marks) {
        const entry = entryByPlace.get(place);
        if (!entry) continue;
        const label = rowLabelOf(sheet, entry);
        for (const cell of [cellOf(entry), ...(label ? [cellOf(label)] : [])]) {
          if (cell.dataset.mark && cell !== cellOf(entry)) continue;
          cell.dataset.mark = kind;
          cell.title = [text, cell.dataset.hint].filter(Boolean).join("\n\n");
          marked.push(cell);
        }
      }
    },
    select: (place) => select(place === undefined ? (selectedEntry() ?? selected) : entryByPlace.get(place)),
    selected: () => (chosen && entriesWithin(sheet, chosen)[0])?.place,
    isActive: () => jspreadsheet.current === worksheet,
    leave() {
      if (worksheet.edition) worksheet.closeEditor(worksheet.edition[0], true);
      if (jspreadsheet.current === worksheet) jspreadsheet.current = null;
    },
    remove() {
      stopListening();
      if (jspreadsheet.current === worksheet) jspreadsheet.current = null;
      jspreadsheet.destroy(element as unknown as jspreadsheet.JspreadsheetInstanceElement);
    },
  };
}

interface Listeners {
  readonly onChanged: () => void;
  readonly onSelected: (selection: Selection) => void;
}

function drawSheet(
  element: HTMLDivElement,
  sheet: Sheet,
  textAt: (place: Place) => string,
  { onChanged, onSelected }: Listeners,
): Promise<Worksheet> {
  const data = Array.from({ length: sheet.rows }, () => sheet.columnWidths.map(() => ""));
  const mergeCells: Record<string, [number, number]> = {};
  for (const cell of sheet.cells) {
    const row = data[cell.row];
    if (row) row[cell.column] = cell.kind === "label" ? cell.text : textAt(cell.place);
    if (cell.rowSpan > 1 || cell.columnSpan > 1) {
      const name = jspreadsheet.helpers.getCellNameFromCoords(cell.column, cell.row);
      mergeCells[name] = [cell.columnSpan, cell.rowSpan];
    }
  }
  const holdsText = (column: number) =>
    sheet.cells.some((cell) => cell.kind === "entry" && cell.holds === "text" && cell.column === column);
  return new Promise((resolve) => {
    jspreadsheet(element, {
      parseFormulas: false,
      parseHTML: false,
      autoIncrement: false,
      autoCasting: false,
      allowExport: false,
      about: false,
      onafterchanges: onChanged,
      onundo: onChanged,
      onredo: onChanged,
      onselection: (_worksheet, left, top, right, bottom) => onSelected({ left, top, right, bottom }),
      oncopy: (worksheet) => shownText(worksheet),
      onload: ({ worksheets }) => {
        const [worksheet] = worksheets;
        if (worksheet) resolve(worksheet);
      },
      worksheets: [
        {
          data,
          mergeCells,
          columns: sheet.columnWidths.map((width, column) => ({
            type: "text",
            width,
            wordWrap: holdsText(column),
          })),
          secureFormulas: false,
          allowInsertRow: false,
          allowInsertColumn: false,
          allowDeleteRow: false,
          allowDeleteColumn: false,
          allowComments: false,
          columnDrag: false,
          columnResize: false,
          columnSorting: false,
          rowDrag: false,
          rowResize: false,
          selectionCopy: false,
        },
      ],
    });
  });
}

/** Labels cannot be typed into; entries say what counts in them. */
function dressCells(sheet: Sheet, cellOf: (cell: SheetCell) => HTMLTableCellElement): void {
  for (const cell of sheet.cells) {
    const element = cellOf(cell);
    element.style.textAlign = "";
    if (cell.kind === "label") element.classList.add("readonly", "label", `label-${cell.role}`);
    else {
      element.classList.add("entry", `entry-${cell.holds}`);
      element.dataset.place = cell.place;
      if (cell.hint !== undefined) element.dataset.hint = element.title = cell.hint;
    }
    if (cell.kind === "label" && (cell.role === "rowHeader" || cell.role === "corner")) {
      const widthsBefore = sheet.columnWidths.slice(0, cell.column);
      element.style.left = `${widthsBefore.reduce((sum, width) => sum + width, 0)}px`;
    }
    if (cell.row < sheet.frozenRows) element.classList.add("frozen", `frozen-${cell.row}`);
  }
}

/** The label next to the row's figures, so that a mark is also seen where the row is named. */
function rowLabelOf(sheet: Sheet, { row, column }: SheetEntry): SheetCell | undefined {
  return sheet.cells
    .filter((cell) => cell.kind === "label" && cell.row === row && cell.rowSpan === 1 && cell.column < column)
    .at(-1);
}

function selectionOf(worksheet: Worksheet): Selection | undefined {
  if (!worksheet.selectedCell) return undefined;
  const [left, top, right, bottom] = worksheet.getSelection();
  return { top, left, bottom, right };
}

/** What the selected cells show, as other programs take it; the library would hand out HTML. */
function shownText(worksheet: Worksheet): string {
  const selection = selectionOf(worksheet);
  if (!selection) return "";
  const rows: string[] = [];
  for (let y = selection.top; y <= selection.bottom; y++) {
    const texts: string[] = [];
    for (let x = selection.left; x <= selection.right; x++) {
      const cell = worksheet.getCellFromCoords(x, y);
      const isCorner = cell.dataset.x === String(x) && cell.dataset.y === String(y);
      const text = isCorner ? cell.textContent : "";
      texts.push(/[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
    }
    rows.push(texts.join("\t"));
  }
  return rows.join("\r\n");
}

/** Takes pastes before the library does: it would write over labels, and styles by attribute, which the CSP forbids. */
function listenToClipboard(worksheet: Worksheet, onPaste: (text: string, at: Selection) => void): () => void {
  const listener = (event: ClipboardEvent) => {
    const selection = selectionOf(worksheet);
    if (jspreadsheet.current !== worksheet || worksheet.edition || !selection) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (text !== "") onPaste(text, selection);
  };
  document.addEventListener("paste", listener, true);
  return () => document.removeEventListener("paste", listener, true);
}
