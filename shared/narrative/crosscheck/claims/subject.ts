// What a number is about, in the few letters before it: they complete the id of a finding, so that it stays the same wherever the
// sentence moves. It does not understand them.

import type { Prose } from "../text/prose.ts";

const longest = 10;
const lastRun = /([\u4e00-\u9fff、]+)[^\u4e00-\u9fff]*$/;

export function subjectOf({ said }: Pick<Prose, "said">, place: number): string {
  const run = lastRun.exec(said(place - 40, place))?.[1]?.replaceAll("、", "");
  return run?.slice(-longest) ?? "开头";
}
