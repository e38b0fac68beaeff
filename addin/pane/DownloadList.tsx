// 下载: the report as a file. The server makes it and answers with an address for some minutes: what a pane holds in
// memory can't be saved in every host, a link can. A file that was made before the report changed is not offered.

import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Download } from "../../shared/api.ts";
import type { Report } from "../../shared/report/report.ts";
import { isFailure, type Client } from "../client/client.ts";

const files = [
  { format: "docx", name: "Word 公文" },
  { format: "pdf", name: "PDF" },
  { format: "html", name: "网页" },
  { format: "fragment", name: "网站粘贴稿" },
  { format: "xlsx", name: "工作簿" },
  { format: "text", name: "纯文本" },
  { format: "png", name: "一图读懂" },
  { format: "signoff-docx", name: "签批单（Word）" },
  { format: "signoff-pdf", name: "签批单（PDF）" },
] as const;

interface Made {
  readonly of: Report;
  readonly name: string;
  readonly download: Download;
}

export function DownloadList({
  report,
  client,
}: {
  readonly report: Report;
  readonly client: Client;
}): JSX.Element {
  const [format, setFormat] = useState<string>(files[0].format);
  const [busy, setBusy] = useState(false);
  const [made, setMade] = useState<Made>();
  const [fault, setFault] = useState("");
  const make = async () => {
    setBusy(true);
    setFault("");
    setMade(undefined);
    const answer = await client.makeFile(format, report);
    setBusy(false);
    if (isFailure(answer)) setFault(answer.message);
    else
      setMade({
        of: report,
        name: files.find((file) => file.format === format)?.name ?? "",
        download: answer,
      });
  };
  return (
    <section class="group" aria-label="下载">
      <div class="make-file">
        <label>
          <span class="visually-hidden">文件</span>
          <select value={format} onChange={({ currentTarget }) => setFormat(currentTarget.value)}>
            {files.map((file) => (
              <option key={file.format} value={file.format}>
                {file.name}
              </option>
            ))}
          </select>
        </label>
        <button type="button" disabled={busy} onClick={() => void make()}>
          {busy ? "正在生成…" : "生成文件"}
        </button>
      </div>
      <div role="status">
        {fault !== "" && <p class="notice">{fault}</p>}
        {made?.of === report && (
          <p>
            <a class="button primary" href={made.download.url} target="_blank" rel="noopener">
              下载{made.name}
            </a>{" "}
            10分钟内有效
          </p>
        )}
      </div>
    </section>
  );
}
