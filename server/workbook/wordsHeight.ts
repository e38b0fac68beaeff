// How high a row must be for words that wrap. It does not know what they are about.

/** Widths of a column that a Chinese character of the text takes, points of a line, and what a row can be at most. */
const [characterWidth, lineHeight, highest] = [2.3, 16, 409];

/** In points; `width` in the width of digits, as columns have it. */
export function wordsHeight(words: string, width: number): number {
  const perLine = Math.floor(width / characterWidth);
  const lines = words
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
  return Math.min(highest, lines * lineHeight + 6);
}
