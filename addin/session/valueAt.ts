// What has been typed at a place of the sheets; null where nothing has, or where a formula stands.

import type { Form } from "../../shared/form/form.ts";
import type { FigureValue } from "../../shared/report/figure.ts";
import { narrativeParts } from "../../shared/report/report.ts";
import { valueOf } from "../../shared/report/values.ts";
import type { Place, Sheets } from "../host/port.ts";
import { narrativeName, noteName } from "../../shared/worksheet/wordNames.ts";

export function valueAt(sheets: Sheets, form: Form, place: Place): FigureValue {
  const field = form.fieldById.get(place);
  if (field) {
    if (sheets.calculated.includes(place)) return null;
    return valueOf({ schema: 1, facts: {}, explanations: [], ...sheets }, field);
  }
  if (place === "agency.name") return sheets.agency.name === "" ? null : sheets.agency.name;
  const part = narrativeParts.find((name) => place === narrativeName(name));
  if (part !== undefined) return sheets.narrative[part] ?? null;
  const section = form.edition.sections.find(({ id }) => place === noteName(id))?.id;
  return section === undefined ? null : (sheets.narrative.notes?.[section] ?? null);
}

/** As people see it: 13 and "13" are the same. */
export function isSameValue(one: FigureValue, other: FigureValue): boolean {
  if (one === null || other === null) return (one ?? "") === (other ?? "");
  return (
    String(one) === String(other) || (isNumeric(one) && isNumeric(other) && Number(one) === Number(other))
  );
}

const isNumeric = (value: number | string) =>
  typeof value === "number" || (value.trim() !== "" && Number.isFinite(Number(value)));
