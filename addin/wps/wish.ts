// The view that a button of the ribbon wants to see in a pane that is open already. The ribbon's page leaves it in the storage
// that WPS keeps for the add-in; the pane's page looks there. It does not know the views.

import type { PluginStorage } from "./application.ts";

const key = (pane: string) => `gknb.wish.${pane}`;

/** `pane` is the number that the pane got in its address. */
export function leaveWish(storage: PluginStorage, pane: string, view: string): void {
  storage.setItem(key(pane), view);
}

/** The wish since the last time; undefined where there is none. */
export function takeWish(storage: PluginStorage, pane: string): string | undefined {
  const view = storage.getItem(key(pane));
  if (typeof view !== "string" || view === "") return undefined;
  storage.setItem(key(pane), "");
  return view;
}
