// Text as it stands in HTML, SVG and XML: nothing in it is read as markup, and nothing in it stays hidden.

import { toVisible } from "./visible.ts";

const markup = /[&<>"']/g;
const entityByCharacter: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

export const escapeMarkup = (text: string): string =>
  toVisible(text).replace(markup, (character) => entityByCharacter[character] ?? "");
