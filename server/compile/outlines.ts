// Words in a picture as the outlines of the embedded typeface: to shape every line of a picture with a typeface of thirty
// thousand letters would take seconds.

import type { Lettering } from "../../shared/document/chart/lettering.ts";
import { openTypeface } from "./typeface.ts";

export const asOutlines: Lettering = ({ x, y, size, anchor, fill, bold = false }, words) => {
  const { printable, measure, outline } = openTypeface();
  const shown = printable(words);
  const width = measure(shown) * size;
  let at = anchor === "middle" ? x - width / 2 : anchor === "end" ? x - width : x;
  const letters = [...shown].map((character) => {
    const path = outline(character, bold);
    const letter =
      path === ""
        ? ""
        : `<path transform="translate(${at.toFixed(2)} ${y.toFixed(2)}) scale(${size / 1000} ${-size / 1000})" d="${path}"/>`;
    at += measure(character) * size;
    return letter;
  });
  return `<g${fill === undefined ? "" : ` fill="${fill}"`}>${letters.join("")}</g>`;
};
