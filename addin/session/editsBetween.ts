// The edits that make one report's sheets hold another report: how a report is filled in where the sheets are already laid out.

import type { Form } from "../../shared/form/form.ts";
import { narrativeParts } from "../../shared/report/report.ts";
import { narrativeName, noteName } from "../../shared/worksheet/wordNames.ts";
import type { Edit, Sheets } from "../host/port.ts";
import { isSameValue, valueAt } from "./valueAt.ts";

/** Undefined where the sheets are laid out for another form, year or scope: then no edit makes them fit. */
export function editsBetween(before: Sheets, after: Sheets, form: Form): Edit[] | undefined {
  if (layoutOf(before) !== layoutOf(after)) return undefined;
  const places = [
    "agency.name",
    ...narrativeParts.map(narrativeName),
    ...form.edition.sections.flatMap(({ kind, id }) => (kind === "table" ? [noteName(id)] : [])),
    ...form.fields.flatMap(({ id, derived }) => (derived ? [] : [id])),
  ];
  return places.flatMap((place): Edit[] => {
    const to = valueAt(after, form, place);
    return isSameValue(valueAt(before, form, place), to) ? [] : [{ place, to }];
  });
}

const layoutOf = ({ edition, year, scope, profile, localRows }: Sheets): string =>
  JSON.stringify([
    edition,
    year,
    scope,
    profile,
    Object.entries(localRows).map(([row, locals]) => [
      row,
      locals.map(({ key, label, mode }) => [key, label, mode]),
    ]),
  ]);
