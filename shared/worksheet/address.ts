// Cell addresses: places counted from 0 and their A1 names.

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

/** `C5`; with `fixed` `$C$5`. */
export function addressOf({ row, column }: CellPlace, fixed = false): string {
  return fixed ? `$${columnName(column)}$${row + 1}` : `${columnName(column)}${row + 1}`;
}

/** `'表三'!$D$6`: the name is always quoted, whatever it holds. */
export function qualified(sheet: string, address: string): string {
  return `'${sheet.replaceAll("'", "''")}'!${address}`;
}

/** Reads `'表三'!$D$6` or `表三!$D$6:$J$30`; undefined for anything else, #REF! included. */
export function parseReference(
  reference: string,
): { sheet: string; from: CellPlace; to: CellPlace } | undefined {
  const match =
    /^=?(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/.exec(
      reference,
    );
  if (!match) return undefined;
  const [, quoted, bare = "", column = "", row = "", lastColumn = column, lastRow = row] = match;
  return {
    sheet: quoted?.replaceAll("''", "'") ?? bare,
    from: { row: Number(row) - 1, column: columnIndex(column) },
    to: { row: Number(lastRow) - 1, column: columnIndex(lastColumn) },
  };
}

function columnIndex(name: string): number {
  return Array.from(name).reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
