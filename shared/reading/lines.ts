// Plain text as lines of cells: what parts the cells (`|`, tabs, wide gaps) and what is no content (page numbers, rules).
// It does not know the form. Other sources (HTML, workbooks) make the same lines from their own rows and cells.

export interface SourceCell {
  readonly text: string;
  /** Where it begins in the line. */
  readonly start: number;
}

export interface SourceLine {
  readonly text: string;
  readonly cells: readonly SourceCell[];
  /** Its cells are parted by marks, so that an empty cell is one that was left blank. */
  readonly separated: boolean;
}

/** Longer texts are read as far as this; no report comes near. */
export const longestText = 200_000;
const mostLines = 20_000;

export function linesOf(text: string): { lines: SourceLine[]; truncated: boolean } {
  const all = text.slice(0, longestText).split(/\r\n|[\n\r\f\v\u0085\u2028\u2029]/, mostLines + 1);
  const lines = all.slice(0, mostLines).filter((line) => !isFurniture(line));
  return {
    lines: lines.map(toLine),
    truncated: text.length > longestText || all.length > mostLines,
  };
}

function toLine(text: string): SourceLine {
  const separator = text.includes("|") ? "|" : text.includes("\t") ? "\t" : undefined;
  if (separator === undefined) return { text, cells: gapCells(text), separated: false };
  const cells: SourceCell[] = [];
  let start = 0;
  for (const part of text.split(separator)) {
    cells.push({ text: part.trim(), start: start + part.length - part.trimStart().length });
    start += part.length + 1;
  }
  // What stands before a leading mark and behind a closing `|` is no cell.
  if (cells.length > 1 && cells[0]?.text === "") cells.shift();
  if (separator === "|" && cells.length > 1 && cells.at(-1)?.text === "") cells.pop();
  return { text, cells, separated: true };
}

/** Two spaces or a wide one part cells; a single space may stand within a label. */
function gapCells(text: string): SourceCell[] {
  return [...text.matchAll(/[^\s\u3000]+(?: [^\s\u3000]+)*/g)].map((match) => ({
    text: match[0],
    start: match.index,
  }));
}

const longestFurniture = 400;

/** Page numbers, Markdown rules and lines of dashes. */
function isFurniture(line: string): boolean {
  if (line.length > longestFurniture) return false;
  const text = line.trim();
  return (
    /^[-—–]\s{0,3}\d{1,4}\s{0,3}[-—–]$/.test(text) ||
    /^第\s?\d{1,4}\s?页(?:[,，/\s]?共\s?\d{1,4}\s?页)?$/.test(text) ||
    (/^[-=|:\s]{3,}$/.test(text.replace(/\|\s*(?=\|)/g, "")) && /[-=]{3}/.test(text))
  );
}
