// 报告: where a report comes from: a sample, a new one, an earlier text.

import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { openSample } from "../samples/sample.ts";
import type { SampleOffer } from "../samples/samples.ts";
import type { Opening } from "../session/session.ts";
import { ImportReport } from "./ImportReport.tsx";
import { NewReport } from "./NewReport.tsx";
import { OtherTemplate } from "./OtherTemplate.tsx";
import type { ViewProps } from "./views.ts";

export function StartView({ desk, show }: ViewProps): JSX.Element {
  const [problem, setProblem] = useState<string>();
  const [elsewhere, setElsewhere] = useState<Opening>();
  const openOffer = (offer: SampleOffer) => {
    setProblem(undefined);
    void offer.load().then(
      (sample) => open(openSample(sample, offer.name, desk.catalogue)),
      () => setProblem("示例没有取到，请刷新页面后再试。"),
    );
  };
  const open = (opening: Opening) => {
    void desk.session.open(opening).then(async (opened) => {
      if (!opened) {
        setElsewhere(opening);
        return;
      }
      await desk.outbox.clear();
      await (await desk.openChat()).clear();
      show("check");
    });
  };
  return (
    <>
      {elsewhere && <OtherTemplate sheets={elsewhere.sheets} />}
      <section class="group" aria-label="示例">
        <h2>看一份示例</h2>
        {desk.samples.map((sample) => (
          <button key={sample.id} type="button" class="choice" onClick={() => openOffer(sample)}>
            <b>
              <span class="tag">示例</span> {sample.name}
            </b>
            <small>{sample.about}</small>
          </button>
        ))}
        {problem !== undefined && (
          <p class="problem" role="alert">
            {problem}
          </p>
        )}
      </section>
      <section class="group" aria-label="新建">
        <h2>新建空白报告</h2>
        <NewReport desk={desk} onReady={open} />
      </section>
      <section class="group" aria-label="导入">
        <h2>导入已有的报告</h2>
        <ImportReport desk={desk} onReady={open} />
      </section>
    </>
  );
}
