// The explanation of a warning. It is bound to the figures it explains, and lapses when they change.

import type { JSX } from "preact";
import { isExplained } from "../../shared/validation/completeness.ts";
import type { Finding } from "../../shared/validation/finding.ts";
import type { Desk } from "./desk.ts";
import { useObservable } from "./useObservable.ts";

export function ExplanationBox({
  finding,
  desk: { session },
}: {
  readonly finding: Finding;
  readonly desk: Desk;
}): JSX.Element {
  const { report } = useObservable(session.state);
  const written = report.explanations.find(({ finding: id }) => id === finding.id);
  const lapsed = written !== undefined && !isExplained(finding, report);
  return (
    <label class="field">
      <span>出错说明{lapsed && "（数字已变动，请重新核对后再说明）"}</span>
      <textarea
        rows={2}
        value={written?.text ?? ""}
        onChange={(event) => void session.explain(finding, event.currentTarget.value.trim())}
      />
    </label>
  );
}
