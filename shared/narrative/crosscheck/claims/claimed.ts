// What a claim about applications, reviews and lawsuits may legitimately mean, as sums of the form's cells.
// It names cells by their ids; a form without them has no such readings.

import type { Form } from "../../../form/form.ts";
import { perForm } from "../../../form/perForm.ts";
import type { Reading } from "../ledger.ts";
import type { Role } from "../text/vocabulary.ts";

const received: Reading = { plus: ["requests.received.total"] };
const withCarriedOver: Reading = { plus: ["requests.received.total", "requests.carriedOver.total"] };
const answered: Reading = { plus: ["requests.resultsTotal.total"] };
const answeredOfThisYear: Reading = { plus: answered.plus, minus: ["requests.carriedOver.total"] };
const carriedOver: Reading = { plus: ["requests.carriedOver.total"] };
const carriedForward: Reading = { plus: ["requests.carriedForward.total"] };

/** carried: 结转3件, which does not say where to; inAll: 新收与上年结转合计64件; stock: 政府信息公开申请64件, which does not say what was done. */
export type Claimed = Role | "carriedOver" | "carriedForward" | "carried" | "inAll" | "stock" | "feeUnpaid";

/** The first is the plain one: messages name it. */
const readingsByClaimed: Readonly<Record<Claimed, readonly Reading[]>> = {
  newlyReceived: [received],
  added: [received],
  received: [received, withCarriedOver],
  handled: [answered, received, withCarriedOver],
  answered: [answered, answeredOfThisYear],
  carriedOver: [carriedOver],
  carriedForward: [carriedForward],
  carried: [carriedForward, carriedOver],
  feeUnpaid: [{ plus: ["requests.otherResults.feeNotPaid.total"] }],
  inAll: [withCarriedOver],
  stock: [received, withCarriedOver, answered],
};

export const readingsOf = (claimed: Claimed, form: Form): readonly Reading[] => readingsOn(form)[claimed];

const readingsOn = perForm(
  ({ fieldById }) =>
    Object.fromEntries(
      Object.entries(readingsByClaimed).map(([claimed, readings]) => [
        claimed,
        readings.every(({ plus }) => plus.every((id) => fieldById.has(id))) ? readings : [],
      ]),
    ) as Readonly<Record<Claimed, readonly Reading[]>>,
);

/** Percentages of results and applicants have one of these as their whole. */
export const wholes: readonly Reading[] = [answered, received, withCarriedOver];

/** Those of applicants, in the order of the readings of an applicant's label. */
export const wholesOfApplicants: readonly Reading[] = [received, withCarriedOver, answered];

/** What 办结率 counts: all that was answered, or of this year's alone. */
export const completed: readonly Reading[] = [answered, answeredOfThisYear];

type Rows = readonly (readonly string[])[];

const remedyReadingsByRows = new WeakMap<Rows, Map<string, readonly Reading[]>>();

/** `rows` of the remedies, alternatives of sums; `column` is an outcome or the total, which may leave out what is pending. */
export function remedyReadings(rows: Rows, column: string, form: Form): readonly Reading[] {
  let byColumn = remedyReadingsByRows.get(rows);
  if (!byColumn) remedyReadingsByRows.set(rows, (byColumn = new Map<string, readonly Reading[]>()));
  let readings = byColumn.get(column);
  if (!readings) {
    readings = rows.flatMap((each): Reading[] => {
      const plus = each.map((row) => `${row}.${column}`);
      if (column !== "total") return [{ plus }];
      const minus = each.map((row) => `${row}.pending`);
      return minus.every((id) => form.fieldById.has(id)) ? [{ plus }, { plus, minus }] : [{ plus }];
    });
    byColumn.set(column, readings);
  }
  return readings;
}

/** Of two labels counted together, the readings belong together in their order. */
export const added = (first: readonly Reading[], second: readonly Reading[]): Reading[] =>
  first.flatMap((one, index) => {
    const other = second[index];
    return other ? [{ plus: [...one.plus, ...other.plus] }] : [];
  });
