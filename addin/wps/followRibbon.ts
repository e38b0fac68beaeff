// Tells an open pane which view the ribbon's buttons ask for. Asking WPS for a word costs next to nothing.

import { findApplication } from "./findApplication.ts";
import { takeWish } from "./wish.ts";

const everyMs = 300;

/** `pane` is the number in the pane's address; answers how to stop. */
export function followRibbon(pane: string, told: (view: string) => void): () => void {
  const storage = findApplication()?.PluginStorage;
  if (!storage) return () => undefined;
  const timer = setInterval(() => {
    const view = takeWish(storage, pane);
    if (view !== undefined) told(view);
  }, everyMs);
  return () => clearInterval(timer);
}
