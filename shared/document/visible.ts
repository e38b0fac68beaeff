// Characters that no one can see but that change what is seen (controls, reversals of direction, broken halves) made visible.
// Nothing is dropped: a hidden character is printed as its number, e.g. [U+202E].

const hidden = /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFFFE\uFFFF]/u;
const everyHidden = new RegExp(hidden, "gu");

/** White space of a line (tab) becomes a space. */
export function toVisible(text: string): string {
  if (!hidden.test(text)) return text;
  return text.replace(everyHidden, (character) =>
    character === "\t"
      ? " "
      : `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}]`,
  );
}
