// The row and column that the conversation is about when a message begins: of the open question, the guide, the selected cell, or of what
// was said last.

import type { Field, Form } from "../form/form.ts";
import type { Clause } from "./clause.ts";
import type { Step } from "./guide.ts";
import { selectionOfField } from "./selection.ts";
import type { Situation } from "./situation.ts";
import { type Topic, noTopic } from "./topic.ts";

/** The row and column that the conversation is about: of the question, the guide, the selected cell, or what was said last. */
export function topicOf(
  { form, memory }: Situation,
  clauses: readonly Clause[],
  step: Step | undefined,
  focus: Field | undefined,
): Topic {
  const { question, subject } = memory.state;
  const asked = question?.open[0]?.fields.flatMap((id) => form.fieldById.get(id) ?? []) ?? [];
  if (asked.length > 0) return topicOfFields(asked, form, true);
  const likewise = clauses.some((clause) => clause.likewise || clause.correction);
  const last = subject.at(-1);
  const spoken = last === undefined ? undefined : form.fieldById.get(last);
  if (likewise && spoken) return topicOfFields([spoken], form, true);
  if (step) return topicOfFields(step.blanks, form, false);
  if (focus) return topicOfFields([focus], form, false);
  return spoken ? topicOfFields([spoken], form, false) : noTopic;
}

/** What the cells have in common; a column only where it may be inherited. */
function topicOfFields(fields: readonly Field[], form: Form, outer: boolean): Topic {
  const places = fields.flatMap((field) => selectionOfField(form, field) ?? []);
  const [first] = places;
  if (!first) return noTopic;
  const sameRow = places.every(({ block, rows }) => block === first.block && rows?.[0] === first.rows?.[0]);
  const sameColumn = places.every(
    ({ block, columns }) => block === first.block && columns?.[0] === first.columns?.[0],
  );
  return {
    rows: sameRow ? [{ ...first, columns: null }] : [],
    columns: sameColumn ? [{ ...first, rows: null }] : [],
    outer: outer && sameColumn,
  };
}
