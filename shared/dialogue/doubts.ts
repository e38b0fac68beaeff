// Words that nobody understood, weighed: which of them may change what the figure beside them is about.

import type { Unit } from "./units.ts";

/** 强制没有处罚41件: whose the denial is nobody can tell. */
export const isDeniedMidway = (units: readonly Unit[]) =>
  units.some(({ value }, index) => {
    const next = units[index + 1]?.value;
    return value === "zero" && typeof next === "object" && next.value !== 0;
  });

export const hanzi = (text: string) => text.replace(/[^一-龥]/g, "");

const longWord = 3;
const manyUnknown = 5;
/** Words that turn what is said around. */
export const denying = /[不未非没无别免勿拒少多漏错撤删丢缺]/;

/** Unknown words that deny something, or say so much that the figure beside them may be about something else. */
export function doubtsIn(unknown: readonly string[]): string[] {
  const whole = unknown.join("").length;
  return unknown.filter(
    (word) => word.length >= longWord || denying.test(word) || (whole >= manyUnknown && word !== ""),
  );
}

/**
 * 规章000行政规范性文件6233440第二十条: cells of a table that have lost what stood between them. A figure without a unit in such a text
 * may be several.
 */
export const isRunTogether = (text: string): boolean =>
  /(?:^|[^\d.,-])0\d{2,}(?!\d*[.号\d-])|\d(?:第二十条|（[一二三四五六七八九]）|[二三四五六]、)/.test(text);
