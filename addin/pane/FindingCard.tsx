// One finding: the sentence, both sides with their numbers, the difference, the legal source, the way to each cell,
// and what would settle it.

import type { JSX } from "preact";
import type { FieldId } from "../../shared/form/define.ts";
import type { Field, Form } from "../../shared/form/form.ts";
import { writeFigure } from "../../shared/report/figure.ts";
import { valueOf } from "../../shared/report/values.ts";
import type { Finding } from "../../shared/validation/finding.ts";
import { plainNumber } from "../../shared/wording/findings.ts";
import { wordsPlace } from "../session/wordsPlace.ts";
import type { Desk } from "./desk.ts";
import { fetchedLater } from "./fetchedLater.tsx";
import { useObservable } from "./useObservable.ts";
import { coverLabels, coverName } from "../../shared/worksheet/cover.ts";
import { narrativeName } from "../../shared/worksheet/wordNames.ts";

export interface FindingCardProps {
  readonly finding: Finding;
  readonly desk: Desk;
}

const Remedies = fetchedLater<FindingCardProps>(async () => (await import("./Remedies.tsx")).Remedies);
const ExplanationBox = fetchedLater<FindingCardProps>(
  async () => (await import("./ExplanationBox.tsx")).ExplanationBox,
);

const kindWords = { error: "错误", warning: "核实", hint: "提示" } as const;
const kindSigns = { error: "✕", warning: "!", hint: "i" } as const;
/** More operands than this are folded away. */
const inSight = 5;

export function FindingCard({ finding, desk }: FindingCardProps): JSX.Element {
  const { severity, message, left, right, difference, basis, quote } = finding;
  return (
    <article class={`finding finding-${severity}`} data-finding={finding.id}>
      <p class="finding-message">
        <span class="sign" role="img" aria-label={kindWords[severity]}>
          {kindSigns[severity]}
        </span>
        {message}
      </p>
      {quote && <blockquote class="quote">{quote.text}</blockquote>}
      {left && right && (
        <dl class="sides">
          <dt>{left.text}</dt>
          <dd>{plainNumber(left.value)}</dd>
          <dt>{right.text}</dt>
          <dd>{plainNumber(right.value)}</dd>
          <dt class="difference">相差</dt>
          <dd class="difference">{plainNumber(difference ?? left.value - right.value)}</dd>
        </dl>
      )}
      {severity === "error" && <Remedies finding={finding} desk={desk} />}
      <Operands finding={finding} desk={desk} />
      {severity === "warning" && <ExplanationBox finding={finding} desk={desk} />}
      <p class="basis">依据：{basis}</p>
    </article>
  );
}

function Operands({ finding, desk: { session } }: FindingCardProps): JSX.Element | null {
  const { fields, shared = [] } = finding;
  const { form, report } = useObservable(session.state);
  const words = wordsPlace(finding, report, form);
  const known = [
    ...shared.filter((id) => fields.includes(id)),
    ...fields.filter((id) => !shared.includes(id)),
  ].filter((id) => form.fieldById.has(id) || /^(narrative|agency)\./.test(id));
  if (known.length === 0) return null;
  const [rows, columns] = (["rowName", "columnName"] as const).map(
    (part) => new Set(known.flatMap((id) => form.fieldById.get(id)?.[part] ?? [])).size,
  );
  const nameOf = ({ label, rowName, columnName }: Field) =>
    rows === 1 ? columnName : columns === 1 ? rowName : label;
  const button = (id: FieldId) => {
    const field = form.fieldById.get(id);
    const name = field ? nameOf(field) : wordsName(id, form);
    const text = field ? writeFigure(valueOf(report, field), field) : "";
    return (
      <li key={id}>
        <button
          type="button"
          class="operand"
          title={field?.label ?? name}
          onClick={() => void session.goTo(id === fields[0] ? (words ?? id) : id)}
        >
          <span>定位 {name}</span>
          {field && <b>{text === "" ? "空" : text}</b>}
        </button>
      </li>
    );
  };
  return (
    <>
      <ul class="operands">{known.slice(0, inSight).map(button)}</ul>
      {known.length > inSight && (
        <details class="more">
          <summary>其余{known.length - inSight}格</summary>
          <ul class="operands">{known.slice(inSight).map(button)}</ul>
        </details>
      )}
    </>
  );
}

function wordsName(place: string, { edition }: Form): string {
  const section = edition.sections.find(({ id }) => place === narrativeName(id));
  const cover = coverLabels.find(
    ([key]) => place === coverName(key) || (key === "agency" && place === "agency.name"),
  );
  return section?.title ?? cover?.[1] ?? "文字";
}
