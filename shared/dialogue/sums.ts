// Sums that are stated beside their parts: brackets, 共4件, 总计. Where they disagree, both are named and neither is believed.

import type { Form } from "../form/form.ts";
import { candidateFields } from "./candidates.ts";
import { bestOf } from "./fold.ts";
import type { Draft, Known } from "./outcome.ts";
import type { Selection } from "./selection.ts";
import type { Statement } from "./statement.ts";

/** 4件（自然人3件，企业1件）: the parts must add up; 其余为企业 is what is left. */
export function checkParts(
  parent: Statement,
  statements: readonly Statement[],
  draft: Draft,
  known: Known,
): void {
  if (typeof parent.value !== "object" || parent.value.kind !== "exact") return;
  const children = statements.filter(({ parent: own, check }) => own === parent && !check);
  const stated = parent.value.value;
  const figures = children.map(({ value }) =>
    value === "zero" ? 0 : typeof value === "object" ? value.value : 0,
  );
  const added = figures.reduce((sum, figure) => sum + figure, 0);
  if (Number.isNaN(added)) return;
  const remainder = children.find(({ value }) => value === "remainder");
  const isComplete = added === stated;
  const name = bestOf(parent.selections).flatMap((selection) => nameOf(selection, known.form))[0] ?? "";
  if (remainder && stated >= added) {
    const fields = candidateFields(remainder, known);
    const [only] = fields;
    if (only && fields.length === 1)
      draft.placed.push({ field: only, value: stated - added, statement: remainder });
    else draft.open.push({ value: stated - added, text: `${stated - added}`, fields, statement: remainder });
    return;
  }
  if (isComplete) return;
  // 其中自然人12件 alone does not claim to be all of them.
  const partial =
    parent.explicitParts && children.length === 1 && added < stated && !isInBracket(children[0]);
  if (partial) {
    draft.unread.push(parent.value.text);
    return;
  }
  const parts = draft.placed
    .filter(({ statement }) => children.includes(statement))
    .map(({ field, value }) => ({ field: field.id, value }));
  draft.conflicts.push({ stated, added, parts, name });
}

export const isInBracket = (statement: Statement | undefined) => statement?.unit.sum === true;

export function nameOf({ block, rows, columns }: Selection, form: Form): string[] {
  const found = form.blocks[block];
  const row = found?.rows[rows?.[0] ?? -1];
  const column = found?.columns[columns?.[0] ?? -1];
  return [row && rows?.length === 1 ? row.name : (column?.label ?? "")];
}

/** 自然人3件，企业1件，共4件 */
export function checkSums(statements: readonly Statement[], draft: Draft): void {
  for (const [index, check] of statements.entries()) {
    if (!check.check || typeof check.value !== "object" || check.value.kind !== "exact") continue;
    const before = statements
      .slice(0, index)
      .filter(({ sentence, check: other, parent }) => sentence === check.sentence && !other && !parent);
    const figures = before.flatMap(({ value }) => (typeof value === "object" ? [value.value] : []));
    if (figures.length === 0) {
      draft.unread.push(check.value.text);
      continue;
    }
    const added = figures.reduce((sum, figure) => sum + figure, 0);
    if (added === check.value.value || Number.isNaN(added)) continue;
    const parts = draft.placed
      .filter(({ statement }) => before.includes(statement))
      .map(({ field, value }) => ({ field: field.id, value }));
    draft.conflicts.push({ stated: check.value.value, added, parts, name: "" });
  }
}

/** 总计 that is stated beside all or several of its parts must be their sum. */
export function checkTotals(draft: Draft, { form, valueOf }: Known): void {
  const stated = new Map(draft.placed.map(({ field, value }) => [field.id, value]));
  for (const { field, value } of draft.placed) {
    if (field.computed === null) continue;
    const parts = field.computed.flatMap((id) => form.fieldById.get(id) ?? []);
    const said = parts.filter(({ id }) => stated.has(id));
    if (said.length === 0) continue;
    const values = parts.map((part) => stated.get(part.id) ?? valueOf(part));
    const added = values.reduce<number>((sum, each) => sum + (typeof each === "number" ? each : 0), 0);
    const isWhole = values.every((each) => typeof each === "number");
    const saidSum = said.reduce((sum, { id }) => sum + (stated.get(id) ?? 0), 0);
    const disagrees = isWhole ? added !== value : saidSum > value || (said.length > 1 && saidSum !== value);
    if (!disagrees) continue;
    draft.conflicts.push({
      stated: value,
      added: isWhole ? added : saidSum,
      parts: draft.placed
        .filter((each) => said.includes(each.field))
        .map((each) => ({ field: each.field.id, value: each.value })),
      name: field.label,
    });
  }
}
