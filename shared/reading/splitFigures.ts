// Figures that a web page ran together (230000023) taken apart again, where only one way to do it is possible.
// It never guesses: without an identity of the row, or a shape that leaves no choice, the answer is undefined.

/** Within a row of figures: one is the sum of others, e.g. 总计. */
export interface RowIdentity {
  readonly total: number;
  readonly parts: readonly number[];
}

const mostSteps = 20_000;
const longestRun = 80;

/** `runs` are digits only; a figure never reaches over the end of a run, and 007 is 0, 0 and 7. */
export function splitFigures(
  runs: readonly string[],
  count: number,
  identities: readonly RowIdentity[],
): number[] | undefined {
  const length = runs.reduce((sum, run) => sum + run.length, 0);
  if (length < count || length > longestRun || runs.some((run) => !/^\d+$/.test(run))) return undefined;
  if (identities.length === 0) return forcedFigures(runs, count);
  // Short sums hold by chance where a cell was left out: several of them confirm single digits only.
  if (identities.length > 1 && length !== count) return undefined;

  const found: number[][] = [];
  const figures: number[] = [];
  let steps = 0;
  const takeNext = (run: number, at: number): void => {
    if (found.length > 1 || ++steps > mostSteps) return;
    const text = runs[run];
    if (text === undefined) {
      if (figures.length === count) found.push([...figures]);
      return;
    }
    if (figures.length === count) return;
    const longest = text.charAt(at) === "0" ? 1 : Math.min(9, text.length - at);
    for (let size = 1; size <= longest; size++) {
      figures.push(Number(text.slice(at, at + size)));
      if (agrees(figures, identities)) {
        if (at + size === text.length) takeNext(run + 1, 0);
        else takeNext(run, at + size);
      }
      figures.pop();
    }
  };
  takeNext(0, 0);
  return found.length === 1 && steps <= mostSteps ? found[0] : undefined;
}

/** The identities that end with the last figure hold. */
function agrees(figures: readonly number[], identities: readonly RowIdentity[]): boolean {
  return identities.every(({ total, parts }) => {
    if (Math.max(total, ...parts) !== figures.length - 1) return true;
    return parts.reduce((sum, part) => sum + (figures[part] ?? 0), 0) === figures[total];
  });
}

/** Zeros at the front of a run stand alone; if that alone makes up the count, nothing else is possible. */
function forcedFigures(runs: readonly string[], count: number): number[] | undefined {
  const pieces = runs.flatMap((run) => {
    const zeros = /^0*/.exec(run)?.[0].length ?? 0;
    return [
      ...Array.from({ length: zeros }, () => 0),
      ...(zeros < run.length ? [Number(run.slice(zeros))] : []),
    ];
  });
  return pieces.length === count ? pieces : undefined;
}
