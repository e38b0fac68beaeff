// The one wrong cell: from the identities that a slip broke, and those that it left whole, by the rules' coefficients.
// It names a cell only when no other single cell would do; it never guesses between several.

import type { FieldId } from "../form/define.ts";
import type { Field, Form } from "../form/form.ts";
import { changesByField, type Changes } from "./changes.ts";
import { micro, type Figures } from "./figures.ts";
import { add, type BrokenRelation, type CompiledRelation } from "./relations.ts";

/** A cell whose change alone would settle every broken identity of its group. */
export interface Suspect {
  readonly field: FieldId;
  readonly from: number;
  readonly to: number;
  /** Totals that change with it. */
  readonly also?: readonly Suspect[];
}

/** Two neighbours, each with the figure that stands in the other. */
export type Exchange = readonly [Suspect, Suspect];

/** Broken identities that hang together by shared cells, with what would settle them all. */
export interface Located {
  readonly broken: readonly BrokenRelation[];
  /** The one wrong cell, where it is certain. */
  readonly repair?: Suspect;
  readonly suspects: readonly Suspect[];
  readonly exchanges: readonly Exchange[];
  readonly shared: readonly FieldId[];
  /** Figures typed as text, by which a total falls short: a formula leaves them out. */
  readonly uncounted: readonly Field[];
}

export function locate(
  broken: readonly BrokenRelation[],
  all: readonly CompiledRelation[],
  form: Form,
  figures: Figures,
): Located[] {
  if (broken.length === 0) return [];
  const groups = groupsOf(broken).map((group) => locateOne(group, all, form, figures));
  const doubtful = groups.filter(({ repair, uncounted }) => !repair && uncounted.length === 0);
  if (doubtful.length === 0) return groups;
  const settling = (own: readonly Located[]) =>
    exchangesOf(
      own.flatMap((group) => group.broken),
      all,
      form,
      figures,
    );
  const settlingAll = settling(doubtful);
  return groups.map((group) => {
    if (!doubtful.includes(group)) return group;
    const exchanges = settlingAll.length > 0 || doubtful.length === 1 ? settlingAll : settling([group]);
    if (exchanges.length > 0) return { ...group, exchanges };
    return group.suspects.length > 0 ? group : bySharedCells(group, form);
  });
}

function locateOne(
  broken: readonly BrokenRelation[],
  all: readonly CompiledRelation[],
  form: Form,
  figures: Figures,
): Located {
  const found: Located = { broken, suspects: [], exchanges: [], shared: [], uncounted: [] };
  const typed = suspectsOf(broken, changesByField(all, form, carriedAtLeast(form, figures)), form, figures);
  const uncounted = uncountedBy(
    typed.map(({ suspect }) => suspect),
    form,
    figures,
  );
  if (uncounted.length > 0) return { ...found, uncounted, shared: uncounted.map(({ id }) => id) };
  const [only, ...rest] = typed;
  if (only?.isCertain && rest.length === 0) return { ...found, repair: only.suspect };
  if (only) return { ...found, suspects: typed.map(({ suspect }) => suspect) };
  // Totals that agree with their parts may be formulas: a slip in a part took them along.
  const carried = suspectsOf(broken, changesByField(all, form, "totals"), form, figures);
  const [first, ...others] = carried;
  const isHeldAgainstLedger = broken.some(({ compiled }) => compiled.rule.ofControls === true);
  if (first?.isCertain && others.length === 0 && isHeldAgainstLedger)
    return { ...found, repair: first.suspect };
  return { ...found, suspects: carried.map(({ suspect }) => suspect) };
}

/** The parts typed as text of a total among the suspects that falls short by just these. */
function uncountedBy(suspects: readonly Suspect[], form: Form, { typed, micros }: Figures): readonly Field[] {
  for (const { field: id, from, to } of suspects) {
    const parts = (form.fieldById.get(id)?.computed ?? []).flatMap((part) => form.fieldById.get(part) ?? []);
    const asText = parts.filter(
      ({ index }) => typeof typed[index] === "string" && (micros[index] ?? 0) !== 0,
    );
    const missing = asText.reduce((sum, { index }) => sum + (micros[index] ?? NaN), 0);
    if (asText.length > 0 && missing === Math.round((to - from) * micro)) return asText;
  }
  return [];
}

