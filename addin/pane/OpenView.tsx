// The view that is open: shown at once where it is at hand, fetched where it is not. A browser does not fetch a script
// again that it failed to fetch: the way out is to open the page anew, where everything typed is kept.

import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Opening } from "./Opening.tsx";
import { viewById, type View, type ViewId, type ViewProps } from "./views.ts";

/** Fetched once, at hand from then on. */
const fetched = new Map<ViewId, View>();

const atHand = (id: ViewId): View | undefined => viewById[id].view ?? fetched.get(id);

export function OpenView({ id, ...props }: ViewProps & { readonly id: ViewId }): JSX.Element {
  const [, setArrived] = useState<ViewId>();
  const [failed, setFailed] = useState<ViewId>();
  const Shown = atHand(id);
  useEffect(() => {
    const { load } = viewById[id];
    if (atHand(id) || !load) return;
    load().then(
      (view) => {
        fetched.set(id, view);
        setArrived(id);
      },
      () => setFailed(id),
    );
  }, [id]);
  if (Shown) return <Shown {...props} />;
  if (failed !== id) return <Opening />;
  return (
    <p class="problem" role="alert">
      “{viewById[id].name}”没有取到，已填的内容都在。
      <button type="button" class="link" onClick={() => location.reload()}>
        重新打开窗格
      </button>
    </p>
  );
}
