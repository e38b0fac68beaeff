// The one wrong cell: from the identities that a slip broke, and those that it left whole, by the rules' coefficients.
// It names a cell only when no other single cell would do; it never guesses between several.

import type { FieldId } from "../form/define.ts";
import type { Field, Form } from "../form/form.ts";
import { micro, type Figures } from "./figures.ts";
import { add, type Broken, type CompiledRelation, type CompiledSide } from "./relations.ts";

/** A cell whose change alone would settle every broken identity of its group. */
export interface Suspect {
  readonly field: FieldId;
  readonly from: number;
  readonly to: number;
}

export interface BrokenRelation extends Broken {
  readonly compiled: CompiledRelation;
}

/** Groups of broken identities that hang together by shared cells, each with the cells that would settle the whole group. */
export interface Located {
  readonly broken: readonly BrokenRelation[];
  readonly suspects: readonly Suspect[];
}

export function locate(
  broken: readonly BrokenRelation[],
  all: readonly CompiledRelation[],
  form: Form,
  figures: Figures,
): Located[] {
  if (broken.length === 0) return [];
  const relationsByPlace = coefficientsByPlace(all);
  return groupsOf(broken).map((group) => ({
    broken: group,
    suspects: suspectsOf(group, relationsByPlace, form, figures),
  }));
}

type CoefficientByRelation = ReadonlyMap<CompiledRelation, number>;

const remembered = new WeakMap<readonly CompiledRelation[], ReadonlyMap<number, CoefficientByRelation>>();

/** By field: how much left − right of each relation grows when the field grows by one. */
function coefficientsByPlace(all: readonly CompiledRelation[]): ReadonlyMap<number, CoefficientByRelation> {
  const known = remembered.get(all);
  if (known) return known;
  const byPlace = new Map<number, Map<CompiledRelation, number>>();
  const put = (compiled: CompiledRelation, { places, factors }: CompiledSide, sign: number) => {
    places.forEach((place, index) => {
      const coefficients = byPlace.get(place) ?? new Map<CompiledRelation, number>();
      coefficients.set(compiled, (coefficients.get(compiled) ?? 0) + sign * (factors[index] ?? 0));
      byPlace.set(place, coefficients);
    });
  };
  for (const compiled of all) {
    if (compiled.rule.severity !== "error") continue;
    put(compiled, compiled.left, 1);
    put(compiled, compiled.right, -1);
  }
  remembered.set(all, byPlace);
  return byPlace;
}

/** Two broken identities belong together when they share a cell. */
function groupsOf(broken: readonly BrokenRelation[]): BrokenRelation[][] {
  const groups: { places: Set<number>; relations: BrokenRelation[] }[] = [];
  for (const relation of broken) {
    const places = new Set([...relation.compiled.left.places, ...relation.compiled.right.places]);
    const joined = groups.filter((group) => [...places].some((place) => group.places.has(place)));
    const merged = {
      places: new Set([...places, ...joined.flatMap((group) => [...group.places])]),
      relations: [...joined.flatMap((group) => group.relations), relation],
    };
    groups.splice(0, groups.length, ...groups.filter((group) => !joined.includes(group)), merged);
  }
  return groups.map(({ relations }) => relations);
}

function suspectsOf(
  group: readonly BrokenRelation[],
  relationsByPlace: ReadonlyMap<number, CoefficientByRelation>,
  form: Form,
  { micros, states }: Figures,
): Suspect[] {
  const [first] = group;
  // Where blanks have a part in it, no amount is certain; an inequality asks for no certain amount either.
  if (
    !first ||
    group.some(({ left, right, compiled }) => left.open || right.open || compiled.relation.comparison !== "=")
  )
    return [];
  const gapOf = new Map(group.map(({ compiled, left, right }) => [compiled, left.known - right.known]));
  const places = new Set([...first.compiled.left.places, ...first.compiled.right.places]);
  return [...places].flatMap((place) => {
    const field = form.fields[place];
    const coefficients = relationsByPlace.get(place);
    if (!field || !coefficients || states[place] !== "known") return [];
    const change = -(gapOf.get(first.compiled) ?? 0) / (coefficients.get(first.compiled) ?? NaN);
    const settlesAll = group.every(
      ({ compiled }) => (gapOf.get(compiled) ?? 0) + (coefficients.get(compiled) ?? 0) * change === 0,
    );
    if (!settlesAll || !leavesOthersWhole(coefficients, gapOf, change, micros)) return [];
    const from = micros[place] ?? NaN;
    return isPossible(field, from + change)
      ? [{ field: field.id, from: from / micro, to: (from + change) / micro }]
      : [];
  });
}

function leavesOthersWhole(
  coefficients: CoefficientByRelation,
  gapOf: ReadonlyMap<CompiledRelation, number>,
  change: number,
  micros: Float64Array,
): boolean {
  for (const [compiled, coefficient] of coefficients) {
    if (coefficient === 0 || gapOf.has(compiled)) continue;
    const gap = add(compiled.left, micros) - add(compiled.right, micros) + coefficient * change;
    // NaN: a blank keeps this one undecided, before as after.
    if (compiled.relation.comparison === "=" ? !Number.isNaN(gap) && gap !== 0 : gap < 0) return false;
  }
  return true;
}

function isPossible(field: Field, micros: number): boolean {
  if (field.kind !== "change" && micros < 0) return false;
  return Number.isInteger(field.kind === "money" ? micros : micros / micro);
}