/** An official row over its parts has no cell; but a report from elsewhere may give it figures. */
const carriedAtLeast = ({ fields }: Form, { typed }: Figures) =>
  fields.some(({ derived, index }) => derived && typed[index] !== null) ? "none" : "derived";

/** Two broken identities belong together when they share a cell. */
function groupsOf(broken: readonly BrokenRelation[]): BrokenRelation[][] {
  const groups: { places: Set<number>; relations: BrokenRelation[] }[] = [];
  for (const relation of broken) {
    const places = placesOf(relation);
    const joined = groups.filter((group) => [...places].some((place) => group.places.has(place)));
    const merged = {
      places: new Set([...places, ...joined.flatMap((group) => [...group.places])]),
      relations: [...joined.flatMap((group) => group.relations), relation],
    };
    groups.splice(0, groups.length, ...groups.filter((group) => !joined.includes(group)), merged);
  }
  return groups.map(({ relations }) => relations);
}

const placesOf = ({ compiled: { left, right } }: BrokenRelation) =>
  new Set([...left.places, ...right.places]);

type GapByRelation = ReadonlyMap<CompiledRelation, number>;

/** Left − right of each. Undefined where blanks have a part in it, or where only inequalities are broken: then no amount is certain. */
function gapsOf(broken: readonly BrokenRelation[]): GapByRelation | undefined {
  if (broken.some(({ left, right }) => left.open || right.open)) return undefined;
  if (broken.every(({ compiled }) => compiled.relation.comparison !== "=")) return undefined;
  return new Map(broken.map(({ compiled, left, right }) => [compiled, left.known - right.known]));
}

function suspectsOf(
  group: readonly BrokenRelation[],
  changes: Changes,
  form: Form,
  { micros, states }: Figures,
): { suspect: Suspect; isCertain: boolean }[] {
  const gaps = gapsOf(group);
  const first = group.find(({ compiled }) => compiled.relation.comparison === "=")?.compiled;
  if (!gaps || !first) return [];
  return form.fields.flatMap((field) => {
    const change = changes.get(field.index);
    const coefficient = change?.coefficients.get(first) ?? 0;
    if (!change || coefficient === 0 || states[field.index] !== "known") return [];
    const by = -(gaps.get(first) ?? 0) / coefficient;
    const effect = effectOf([{ coefficients: change.coefficients, by }], gaps, micros);
    if (effect === "breaks") return [];
    const moved = [...change.totals].map(([place, times]) => suspectAt(place, times * by, form, micros));
    const own = suspectAt(field.index, by, form, micros);
    if (!own || moved.includes(undefined)) return [];
    const also = moved.flatMap((total) => (total && !form.fieldById.get(total.field)?.derived ? total : []));
    // Two identities that one cell settles leave no doubt; one alone may as well be two slips, or a whole row mixed up.
    const isCertain =
      effect === "settles" && settledBy({ coefficients: change.coefficients, by }, micros) > 1;
    return [{ suspect: also.length > 0 ? { ...own, also } : own, isCertain }];
  });
}

/** Neighbours in a row or a column, whose figures differ and, exchanged, leave nothing broken. */
function exchangesOf(
  broken: readonly BrokenRelation[],
  all: readonly CompiledRelation[],
  form: Form,
  figures: Figures,
): Exchange[] {
  const { micros, states } = figures;
  const gaps = gapsOf(broken);
  if (!gaps) return [];
  for (const carried of [carriedAtLeast(form, figures), "totals"] as const) {
    const changes = changesByField(all, form, carried);
    const found = neighbours(form).flatMap(([one, other]): Exchange[] => {
      const by = (micros[other.index] ?? NaN) - (micros[one.index] ?? NaN);
      const [first, second] = [changes.get(one.index), changes.get(other.index)];
      if (
        !first ||
        !second ||
        !(by !== 0) ||
        states[one.index] !== "known" ||
        states[other.index] !== "known"
      )
        return [];
      const moves = [
        { coefficients: first.coefficients, by },
        { coefficients: second.coefficients, by: -by },
      ];
      const pair = [
        suspectAt(one.index, by, form, micros),
        suspectAt(other.index, -by, form, micros),
      ] as const;
      return pair[0] && pair[1] && effectOf(moves, gaps, micros) !== "breaks" ? [[pair[0], pair[1]]] : [];
    });
    if (found.length > 0) return found;
  }
  return [];
}

