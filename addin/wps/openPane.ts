// Opens the pane beside the workbook in front, or shows the one that it has already, at the view that was asked for.

import type { TaskPane, WpsApplication } from "./application.ts";
import { keepPane, nameOf, paneOf, textOf } from "./panes.ts";
import { leaveWish } from "./wish.ts";

const right = 2;
const counter = "gknb.panes";

/** `view` is as in the pane's address; undefined leaves an open pane as it is. `origin` is the server's. */
export function openPane(
  application: WpsApplication,
  view: "check" | "submit" | undefined,
  origin: string,
): void {
  const { PluginStorage: storage } = application;
  const workbook = nameOf(application.ActiveWorkbook);
  const known = paneOf(storage, workbook);
  const open = known && paneWith(application, known.id);
  if (open) {
    if (view) leaveWish(storage, known.number, view);
    open.Visible = true;
    return;
  }
  const number = String(Number(textOf(storage.getItem(counter))) + 1);
  storage.setItem(counter, number);
  const address = `${origin}/pane.html?pane=${number}${view ? `&view=${view}` : ""}`;
  const pane = application.CreateTaskPane(address, "公开年报助手");
  keepPane(storage, workbook, { number, id: pane.ID });
  pane.DockPosition = right;
  pane.Visible = true;
}

/** Builds differ in throwing and in answering nothing for a pane that is gone. */
function paneWith(application: WpsApplication, id: number): TaskPane | undefined {
  try {
    return application.GetTaskPane(id) ?? undefined;
  } catch {
    return undefined;
  }
}
