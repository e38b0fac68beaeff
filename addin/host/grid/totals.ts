// What total cells calculate: the sum of their parts, from the form's own rules, in integers of 10⁻⁶.

import type { FieldId } from "../../../shared/form/define.ts";
import type { Form } from "../../../shared/form/form.ts";
import type { FigureValue } from "../../../shared/report/figure.ts";

export interface Total {
  /** The sum of what is known so far. */
  readonly soFar: number;
  /** Whether every part is known, so that the sum is the total. */
  readonly complete: boolean;
}

const micro = 1_000_000;

/** Of every calculated field; `figureOf` answers what is typed, `isTyped` whether a total is typed over. */
export function totalsOf(
  form: Form,
  figureOf: (field: FieldId) => FigureValue,
  isTyped: (field: FieldId) => boolean,
): Map<FieldId, Total> {
  const totalById = new Map<FieldId, Total>();
  const micros = (id: FieldId): { sum: number; complete: boolean } => {
    const field = form.fieldById.get(id);
    if (field?.computed && (field.derived || !isTyped(id))) {
      const known = totalById.get(id);
      if (known) return { sum: Math.round(known.soFar * micro), complete: known.complete };
      const parts = field.computed.map(micros);
      const sum = parts.reduce((total, part) => total + part.sum, 0);
      const complete = parts.every((part) => part.complete);
      totalById.set(id, { soFar: sum / micro, complete });
      return { sum, complete };
    }
    const figure = figureOf(id);
    return typeof figure === "number"
      ? { sum: Math.round(figure * micro), complete: true }
      : { sum: 0, complete: false };
  };
  for (const field of form.fields) if (field.computed) micros(field.id);
  return totalById;
}
