// Words that nobody understood, weighed: which of them may change what the figure beside them is about.

import type { Unit } from "./units.ts";

/** 强制没有处罚41件: whose the denial is nobody can tell. */
export const isDeniedMidway = (units: readonly Unit[]) =>
  units.some(({ value }, index) => value === "zero" && typeof units[index + 1]?.value === "object");

export const hanzi = (text: string) => text.replace(/[^一-龥]/g, "");

const longWord = 3;
const manyUnknown = 5;
/** Words that turn what is said around. */
export const denying = /[不未非没无别免勿拒少多漏错]/;

/** Unknown words that deny something, or say so much that the figure beside them may be about something else. */
export function doubtsIn(unknown: readonly string[]): string[] {
  const whole = unknown.join("").length;
  return unknown.filter(
    (word) => word.length >= longWord || denying.test(word) || (whole >= manyUnknown && word !== ""),
  );
}
