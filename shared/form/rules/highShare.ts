// A catch-all row that holds more than its share.

import type { Block } from "../define.ts";
import { blockOf } from "../form.ts";
import type { ReportRule } from "../rule.ts";

/** Supervisors look at it (国办公开办函〔2019〕60号); a handful says nothing. */
const largestShare = 0.3;
const leastCount = 10;

/** R6: the row `part` stays below 30 % of the row `whole` in the column `column`. */
export function highShare<R extends string, C extends string>(
  block: Block<R, C>,
  part: R,
  whole: R,
  column: C,
  record: { id: string; basis: string },
): ReportRule {
  return {
    kind: "report",
    ...record,
    severity: "warning",
    scope: "table",
    title: `“${block.rows[part].short ?? block.rows[part].label}”所占比重不过高`,
    check: ({ form, figure }) => {
      const fields = [part, whole].map((row) => `${block.prefix}${row}.${column}`);
      const [some, all] = fields.map(figure);
      if (some === undefined || all === undefined || some < leastCount || some <= largestShare * all)
        return [];
      const nameOf = (key: R) => blockOf(form, block.id).rows.find((row) => row.key === key)?.name ?? key;
      const percent = Math.round((some / all) * 1000) / 10;
      return [
        {
          place: "share",
          fields,
          left: { text: nameOf(part), value: some },
          right: { text: nameOf(whole), value: all },
          message: `${nameOf(part)}为${some}件，占${nameOf(whole)}${all}件的${percent}%。能归入其他各项的请归入；情况属实的，请说明主要是哪些情形。`,
        },
      ];
    },
  };
}
