// The page and the letters of an official document, GB/T 9704-2012 section 5 to 7: what Word and PDF both keep to.

/** Millimetres. */
export const page = {
  width: 210,
  height: 297,
  margins: { top: 37, bottom: 35, left: 28, right: 26 },
} as const;

/** Points: 二号, 三号, 四号; the line of the body is 28 points exactly. */
export const letters = { title: 22, body: 16, pageNumber: 14, note: 12 } as const;
export const lines = { title: 34, body: 28, note: 20 } as const;

export const toPoints = (millimetres: number): number => (millimetres * 72) / 25.4;

/** What the margins leave of a line, in points. */
export const textWidth = toPoints(page.width - page.margins.left - page.margins.right);
