// How words get into a picture: as text, which can be searched and read aloud, or as outlines drawn by someone who has
// the typeface at hand.

import { escapeMarkup } from "../escapeMarkup.ts";

export interface TextLook {
  readonly x: number;
  /** The line that the letters stand on. */
  readonly y: number;
  readonly size: number;
  /** What of the words stands at x; the start where absent. */
  readonly anchor?: "middle" | "end";
  readonly fill?: string;
  readonly bold?: boolean;
}

/** SVG for the words at this place. */
export type Lettering = (look: TextLook, words: string) => string;

export const asText: Lettering = ({ x, y, size, anchor, fill, bold = false }, words) =>
  `<text x="${round(x)}" y="${round(y)}" font-size="${round(size)}"${anchor ? ` text-anchor="${anchor}"` : ""}${fill ? ` fill="${fill}"` : ""}${bold ? ` font-weight="700"` : ""}>${escapeMarkup(words)}</text>`;

const round = (value: number) => Math.round(value * 10) / 10;
