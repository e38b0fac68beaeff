// The relations that a report's control figures add to those of its form.

import type { Form } from "../form/form.ts";
import { controlRelation } from "../form/rules/controls.ts";
import type { Report } from "../report/report.ts";
import { compile, type CompiledRelation } from "./relations.ts";

export function controlRelations({ facts }: Report, form: Form): CompiledRelation[] {
  const rule = form.edition.rules.find((each) => each.kind === "relation" && each.ofControls === true);
  if (rule?.kind !== "relation") return [];
  return Object.keys(facts.controls ?? {}).flatMap((id) => {
    const field = form.fieldById.get(id);
    return field ? [compile(rule, controlRelation(field), form)] : [];
  });
}
