// The text that Excel, WPS and Word put on the clipboard for a block of cells: tabs between cells, a line per row,
// quotes around a cell that holds tabs, line breaks or quotes itself.

export function clipboardBlock(text: string): string[][] {
  const rows: string[][] = [[]];
  let position = 0;
  const source = text.replace(/\r\n?/g, "\n");
  for (;;) {
    const { cell, end } = source[position] === '"' ? quoted(source, position) : plain(source, position);
    rows.at(-1)?.push(cell);
    const separator = source[end];
    if (separator === undefined) break;
    position = end + 1;
    if (separator === "\n") {
      if (position >= source.length) break;
      rows.push([]);
    }
  }
  return rows;
}

interface ReadCell {
  readonly cell: string;
  readonly end: number;
}

function plain(source: string, start: number): ReadCell {
  let end = start;
  while (end < source.length && source[end] !== "\t" && source[end] !== "\n") end++;
  return { cell: source.slice(start, end), end };
}

/** A quote that is never closed, or is followed by other text, was typed by someone: then it is no quoting. */
function quoted(source: string, start: number): ReadCell {
  let cell = "";
  for (let at = start + 1; at < source.length; at++) {
    if (source[at] !== '"') cell += source[at] ?? "";
    else if (source[at + 1] === '"') {
      cell += '"';
      at++;
    } else {
      const after = source[at + 1];
      return after === undefined || after === "\t" || after === "\n"
        ? { cell, end: at + 1 }
        : plain(source, start);
    }
  }
  return plain(source, start);
}
