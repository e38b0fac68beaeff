// 上报: check your answers, then send. What is on its way, and the receipt, stay here over a reload.

import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Status } from "../../shared/api.ts";
import { digestOf } from "../../shared/report/digest.ts";
import type { Report } from "../../shared/report/report.ts";
import type { Replacing } from "../client/client.ts";
import type { Standing } from "../client/standing.ts";
import type { Outbox, Submission } from "../outbox/outbox.ts";
import { verdictWords } from "./counts.ts";
import type { Desk } from "./desk.ts";
import { ExplanationBox } from "./ExplanationBox.tsx";
import { KeyFigures } from "./KeyFigures.tsx";
import { Opening } from "./Opening.tsx";
import { ReceiptCard } from "./ReceiptCard.tsx";
import { SignIn } from "./SignIn.tsx";
import { StandingCard } from "./StandingCard.tsx";
import { UnitChoice } from "./UnitChoice.tsx";
import { useObservable } from "./useObservable.ts";
import { useOpened } from "./useOpened.ts";
import { useStanding } from "./useStanding.ts";
import type { ViewProps } from "./views.ts";

export function SubmitView(props: ViewProps): JSX.Element {
  const outbox = useOpened(props.desk.openOutbox);
  return outbox ? <Submitting {...props} outbox={outbox} /> : <Opening />;
}

function Submitting({ desk, show, outbox }: ViewProps & { readonly outbox: Outbox }): JSX.Element {
  const { session, account } = desk;
  const state = useObservable(session.state);
  const { user, unit } = useObservable(account.state);
  const [submission, setSubmission] = useState<Submission | undefined>(outbox.current());
  const [busy, setBusy] = useState(false);
  const [reason, setReason] = useState("");
  const { standing, askAgain } = useStanding(desk);
  const { form } = state;
  const report = withUnit(state.report, unit);
  const digest = digestOf(report, form).value;

  const deliver = (send: () => Promise<Submission | undefined>) => {
    setBusy(true);
    void send().then((next) => {
      setBusy(false);
      setSubmission(next);
      if (next?.state !== "refused") return;
      if (next.failure.status === 401) account.expire();
      // Somebody else was faster, or has moved it on: what stands there now says how to go on.
      if (next.failure.status === 409) askAgain();
    });
  };
  /** The sheets are read once more: an edit may not have told of itself. */
  const submit = () =>
    deliver(async () => {
      if (!(await session.refresh())) return undefined;
      const latest = session.state.get();
      if (!latest.completeness.submittable) return undefined;
      const final = withUnit(latest.report, unit);
      return outbox.send(final, digestOf(final, latest.form).value, replacingOf(standing, reason));
    });

  if (submission?.state === "received") {
    return (
      <ReceiptCard
        submission={submission}
        documentUrl={desk.client.documentUrl(submission.id)}
        changed={submission.digest !== digest}
        standing={standing?.receipt.submission === submission.id ? standing : undefined}
        onAgain={() =>
          void outbox.clear().then(() => {
            setSubmission(undefined);
            askAgain();
          })
        }
      />
    );
  }
  if (submission?.state === "prepared") {
    return (
      <section class="group" aria-label="等待回执">
        <h2>还没有收到回执</h2>
        <p>{submission.failure?.message ?? "上次上报时没有等到服务器的回答。"}</p>
        <p class="advice">
          这份报告已按编号 <code>{submission.id}</code> 保存在本机。重新发送不会产生第二份。
        </p>
        <button type="button" class="primary" disabled={busy} onClick={() => deliver(() => outbox.retry())}>
          {busy ? "正在发送…" : "重新发送"}
        </button>
      </section>
    );
  }

  const warnings = state.findings.filter(({ severity }) => severity === "warning");
  const { submittable } = state.completeness;
  const isNamed = report.agency.name !== "";
  const wantsReason = standing !== undefined && isAccepted(standing);
  const isOpen = standing?.receipt.status !== "submitted" && (!wantsReason || reason.trim() !== "");
  return (
    <>
      <section class="group" aria-label="上报前核对">
        <h2>上报前请核对</h2>
        <KeyFigures report={report} form={form} />
        {submittable ? (
          <p class="advice">{verdictWords(state)}</p>
        ) : (
          <p class="problem">
            {verdictWords(state)}
            <button type="button" class="link" onClick={() => show("check")}>
              去检查
            </button>
          </p>
        )}
        {!isNamed && <p class="problem">还不能上报：封面的机关名称没有填写。</p>}
      </section>
      {warnings.length > 0 && (
        <section class="group" aria-label="出错说明">
          <h2>核实性问题的说明</h2>
          {warnings.map((finding) => (
            <article key={finding.id} class="finding finding-warning">
              <p class="finding-message">{finding.message}</p>
              <ExplanationBox finding={finding} desk={desk} />
            </article>
          ))}
        </section>
      )}
      {standing && <StandingCard standing={standing} client={desk.client} onMoved={askAgain} />}
      <section class="group" aria-label="发送">
        <p class="digest">
          内容摘要（SHA-256）
          <code>{digest}</code>
        </p>
        {user ? <UnitChoice desk={desk} /> : <SignInFirst desk={desk} />}
        {submission?.state === "refused" && (
          <div class="problem" role="alert">
            <p>{submission.failure.message}</p>
            <ul>
              {submission.failure.findings?.map((message) => (
                <li key={message}>{message}</li>
              ))}
            </ul>
          </div>
        )}
        {wantsReason && (
          <label class="field">
            <span>替换原因</span>
            <textarea rows={2} value={reason} onInput={(event) => setReason(event.currentTarget.value)} />
          </label>
        )}
        <button
          type="button"
          class="primary wide"
          disabled={busy || !submittable || !isNamed || !user || unit === undefined || !isOpen}
          onClick={submit}
        >
          {busy ? "正在上报…" : standing ? againWords[standing.receipt.status] : "上报"}
        </button>
      </section>
    </>
  );
}

function SignInFirst({ desk }: { readonly desk: Desk }): JSX.Element {
  return (
    <>
      <p class="advice">上报前请先登录。</p>
      <SignIn desk={desk} />
    </>
  );
}

const withUnit = (report: Report, unit: string | undefined): Report =>
  unit === undefined ? report : { ...report, agency: { ...report.agency, code: unit } };

const againWords: Readonly<Record<Status, string>> = {
  submitted: "上报",
  withdrawn: "重新上报（替换撤回的一份）",
  returned: "重新上报（替换被退回的一份）",
  accepted: "重新上报（替换已接收的一份）",
  published: "重新上报（替换已公布的一份）",
};

const isAccepted = ({ receipt: { status } }: Standing): boolean =>
  status === "accepted" || status === "published";

const replacingOf = (standing: Standing | undefined, reason: string): Replacing | undefined =>
  standing && {
    replaces: standing.receipt.submission,
    ...(isAccepted(standing) && { reason: reason.trim() }),
  };
