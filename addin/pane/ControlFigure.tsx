// A control figure: what the ledger says in all. One of them tells most of the possible cells from the wrong one.

import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { FieldId } from "../../shared/form/define.ts";
import { readFigure } from "../../shared/report/figure.ts";
import type { Suspect } from "../../shared/validation/locate.ts";
import type { Desk } from "./desk.ts";
import { useObservable } from "./useObservable.ts";

export function ControlFigure({
  suspects,
  desk: { session },
}: {
  readonly suspects: readonly Suspect[];
  readonly desk: Desk;
}): JSX.Element | null {
  const { form, report } = useObservable(session.state);
  const known = report.facts.controls ?? {};
  const offered = totalsThatTell(suspects).filter((id) => known[id] === undefined);
  const [chosen, setChosen] = useState<FieldId>("");
  const [text, setText] = useState("");
  const id = offered.includes(chosen) ? chosen : (offered[0] ?? "");
  const figure = readFigure(text, "count").value;
  const { controls: _, ...facts } = report.facts;
  const keep = (controls: Readonly<Record<FieldId, number>>) =>
    void session.setFacts(Object.keys(controls).length === 0 ? facts : { ...facts, controls });
  const remove = (field: FieldId) =>
    keep(Object.fromEntries(Object.entries(known).filter(([each]) => each !== field)));
  const labelOf = (field: FieldId) => form.fieldById.get(field)?.label ?? field;
  if (offered.length === 0 && Object.keys(known).length === 0) return null;
  return (
    <details class="more" open={offered.length === 0}>
      <summary>用台账上的总数缩小范围</summary>
      {Object.entries(known).map(([field, total]) => (
        <p key={field} class="advice">
          台账：{labelOf(field)} {total}
          <button type="button" class="link" onClick={() => remove(field)}>
            删去
          </button>
        </p>
      ))}
      {offered.length > 0 && (
        <div class="pair">
          <label class="field">
            <span>哪一项</span>
            <select value={id} onChange={(event) => setChosen(event.currentTarget.value)}>
              {offered.map((field) => (
                <option key={field} value={field}>
                  {labelOf(field)}
                </option>
              ))}
            </select>
          </label>
          <label class="field">
            <span>台账数</span>
            <input inputMode="numeric" value={text} onInput={(event) => setText(event.currentTarget.value)} />
          </label>
          <button
            type="button"
            disabled={typeof figure !== "number" || figure < 0}
            onClick={() => {
              if (typeof figure === "number") keep({ ...known, [id]: figure });
              setText("");
            }}
          >
            核对
          </button>
        </div>
      )}
    </details>
  );
}

/** Totals that some of the possible cells move and others do not. */
function totalsThatTell(suspects: readonly Suspect[]): FieldId[] {
  const times = new Map<FieldId, number>();
  for (const { also = [] } of suspects)
    for (const { field } of also) times.set(field, (times.get(field) ?? 0) + 1);
  return [...times].flatMap(([field, count]) => (count < suspects.length ? [field] : []));
}
