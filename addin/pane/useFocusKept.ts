// Where the button that was pressed goes away with what it settled, the keyboard stays in the view: without this it would be
// nowhere, and the next Tab would begin at the top of the page.

import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";

/** Of the element that takes the keyboard then. */
export function useFocusKept(): RefObject<HTMLElement | null> {
  const view = useRef<HTMLElement>(null);
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const pane = view.current?.closest(".pane");
    const remember = ({ target }: Event) => {
      last.current = target instanceof Element && pane?.contains(target) ? target : null;
    };
    document.addEventListener("focusin", remember);
    document.addEventListener("pointerdown", remember);
    return () => {
      document.removeEventListener("focusin", remember);
      document.removeEventListener("pointerdown", remember);
    };
  }, []);
  useEffect(() => {
    if (!isGone(last.current)) return;
    last.current = null;
    view.current?.focus({ preventScroll: true });
  });
  return view;
}

const isGone = (element: Element | null): boolean =>
  element !== null && !element.isConnected && document.activeElement === document.body;
