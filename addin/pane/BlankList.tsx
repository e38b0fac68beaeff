// 待填: the blanks by row, with the way to each and the offer to fill in zeros, which can be taken back.

import type { JSX } from "preact";
import type { Field } from "../../shared/form/form.ts";
import { blankRows } from "./blankRows.ts";
import type { Desk } from "./desk.ts";
import { useObservable } from "./useObservable.ts";

export function BlankList({ desk: { session } }: { readonly desk: Desk }): JSX.Element | null {
  const state = useObservable(session.state);
  const rows = blankRows(state);
  if (rows.length === 0) return null;
  const total = rows.reduce((sum, { fields }) => sum + fields.length, 0);
  const fillZeros = (fields: readonly Field[], what: string) =>
    void session.accept(
      fields.map(({ id }) => ({ place: id, to: 0 })),
      `${what}（${fields.length}格填0）`,
    );
  const sections = state.form.edition.sections.filter(({ id }) => rows.some(({ section }) => section === id));
  return (
    <section class="group" aria-label="待填">
      <h2>
        待填 <span class="count">{total}</span>
      </h2>
      <p class="advice">各项均须填写，没有发生的填0。合计由表内公式计算，不用填。</p>
      {sections.map(({ id, title }) => {
        const own = rows.filter(({ section }) => section === id);
        const fields = own.flatMap((row) => row.fields);
        return (
          <details key={id} class="blanks" open={rows.length <= 8}>
            <summary>
              {title} <span class="count">{fields.length}</span>
            </summary>
            <ul>
              {own.map(({ name, fields: cells }) => (
                <li key={name}>
                  <span class="blank-name">
                    {name} <small>{cells.length}格</small>
                  </span>
                  <button type="button" onClick={() => void session.goTo(cells[0]?.id ?? "")}>
                    定位
                  </button>
                  <button type="button" onClick={() => fillZeros(cells, name)}>
                    填0
                  </button>
                </li>
              ))}
            </ul>
            <button type="button" onClick={() => fillZeros(fields, title)}>
              本节{fields.length}个空格都填0
            </button>
          </details>
        );
      })}
      {sections.length > 1 && (
        <button
          type="button"
          class="wide"
          onClick={() =>
            fillZeros(
              rows.flatMap(({ fields }) => fields),
              "其余填0",
            )
          }
        >
          以上{total}个空格都填0
        </button>
      )}
    </section>
  );
}
