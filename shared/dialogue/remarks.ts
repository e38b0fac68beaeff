// 其他（村委会）1件: brackets around words that neither name nor count anything, nor deny it, say nothing here.

import { denying } from "./doubts.ts";
import type { Token } from "./tokens.ts";

/** In tokens, brackets included. */
const longest = 20;

export function withoutRemarks(tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    const length =
      token?.text === "（" ? tokens.slice(at, at + longest).findIndex(({ text }) => text === "）") : -1;
    const inside = length > 0 ? tokens.slice(at + 1, at + length) : [];
    const isRemark =
      inside.length > 0 &&
      inside.every(({ kind, text }) => kind === "noise" || (kind === "word" && !denying.test(text)));
    if (isRemark) at += length;
    else if (token) kept.push(token);
  }
  return kept;
}
