// How a count moved against last year's: the direction, and the percentage where one can be stated. Exact, at most two decimals.
// It does not know what is counted, nor how it is said.

import { percentOf } from "./share.ts";

export interface Growth {
  readonly direction: "up" | "down" | "same";
  /** Always positive. */
  readonly difference: number;
  /** Absent where last year's was 0, where nothing is left, and where it would say nothing: 不足0.01%, 十倍以上. */
  readonly percent?: string;
}

export function growthOf(now: number, before: number): Growth {
  if (now === before) return { direction: "same", difference: 0 };
  const direction = now > before ? "up" : "down";
  const difference = Math.abs(now - before);
  const counts = Number.isSafeInteger(now) && Number.isSafeInteger(before);
  const meaningful = counts && before > 0 && now > 0 && difference <= 10 * before;
  const percent = meaningful ? percentOf(difference, before) : undefined;
  return { direction, difference, ...(percent !== undefined && { percent }) };
}
