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

export function countWords(counts: Counts): string {
  const words = blockerWords(counts);
  return words === "" ? "没有错误，没有待填。" : `${words}。`;
}
