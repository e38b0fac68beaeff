// Where a person writes: Enter sends, Shift+Enter begins a new line, the arrow upwards brings back what was said before.
// What is being composed by an input method is left alone.

import type { JSX, RefObject } from "preact";
import { useState } from "preact/hooks";

export interface ComposerProps {
  readonly input: RefObject<HTMLTextAreaElement | null>;
  readonly typed: string;
  readonly onTyped: (text: string) => void;
  readonly onSend: (text: string) => void;
  /** What this person said before, the latest last. */
  readonly said: readonly string[];
}

export function Composer({ input, typed, onTyped, onSend, said }: ComposerProps): JSX.Element {
  const [back, setBack] = useState(0);
  const send = () => {
    if (typed.trim() === "") return;
    onTyped("");
    setBack(0);
    onSend(typed);
  };
  const recall = (steps: number) => {
    setBack(steps);
    onTyped(said.at(-steps) ?? "");
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      send();
    } else if (event.key === "ArrowUp" && (typed === "" || back > 0) && back < said.length) {
      event.preventDefault();
      recall(back + 1);
    } else if (event.key === "ArrowDown" && back > 0) {
      event.preventDefault();
      if (back === 1) {
        setBack(0);
        onTyped("");
      } else recall(back - 1);
    }
  };
  const lines = Math.min(6, Math.max(2, typed.split("\n").length));
  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <label class="visually-hidden" for="chat-input">
        说一句话，或者粘贴数据
      </label>
      <textarea
        id="chat-input"
        ref={input}
        rows={lines}
        value={typed}
        placeholder="说一句话，或者粘贴数据"
        onInput={({ currentTarget }) => {
          setBack(0);
          onTyped(currentTarget.value);
        }}
        onKeyDown={onKeyDown}
      />
      <button type="submit" class="primary" disabled={typed.trim() === ""}>
        发送
      </button>
    </form>
  );
}
