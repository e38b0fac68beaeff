// The typeface that is embedded in PDF and drawn in pictures: Noto Serif SC, under the SIL Open Font License.
// 仿宋 and 小标宋 are not free, so that no program may carry them along. It knows which characters the typeface has.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { create, type Font } from "fontkit";
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
  /** The outline of a letter as an SVG path, 1,000 units to the letter, upwards. */
  readonly outline: (character: string, bold: boolean) => string;
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
  const bold = file("700Bold");
  const font = fontOf(regular);
  const boldFont = fontOf(bold);
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
    family: "Noto Serif SC",
    regular,
    bold,
    line: (font.ascent - font.descent + font.lineGap) / font.unitsPerEm,
    measure: (text) => {
      let width = 0;
      for (const character of text) width += widthOf(character);
      return width;
    },
    outline: remembered((character, isBold) => {
      const of = isBold ? boldFont : font;
      const scaled = of
        .glyphForCodePoint(character.codePointAt(0) ?? 0)
        .path.scale(1000 / of.unitsPerEm, 1000 / of.unitsPerEm);
      return scaled.toSVG();
    }),
    printable: (text) => {
      const visible = toVisible(text);
      const characters = [...visible];
      return characters.some(isMissing)
        ? characters.map((each) => (isMissing(each) ? numbered(each) : each)).join("")
        : visible;
    },
  };
}

function fontOf({ bytes }: FontFile): Font {
  const font = create(bytes);
  if (!("characterSet" in font)) throw new RangeError("a collection of fonts where one font was expected");
  return font;
}

const mostRemembered = 4_000;

function remembered(outline: Typeface["outline"]): Typeface["outline"] {
  const known = new Map<string, string>();
  return (character, bold) => {
    const key = `${character}${bold ? "b" : ""}`;
    const path = known.get(key) ?? outline(character, bold);
    if (known.size >= mostRemembered) known.clear();
    known.set(key, path);
    return path;
  };
}

const numbered = (character: string) =>
  `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}]`;
