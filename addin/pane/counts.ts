// How many findings of each kind a person has to do with, and the same in one sentence.

import { isExplained } from "../../shared/validation/completeness.ts";
import { blockerWords, type Blockers } from "../../shared/wording/blocking.ts";
import type { SessionState } from "../session/sessionState.ts";
import { blanksToFill } from "./blankRows.ts";

export type Counts = Blockers;

export function countsOf(state: SessionState): Counts {
  const { findings, report } = state;
  return {
    errors: findings.filter(({ severity, rule }) => severity === "error" && rule !== "blank").length,
    toExplain: findings.filter((finding) => finding.severity === "warning" && !isExplained(finding, report))
      .length,
    blanks: blanksToFill(state).length,
  };
}

/** What stands in the way, or that nothing does; then also which sections have no words yet, for nothing else says so. */
export function verdictWords(state: SessionState): string {
  const { completeness, form } = state;
  if (!completeness.submittable) return `还不能上报：${countWords(countsOf(state))}`;
  const unwritten = form.edition.sections.filter(
    ({ id, kind }) =>
      kind === "narrative" && completeness.sections.some((own) => own.id === id && own.filled < own.total),
  );
  const titles = unwritten.map(({ title }) => `“${title}”`).join("和");
  return titles === "" ? "✓ 没有错误，可以上报。" : `✓ 数据没有错误，可以上报；${titles}还没有写。`;
}

export function countWords(counts: Counts): string {
  const words = blockerWords(counts);
  return words === "" ? "没有错误，没有待填。" : `${words}。`;
}
