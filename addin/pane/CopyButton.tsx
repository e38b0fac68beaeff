// Copies a text. A page without TLS has no clipboard: then the text is shown, selected, to be copied by hand.

import type { ComponentChildren, JSX } from "preact";
import { useState } from "preact/hooks";

export function CopyButton({
  text,
  children,
}: {
  readonly text: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  const [outcome, setOutcome] = useState<"copied" | "byHand">();
  const copy = () => {
    // Typed as always there, but absent on an intranet page without TLS.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    if (!clipboard) {
      setOutcome("byHand");
      return;
    }
    void clipboard.writeText(text).then(
      () => setOutcome("copied"),
      () => setOutcome("byHand"),
    );
  };
  return (
    <>
      <button type="button" onClick={copy}>
        {children}
      </button>
      {outcome === "copied" && <span role="status">已复制</span>}
      {outcome === "byHand" && (
        <textarea
          class="by-hand"
          readOnly
          rows={3}
          aria-label="请按 Ctrl+C 复制"
          value={text}
          ref={(element) => element?.select()}
        />
      )}
    </>
  );
}
