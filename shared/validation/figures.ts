// The figures of a report as integers of 10⁻⁶, by the field's place in the form: binary fractions are never compared.
// Blank and unreadable cells are unknown, not zero.

import type { Field, Form } from "../form/form.ts";
import { isBlankMark, normalizeFigure, readFigure, type FigureValue } from "../report/figure.ts";
import type { Report } from "../report/report.ts";
import { valueOf } from "../report/values.ts";
import { fieldsOfLastYear } from "./relations.ts";

export type FigureState = "known" | "blank" | "text";

export interface Figures {
  /**
   * By place: the fields of the form, then those of last year's report that relations ask for, then those of the ledger.
   * NaN where unknown.
   */
  readonly micros: Float64Array;
  readonly states: readonly FigureState[];
  /** How many cells are in each state. */
  readonly cells: Readonly<Record<FigureState, number>>;
  readonly typed: readonly FigureValue[];
}

export const micro = 1_000_000;

export function figuresOf(report: Report, form: Form, previous?: Report): Figures {
  const { fields } = form;
  const { controls } = report.facts;
  const micros = new Float64Array(fields.length * (controls ? 3 : 2)).fill(NaN);
  const typed: FigureValue[] = [];
  const states: FigureState[] = [];
  const cells = { known: 0, blank: 0, text: 0 };
  for (const field of fields) {
    const value = valueOf(report, field);
    const figure = typeof value === "string" ? readFigure(value, field.kind).value : value;
    const state = stateOf(figure);
    if (typeof figure === "number") micros[field.index] = Math.round(figure * micro);
    cells[state]++;
    typed.push(value);
    states.push(state);
  }
  for (const field of cells.blank > 0 ? fields : []) {
    if (!field.derived || states[field.index] !== "blank") continue;
    const parts = (field.computed ?? []).map((id) => micros[form.fieldById.get(id)?.index ?? -1] ?? NaN);
    micros[field.index] = parts.reduce((total, part) => total + part, 0);
    states[field.index] = "known";
    cells.blank--;
    cells.known++;
  }
  if (previous) {
    // Field ids keep their meaning from edition to edition; what last year's form did not have is unknown.
    for (const field of fieldsOfLastYear(form)) {
      const figure = figureOf(previous, field);
      if (figure !== undefined) micros[fields.length + field.index] = Math.round(figure * micro);
    }
  }
  for (const [id, figure] of Object.entries(controls ?? {})) {
    const field = form.fieldById.get(id);
    if (field) micros[fields.length * 2 + field.index] = Math.round(figure * micro);
  }
  return { micros, states, cells, typed };
}

/** The report's figure in its own unit; undefined where the cell is blank or unreadable. */
export function figureOf(report: Report, field: Field): number | undefined {
  const figure = normalizeFigure(valueOf(report, field), field.kind);
  return typeof figure === "number" ? figure : undefined;
}

function stateOf(figure: FigureValue): FigureState {
  if (typeof figure === "number") return "known";
  return figure === null || isBlankMark(figure) ? "blank" : "text";
}
