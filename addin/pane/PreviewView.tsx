// 预览: the compiled report in a frame that runs nothing, and the same report to take along as a file.

import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { DownloadList } from "./DownloadList.tsx";
import type { Desk } from "./desk.ts";
import { useObservable } from "./useObservable.ts";

export function PreviewView({ desk }: { readonly desk: Desk }): JSX.Element {
  const { report, form, previous, completeness } = useObservable(desk.session.state);
  const [page, setPage] = useState<string>();
  useEffect(() => {
    let current = true;
    void import("./previewPage.ts").then(({ previewPage }) => {
      if (current) setPage(previewPage(report, form, previous));
    });
    return () => (current = false);
  }, [report, form, previous]);
  return (
    <>
      {!completeness.submittable && <p class="advice">核对还没有通过，下载的文件只供校对，不能公布。</p>}
      <DownloadList report={report} client={desk.client} />
      {page !== undefined && <iframe class="preview" title="报告预览" sandbox="" srcdoc={page} />}
    </>
  );
}
