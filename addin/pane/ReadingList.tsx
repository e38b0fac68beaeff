// What was read otherwise than it stands in the cell, so that nobody is surprised by the figure.

import type { JSX } from "preact";
import type { FigureChange } from "../../shared/report/figure.ts";
import { plainNumber } from "../../shared/wording/findings.ts";
import type { Desk } from "./desk.ts";
import { useObservable } from "./useObservable.ts";

const changeWords: Readonly<Record<FigureChange, string>> = {
  fullWidth: "全角字符",
  separators: "千分位",
  sign: "正负号",
  unit: "单位",
  converted: "换算单位",
};

export function ReadingList({ desk: { session } }: { readonly desk: Desk }): JSX.Element | null {
  const { readings, form } = useObservable(session.state);
  if (readings.length === 0) return null;
  return (
    <details class="readings" open={readings.length <= 3}>
      <summary>
        自动识别的写法 <span class="count">{readings.length}</span>
      </summary>
      <ul>
        {readings.map(({ field, typed, value, changes }) => (
          <li key={field}>
            <span>
              {form.fieldById.get(field)?.label ?? field}：“{typed}”读作 <b>{plainNumber(value)}</b>
              <small>（{changes.map((change) => changeWords[change]).join("、")}）</small>
            </span>
            <button type="button" onClick={() => void session.goTo(field)}>
              定位
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
