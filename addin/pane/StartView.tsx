// 报告: where a report comes from: a sample, a new one, an earlier text.

import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { openSample } from "../samples/sample.ts";
import type { SampleOffer } from "../samples/samples.ts";
import type { Opening } from "../session/opening.ts";
import { ImportReport } from "./ImportReport.tsx";
import { NewReport } from "./NewReport.tsx";
import { OtherTemplate } from "./OtherTemplate.tsx";
import type { ViewProps } from "./views.ts";

export function StartView({ desk, show }: ViewProps): JSX.Element {
  const [problem, setProblem] = useState<string>();
  const [elsewhere, setElsewhere] = useState<Opening>();
  const [busy, setBusy] = useState(false);
  const open = async (opening: Opening) => {
    setElsewhere(undefined);
    setProblem(undefined);
    setBusy(true);
    const outcome = await desk.session.open(opening);
    setBusy(false);
    if (outcome === "elsewhere") setElsewhere(opening);
    else if (outcome === "unanswered") setProblem(unanswered);
    else {
      // At once: whoever has gone on to another view meanwhile is not brought back.
      show("check");
      await (await desk.openOutbox()).clear();
      await (await desk.openChat()).clear();
    }
  };
  const openOffer = async (offer: SampleOffer) => {
    const sample = await offer.load().catch(() => undefined);
    if (sample) await open(openSample(sample, offer.name, desk.catalogue));
    else setProblem("示例没有取到，请刷新页面后再试。");
  };
  return (
    <>
      {elsewhere && <OtherTemplate sheets={elsewhere.sheets} />}
      <div aria-live="polite">{busy && <p class="advice">正在打开…</p>}</div>
      {problem !== undefined && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <section class="group" aria-label="示例">
        <h2>看一份示例</h2>
        {desk.samples.map((sample) => (
          <button
            key={sample.id}
            type="button"
            class="choice"
            disabled={busy}
            onClick={() => void openOffer(sample)}
          >
            <b>
              <span class="tag">示例</span> {sample.name}
            </b>
            <small>{sample.about}</small>
          </button>
        ))}
      </section>
      <section class="group" aria-label="新建">
        <h2>新建空白报告</h2>
        <NewReport desk={desk} onReady={(opening) => void open(opening)} />
      </section>
      <section class="group" aria-label="导入">
        <h2>导入已有的报告</h2>
        <ImportReport desk={desk} onReady={(opening) => void open(opening)} />
      </section>
    </>
  );
}

const unanswered =
  "没有打开：表格程序没有响应，或者不允许写入。表格和草稿都没有改动。请先按回车键结束单元格编辑、取消工作表保护，再试一次。";
