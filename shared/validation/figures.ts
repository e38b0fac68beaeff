// The figures of a report as integers of 10⁻⁶, by the field's place in the form: binary fractions are never compared.
// Blank and unreadable cells are unknown, not zero.

import type { Form } from "../form/form.ts";
import { isBlankMark, normalizeFigure, readFigure, type FigureValue } from "../report/figure.ts";
import type { Report } from "../report/report.ts";
import { valueOf } from "../report/values.ts";

export type FigureState = "known" | "blank" | "text";

export interface Figures {
  /** By place: the fields of the form, then the same fields of last year's report, then those of the ledger. NaN where unknown. */
  readonly micros: Float64Array;
  readonly states: readonly FigureState[];
  /** How many cells are in each state. */
  readonly cells: Readonly<Record<FigureState, number>>;
  readonly typed: readonly FigureValue[];
}

export const micro = 1_000_000;

export function figuresOf(report: Report, form: Form, previous?: Report): Figures {
  const { controls } = report.facts;
  const micros = new Float64Array(form.fields.length * (controls ? 3 : 2)).fill(NaN);
  const typed = form.fields.map((field) => valueOf(report, field));
  let known = 0;
  let blank = 0;
  const states = form.fields.map(({ index, kind }): FigureState => {
    const value = typed[index] ?? null;
    const figure = typeof value === "string" ? readFigure(value, kind).value : value;
    if (typeof figure === "number") {
      micros[index] = Math.round(figure * micro);
      known++;
      return "known";
    }
    if (figure !== null && !isBlankMark(figure)) return "text";
    blank++;
    return "blank";
  });
  for (const field of blank > 0 ? form.fields : []) {
    if (!field.derived || states[field.index] !== "blank") continue;
    const parts = (field.computed ?? []).map((id) => micros[form.fieldById.get(id)?.index ?? -1] ?? NaN);
    micros[field.index] = parts.reduce((total, part) => total + part, 0);
    states[field.index] = "known";
    blank--;
    known++;
  }
  if (previous) {
    // Field ids keep their meaning from edition to edition; what last year's form did not have is unknown.
    for (const field of form.fields) {
      const figure = normalizeFigure(valueOf(previous, field), field.kind);
      if (typeof figure === "number") micros[form.fields.length + field.index] = Math.round(figure * micro);
    }
  }
  for (const [id, figure] of Object.entries(controls ?? {})) {
    const field = form.fieldById.get(id);
    if (field) micros[form.fields.length * 2 + field.index] = Math.round(figure * micro);
  }
  return { micros, states, cells: { known, blank, text: form.fields.length - known - blank }, typed };
}
