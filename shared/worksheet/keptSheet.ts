// The kept texts of a workbook as cells of a very hidden sheet, for programs that know no custom XML parts.
// One text in pieces, one below the other. It does not know what the text says.

/** Left out wherever the sheets of a report are looked for. */
export const keptSheetName = "_kept";
export const keptSheetRows = 500;

/** A cell holds at most 32,767 characters. */
const longestPiece = 32_000;

/** All cells of the column, blank behind the last piece; undefined where the sheet cannot hold so much. */
export function toKeptCells(xml: string): readonly (string | null)[] | undefined {
  if (xml.length > keptSheetRows * longestPiece) return undefined;
  return Array.from({ length: keptSheetRows }, (_, row) => {
    const piece = xml.slice(row * longestPiece, (row + 1) * longestPiece);
    return piece === "" ? null : piece;
  });
}

/** Undefined where nothing was kept. */
export function fromKeptCells(cells: readonly unknown[]): string | undefined {
  const xml = cells.map((cell) => (typeof cell === "string" ? cell : "")).join("");
  return xml === "" ? undefined : xml;
}
