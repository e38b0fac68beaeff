// How many findings of each kind a person has to do with, and the same in one sentence.

import { isExplained } from "../../shared/validation/completeness.ts";
import type { SessionState } from "../session/session.ts";
import { blanksToFill } from "./blankRows.ts";

export interface Counts {
  readonly errors: number;
  readonly toExplain: number;
  readonly blanks: number;
}

export function countsOf(state: SessionState): Counts {
  const { findings, report } = state;
  return {
    errors: findings.filter(({ severity, rule }) => severity === "error" && rule !== "blank").length,
    toExplain: findings.filter((finding) => finding.severity === "warning" && !isExplained(finding, report))
      .length,
    blanks: blanksToFill(state).length,
  };
}

export function countWords({ errors, toExplain, blanks }: Counts): string {
  const parts = [
    errors > 0 ? `错误${errors}处` : "",
    toExplain > 0 ? `待说明${toExplain}处` : "",
    blanks > 0 ? `待填${blanks}格` : "",
  ].filter((part) => part !== "");
  return parts.length === 0 ? "没有错误，没有待填。" : `${parts.join("，")}。`;
}
