// What has been submitted for this unit and year already: how it stands, what the reviewer wrote, and how to go on.

import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Status } from "../../shared/api.ts";
import { statusWords } from "../../shared/wording/statuses.ts";
import type { Client } from "../client/client.ts";
import { withdraw, type Standing } from "../client/standing.ts";

export interface StandingCardProps {
  readonly standing: Standing;
  readonly client: Client;
  readonly onMoved: () => void;
}

const advice: Readonly<Record<Status, string>> = {
  submitted: "正在等待审核。需要修改的，请先撤回，改好后重新上报。",
  withdrawn: "修改后可以重新上报，替换撤回的这一份。",
  returned: "请按审核意见修改，改好后重新上报，替换退回的这一份。",
  accepted: "审核已通过。确需更正的，请写明原因后重新上报。",
  published: "报告已公布。确需更正的，请写明原因后重新上报。",
};

export function StandingCard({
  standing: { receipt, comment },
  client,
  onMoved,
}: StandingCardProps): JSX.Element {
  const { status, receivedAt, submission } = receipt;
  const [problem, setProblem] = useState("");
  const [busy, setBusy] = useState(false);
  const take = async () => {
    setBusy(true);
    const failure = await withdraw(client, submission);
    setBusy(false);
    setProblem(failure?.message ?? "");
    onMoved();
  };
  return (
    <section class={`group standing standing-${status}`} aria-label="已有的上报">
      <h2>本年度的上报：{statusWords[status]}</h2>
      {comment !== undefined && (
        <blockquote class="quote">
          {status === "returned" ? "审核意见" : "说明"}：{comment}
        </blockquote>
      )}
      <p class="advice">
        上报时间：{new Date(receivedAt).toLocaleString("zh-CN", { hour12: false })}。{advice[status]}
      </p>
      {problem !== "" && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      {status === "submitted" && (
        <button type="button" disabled={busy} onClick={() => void take()}>
          {busy ? "正在撤回…" : "撤回"}
        </button>
      )}
      <button type="button" class="link" onClick={onMoved}>
        重新查询
      </button>
    </section>
  );
}
