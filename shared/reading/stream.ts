// A whole source as one string of label keys, with what lay between any two characters: a space, a cell, a line, empty cells.
// Labels that were wrapped or spread are found in it by plain search. It does not know the form.

import { isSpace, keyCharacter } from "./key.ts";
import type { SourceLine } from "./lines.ts";

/** What parts a character from the one before it; each includes those below. */
export const gap = { none: 0, space: 1, cell: 2, line: 3 } as const;

export interface Stream {
  readonly lines: readonly SourceLine[];
  /** The characters as keys (key.ts), white space left out. */
  readonly text: string;
  /** By character, and one more for the end. */
  readonly gaps: Uint8Array;
  /** Cells left blank before a character, up to the first wholly empty line. */
  readonly blanks: Uint16Array;
  /** Whether a wholly empty line stands before a character. */
  readonly broken: Uint8Array;
  readonly lineOf: Int32Array;
  /** Where the character stands in its line, and in which of its cells. */
  readonly columnOf: Int32Array;
  readonly cellOf: Int32Array;
}

export function streamOf(lines: readonly SourceLine[]): Stream {
  const size = lines.reduce((sum, { text }) => sum + text.length, 0) + 1;
  const stream = {
    gaps: new Uint8Array(size),
    blanks: new Uint16Array(size),
    broken: new Uint8Array(size),
    lineOf: new Int32Array(size),
    columnOf: new Int32Array(size),
    cellOf: new Int32Array(size),
  };
  const parts: string[] = [];
  let at = 0;
  lines.forEach((line, lineIndex) => {
    stream.gaps[at] = gap.line;
    if (!line.separated && line.cells.length === 0) stream.broken[at] = 1;
    line.cells.forEach((cell, cellIndex) => {
      const { text } = cell;
      if (text === "" && !stream.broken[at]) stream.blanks[at] = (stream.blanks[at] ?? 0) + 1;
      let parting: number = gap.cell;
      for (let offset = 0; offset < text.length; offset++) {
        const character = text.charAt(offset);
        if (isSpace(character)) {
          parting = Math.max(parting, gap.space);
          continue;
        }
        stream.gaps[at] = Math.max(stream.gaps[at] ?? 0, parting);
        stream.lineOf[at] = lineIndex;
        stream.columnOf[at] = cell.start + offset;
        stream.cellOf[at] = cellIndex;
        parts.push(keyCharacter(character));
        parting = gap.none;
        at += 1;
      }
    });
  });
  stream.gaps[at] = gap.line;
  stream.lineOf[at] = lines.length;
  return { lines, text: parts.join(""), ...stream };
}

/** The lines as they were written, from one character up to another. */
export function rawLines({ lines, lineOf, columnOf, text }: Stream, from: number, to: number): string[] {
  if (from >= to) return [];
  const first = from === 0 ? 0 : (lineOf[from - 1] ?? 0);
  const start = from === 0 ? 0 : (columnOf[from - 1] ?? 0) + 1;
  const last = to >= text.length ? lines.length - 1 : (lineOf[to] ?? 0);
  return lines.slice(first, last + 1).map((line, index) => {
    const end = first + index === last && to < text.length ? (columnOf[to] ?? 0) : line.text.length;
    return line.text.slice(index === 0 ? start : 0, end);
  });
}
