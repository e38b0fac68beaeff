// A proposal: each cell by name with what it holds and what it would hold, what that does to the findings, and the decision.

import type { JSX } from "preact";
import { sayings } from "../../chat/chat.ts";
import type { Outcome, Proposal } from "../../chat/transcript.ts";
import type { Form } from "../../../shared/form/form.ts";
import { placeName } from "../../../shared/wording/placeName.ts";

export interface ProposalCardProps {
  readonly proposal: Proposal;
  readonly form: Form;
  readonly onSay: (text: string) => void;
  readonly onAmend: () => void;
}

const outcomeWords: Readonly<Record<Exclude<Outcome, "open">, string>> = {
  accepted: "✓ 已采用",
  declined: "没有采用",
  replaced: "已由新的提议代替",
  undone: "已撤销",
};

/** More cells than this are folded away. */
const inSight = 8;

export function ProposalCard({
  proposal: { edits, raises, settles, outcome },
  form,
  onSay,
  onAmend,
}: ProposalCardProps): JSX.Element {
  const rows = edits.map(({ field, from, to }) => (
    <tr key={field}>
      <th scope="row">{placeName(form, field)}</th>
      <td>{shown(from)}</td>
      <td aria-hidden="true">→</td>
      <td>
        <b>{shown(to)}</b>
      </td>
    </tr>
  ));
  return (
    <div class={`proposal proposal-${outcome}`}>
      <table>
        <thead class="visually-hidden">
          <tr>
            <th scope="col">位置</th>
            <th scope="col">现在</th>
            <td />
            <th scope="col">改为</th>
          </tr>
        </thead>
        <tbody>{rows.slice(0, inSight)}</tbody>
      </table>
      {rows.length > inSight && (
        <details class="more">
          <summary>其余{rows.length - inSight}格</summary>
          <table>
            <tbody>{rows.slice(inSight)}</tbody>
          </table>
        </details>
      )}
      <Effects kind="settles" name="会消除" messages={settles} />
      <Effects kind="raises" name="会出现" messages={raises} />
      {outcome === "open" ? (
        <div class="proposal-decision">
          <button type="button" class="primary" onClick={() => onSay(sayings.accept)}>
            采用
          </button>
          <button type="button" onClick={onAmend}>
            改一下
          </button>
          <button type="button" onClick={() => onSay(sayings.decline)}>
            不要
          </button>
        </div>
      ) : (
        <p class="proposal-outcome">{outcomeWords[outcome]}</p>
      )}
    </div>
  );
}

function Effects({
  kind,
  name,
  messages,
}: {
  readonly kind: "raises" | "settles";
  readonly name: string;
  readonly messages: readonly string[];
}): JSX.Element | null {
  if (messages.length === 0) return null;
  return (
    <details class={`effects effects-${kind}`}>
      <summary>
        {name}
        {messages.length}处问题
      </summary>
      <ul>
        {messages.map((message) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
    </details>
  );
}

const shown = (value: number | string | null) => (value === null || value === "" ? "空" : String(value));
