// A part of a view that is fetched when it is first shown, so that the pane is ready without it.

import type { ComponentType, JSX } from "preact";
import { useEffect, useState } from "preact/hooks";

export function fetchedLater<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): (props: Props) => JSX.Element {
  let Part: ComponentType<Props> | undefined;
  return function Fetched(props: Props): JSX.Element {
    const [state, setState] = useState<"waiting" | "failed" | "there">("waiting");
    useEffect(() => {
      if (Part) return;
      load().then(
        (part) => {
          Part = part;
          setState("there");
        },
        () => setState("failed"),
      );
    }, []);
    if (Part) return <Part {...props} />;
    if (state === "failed") return <p class="problem">这一部分没有取到，请重新打开窗格，已填的内容都在。</p>;
    return <p class="advice" aria-busy="true" />;
  };
}
