// What a number is about, in the few letters before it: they complete the id of a finding, so that it stays the same wherever the
// sentence moves. It does not understand them.

import type { Prose } from "./prose.ts";

const longest = 10;

export function subjectOf({ said }: Pick<Prose, "said">, place: number): string {
  const words = said(place - 60, place).replace(/[^\u4e00-\u9fff]+/g, "");
  return words.slice(-longest) || "开头";
}
