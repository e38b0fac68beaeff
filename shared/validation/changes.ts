// What moves when one cell moves: by how much each identity of the form shifts, and which totals go along.
// It knows no figure, only the rules' coefficients; it is made once per form.

import type { Field, Form } from "../form/form.ts";
import type { CompiledRelation, CompiledSide } from "./relations.ts";

export interface Change {
  /** How much left − right grows when the cell grows by one. */
  readonly coefficients: ReadonlyMap<CompiledRelation, number>;
  /** How much each total that goes along grows by it. */
  readonly totals: ReadonlyMap<number, number>;
}

/** By the field's place. */
export type Changes = ReadonlyMap<number, Change>;

/** Which figures move with their parts and cannot slip themselves: none, those that have no cell of their own, or every total. */
export type Carried = "none" | "derived" | "totals";

const remembered = new WeakMap<readonly CompiledRelation[], Map<Carried, Changes>>();

export function changesByField(all: readonly CompiledRelation[], form: Form, carried: Carried): Changes {
  const known = remembered.get(all) ?? new Map<Carried, Changes>();
  remembered.set(all, known);
  let changes = known.get(carried);
  if (!changes) {
    changes = changesOf(ownCoefficients(all), form, ({ computed, derived }) =>
      carried === "totals" ? computed !== null : carried === "derived" && derived,
    );
    known.set(carried, changes);
  }
  return changes;
}

type Coefficients = Map<number, Map<CompiledRelation, number>>;

function ownCoefficients(all: readonly CompiledRelation[]): Coefficients {
  const byPlace: Coefficients = new Map();
  const put = (compiled: CompiledRelation, { places, factors }: CompiledSide, sign: number) => {
    places.forEach((place, index) => {
      const coefficients = byPlace.get(place) ?? new Map<CompiledRelation, number>();
      byPlace.set(place, coefficients);
      coefficients.set(compiled, (coefficients.get(compiled) ?? 0) + sign * (factors[index] ?? 0));
    });
  };
  for (const compiled of all) {
    if (compiled.rule.severity !== "error") continue;
    put(compiled, compiled.left, 1);
    put(compiled, compiled.right, -1);
  }
  return byPlace;
}

/** `isCarried`: the cell moves with its parts, and never by itself. */
function changesOf(own: Coefficients, form: Form, isCarried: (field: Field) => boolean): Changes {
  const totalsOf = totalsByPart(form, isCarried);
  const changes = new Map<number, Change>();
  for (const field of form.fields) {
    if (isCarried(field)) continue;
    const totals = new Map<number, number>();
    const climb = (place: number): void => {
      for (const total of totalsOf.get(place) ?? []) {
        totals.set(total, (totals.get(total) ?? 0) + 1);
        climb(total);
      }
    };
    climb(field.index);
    const coefficients = new Map<CompiledRelation, number>();
    for (const [place, times] of [[field.index, 1] as const, ...totals])
      for (const [compiled, factor] of own.get(place) ?? [])
        coefficients.set(compiled, (coefficients.get(compiled) ?? 0) + times * factor);
    changes.set(field.index, { coefficients, totals });
  }
  return changes;
}

function totalsByPart(
  form: Form,
  isCarried: (field: Field) => boolean,
): ReadonlyMap<number, readonly number[]> {
  const totals = new Map<number, number[]>();
  for (const field of form.fields) {
    if (!isCarried(field)) continue;
    for (const part of field.computed ?? []) {
      const place = form.fieldById.get(part)?.index ?? -1;
      totals.set(place, [...(totals.get(place) ?? []), field.index]);
    }
  }
  return totals;
}
