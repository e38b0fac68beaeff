// The figures of a report as integers of 10⁻⁶, by the field's place in the form: binary fractions are never compared.
// Blank and unreadable cells are unknown, not zero.

import type { Form } from "../form/form.ts";
import { largestFigure } from "../form/rules/figureRules.ts";
import { isBlankMark, readFigure, type FigureValue } from "../report/figure.ts";
import type { Report } from "../report/report.ts";
import { valueOf } from "../report/values.ts";
import { lastYearsFigure } from "./lastYearsFigure.ts";
import { fieldsOfLastYear } from "./relations.ts";

/** open: the sum of cells of which some are not known yet; it has no cell of its own. */
export type FigureState = "known" | "blank" | "text" | "open";

export interface Figures {
  /**
   * By place: the fields of the form, then those of last year's report that relations ask for, then those of the ledger.
   * NaN where unknown, and where the figure is too large to be added up exactly.
   */
  readonly micros: Float64Array;
  readonly states: readonly FigureState[];
  /** How many cells are in each state. */
  readonly cells: Readonly<Record<FigureState, number>>;
  readonly typed: readonly FigureValue[];
  /** In the field's own unit; undefined where there is none. */
  readonly read: readonly (number | undefined)[];
}

export const micro = 1_000_000;

export function figuresOf(report: Report, form: Form, previous?: Report): Figures {
  const { fields } = form;
  const { controls } = report.facts;
  const micros = new Float64Array(fields.length * (controls ? 3 : 2)).fill(NaN);
  const typed: FigureValue[] = [];
  const read: (number | undefined)[] = [];
  const states: FigureState[] = [];
  const cells = { known: 0, blank: 0, text: 0, open: 0 };
  for (const field of fields) {
    const value = valueOf(report, field);
    const figure = typeof value === "string" ? readFigure(value, field.kind).value : value;
    const state = cellState(figure);
    const number = typeof figure === "number" ? figure : undefined;
    if (number !== undefined) micros[field.index] = toMicros(number);
    cells[state]++;
    typed.push(value);
    read.push(number);
    states.push(state);
  }
  for (const field of cells.blank > 0 ? fields : []) {
    if (!field.derived || states[field.index] !== "blank") continue;
    const parts = (field.computed ?? []).map((id) => micros[form.fieldById.get(id)?.index ?? -1] ?? NaN);
    const total = parts.reduce((sum, part) => sum + part, 0);
    const state = Number.isNaN(total) ? "open" : "known";
    micros[field.index] = total;
    if (state === "known") read[field.index] = total / micro;
    states[field.index] = state;
    cells.blank--;
    cells[state]++;
  }
  if (previous) {
    for (const field of fieldsOfLastYear(form)) {
      const figure = lastYearsFigure(previous, field);
      if (figure !== undefined) micros[fields.length + field.index] = toMicros(figure);
    }
  }
  for (const [id, figure] of Object.entries(controls ?? {})) {
    const field = form.fieldById.get(id);
    if (field) micros[fields.length * 2 + field.index] = toMicros(figure);
  }
  return { micros, states, cells, typed, read };
}

const toMicros = (figure: number) => (Math.abs(figure) > largestFigure ? NaN : Math.round(figure * micro));

function cellState(figure: FigureValue): FigureState {
  if (typeof figure === "number") return "known";
  return figure === null || isBlankMark(figure) ? "blank" : "text";
}
