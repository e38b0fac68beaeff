// What a claim about applications, reviews and lawsuits may legitimately mean, as sums of the form's cells.
// It names cells by their ids; a form without them has no such readings.

import type { FieldId } from "../../form/define.ts";
import type { Form } from "../../form/form.ts";
import type { Reading } from "./ledger.ts";
import type { Role } from "./vocabulary.ts";

const received: Reading = { plus: ["requests.received.total"] };
const withCarriedOver: Reading = { plus: ["requests.received.total", "requests.carriedOver.total"] };
const answered: Reading = { plus: ["requests.resultsTotal.total"] };
const answeredOfThisYear: Reading = { plus: answered.plus, minus: ["requests.carriedOver.total"] };

/** The first is the plain one: messages name it. */
const readingsByRole: Readonly<Record<Role, readonly Reading[]>> = {
  newlyReceived: [received],
  received: [received, withCarriedOver],
  handled: [answered, received, withCarriedOver],
  answered: [answered, answeredOfThisYear],
  carriedOver: [{ plus: ["requests.carriedOver.total"] }],
  carriedForward: [{ plus: ["requests.carriedForward.total"] }],
};

export function readingsOf(role: Role, form: Form): Reading[] {
  return readingsByRole[role].filter(({ plus }) => plus.every((id) => form.fieldById.has(id)));
}

export type Remedy = "review" | "litigation" | "direct" | "afterReview" | "both";

const rowsByRemedy: Readonly<Record<Remedy, readonly (readonly FieldId[])[]>> = {
  review: [["review"]],
  litigation: [
    ["litigation.direct", "litigation.afterReview"],
    ["litigation.direct"],
    ["litigation.afterReview"],
  ],
  direct: [["litigation.direct"]],
  afterReview: [["litigation.afterReview"]],
  both: [["review", "litigation.direct", "litigation.afterReview"]],
};

/** `column` is a result (upheld, …) or the total, which may leave out what is pending. */
export function remedyReadings(remedy: Remedy, column: string, form: Form): Reading[] {
  return rowsByRemedy[remedy].flatMap((rows) => {
    const plus = rows.map((row) => `${row}.${column}`);
    if (!plus.every((id) => form.fieldById.has(id))) return [];
    return column === "total" ? [{ plus }, { plus, minus: rows.map((row) => `${row}.pending`) }] : [{ plus }];
  });
}
