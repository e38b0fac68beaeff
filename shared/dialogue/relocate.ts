// 把2件挪到企业, 从自然人挪2件到企业: so many of one cell put into another. What is taken from is what the words name, or the cell that was
// spoken of last; a cell that does not hold as many is asked about by the caller, not here.

import type { Field, Form } from "../form/form.ts";
import { figureFor } from "./figureFor.ts";
import { bestOf, fold } from "./fold.ts";
import type { Memory } from "./memory.ts";
import type { Quantity } from "./quantity.ts";
import { type Selection, candidatesOf, combine, selectionOfField } from "./selection.ts";
import type { Change } from "./state.ts";
import type { Token } from "./tokens.ts";
import type { LabelItem } from "./units.ts";

export type Relocation =
  | { readonly kind: "changes"; readonly changes: readonly Change[] }
  /** It is said that something is to be moved, not how much of what. */
  | { readonly kind: "unclear" };

export function relocate(tokens: readonly Token[], form: Form, memory: Memory): Relocation | undefined {
  const at = tokens.findIndex(
    ({ kind, text }, index) =>
      kind === "moved" ||
      // 其中2件应该算企业的
      (kind === "correction" &&
        text.endsWith("算") &&
        tokens.slice(0, index).some((token) => token.kind === "ofWhich")) ||
      (kind === "became" && text.endsWith("改到") && tokens[index + 1]?.kind === "label"),
  );
  if (at < 0) return undefined;
  const figures = tokens.flatMap((token) => (token.kind === "figure" ? [token.quantity] : []));
  const into = bestOf(fold(labelsOf(tokens.slice(at))).flat());
  if (into.length === 0 || figures.some(({ kind }) => kind === "none")) return undefined;
  const [figure] = figures;
  if (figures.length > 1 || figure?.kind === "vague") return { kind: "unclear" };
  const named = fold(labelsOf(tokens.slice(0, at)));
  const source = named.length > 1 ? undefined : sourceOf(named[0] ?? [], figure, form, memory);
  const target = source && targetOf(into, source, form);
  const changes = source && target && changesOf(source, target, figure, memory);
  return changes ? { kind: "changes", changes } : { kind: "unclear" };
}

const labelsOf = (tokens: readonly Token[]): LabelItem[] =>
  tokens.flatMap((token) => (token.kind === "label" ? [{ meaning: token.meaning, joined: false }] : []));

/** The one cell that is meant and holds as many. */
function sourceOf(
  named: readonly Selection[],
  figure: Quantity | undefined,
  form: Form,
  memory: Memory,
): Field | undefined {
  const spoken = memory.state.subject.flatMap((id) => form.fieldById.get(id) ?? []);
  const places = spoken.flatMap((field) => selectionOfField(form, field) ?? []);
  const narrowed = combine(named, places);
  const meant =
    named.length === 0
      ? spoken
      : (narrowed.length > 0 ? narrowed : named).flatMap((selection) => candidatesOf(form, selection));
  const holding = [...new Set(meant)].filter((field) => {
    const held = memory.effective(field);
    const amount = figure ? figureFor(field, figure) : 1;
    return typeof held === "number" && amount !== undefined && amount > 0 && held >= amount;
  });
  const exact = holding.filter((field) => figure && memory.effective(field) === figureFor(field, figure));
  const [only, another] = exact.length === 1 ? exact : holding;
  return another ? undefined : only;
}

/** What the words leave open is as in the cell it is taken from. */
function targetOf(into: readonly Selection[], source: Field, form: Form): Field | undefined {
  const place = selectionOfField(form, source);
  if (!place) return undefined;
  const fields = into.flatMap((selection) =>
    selection.block === place.block || (selection.rows !== null && selection.columns !== null)
      ? candidatesOf(form, {
          block: selection.block,
          rows: selection.rows ?? place.rows,
          columns: selection.columns ?? place.columns,
        })
      : [],
  );
  const [only] = new Set(fields);
  return new Set(fields).size === 1 && only !== source && only?.computed === null && only.kind === source.kind
    ? only
    : undefined;
}

function changesOf(
  source: Field,
  target: Field,
  figure: Quantity | undefined,
  memory: Memory,
): Change[] | undefined {
  const held = memory.effective(source);
  const there = memory.effective(target) ?? 0;
  const amount = figure ? figureFor(source, figure) : held;
  if (typeof held !== "number" || typeof there !== "number" || typeof amount !== "number") return undefined;
  const exact = (value: number) => Number(value.toFixed(source.decimals));
  return [
    { field: source.id, from: memory.now(source.id), to: exact(held - amount) },
    { field: target.id, from: memory.now(target.id), to: exact(there + amount) },
  ];
}
