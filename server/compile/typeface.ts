// The typeface that is embedded in PDF and drawn in pictures: Noto Serif SC, under the SIL Open Font License.
// 仿宋 and 小标宋 are not free, so that no program may carry them along. It knows which characters the typeface has.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { create } from "fontkit";
import { toVisible } from "../../shared/document/visible.ts";

const folder = dirname(
  createRequire(import.meta.url).resolve("@expo-google-fonts/noto-serif-sc/package.json"),
);

export interface Typeface {
  readonly family: string;
  /** Paths and bytes of the two weights. */
  readonly regular: FontFile;
  readonly bold: FontFile;
  /** How high a line is, in letters. */
  readonly line: number;
  /** How wide the text is, in letters. */
  readonly measure: (text: string) => number;
  /** The text with every character that nobody could see, or that the typeface lacks, as its number: [U+1F600]. */
  readonly printable: (text: string) => string;
}

export interface FontFile {
  readonly path: string;
  readonly bytes: Buffer;
}

let opened: Typeface | undefined;

export function openTypeface(): Typeface {
  opened ??= readTypeface();
  return opened;
}

function readTypeface(): Typeface {
  const file = (weight: string): FontFile => {
    const path = join(folder, weight, `NotoSerifSC_${weight}.ttf`);
    return { path, bytes: readFileSync(path) };
  };
  const regular = file("400Regular");
  const font = create(regular.bytes);
  if (!("characterSet" in font)) throw new RangeError("a collection of fonts where one font was expected");
  const has = new Set(font.characterSet);
  const widths = new Map<string, number>();
  const widthOf = (character: string) => {
    const known = widths.get(character);
    if (known !== undefined) return known;
    const width = font.glyphForCodePoint(character.codePointAt(0) ?? 0).advanceWidth / font.unitsPerEm;
    widths.set(character, width);
    return width;
  };
  const isMissing = (character: string) => !has.has(character.codePointAt(0) ?? 0);
  return {
    family: "NotoSerifSC",
    regular,
    bold: file("700Bold"),
    line: (font.ascent - font.descent + font.lineGap) / font.unitsPerEm,
    measure: (text) => {
      let width = 0;
      for (const character of text) width += widthOf(character);
      return width;
    },
    printable: (text) => {
      const visible = toVisible(text);
      const characters = [...visible];
      return characters.some(isMissing)
        ? characters.map((each) => (isMissing(each) ? numbered(each) : each)).join("")
        : visible;
    },
  };
}

const numbered = (character: string) =>
  `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}]`;
