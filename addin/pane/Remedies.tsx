// What would settle a finding: the one wrong cell, the cells of which one is wrong, or two neighbours mixed up.
// Each as before → after; nothing is written until it is accepted, and it can be taken back.

import type { JSX } from "preact";
import type { Exchange, Suspect } from "../../shared/validation/locate.ts";
import type { Finding } from "../../shared/validation/finding.ts";
import { plainNumber } from "../../shared/wording/findings.ts";
import { ControlFigure } from "./ControlFigure.tsx";
import type { Desk } from "./desk.ts";
import { useObservable } from "./useObservable.ts";

/** More possibilities than this are folded away. */
const inSight = 4;

interface Offer {
  readonly cells: readonly Suspect[];
  /** Formulas of the sheet calculate these by themselves; typed totals are written too. */
  readonly also: readonly Suspect[];
}

export function Remedies({ finding, desk }: { readonly finding: Finding; readonly desk: Desk }): JSX.Element {
  const { repair, suspects = [], exchanges = [] } = finding;
  const settled = `改后${repair?.settles.length ?? 0}处全部平衡。`;
  return (
    <>
      {repair && (
        <Choice lead="可能只是这一格有误：" tail={settled} offer={single(repair)} desk={desk} isSure />
      )}
      {exchanges.length > 0 && (
        <Choices lead="可能是相邻两格的数字填反了：" offers={exchanges.map(both)} desk={desk} />
      )}
      {suspects.length > 0 && (
        <Choices
          lead={
            suspects.length === 1
              ? "只改一格的话，只能是这一格；也可能不止一格有误，请对照台账核对："
              : `下列${suspects.length}格中改任何一格都能平衡，请对照台账确定是哪一格：`
          }
          offers={suspects.map(single)}
          desk={desk}
        />
      )}
      {(suspects.length > 1 || finding.rule.startsWith("controls.")) && (
        <ControlFigure suspects={suspects} desk={desk} />
      )}
    </>
  );
}

const single = (suspect: Suspect): Offer => ({ cells: [suspect], also: suspect.also ?? [] });
const both = (pair: Exchange): Offer => ({ cells: pair, also: [] });

function Choices({
  lead,
  offers,
  desk,
}: {
  readonly lead: string;
  readonly offers: readonly Offer[];
  readonly desk: Desk;
}): JSX.Element {
  const choice = (offer: Offer) => (
    <li key={offer.cells[0]?.field}>
      <Choice offer={offer} desk={desk} />
    </li>
  );
  return (
    <div class="possible">
      <p>{lead}</p>
      <ul>{offers.slice(0, inSight).map(choice)}</ul>
      {offers.length > inSight && (
        <details class="more">
          <summary>其余{offers.length - inSight}种可能</summary>
          <ul>{offers.slice(inSight).map(choice)}</ul>
        </details>
      )}
    </div>
  );
}

function Choice({
  lead,
  tail,
  offer: { cells, also },
  desk: { session },
  isSure = false,
}: {
  readonly lead?: string;
  readonly tail?: string;
  readonly offer: Offer;
  readonly desk: Desk;
  readonly isSure?: boolean;
}): JSX.Element {
  const { form, calculated } = useObservable(session.state);
  const labelOf = (id: string) => form.fieldById.get(id)?.label ?? id;
  const changeOf = ({ from, to }: Suspect) => `${plainNumber(from)} → ${plainNumber(to)}`;
  const edits = [...cells, ...also.filter(({ field }) => !calculated.has(field))];
  const what = cells.map((cell) => `${labelOf(cell.field)} ${changeOf(cell)}`).join("，");
  return (
    <div class={isSure ? "repair" : "maybe"}>
      <p>
        {lead}
        {cells.map((cell, index) => (
          <span key={cell.field}>
            {index > 0 && "，"}
            <b>{labelOf(cell.field)}</b> <span class="change">{changeOf(cell)}</span>
          </span>
        ))}
        {tail !== undefined && `，${tail}`}
      </p>
      <button
        type="button"
        class={isSure ? "primary" : ""}
        onClick={() =>
          void session.accept(
            edits.map(({ field, to }) => ({ place: field, to })),
            what,
          )
        }
      >
        采用
      </button>
      <button type="button" onClick={() => void session.goTo(cells[0]?.field ?? "")}>
        定位
      </button>
    </div>
  );
}
