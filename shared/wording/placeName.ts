// What people call a place of the report: a cell, a section of words, a fact.

import type { Form } from "../form/form.ts";

export function placeName(form: Form, place: string): string {
  const field = form.fieldById.get(place);
  if (field) return field.label;
  const section = form.edition.sections.find(({ id }) => place === `narrative.${id}`);
  const fact = form.facts.find((each) => each.place === place);
  return section?.title ?? fact?.label ?? place;
}
