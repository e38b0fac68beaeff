// The task pane: header, navigation and the view that is open. The same in the browser, in Excel and in WPS.

import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { scopeWords } from "../../shared/worksheet/cover.ts";
import { AccountBar } from "./AccountBar.tsx";
import { countsOf, countWords } from "./counts.ts";
import type { Desk } from "./desk.ts";
import { Notices } from "./Notices.tsx";
import { OpenView } from "./OpenView.tsx";
import { useFocusKept } from "./useFocusKept.ts";
import { useObservable } from "./useObservable.ts";
import { viewById, viewIds, type ViewId } from "./views.ts";

export interface PaneProps {
  readonly desk: Desk;
  readonly first: ViewId;
  /** Listens for views that are asked for outside of the pane; answers how to stop. */
  readonly listen?: ((show: (view: ViewId) => void) => () => void) | undefined;
}

export function Pane({ desk, first, listen }: PaneProps): JSX.Element {
  const state = useObservable(desk.session.state);
  const [open, setOpen] = useState<ViewId>(first);
  useEffect(() => listen?.(setOpen), [listen]);
  const view = useFocusKept();
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
        {viewIds.map((id) => (
          <button
            key={id}
            type="button"
            aria-current={open === id ? "page" : undefined}
            onClick={() => setOpen(id)}
          >
            {viewById[id].name}
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
      <main ref={view} tabIndex={-1} class="pane-view" aria-label={viewById[open].name}>
        <OpenView id={open} desk={desk} show={setOpen} />
      </main>
    </div>
  );
}

/** Enter that ends a Chinese input is not meant for the form. */
function ignoreWhileComposing(event: KeyboardEvent): void {
  if (event.isComposing && event.key === "Enter") event.preventDefault();
}
