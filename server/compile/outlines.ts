// The text of a picture turned into the outlines of the embedded typeface: to shape every line of a picture with a
// typeface of thirty thousand letters would take seconds. It reads the pictures that shared/document draws, no others.

import { openTypeface } from "./typeface.ts";

export function withOutlines(svg: string): string {
  return svg.replace(/<text ([^>]*)>([^<]*)<\/text>/g, (_, attributes: string, words: string) =>
    outlined(
      new Map(
        [...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, value]),
      ),
      words,
    ),
  );
}

function outlined(attributes: ReadonlyMap<string, string>, escaped: string): string {
  const { printable, measure, outline } = openTypeface();
  const number = (name: string) => Number(attributes.get(name) ?? 0);
  const [size, y] = [number("font-size"), number("y")];
  const words = printable(unescaped(escaped));
  const width = measure(words) * size;
  const anchor = attributes.get("text-anchor");
  let x = number("x") - (anchor === "middle" ? width / 2 : anchor === "end" ? width : 0);
  const letters = Array.from(words).map((character) => {
    const path = outline(character, attributes.has("font-weight"));
    const place = `translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${size / 1000} ${-size / 1000})`;
    x += measure(character) * size;
    return path === "" ? "" : `<path transform="${place}" d="${path}"/>`;
  });
  const fill = attributes.get("fill");
  return `<g${fill === undefined ? "" : ` fill="${fill}"`}>${letters.join("")}</g>`;
}

const characterByEntity: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
};

const unescaped = (text: string) =>
  text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => characterByEntity[entity] ?? entity);
