// The relations of a form, compiled once to places of figures, and their judgement: holds, broken, or not yet decidable.
// A blank never switches a relation off: an unknown count is at least 0, and often that is enough to decide.

import { keyOf, toCoefficients, toWords, type Expression, type Operand } from "../form/expression.ts";
import type { FieldId } from "../form/define.ts";
import type { Field, Form } from "../form/form.ts";
import { perForm } from "../form/perForm.ts";
import type { Relation, RelationRule } from "../form/rule.ts";

export interface CompiledSide {
  readonly words: string;
  /** Places of figures; last year's stand behind this year's, the ledger's behind those. */
  readonly places: Int32Array;
  /** How often each counts; negative where it is subtracted. */
  readonly factors: Float64Array;
}

export interface CompiledRelation {
  readonly rule: RelationRule;
  readonly relation: Relation;
  readonly left: CompiledSide;
  readonly right: CompiledSide;
  /** Both sides' places, what each is called whatever the form looks like, and the fields of this year among them. */
  readonly places: readonly number[];
  readonly keys: readonly string[];
  readonly fields: readonly FieldId[];
}

/** A side's sum of what is known; `open` says that unknown counts may add to it. */
export interface JudgedSide {
  readonly known: number;
  readonly open: boolean;
}

export interface Broken {
  readonly left: JudgedSide;
  readonly right: JudgedSide;
}

export interface BrokenRelation extends Broken {
  readonly compiled: CompiledRelation;
}

export const compiledRelations = perForm((form): readonly CompiledRelation[] =>
  form.edition.rules.flatMap((rule) =>
    rule.kind === "relation" ? rule.relations(form).map((relation) => compile(rule, relation, form)) : [],
  ),
);

export function compile(rule: RelationRule, relation: Relation, form: Form): CompiledRelation {
  const nameOf = ({ field: id, previous }: Operand) => {
    const field = form.fieldById.get(id);
    const name = (rule.operandsBy === "row" ? field?.rowName : field?.columnName) ?? id;
    return previous ? `上年度报告“${name}”` : name;
  };
  const side = (expression: Expression): CompiledSide & { readonly keys: readonly string[] } => {
    const operands = toCoefficients(expression);
    const placeOf = ({ field, previous, ledger }: Operand) =>
      (form.fieldById.get(field)?.index ?? -1) + form.fields.length * (previous ? 1 : ledger ? 2 : 0);
    return {
      words: toWords(expression, nameOf),
      keys: operands.map(keyOf),
      places: Int32Array.from(operands.map(placeOf)),
      factors: Float64Array.from(operands.map(({ factor }) => factor)),
    };
  };
  const [left, right] = [side(relation.left), side(relation.right)];
  const places = [...left.places, ...right.places];
  const fields = places.flatMap((place) => form.fields[place]?.id ?? []);
  return { rule, relation, left, right, places, keys: [...left.keys, ...right.keys], fields };
}

/** The operands of all relations of a form one behind the other: nearly all of them hold, and one pass over this tells. */
const operandsOf = perForm((form) => {
  const sides = compiledRelations(form).flatMap(({ left, right }) => [left, right]);
  let end = 0;
  return {
    ends: Int32Array.from(sides, ({ places }) => (end += places.length)),
    places: Int32Array.from(sides.flatMap(({ places }) => [...places])),
    factors: Float64Array.from(sides.flatMap(({ factors }) => [...factors])),
  };
});

/** What the form's relations ask of last year's report: few of its figures. */
export const fieldsOfLastYear = perForm((form): readonly Field[] => {
  const places = new Set(compiledRelations(form).flatMap(({ places }) => places));
  return form.fields.filter(({ index }) => places.has(form.fields.length + index));
});

/** Those of the form's relations that are broken for certain, in the order of its rules. */
export function brokenRelations(form: Form, micros: Float64Array): BrokenRelation[] {
  const all = compiledRelations(form);
  const { ends, places, factors } = operandsOf(form);
  const isBounded = boundedPlaces(form);
  const broken: BrokenRelation[] = [];
  let operand = 0;
  for (let nth = 0; nth < all.length; nth++) {
    let left = 0;
    for (const end = ends[2 * nth] ?? 0; operand < end; operand++)
      left += (factors[operand] ?? 0) * (micros[places[operand] ?? -1] ?? NaN);
    let right = 0;
    for (const end = ends[2 * nth + 1] ?? 0; operand < end; operand++)
      right += (factors[operand] ?? 0) * (micros[places[operand] ?? -1] ?? NaN);
    const compiled = left === right ? undefined : all[nth];
    const judged = compiled && judge(compiled, micros, isBounded);
    if (judged) broken.push({ compiled, ...judged });
  }
  return broken;
}

/** holds, broken, or open: blanks leave it undecided. */
export type RelationState = "holds" | "broken" | "open";

export function stateOf(
  compiled: CompiledRelation,
  micros: Float64Array,
  isBounded: (place: number) => boolean,
): RelationState {
  if (judge(compiled, micros, isBounded)) return "broken";
  return Number.isNaN(add(compiled.left, micros) + add(compiled.right, micros)) ? "open" : "holds";
}

/** Which figures are at least 0 whatever they will be. */
export const boundedPlaces =
  ({ fields }: Form) =>
  (place: number): boolean => {
    const kind = fields[place]?.kind;
    return kind === "count" || kind === "money";
  };

/** Undefined where it holds or cannot be decided yet. `isBounded` tells by place which figures are at least 0. */
export function judge(
  { relation, left, right }: CompiledRelation,
  micros: Float64Array,
  isBounded: (place: number) => boolean,
): Broken | undefined {
  const leftSum = add(left, micros);
  const rightSum = add(right, micros);
  const equal = relation.comparison === "=";
  if (leftSum === rightSum || (!equal && leftSum > rightSum)) return undefined;
  if (!Number.isNaN(leftSum) && !Number.isNaN(rightSum)) {
    return { left: { known: leftSum, open: false }, right: { known: rightSum, open: false } };
  }
  const leftSide = addKnown(left, micros, isBounded);
  const rightSide = addKnown(right, micros, isBounded);
  if (!leftSide || !rightSide || (leftSide.open && rightSide.open)) return undefined;
  const broken =
    (!leftSide.open && leftSide.known < rightSide.known) ||
    (equal && !rightSide.open && rightSide.known < leftSide.known);
  return broken ? { left: leftSide, right: rightSide } : undefined;
}

/** The side's sum in 10⁻⁶; NaN as soon as one operand is unknown. */
export function add({ places, factors }: CompiledSide, micros: Float64Array): number {
  let total = 0;
  for (let index = 0; index < places.length; index++)
    total += (factors[index] ?? 0) * (micros[places[index] ?? -1] ?? NaN);
  return total;
}

function addKnown(
  { places, factors }: CompiledSide,
  micros: Float64Array,
  isBounded: (place: number) => boolean,
): JudgedSide | undefined {
  let known = 0;
  let open = false;
  for (let index = 0; index < places.length; index++) {
    const place = places[index] ?? -1;
    const value = micros[place] ?? NaN;
    const factor = factors[index] ?? 0;
    if (!Number.isNaN(value)) known += factor * value;
    else if (factor > 0 && isBounded(place)) open = true;
    else return undefined;
  }
  return { known, open };
}
