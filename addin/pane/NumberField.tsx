// A figure among the facts. What is no figure stays in the box, with a word about it, and is not taken over.

import type { JSX } from "preact";
import { useEffect, useId, useState } from "preact/hooks";
import { readFigure } from "../../shared/report/figure.ts";

export interface NumberFieldProps {
  readonly label: string;
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
}

export function NumberField({ label, value, onChange }: NumberFieldProps): JSX.Element {
  const [text, setText] = useState(value === undefined ? "" : String(value));
  const id = useId();
  const read = (typed: string) => readFigure(typed, "count").value;
  useEffect(() => {
    if (read(text) !== (value ?? null)) setText(value === undefined ? "" : String(value));
    // Only a figure from elsewhere, such as another report, replaces what is being typed.
  }, [value]);
  const figure = read(text);
  const isWrong = typeof figure === "string" || (figure !== null && figure < 0);
  return (
    <label class="field">
      <span>{label}</span>
      <input
        inputMode="decimal"
        value={text}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? id : undefined}
        onInput={(event) => {
          const typed = event.currentTarget.value;
          setText(typed);
          const next = read(typed);
          if (next === null) onChange(undefined);
          else if (typeof next === "number" && next >= 0) onChange(next);
        }}
      />
      {isWrong && (
        <span id={id} class="problem">
          请填一个不小于0的数字。
        </span>
      )}
    </label>
  );
}
