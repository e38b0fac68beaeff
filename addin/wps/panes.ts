// Which pane belongs to which workbook, kept in the add-in's storage under the workbook's name; it follows when the workbook is saved under another.

import type { PluginStorage, WpsApplication } from "./application.ts";

export interface KnownPane {
  /** In the pane's address. */
  readonly number: string;
  /** What WPS calls it. */
  readonly id: number;
}

const key = (workbook: string) => `gknb.pane.${workbook}`;

export function paneOf(storage: PluginStorage, workbook: string): KnownPane | undefined {
  const [number = "", id = ""] = textOf(storage.getItem(key(workbook))).split(" ");
  return id === "" ? undefined : { number, id: Number(id) };
}

export function keepPane(storage: PluginStorage, workbook: string, { number, id }: KnownPane): void {
  storage.setItem(key(workbook), `${number} ${id}`);
}

/** Saving is told before and after; only then is the new name known. */
export function followSaves({ ApiEvent, PluginStorage: storage }: WpsApplication): void {
  let before = "";
  ApiEvent?.AddApiEventListener("WorkbookBeforeSave", (workbook) => {
    before = nameOf(workbook);
  });
  ApiEvent?.AddApiEventListener("WorkbookAfterSave", (workbook) => {
    const after = nameOf(workbook);
    const pane = before === after ? undefined : paneOf(storage, before);
    if (!pane) return;
    keepPane(storage, after, pane);
    storage.setItem(key(before), "");
  });
}

export const nameOf = (workbook: WpsApplication["ActiveWorkbook"]): string =>
  workbook?.FullName ?? workbook?.Name ?? "";

export const textOf = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";
