// The figures and facts of one report as sentences need them: amounts that are known, as they are written, and last year's.
// What is blank, no figure or no count is unknown. It knows no sentence.

import type { FactDefinition } from "../../form/facts.ts";
import type { Field, Form } from "../../form/form.ts";
import { factOf, type FactRow, type FactValue } from "../../report/facts.ts";
import { normalizeFigure, writeFigure } from "../../report/figure.ts";
import type { Report } from "../../report/report.ts";
import { valueOf } from "../../report/values.ts";
import type { Amount } from "./wording.ts";

export interface Figures {
  /** The amount with local rows in place of an official row that has no cell of its own. */
  expanded(amount: Amount): Amount;
  amount(amount: Amount): number | undefined;
  /** As it is printed; in 万元 or 元 where it is money. */
  written(amount: Amount, value: number): string;
  /** Of last year's report, where there is one. */
  previous(amount: Amount): number | undefined;
  text(place: string): string | undefined;
  rows(place: string): readonly FactRow[] | undefined;
  isGiven(id: string): boolean;
}

/** Sums are exact: money in 10⁻⁶, the last digit that the form knows. */
const micro = 1e6;

export function figuresOf(
  report: Pick<Report, "values" | "localRows" | "facts">,
  form: Form,
  factByPlace: ReadonlyMap<string, FactDefinition>,
  previous?: Report,
): Figures {
  const figure = (of: Pick<Report, "values" | "localRows">, { id, kind, column, local }: Field) => {
    const value = normalizeFigure(valueOf(of as Report, { id, column, ...(local && { local }) }), kind);
    if (typeof value !== "number" || value < 0 || !Number.isFinite(value)) return undefined;
    return kind === "money" || Number.isSafeInteger(value) ? value : undefined;
  };
  const facts = new Map<string, FactValue | undefined>();
  const fact = (place: string): FactValue | undefined => {
    if (facts.has(place)) return facts.get(place);
    const definition = factByPlace.get(place);
    const value = definition && factOf(report.facts, definition);
    facts.set(place, value);
    return value;
  };
  const known = new Map<string, number | undefined>();
  const one = (id: string): number | undefined => {
    let value = known.get(id);
    if (value === undefined && !known.has(id)) known.set(id, (value = read(id)));
    return value;
  };
  const read = (id: string): number | undefined => {
    const field = form.fieldById.get(id);
    if (field) return figure(report, field);
    const value = cellAt(id);
    return typeof value === "number" ? value : undefined;
  };
  /** A fact, or a cell of one: facts.disclosedItems.byCategory.0.count. */
  const cellAt = (id: string): unknown => {
    if (factByPlace.has(id)) return fact(id);
    const [, place = "", row, column = ""] = /^(.*)\.(\d+)\.(\w+)$/.exec(id) ?? [];
    const rows = fact(place);
    return typeof rows === "object"
      ? rows.find(({ index }) => index === Number(row))?.cells[column]
      : undefined;
  };
  const sum = ({ plus, minus }: Amount, of: (id: string) => number | undefined): number | undefined => {
    const [only] = plus;
    if (only !== undefined && plus.length === 1 && minus.length === 0) return of(only);
    let total = 0;
    for (const id of plus) total += Math.round((of(id) ?? NaN) * micro);
    for (const id of minus) total -= Math.round((of(id) ?? NaN) * micro);
    return Number.isNaN(total) || total < 0 ? undefined : total / micro;
  };
  const hasParts = Object.keys(form.localRows).length > 0;
  const expanded = (amount: Amount): Amount => {
    if (!hasParts) return amount;
    const { plus, minus } = amount;
    const parts = (id: string) => {
      const field = form.fieldById.get(id);
      return field?.derived ? (field.computed ?? []) : [id];
    };
    return { plus: plus.flatMap(parts), minus: minus.flatMap(parts) };
  };
  return {
    expanded,
    amount: (amount) => sum(expanded(amount), one),
    written({ plus, minus }, value) {
      const [id = ""] = plus;
      const field = form.fieldById.get(id);
      return field && plus.length === 1 && minus.length === 0
        ? writeFigure(value, field)
        : writeFigure(value, { kind: "money", decimals: 6 });
    },
    previous: (amount) =>
      previous &&
      sum(expanded(amount), (id) => {
        const field = form.fieldById.get(id);
        return field && figure(previous, field);
      }),
    text(place) {
      const value = fact(place);
      return typeof value === "string" ? value : undefined;
    },
    rows(place) {
      const value = fact(place);
      return typeof value === "object" ? value : undefined;
    },
    isGiven: (id) =>
      form.fieldById.has(id)
        ? sum(expanded({ plus: [id], minus: [] }), one) !== undefined
        : fact(id) !== undefined,
  };
}
