// The state of every section in one table; the section's name leads to its sheet.

import type { JSX } from "preact";
import type { Desk } from "./desk.ts";
import { useObservable } from "./useObservable.ts";

export function SectionStatus({ desk: { session } }: { readonly desk: Desk }): JSX.Element {
  const { form, completeness } = useObservable(session.state);
  const placeOf = (id: string) => form.fields.find(({ section, derived }) => section === id && !derived)?.id;
  return (
    <table class="sections">
      <thead>
        <tr>
          <th scope="col">章节</th>
          <th scope="col">已填</th>
          <th scope="col">错误</th>
          <th scope="col">待说明</th>
        </tr>
      </thead>
      <tbody>
        {completeness.sections.map(({ id, filled, total, errors, toExplain }) => {
          const section = form.edition.sections.find((each) => each.id === id);
          return (
            <tr key={id}>
              <th scope="row">
                <button
                  type="button"
                  class="link"
                  onClick={() => void session.goTo(placeOf(id) ?? `narrative.${id}`)}
                >
                  {section?.title ?? id}
                </button>
              </th>
              <td class={filled < total ? "part" : "whole"}>
                {total === 0 ? "可不填" : `${filled}/${total}`}
              </td>
              <td class={errors > 0 ? "bad" : ""}>{errors}</td>
              <td class={toExplain > 0 ? "ask" : ""}>{toExplain}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
