// Words in a picture, as text: it can be searched, copied and read aloud.

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

/** An SVG element for the words at this place. */
export const write = ({ x, y, size, anchor, fill, bold = false }: TextLook, words: string): string =>
  `<text x="${round(x)}" y="${round(y)}" font-size="${round(size)}"${anchor ? ` text-anchor="${anchor}"` : ""}${fill ? ` fill="${fill}"` : ""}${bold ? ` font-weight="700"` : ""}>${escapeMarkup(words)}</text>`;

const round = (value: number) => Math.round(value * 10) / 10;
