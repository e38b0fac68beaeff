// A view that is fetched when it is first opened, so that the pane is ready sooner.

import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";

type View<P> = (props: P) => JSX.Element;

export function later<P extends object>(fetchView: () => Promise<View<P>>): View<P> {
  let fetched: View<P> | undefined;
  return function Later(props) {
    const [state, setState] = useState<"waiting" | "shown" | "failed">(fetched ? "shown" : "waiting");
    useEffect(() => {
      if (state !== "waiting") return;
      fetchView().then(
        (view) => {
          fetched = view;
          setState("shown");
        },
        () => setState("failed"),
      );
    }, [state]);
    if (fetched) {
      const Shown = fetched;
      return <Shown {...props} />;
    }
    if (state !== "failed") return <p class="waiting">正在打开…</p>;
    return (
      <div class="group">
        <p class="problem">这一页没有取到，请检查网络。</p>
        <button type="button" onClick={() => setState("waiting")}>
          重试
        </button>
      </div>
    );
  };
}
