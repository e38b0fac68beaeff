// One paragraph that would be composed otherwise today: both versions beside each other, to take the new one or keep the old.

import type { JSX } from "preact";
import type { RecomposedParagraph, RecomposeStatus } from "../../shared/narrative/recompose.ts";

export interface DifferenceCardProps {
  readonly paragraph: RecomposedParagraph;
  readonly onTake: (choice: "composed" | "merged") => void;
  readonly onKeep: () => void;
}

const words: Readonly<Record<Exclude<RecomposeStatus, "unchanged" | "own">, string>> = {
  updated: "数字有变化，这一段没有改过",
  added: "现在可以补写",
  removed: "依据已经没有，这一段没有改过",
  conflict: "数字有变化，这一段您改过",
};

export function DifferenceCard({ paragraph, onTake, onKeep }: DifferenceCardProps): JSX.Element {
  const { status, current, composed, merged } = paragraph;
  return (
    <section class={`difference ${status}`}>
      <h3>{status === "unchanged" || status === "own" ? "" : words[status]}</h3>
      {current !== undefined && (
        <p>
          <b>现在：</b>
          <del>{current}</del>
        </p>
      )}
      <p>
        <b>{composed === undefined ? "改为：删去这一段" : current === undefined ? "补写：" : "改为："}</b>
        {composed !== undefined && <ins>{composed}</ins>}
      </p>
      {merged !== undefined && (
        <p>
          <b>或者只更新数字：</b>
          <ins>{merged}</ins>
        </p>
      )}
      <div class="actions">
        {merged !== undefined && (
          <button type="button" class="primary" onClick={() => onTake("merged")}>
            只更新数字
          </button>
        )}
        <button
          type="button"
          class={merged === undefined ? "primary" : ""}
          onClick={() => onTake("composed")}
        >
          采用
        </button>
        <button type="button" onClick={onKeep}>
          保留
        </button>
      </div>
    </section>
  );
}
