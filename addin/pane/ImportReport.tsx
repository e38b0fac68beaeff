// Reads an earlier report, as text or as a filled workbook: it proposes what was found, and opens it only when the person says so.

import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { parseReport, type Report } from "../../shared/report/report.ts";
import { isFailure, type ImportAnswer } from "../client/client.ts";
import { sheetsOf } from "../host/sheetsOf.ts";
import type { Opening } from "../session/opening.ts";
import type { Desk } from "./desk.ts";
import { fileText } from "./fileText.ts";

export interface ImportReportProps {
  readonly desk: Desk;
  readonly onReady: (opening: Opening) => void;
}

interface Proposal {
  readonly report: Report;
  readonly notes: ImportAnswer["notes"];
  readonly unread: readonly string[];
}

type Progress = { readonly busy: true } | { readonly problem: string } | { readonly proposal: Proposal };

export function ImportReport({ desk, onReady }: ImportReportProps): JSX.Element {
  const [progress, setProgress] = useState<Progress>();
  const read = async (source: string | Blob) => {
    setProgress({ busy: true });
    setProgress(await proposalFrom(source, desk));
  };
  const choose = (input: HTMLInputElement) => {
    const file = input.files?.[0];
    // So that choosing the same file again is noticed too.
    input.value = "";
    if (file) void (file.name.toLowerCase().endsWith(".xlsx") ? read(file) : fileText(file).then(read));
  };
  return (
    <>
      <label class="field">
        <span>文本文件（.txt）或填好的工作簿（.xlsx）</span>
        <input type="file" accept=".txt,.xlsx,text/plain" onChange={(event) => choose(event.currentTarget)} />
      </label>
      <PastedText onText={(text) => void read(text)} />
      <div aria-live="polite">
        {progress && "busy" in progress && <p class="advice">正在读取…</p>}
        {progress && "problem" in progress && <p class="problem">{progress.problem}</p>}
        {progress && "proposal" in progress && (
          <ProposalCard
            proposal={progress.proposal}
            desk={desk}
            onAccept={() => {
              const { report } = progress.proposal;
              const { facts, explanations, agency } = report;
              const code = agency.code === undefined ? {} : { code: agency.code };
              onReady({ sheets: sheetsOf(report), draft: { facts, explanations, ...code } });
            }}
            onReject={() => setProgress(undefined)}
          />
        )}
      </div>
    </>
  );
}

async function proposalFrom(source: string | Blob, { client, catalogue }: Desk): Promise<Progress> {
  const answer = await client.importReport(source);
  if (isFailure(answer)) return { problem: answer.message };
  const parsed = parseReport(answer.report, catalogue);
  if ("errors" in parsed) return { problem: "没有识别出年度报告，请换一份文件。" };
  return { proposal: { report: parsed.report, notes: answer.notes, unread: answer.unread } };
}

function PastedText({ onText }: { readonly onText: (text: string) => void }): JSX.Element {
  const [text, setText] = useState("");
  return (
    <details>
      <summary>或粘贴报告全文</summary>
      <label class="field">
        <span>报告全文</span>
        <textarea rows={5} value={text} onInput={(event) => setText(event.currentTarget.value)} />
      </label>
      <button type="button" disabled={text.trim() === ""} onClick={() => onText(text)}>
        读取
      </button>
    </details>
  );
}

function ProposalCard({
  proposal: { report, notes, unread },
  desk: { catalogue },
  onAccept,
  onReject,
}: {
  readonly proposal: Proposal;
  readonly desk: Desk;
  readonly onAccept: () => void;
  readonly onReject: () => void;
}): JSX.Element {
  const form = catalogue.formOf(report);
  const total = form.fields.filter(({ derived }) => !derived).length;
  return (
    <article class="proposal">
      <p>
        <b>{report.agency.name === "" ? "未识别出机关名称" : report.agency.name}</b>，{report.year}年度，
        {report.edition}年版格式。读到{Math.max(0, total - unread.length)}个数字
        {unread.length > 0 && `，有${unread.length}格没有找到，留空待填`}。
      </p>
      {notes.length > 0 && (
        <details open={notes.length <= 5}>
          <summary>读取说明（{notes.length}）</summary>
          <ul>
            {notes.map(({ message, field }, index) => (
              <li key={`${index}${field ?? ""}`}>{message}</li>
            ))}
          </ul>
        </details>
      )}
      {unread.length > 0 && (
        <details>
          <summary>没有找到的（{unread.length}）</summary>
          <ul>
            {unread.map((id) => (
              <li key={id}>{form.fieldById.get(id)?.label ?? id}</li>
            ))}
          </ul>
        </details>
      )}
      <button type="button" class="primary" onClick={onAccept}>
        采用
      </button>
      <button type="button" onClick={onReject}>
        不用
      </button>
    </article>
  );
}
