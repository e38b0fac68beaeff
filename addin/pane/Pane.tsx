// The task pane: header, navigation and the view that is open. The same in the browser, in Excel and in WPS.

import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { scopeWords } from "../../shared/worksheet/cover.ts";
import { AccountBar } from "./AccountBar.tsx";
import { CheckView } from "./CheckView.tsx";
import { countsOf, countWords } from "./counts.ts";
import type { Desk } from "./desk.ts";
import { later } from "./later.tsx";
import { Notices } from "./Notices.tsx";
import { StartView } from "./StartView.tsx";
import { SubmitView } from "./SubmitView.tsx";
import { useObservable } from "./useObservable.ts";

const views = [
  { id: "start", name: "报告" },
  { id: "check", name: "检查" },
  { id: "facts", name: "事实" },
  { id: "words", name: "文字" },
  { id: "preview", name: "预览" },
  { id: "submit", name: "上报" },
] as const;
export type ViewId = (typeof views)[number]["id"];

const FactsView = later(async () => (await import("./FactsView.tsx")).FactsView);
const WordsView = later(async () => (await import("./WordsView.tsx")).WordsView);
const PreviewView = later(async () => (await import("./PreviewView.tsx")).PreviewView);

export function Pane({ desk, first }: { readonly desk: Desk; readonly first: ViewId }): JSX.Element {
  const state = useObservable(desk.session.state);
  const [open, setOpen] = useState<ViewId>(first);
  const counts = countsOf(state);
  const { report } = state;
  return (
    <div class="pane" onKeyDown={ignoreWhileComposing}>
      <header class="pane-header">
        <div class="pane-title">
          <strong>{report.agency.name === "" ? "未填机关名称" : report.agency.name}</strong>
          <span>
            {report.year}年度 · {scopeWords[report.scope]} · {report.edition}年版
          </span>
        </div>
        <AccountBar desk={desk} />
      </header>
      <nav class="pane-nav" aria-label="窗格">
        {views.map(({ id, name }) => (
          <button
            key={id}
            type="button"
            aria-current={open === id ? "page" : undefined}
            onClick={() => setOpen(id)}
          >
            {name}
            {id === "check" && counts.errors > 0 && (
              <span class="badge" aria-hidden="true">
                {counts.errors}
              </span>
            )}
          </button>
        ))}
      </nav>
      <p class="visually-hidden" role="status" aria-live="polite">
        {countWords(counts)}
      </p>
      <Notices desk={desk} />
      <main class="pane-view" aria-label={views.find(({ id }) => id === open)?.name}>
        {open === "start" && <StartView desk={desk} onOpened={() => setOpen("check")} />}
        {open === "check" && <CheckView desk={desk} />}
        {open === "facts" && <FactsView desk={desk} />}
        {open === "words" && <WordsView desk={desk} />}
        {open === "preview" && <PreviewView desk={desk} />}
        {open === "submit" && <SubmitView desk={desk} onCheck={() => setOpen("check")} />}
      </main>
    </div>
  );
}

/** Enter that ends a Chinese input is not meant for the form. */
function ignoreWhileComposing(event: KeyboardEvent): void {
  if (event.isComposing && event.key === "Enter") event.preventDefault();
}
