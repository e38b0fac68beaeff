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
  if (likewise && spoken) return inAllTables(topicOfFields([spoken], form, true), spoken, clauses, form);
  if (step) return topicOfFields(step.blanks, form, false);
  if (focus) return topicOfFields([focus], form, false);
  return spoken ? topicOfFields([spoken], form, false) : noTopic;
}

/** 上一年项目30项, and then 强制呢，6项: the column of the same name in other tables, where it is counted in such a unit. */
function inAllTables(
  topic: Topic,
  { column, block: own }: Field,
  clauses: readonly Clause[],
  form: Form,
): Topic {
  const isAlike = clauses.some((clause) => clause.likewise && !clause.correction);
  const values = clauses.flatMap(({ units }) => units.map(({ value }) => value));
  const others = form.blocks.flatMap(({ block, columns }, index) => {
    const place = columns.findIndex(({ key }) => key === column);
    const counted = columns[place]?.units;
    const fits = values.every((value) => typeof value === "object" && counted?.includes(value.unit) === true);
    return isAlike && fits && block.id !== own ? [{ block: index, rows: null, columns: [place] }] : [];
  });
  return { ...topic, columns: [...topic.columns, ...others] };
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
