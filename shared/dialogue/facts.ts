// Facts and sections of words by their place in the report: facts.more.trainings, narrative.others. Which facts there are, the form says.

import { rawFactOf, type FactDefinition } from "../form/facts.ts";
import type { Form } from "../form/form.ts";
import type { Report } from "../report/report.ts";
import type { Quantity } from "./quantity.ts";
import type { EditValue } from "./turn.ts";

/** null where nothing stands there, or something that is neither words nor a figure. */
export function factAt(report: Report, place: string): EditValue {
  const value = place.startsWith("narrative.")
    ? rawFactOf(report.narrative, place)
    : rawFactOf(report.facts, place);
  return typeof value === "number" || typeof value === "string" ? value : null;
}

/** Facts that one figure tells. */
export const isFigure = ({ kind }: FactDefinition): boolean => kind === "count" || kind === "money";

export const factOf = (form: Form, place: string): FactDefinition | undefined =>
  form.facts.find((fact) => fact.place === place && isFigure(fact));

export const isSection = (form: Form, place: string): boolean =>
  form.edition.sections.some(({ kind, id }) => kind === "narrative" && place === `narrative.${id}`);

const largest = 9_000_000_000;

/** Whole for what is counted, to the 分 for money, never negative. */
export const canBe = ({ kind }: FactDefinition, value: number): boolean =>
  Number.isFinite(value) &&
  value >= 0 &&
  value <= largest &&
  (kind === "money" ? Number(value.toFixed(2)) === value : Number.isInteger(value));

/** Whether a figure with this unit may count the fact. */
export function countsIn(
  { unit: own = "" }: FactDefinition,
  { unit }: Pick<Quantity, "unit">,
  alikeUnits: readonly (readonly string[])[],
): boolean {
  return unit === own || alikeUnits.some((group) => group.includes(own) && group.includes(unit));
}
