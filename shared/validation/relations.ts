// The relations of a form, compiled once to places of figures, and their judgement: holds, broken, or not yet decidable.
// A blank never switches a relation off: an unknown count is at least 0, and often that is enough to decide.

import { toCoefficients, toWords, type Expression } from "../form/expression.ts";
import type { Form } from "../form/form.ts";
import type { Relation, RelationRule } from "../form/rule.ts";

export interface CompiledSide {
  readonly words: string;
  readonly places: Int32Array;
}

export interface CompiledRelation {
  readonly rule: RelationRule;
  readonly relation: Relation;
  readonly left: CompiledSide;
  readonly right: CompiledSide;
}

/** A side's sum of what is known; `open` says that unknown counts may add to it, `unbounded` that it may be anything. */
export interface JudgedSide {
  readonly known: number;
  readonly open: boolean;
}

export interface Broken {
  readonly left: JudgedSide;
  readonly right: JudgedSide;
}

const compiledByForm = new WeakMap<Form, readonly CompiledRelation[]>();

export function compiledRelations(form: Form): readonly CompiledRelation[] {
  let compiled = compiledByForm.get(form);
  if (!compiled) {
    compiled = form.edition.rules.flatMap((rule) =>
      rule.kind === "relation" ? rule.relations(form).map((relation) => compile(rule, relation, form)) : [],
    );
    compiledByForm.set(form, compiled);
  }
  return compiled;
}

function compile(rule: RelationRule, relation: Relation, form: Form): CompiledRelation {
  const nameOf = (id: string) => {
    const field = form.fieldById.get(id);
    return (rule.operandsBy === "row" ? field?.rowName : field?.columnName) ?? id;
  };
  const side = (expression: Expression): CompiledSide => ({
    words: toWords(expression, nameOf),
    places: Int32Array.from(
      [...toCoefficients(expression)].flatMap(([id, times]) =>
        Array<number>(times).fill(form.fieldById.get(id)?.index ?? -1),
      ),
    ),
  });
  return { rule, relation, left: side(relation.left), right: side(relation.right) };
}

/** Undefined where it holds or cannot be decided yet. `canBeNegative` tells by place which figures have no lower bound. */
export function judge(
  { relation, left, right }: CompiledRelation,
  micros: Float64Array,
  canBeNegative: (place: number) => boolean,
): Broken | undefined {
  const leftSum = add(left.places, micros);
  const rightSum = add(right.places, micros);
  const equal = relation.comparison === "=";
  if (leftSum === rightSum || (!equal && leftSum > rightSum)) return undefined;
  if (!Number.isNaN(leftSum) && !Number.isNaN(rightSum)) {
    return { left: { known: leftSum, open: false }, right: { known: rightSum, open: false } };
  }
  const leftSide = addKnown(left.places, micros, canBeNegative);
  const rightSide = addKnown(right.places, micros, canBeNegative);
  if (!leftSide || !rightSide || (leftSide.open && rightSide.open)) return undefined;
  const broken =
    (!leftSide.open && leftSide.known < rightSide.known) ||
    (equal && !rightSide.open && rightSide.known < leftSide.known);
  return broken ? { left: leftSide, right: rightSide } : undefined;
}

function add(places: Int32Array, micros: Float64Array): number {
  let total = 0;
  for (const place of places) total += micros[place] ?? NaN;
  return total;
}

function addKnown(
  places: Int32Array,
  micros: Float64Array,
  canBeNegative: (place: number) => boolean,
): JudgedSide | undefined {
  let known = 0;
  let open = false;
  for (const place of places) {
    const value = micros[place] ?? NaN;
    if (!Number.isNaN(value)) known += value;
    else if (canBeNegative(place)) return undefined;
    else open = true;
  }
  return { known, open };
}
