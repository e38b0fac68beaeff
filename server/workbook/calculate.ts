// What a formula of the kinds that people write into totals comes to: SUM over ranges, sums and differences of cells.
// It answers undefined for any other formula; then the result that the file keeps is taken.

export type Operand = string | number | boolean | null;

interface Grid {
  /** The content of a cell by its place, calculated where it is a formula; undefined where that is not possible. */
  valueAt(row: number, column: number): Operand | undefined;
}

/** Null where every cell it adds up is blank; text counts as nothing, as in a sheet. */
export function calculate(formula: string, grid: Grid): number | null | undefined {
  const text = formula.replace(/[\s$]/g, "").replace(/^[=+]/, "");
  if (text.length > longest) return undefined;
  const tokens = text.match(/SUM\(|[A-Z]{1,3}\d{1,7}(?::[A-Z]{1,3}\d{1,7})?|\d+(?:\.\d+)?|[-+(),]/gi) ?? [];
  if (tokens.join("") !== text) return undefined;
  const state: State = { tokens, at: 0, filled: false, grid, left: mostCells };
  const value = sumOf(state);
  if (value === undefined || state.at !== tokens.length) return undefined;
  return state.filled ? Math.round(value * 1e6) / 1e6 : null;
}

const longest = 8_192;
const mostCells = 50_000;

interface State {
  readonly tokens: readonly string[];
  at: number;
  filled: boolean;
  readonly grid: Grid;
  left: number;
}

function sumOf(state: State): number | undefined {
  let sum = termOf(state);
  while (sum !== undefined && (state.tokens[state.at] === "+" || state.tokens[state.at] === "-")) {
    const sign = state.tokens[state.at++] === "-" ? -1 : 1;
    const term = termOf(state);
    sum = term === undefined ? undefined : sum + sign * term;
  }
  return sum;
}

function termOf(state: State): number | undefined {
  const token = state.tokens[state.at++] ?? "";
  if (token === "-") {
    const term = termOf(state);
    return term === undefined ? undefined : -term;
  }
  if (token === "(") {
    const inner = sumOf(state);
    return state.tokens[state.at++] === ")" ? inner : undefined;
  }
  if (/^sum\($/i.test(token)) return argumentsOf(state);
  if (/^\d/.test(token)) {
    state.filled = true;
    return Number(token);
  }
  const cell = placeOf(token);
  return cell && cellsSum(state, cell, cell, true);
}

function argumentsOf(state: State): number | undefined {
  let sum = 0;
  for (;;) {
    const token = state.tokens[state.at] ?? "";
    const [from, to] = token.split(":").map(placeOf);
    const next = state.tokens[state.at + 1];
    let part: number | undefined;
    if (from && (next === "," || next === ")")) {
      state.at += 1;
      part = cellsSum(state, from, to ?? from, false);
    } else part = sumOf(state);
    if (part === undefined) return undefined;
    sum += part;
    const closing = state.tokens[state.at++];
    if (closing === ")") return sum;
    if (closing !== ",") return undefined;
  }
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** #DIV/0!, #N/A, #REF!: the sum over it is one too. */
const isFault = /^#[A-Z/0]+[!?A]$/;

/** SUM skips text; + does not. */
function cellsSum(state: State, from: Place, to: Place, strict: boolean): number | undefined {
  let sum = 0;
  for (let row = from.row; row <= to.row; row++) {
    for (let column = from.column; column <= to.column; column++) {
      if (--state.left < 0) return undefined;
      const value = state.grid.valueAt(row, column);
      if (value === undefined) return undefined;
      if (typeof value === "number") {
        state.filled = true;
        sum += value;
      } else if (value !== null && value !== "") {
        if (strict || (typeof value === "string" && isFault.test(value))) return undefined;
        // A sheet shows 0 for a sum over text alone.
        state.filled = true;
      }
    }
  }
  return sum;
}

function placeOf(token: string): Place | undefined {
  const [, letters, digits] = /^([A-Z]{1,3})(\d{1,7})$/i.exec(token) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  const column = Array.from(letters.toUpperCase()).reduce(
    (index, letter) => index * 26 + letter.charCodeAt(0) - 64,
    0,
  );
  return { row: Number(digits) - 1, column: column - 1 };
}
