// The explanation of a warning. It is bound to the figures it explains, and lapses when they change.
// The box begins with a fitting sentence, which counts for nothing until the person has gone on with it.

import type { JSX } from "preact";
import { isExplained } from "../../shared/validation/completeness.ts";
import type { Finding } from "../../shared/validation/finding.ts";
import { explanationStart, restated } from "../../shared/wording/explanationStarts.ts";
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
  const { start, reasons } = explanationStart(finding);
  const explain = (text: string) => void session.explain(finding, text === start ? "" : text);
  return (
    <>
      <label class="field">
        <span>出错说明{lapsed && "（数字已变动，请重新核对后再说明）"}</span>
        <textarea
          rows={3}
          value={written?.text ?? start}
          onChange={(event) => explain(event.currentTarget.value.trim())}
        />
      </label>
      {(written === undefined || lapsed) && reasons.length > 0 && (
        <details class="more">
          <summary>常见原因（选用后可再修改）</summary>
          <ul class="reasons">
            {reasons.map((reason) => (
              <li key={reason}>
                <button type="button" class="link" onClick={() => explain(start + reason)}>
                  {reason}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
      {lapsed && (
        <button type="button" onClick={() => explain(restated(written.text, start))}>
          原说明仍然成立
        </button>
      )}
    </>
  );
}
