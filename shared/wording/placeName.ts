// What people call a place of the report: a cell, a section of words, a fact.

import type { Form } from "../form/form.ts";

export function placeName(form: Form, place: string): string {
  const field = form.fieldById.get(place);
  if (field) return field.label;
  const section = form.edition.sections.find(({ id }) => place === `narrative.${id}`);
  return section?.title ?? form.facts.find((fact) => fact.place === place)?.label ?? place;
}
