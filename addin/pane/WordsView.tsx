// 文字: what figures and facts let be said, section by section. Nothing is put into a section unasked, and what staff wrote stays
// until they have seen the difference and chosen.

import type { JSX } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import { sourceOf } from "../../shared/document/runs.ts";
import type { Form } from "../../shared/form/form.ts";
import { composeReport, textOfParagraphs, type ComposedParagraph } from "../../shared/narrative/compose.ts";
import { parseWording } from "../../shared/narrative/template/parseWording.ts";
import { chosenText, harmlessChoices, recompose } from "../../shared/narrative/recompose.ts";
import { readComposedMemory, type ComposedMemory } from "../session/composedMemory.ts";
import { DifferenceCard } from "./DifferenceCard.tsx";
import type { Desk } from "./desk.ts";
import { useObservable } from "./useObservable.ts";
import { coverLabels } from "../../shared/worksheet/cover.ts";

type Part = keyof ReturnType<typeof composeReport>;

interface Written {
  readonly part: Part;
  readonly text: string;
  readonly composed: readonly ComposedParagraph[];
}

export function WordsView({ desk: { session, client } }: { readonly desk: Desk }): JSX.Element {
  const state = useObservable(session.state);
  const { report, previous } = state;
  const form = useSpokenForm(state.form, client);
  const composed = composeReport(report, form, { previous });
  const memory = readComposedMemory(state.composed);
  const parts = partsOf(form).filter(({ part }) => (composed[part]?.length ?? 0) > 0);
  const blank = parts.filter(({ part }) => (report.narrative[part] ?? "").trim() === "");

  /** `composed` is what the section counts as composed with from now on. */
  async function write(texts: readonly Written[], what: string): Promise<void> {
    await session.accept(
      texts.map(({ part, text }) => ({ place: `narrative.${part}`, to: text })),
      what,
    );
    await session.rememberComposed({
      ...memory,
      ...Object.fromEntries(texts.map(({ part, composed: seen }) => [part, seen])),
    } satisfies ComposedMemory);
  }

  if (parts.length === 0)
    return <p class="advice">填写表中的数字和“事实”后，这里会组成可以写入各节的文字。</p>;
  return (
    <>
      {blank.length > 1 && (
        <section class="group">
          <p class="advice">以下空白的部分可以一次写入，之后仍可修改；数字有变化时，这里会列出差别。</p>
          <button
            type="button"
            class="primary"
            onClick={() =>
              void write(
                blank.map(({ part }) => {
                  const paragraphs = composed[part] ?? [];
                  return { part, text: textOfParagraphs(paragraphs), composed: paragraphs };
                }),
                "写入组成的文字",
              )
            }
          >
            全部写入（{blank.length}处）
          </button>
        </section>
      )}
      {parts.map(({ part, name, longest }) => (
        <PartCard
          key={part}
          name={name}
          longest={longest}
          own={report.narrative[part] ?? ""}
          previous={memory[part] ?? []}
          composed={composed[part] ?? []}
          form={form}
          onWrite={(text, seen) => void write([{ part, text, composed: seen }], `写入${name}`)}
          onKeep={(kept) => void session.rememberComposed({ ...memory, [part]: kept })}
        />
      ))}
    </>
  );
}

interface PartCardProps {
  readonly name: string;
  readonly longest: number | undefined;
  readonly own: string;
  readonly previous: readonly ComposedParagraph[];
  readonly composed: readonly ComposedParagraph[];
  readonly form: Form;
  readonly onWrite: (text: string, seen: readonly ComposedParagraph[]) => void;
  /** The difference has been seen: the section counts as composed like this. */
  readonly onKeep: (seen: readonly ComposedParagraph[]) => void;
}

