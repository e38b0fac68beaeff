// 检查: the state of every section, then what is wrong, what wants an explanation, what is worth a look, what is blank.

import type { JSX } from "preact";
import { isExplained } from "../../shared/validation/completeness.ts";
import type { Finding } from "../../shared/validation/finding.ts";
import { verdictWords } from "./counts.ts";
import type { Desk } from "./desk.ts";
import { fetchedLater } from "./fetchedLater.tsx";
import { FindingCard } from "./FindingCard.tsx";
import { SectionStatus } from "./SectionStatus.tsx";
import { useObservable } from "./useObservable.ts";

interface ListProps {
  readonly desk: Desk;
}

const BlankList = fetchedLater<ListProps>(async () => (await import("./BlankList.tsx")).BlankList);
const ReadingList = fetchedLater<ListProps>(async () => (await import("./ReadingList.tsx")).ReadingList);

export function CheckView({ desk }: { readonly desk: Desk }): JSX.Element {
  const state = useObservable(desk.session.state);
  const { findings, report, completeness } = state;
  const groups: readonly (readonly [kind: string, name: string, findings: readonly Finding[]])[] = [
    ["error", "错误", findings.filter(({ severity, rule }) => severity === "error" && rule !== "blank")],
    [
      "warning",
      "待说明",
      findings.filter((each) => each.severity === "warning" && !isExplained(each, report)),
    ],
    [
      "explained",
      "已说明",
      findings.filter((each) => each.severity === "warning" && isExplained(each, report)),
    ],
    ["hint", "提示", findings.filter(({ severity }) => severity === "hint")],
  ];
  const { next } = completeness;
  return (
    <>
      <SectionStatus desk={desk} />
      <p class={completeness.submittable ? "verdict verdict-good" : "verdict"}>
        {verdictWords(state)}
        {next !== null && (
          <button type="button" class="link" onClick={() => void desk.session.goTo(next)}>
            到下一处待填
          </button>
        )}
      </p>
      {!state.isNarrativeChecked && <p class="advice">正在核对文字部分……</p>}
      {state.previous && <p class="advice">已与本单位{state.previous.year}年度的报告核对。</p>}
      {groups.map(
        ([kind, name, own]) =>
          own.length > 0 && (
            <section key={kind} class="group" aria-label={name}>
              <h2>
                {name} <span class="count">{own.length}</span>
              </h2>
              {own.map((finding) => (
                <FindingCard key={finding.id} finding={finding} desk={desk} />
              ))}
            </section>
          ),
      )}
      <BlankList desk={desk} />
      <ReadingList desk={desk} />
    </>
  );
}
