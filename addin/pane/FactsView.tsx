// 事实: what the words are composed from, drawn from the definitions of the form. Everything may be left out.

import type { JSX } from "preact";
import { rawFactOf, type FactDefinition } from "../../shared/form/facts.ts";
import type { Form } from "../../shared/form/form.ts";
import { plainLabel } from "../../shared/form/plainLabel.ts";
import { placeOfFact } from "../../shared/form/facts.ts";
import { withFact } from "../../shared/report/facts.ts";
import type { Facts } from "../../shared/report/report.ts";
import type { Desk } from "./desk.ts";
import { FactList, type Row } from "./FactList.tsx";
import { NumberField } from "./NumberField.tsx";
import { useObservable } from "./useObservable.ts";

export function FactsView({ desk: { session } }: { readonly desk: Desk }): JSX.Element {
  const { report, form } = useObservable(session.state);
  const { facts } = report;
  const change = (place: string, value: unknown) => void session.setFacts(withFact(facts, place, value));
  const required = new Set((form.profile?.editions[form.edition.id]?.requiredFacts ?? []).map(placeOfFact));
  return (
    <>
      <p class="advice">
        填写以下事实后，“文字”中会组成可以写入各节的句子。都可以不填，没有填的不会写进正文。
      </p>
      {groupsOf(form).map(({ title, facts: definitions }) => (
        <details
          key={title}
          class="group facts"
          open={definitions.some(({ place }) => isGiven(facts, place))}
        >
          <summary>
            <h2>{title}</h2>
            <span class="count">{filledWords(definitions, facts)}</span>
          </summary>
          {definitions.map((fact) => (
            <FactField
              key={fact.place}
              fact={fact}
              raw={rawFactOf(facts, fact.place)}
              required={required.has(fact.place)}
              onChange={(value) => change(fact.place, value)}
            />
          ))}
        </details>
      ))}
    </>
  );
}

interface FactFieldProps {
  readonly fact: FactDefinition;
  readonly raw: unknown;
  readonly required: boolean;
  readonly onChange: (value: unknown) => void;
}

function FactField({ fact, raw, required, onChange }: FactFieldProps): JSX.Element {
  const { kind, label, unit, guidance, columns = [] } = fact;
  const name = `${label}${unit === undefined ? "" : `（${unit}）`}${required ? "（必填）" : ""}`;
  switch (kind) {
    case "list": {
      const rows = Array.isArray(raw) ? (raw as Row[]) : [];
      return (
        <section class="fact" aria-label={label}>
          <h3>{name}</h3>
          <p class="advice">{guidance}</p>
          <FactList
            fact={{ ...fact, columns }}
            rows={rows}
            onChange={(next) => onChange(next.length > 0 ? next : undefined)}
          />
        </section>
      );
    }
    case "text":
      return (
        <label class="field fact">
          <span>{name}</span>
          <textarea
            rows={2}
            placeholder={guidance}
            value={typeof raw === "string" ? raw : ""}
            onInput={(event) =>
              onChange(event.currentTarget.value === "" ? undefined : event.currentTarget.value)
            }
          />
        </label>
      );
    case "count":
    case "money":
      return (
        <div class="fact">
          <NumberField label={name} value={typeof raw === "number" ? raw : undefined} onChange={onChange} />
          <p class="advice">
            {typeof raw === "string" && raw !== "" ? `现在是“${raw.slice(0, 40)}”，不是数字。` : ""}
            {guidance}
          </p>
        </div>
      );
  }
}

interface Group {
  readonly title: string;
  readonly facts: readonly FactDefinition[];
}

/** An aspect of 一 each, then the other sections, then what stands in front; a form without aspects has its sections. */
function groupsOf({ edition, facts }: Form): Group[] {
  const groups = new Map<string, FactDefinition[]>();
  for (const fact of facts) {
    const section = edition.sections.find(({ id }) => id === fact.section);
    const aspect = section?.kind === "narrative" ? section.aspects?.[(fact.aspect ?? 0) - 1] : undefined;
    const title =
      fact.section === "preamble"
        ? "引言和联系方式"
        : (aspect ?? (section ? plainLabel(section.title) : undefined));
    // What this form has no section for would be said nowhere.
    if (title !== undefined) groups.set(title, [...(groups.get(title) ?? []), fact]);
  }
  return [...groups].map(([title, definitions]) => ({ title, facts: definitions }));
}

const isGiven = (facts: Facts, place: string): boolean => rawFactOf(facts, place) !== undefined;

function filledWords(definitions: readonly FactDefinition[], facts: Facts): string {
  const filled = definitions.filter(({ place }) => isGiven(facts, place)).length;
  return filled === 0 ? "未填" : `已填${filled}项`;
}
