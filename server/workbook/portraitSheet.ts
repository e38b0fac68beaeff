// What the sheets of words and of facts have in common: A4 upright, as wide as the page, locked but for the cells to fill in.

import type { WriteSheet } from "hucre/xlsx";

export const page: NonNullable<WriteSheet["pageSetup"]> = {
  paperSize: "a4",
  orientation: "portrait",
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  margins: { top: 0.8, bottom: 0.8, left: 0.7, right: 0.7, header: 0.3, footer: 0.3 },
};
export const protection = { sheet: true, selectLockedCells: true, selectUnlockedCells: true };