function neighbours(form: Form): (readonly [Field, Field])[] {
  return form.blocks.flatMap(({ block, rows, columns }) => {
    const cells = form.fields.filter((field) => field.block === block.id);
    return cells.flatMap((field, at) => {
      const right = (at + 1) % columns.length === 0 ? undefined : cells[at + 1];
      const below =
        at + columns.length < rows.length * columns.length ? cells[at + columns.length] : undefined;
      return [right, below].flatMap((next) => (next ? [[field, next] as const] : []));
    });
  });
}

interface Move {
  readonly coefficients: ReadonlyMap<CompiledRelation, number>;
  readonly by: number;
}

/** open: all that is broken is settled and nothing breaks, but blanks leave it undecided whether the rest holds. */
type Effect = "settles" | "open" | "breaks";

/** How many broken identities the move settles, whatever group they are in. */
function settledBy({ coefficients, by }: Move, micros: Float64Array): number {
  let settled = 0;
  for (const [compiled, coefficient] of coefficients) {
    const gap = gapOf(compiled, micros);
    if (!holds(compiled, gap) && holds(compiled, gap + coefficient * by)) settled++;
  }
  return settled;
}

const gapOf = ({ left, right }: CompiledRelation, micros: Float64Array) =>
  add(left, micros) - add(right, micros);

const holds = ({ relation }: CompiledRelation, gap: number) =>
  relation.comparison === "=" ? gap === 0 : gap >= 0;

function effectOf(moves: readonly Move[], gaps: GapByRelation, micros: Float64Array): Effect {
  const shiftOf = (compiled: CompiledRelation) =>
    moves.reduce((sum, { coefficients, by }) => sum + (coefficients.get(compiled) ?? 0) * by, 0);
  for (const [compiled, gap] of gaps) if (!holds(compiled, gap + shiftOf(compiled))) return "breaks";
  let effect: Effect = "settles";
  for (const { coefficients } of moves) {
    for (const compiled of coefficients.keys()) {
      const shift = gaps.has(compiled) ? 0 : shiftOf(compiled);
      if (shift === 0) continue;
      const gap = gapOf(compiled, micros) + shift;
      if (Number.isNaN(gap)) effect = "open";
      else if (!holds(compiled, gap)) return "breaks";
    }
  }
  return effect;
}

/** Undefined where the cell cannot hold what it would have to. */
function suspectAt(place: number, by: number, form: Form, micros: Float64Array): Suspect | undefined {
  const field = form.fields[place];
  const from = micros[place] ?? NaN;
  const to = from + by;
  if (!field || Number.isNaN(to) || (field.kind !== "change" && to < 0)) return undefined;
  if (!Number.isInteger(field.kind === "money" ? to : to / micro)) return undefined;
  return { field: field.id, from: from / micro, to: to / micro };
}

/** No single cell explains it: what shares most with the others comes first, and the shared cells are named. */
function bySharedCells(group: Located, form: Form): Located {
  const times = new Map<number, number>();
  for (const relation of group.broken)
    for (const place of placesOf(relation)) times.set(place, (times.get(place) ?? 0) + 1);
  const weightOf = (relation: BrokenRelation) =>
    [...placesOf(relation)].reduce((sum, place) => sum + (times.get(place) ?? 0) - 1, 0);
  const shared = [...times]
    .filter(([, count]) => count > 1)
    .sort(([, one], [, other]) => other - one)
    .flatMap(([place]) => form.fields[place]?.id ?? []);
  return { ...group, broken: [...group.broken].sort((a, b) => weightOf(b) - weightOf(a)), shared };
}
