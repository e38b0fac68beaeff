// Timing that can be trusted on a noisy machine: rounds of both candidates in turn, medians, and the spread as a ratio.

export interface Timing {
  /** Milliseconds per call. */
  readonly median: number;
  /** Slowest round ÷ fastest round. */
  readonly spread: number;
}

export interface Candidate {
  readonly name: string;
  readonly run: () => unknown;
}

const roundMs = 40;
/** Until code is as fast as in a program that runs for a while: compilers come back to large functions late. */
const warmUpMs = 1_500;

/** Rounds of every candidate in turn, so that a change of the machine's speed meets them all. */
export function timeInTurn(candidates: readonly Candidate[], rounds = 15): Timing[] {
  const sizes = candidates.map(({ run }) => callsPerRound(run));
  const times = candidates.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    candidates.forEach(({ run }, index) => {
      const calls = sizes[index] ?? 1;
      const start = performance.now();
      for (let call = 0; call < calls; call++) sink = run();
      times[index]?.push((performance.now() - start) / calls);
    });
  }
  return times.map(timingOf);
}

export function timingOf(times: readonly number[]): Timing {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (position: number) => sorted[Math.floor(position)] ?? NaN;
  return { median: at(sorted.length / 2), spread: at(sorted.length - 1) / at(0) };
}

/** Keeps results alive, so that nothing is optimised away. */
export let sink: unknown;

function callsPerRound(run: () => unknown): number {
  const start = performance.now();
  let calls = 0;
  while (performance.now() - start < warmUpMs) {
    sink = run();
    calls++;
  }
  return Math.max(1, Math.round((calls * roundMs) / warmUpMs));
}

export interface Row {
  readonly what: string;
  readonly measured: string;
  readonly target: string;
  readonly beside: string;
  readonly held: boolean | undefined;
}

export function printTable(rows: readonly Row[]): void {
  console.log("| what | measured | to reach | beside it, in the same run | held |\n|---|---|---|---|---|");
  for (const { what, measured, target, beside, held } of rows) {
    console.log(
      `| ${what} | ${measured} | ${target} | ${beside} | ${held === undefined ? "—" : held ? "yes" : "NO"} |`,
    );
  }
}

export const milliseconds = (value: number) => `${value < 1 ? value.toFixed(4) : value.toFixed(1)} ms`;
