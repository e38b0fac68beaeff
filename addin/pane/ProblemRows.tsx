// Problems and what was done about them, one pair to a card.

import type { JSX } from "preact";
import type { Facts } from "../../shared/report/report.ts";

type Problem = NonNullable<Facts["problems"]>[number];

export interface ProblemRowsProps {
  readonly rows: readonly Problem[];
  readonly onChange: (rows: Problem[]) => void;
}

export function ProblemRows({ rows, onChange }: ProblemRowsProps): JSX.Element {
  const change = (index: number, part: Partial<Problem>) =>
    onChange(rows.map((row, other) => (other === index ? { ...row, ...part } : row)));
  return (
    <>
      {rows.map((row, index) => (
        <fieldset key={index} class="problem-row">
          <legend class="visually-hidden">问题{index + 1}</legend>
          <label class="field">
            <span>问题{index + 1}</span>
            <textarea
              rows={2}
              value={row.problem}
              onInput={(event) => change(index, { problem: event.currentTarget.value })}
            />
          </label>
          <label class="field">
            <span>改进措施</span>
            <textarea
              rows={2}
              value={row.measure ?? ""}
              onInput={(event) => change(index, { measure: event.currentTarget.value })}
            />
          </label>
          <button
            type="button"
            class="link"
            aria-label={`删除问题${index + 1}`}
            onClick={() => onChange(rows.filter((_, other) => other !== index))}
          >
            删除
          </button>
        </fieldset>
      ))}
      <button type="button" onClick={() => onChange([...rows, { problem: "", measure: "" }])}>
        添加问题
      </button>
    </>
  );
}
