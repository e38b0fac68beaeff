// Control figures: what the body's own ledger says in all, as far as somebody looked it up. They narrow down where a slip is.

import { field, ledger, sum } from "../expression.ts";
import type { Field } from "../form.ts";
import type { Relation, RelationRule } from "../rule.ts";

export const controls: RelationRule = {
  kind: "relation",
  id: "controls.agree",
  severity: "error",
  scope: "report",
  title: "表内数字与台账数一致",
  basis: "条例第四十五条（登记台账）",
  operandsBy: "row",
  ofControls: true,
  relations: () => [],
};

/** The relation of one control figure. */
export const controlRelation = ({ id, label }: Field): Relation => ({
  place: id,
  subject: label,
  left: sum([field(id)], "表内数"),
  comparison: "=",
  right: sum([ledger(id)], "台账数"),
});
