// The twin of the host port in memory: worksheets that nobody sees. A person's typing is a call.

import { createGridModel } from "../../../addin/host/grid/gridModel.ts";
import type { Edit, Host, Mark, Place, Sheets, WrittenEdit } from "../../../addin/host/port.ts";
import { official } from "../../../shared/form/official.ts";
import { MemoryStore } from "./memoryStore.ts";

export class MemoryHost implements Host {
  readonly store = new MemoryStore();
  writes = 0;
  marks: readonly Mark[] = [];
  wentTo: Place | undefined;
  /** What a read waits for, to make it slow. */
  beforeRead: () => Promise<void> = () => Promise.resolve();
  private readonly listeners = new Set<() => void>();
  private model;

  constructor(sheets: Sheets) {
    this.model = createGridModel(sheets, official);
  }

  types(place: Place, text: string): void {
    this.model.type(new Map([[place, text]]));
    for (const listener of this.listeners) listener();
  }

  async read(): Promise<Sheets> {
    const sheets = this.model.read();
    await this.beforeRead();
    return sheets;
  }

  load(sheets: Sheets): Promise<void> {
    this.model = createGridModel(sheets, official);
    return Promise.resolve();
  }

  write(edits: readonly Edit[]): Promise<readonly WrittenEdit[]> {
    this.writes++;
    return Promise.resolve(this.model.write(edits));
  }

  goTo(place: Place): Promise<boolean> {
    this.wentTo = place;
    const cells = this.model.sheets().flatMap((sheet) => sheet.cells);
    return Promise.resolve(
      cells.some(
        (cell) => cell.kind === "entry" && (cell.place === place || cell.place.startsWith(`${place}#`)),
      ),
    );
  }

  selection(): Promise<Place | undefined> {
    return Promise.resolve(this.wentTo);
  }

  onEdit(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  showMarks(marks: readonly Mark[]): void {
    this.marks = marks;
  }
}
