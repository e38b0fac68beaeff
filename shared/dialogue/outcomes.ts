// 新收自然人6件、企业2件，均予以公开: what came in, all of it with one outcome. It does not know what the cells hold.

import type { Form } from "../form/form.ts";
import type { Clause } from "./clause.ts";
import { bestOf } from "./fold.ts";
import type { Quantity } from "./quantity.ts";
import { candidatesOf, combine, type Selection } from "./selection.ts";
import type { Statement } from "./statement.ts";

interface Source {
  readonly statement: Statement;
  readonly value: Quantity;
  readonly places: readonly Selection[];
  readonly entry: number | undefined;
}

/** The same figures in the row that is told. Of two rows that came in it is the sum where 以上 is said, and vague where not. */
export function outcomesOf(
  told: readonly Selection[],
  clause: Clause,
  statements: readonly Statement[],
  form: Form,
): Statement[] {
  if (!(clause.every || clause.above) || clause.closes === "：") return [];
  const outcomes = told.filter((each) => isOutcome(each, form));
  const parents = new Set(statements.map(({ parent }) => parent));
  const sources = statements
    .filter((each) => (clause.above || each.sentence === clause.sentence) && !parents.has(each))
    .flatMap((each) => sourceOf(each, outcomes, form));
  const isSum = clause.above || new Set(sources.map(({ entry }) => entry)).size === 1;
  const groups = new Map<string, Source[]>();
  for (const source of sources) {
    const key = JSON.stringify(source.places);
    groups.set(key, [...(groups.get(key) ?? []), source]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const sum = group.reduce((added, { value }) => added + value.value, 0);
    const value: Quantity = isSum
      ? { ...first.value, value: sum }
      : { ...first.value, kind: "vague", value: NaN, text: clause.text };
    const { statement, places } = first;
    return [{ ...statement, value, selections: places, own: told, parent: undefined, applied: false }];
  });
}

/** A figure of what came in, and where the outcome is counted for the same kinds. */
function sourceOf(statement: Statement, outcomes: readonly Selection[], form: Form): Source[] {
  const { value, check, aside, unit, selections } = statement;
  if (check || aside || unit.delta || typeof value !== "object" || value.kind !== "exact") return [];
  const entries = bestOf(selections).filter((each) => each.rows?.length === 1 && !isUnderHeading(each, form));
  if (entries.length < selections.length) return [];
  const kinds = entries.map((entry) => ({ ...entry, rows: null }));
  const places = combine(kinds, outcomes);
  return places.length > 0 ? [{ statement, value, places, entry: entries[0]?.rows?.[0] }] : [];
}

/** What became of something, and not the sum of it. */
const isOutcome = (selection: Selection, form: Form) =>
  isUnderHeading(selection, form) && candidatesOf(form, selection).some(({ computed }) => computed === null);

const isUnderHeading = ({ block, rows }: Selection, form: Form) =>
  rows?.every((row) => form.blocks[block]?.rows[row]?.under !== undefined) === true;
