// The receipt: what was received, when, with which digest, and the way to the compiled report.

import type { JSX } from "preact";
import { statusWords } from "../../shared/wording/statuses.ts";
import type { Standing } from "../client/standing.ts";
import type { Submission } from "../outbox/outbox.ts";
import { CopyButton } from "./CopyButton.tsx";

export interface ReceiptCardProps {
  readonly submission: Extract<Submission, { state: "received" }>;
  readonly documentUrl: string;
  /** The report was changed after it was sent. */
  readonly changed: boolean;
  /** How it stands now, where that could be asked. */
  readonly standing?: Standing | undefined;
  readonly onAgain: () => void;
}

export function ReceiptCard({
  submission: { receipt },
  documentUrl,
  changed,
  standing,
  onAgain,
}: ReceiptCardProps): JSX.Element {
  const { submission, unit, year, digest, receivedAt } = receipt;
  const status = standing?.receipt.status ?? receipt.status;
  const isBack = status === "returned" || status === "withdrawn";
  const lines: readonly (readonly [string, string])[] = [
    ["状态", statusWords[status]],
    ["单位", unit],
    ["年度", `${year}年`],
    ["接收时间", new Date(receivedAt).toLocaleString("zh-CN", { hour12: false })],
    ["回执编号", submission],
    [`内容摘要（${digest.alg}）`, digest.value],
  ];
  return (
    <section class="group receipt" aria-label="回执" role="status">
      <h2 class={isBack ? "back" : ""}>{isBack ? statusWords[status] : "✓ 上报成功"}</h2>
      {standing?.comment !== undefined && (
        <blockquote class="quote">
          {status === "returned" ? "审核意见" : "说明"}：{standing.comment}
        </blockquote>
      )}
      <dl class="answers">
        {lines.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p>
        <CopyButton text={lines.map(([name, text]) => `${name}：${text}`).join("\n")}>复制回执</CopyButton>
        <CopyButton text={digest.value}>复制摘要</CopyButton>
      </p>
      <p>
        <a class="button primary" href={documentUrl} target="_blank" rel="noopener">
          打开编译后的报告
        </a>
      </p>
      {changed && !isBack && <p class="notice">表格在上报之后又有改动，改动没有上报。</p>}
      {(changed || isBack) && (
        <button type="button" class={isBack ? "primary" : ""} onClick={onAgain}>
          {isBack ? "修改后重新上报" : "核对并再次上报"}
        </button>
      )}
    </section>
  );
}