function PartCard({
  name,
  longest,
  own,
  previous,
  composed,
  form,
  onWrite,
  onKeep,
}: PartCardProps): JSX.Element {
  const isBlank = own.trim() === "";
  const paragraphs = isBlank ? [] : recompose(previous, own, composed);
  const differences = paragraphs.flatMap((paragraph, index) =>
    paragraph.status === "unchanged" || paragraph.status === "own" ? [] : [{ paragraph, index }],
  );
  const harmless = harmlessChoices(paragraphs);
  const length = (isBlank ? textOfParagraphs(composed) : own).replace(/\s/g, "").length;
  return (
    <article class="group composed" aria-label={name}>
      <h2>{name}</h2>
      {isBlank &&
        composed.map((paragraph) => <BoundText key={paragraph.key} paragraph={paragraph} form={form} />)}
      {longest !== undefined && length > longest && (
        <p class="problem">
          共{length}字，要求一般不超过{longest}字，请精简。
        </p>
      )}
      {isBlank ? (
        <button type="button" class="primary" onClick={() => onWrite(textOfParagraphs(composed), composed)}>
          写入
        </button>
      ) : differences.length === 0 ? (
        <p class="advice">正文与数字、事实没有差别，不必改动。</p>
      ) : (
        <>
          <p class="advice">
            有{differences.length}处可以更新；
            {harmless.size < differences.length
              ? "您改过的文字只有在您选择后才会改动。"
              : "没有涉及您自己改过的文字。"}
          </p>
          {differences.map(({ paragraph, index }) => (
            <DifferenceCard
              key={index}
              paragraph={paragraph}
              onTake={(choice) => take(new Map([[index, choice]]))}
              onKeep={() => onKeep(seen([paragraph.key]))}
            />
          ))}
          {harmless.size > 1 && (
            <button type="button" class="primary" onClick={() => take(harmless)}>
              更新未改过的{harmless.size}处
            </button>
          )}
        </>
      )}
    </article>
  );

  function take(choices: ReadonlyMap<number, "composed" | "merged">): void {
    onWrite(
      chosenText(paragraphs, choices),
      seen([...choices.keys()].map((index) => paragraphs[index]?.key)),
    );
  }

  /** What was composed before, with these paragraphs as they would be composed now. */
  function seen(keys: readonly (string | undefined)[]): readonly ComposedParagraph[] {
    const isSeen = ({ key }: ComposedParagraph) => keys.includes(key);
    const order = new Map(composed.map(({ key }, place) => [key, place]));
    return [...previous.filter((paragraph) => !isSeen(paragraph)), ...composed.filter(isSeen)].sort(
      (one, other) => (order.get(one.key) ?? 0) - (order.get(other.key) ?? 0),
    );
  }
}

/** Numbers tell those who point at them where they come from. */
function BoundText({
  paragraph: { kind, segments },
  form,
}: {
  readonly paragraph: ComposedParagraph;
  readonly form: Form;
}): JSX.Element {
  const pieces = segments.map(({ text, binding }, index) =>
    binding ? (
      <span key={index} class="bound" title={sourceOf(binding, form)}>
        {text}
      </span>
    ) : (
      text
    ),
  );
  return kind === "heading" ? <h3>{pieces}</h3> : <p>{pieces}</p>;
}

interface NamedPart {
  readonly part: Part;
  readonly name: string;
  readonly longest?: number | undefined;
}

/** In the order in which they are printed. */
function partsOf({ edition }: Form): NamedPart[] {
  const cover = (part: Part) =>
    coverLabels.flatMap(([key, name]): NamedPart[] => (key === part ? [{ part, name }] : []));
  const sections = edition.sections.flatMap((section): NamedPart[] =>
    section.kind === "narrative" ? [{ part: section.id, name: section.title, longest: section.longest }] : [],
  );
  return [...cover("title"), ...cover("preamble"), ...sections, ...cover("signedBy"), ...cover("date")];
}

/** The form with the sentences of this installation, once they are here; without a server, with those that come with it. */
function useSpokenForm(form: Form, client: Desk["client"]): Form {
  const [wording, setWording] = useState<string>();
  const { edition, profile } = form;
  useEffect(() => {
    let isWanted = true;
    setWording(undefined);
    void client.wording(edition.id, profile?.id).then((text) => {
      if (isWanted && text !== undefined && "wording" in parseWording(text, form)) setWording(text);
    });
    return () => {
      isWanted = false;
    };
  }, [edition, profile]);
  return useMemo(() => (wording === undefined ? form : { ...form, wording }), [form, wording]);
}
