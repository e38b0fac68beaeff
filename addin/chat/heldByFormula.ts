// Total cells whose formula will show what is proposed for them: they keep their formula.

import type { Edit } from "../../shared/dialogue/turn.ts";
import type { FieldId } from "../../shared/form/define.ts";
import { valueOf } from "../../shared/report/values.ts";
import type { SessionState } from "../session/sessionState.ts";

export function heldByFormula(
  edits: readonly Edit[],
  { form, report, calculated }: Pick<SessionState, "form" | "report" | "calculated">,
): ReadonlySet<FieldId> {
  const proposed = new Map(edits.map(({ field, to }) => [field, to]));
  const sumOf = (id: FieldId): number => {
    const field = form.fieldById.get(id);
    if (!field) return NaN;
    if (field.computed && calculated.has(id))
      return field.computed.reduce((sum, part) => sum + sumOf(part), 0);
    const value = proposed.has(id) ? proposed.get(id) : valueOf(report, field);
    return typeof value === "number" ? value : NaN;
  };
  return new Set(
    edits.flatMap(({ field, to }) => (calculated.has(field) && sumOf(field) === to ? [field] : [])),
  );
}
