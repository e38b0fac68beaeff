// Facts and sections of words by their path in the report: facts.more.trainings, narrative.others.

import { officialSpoken } from "../form/editions/spoken.ts";
import type { Report } from "../report/report.ts";
import type { EditValue } from "./turn.ts";

/** null where nothing stands there, or something that is neither words nor a figure. */
export function factAt(report: Report, path: string): EditValue {
  let place: unknown = report;
  for (const key of path.split(".")) {
    if (typeof place !== "object" || place === null || !Object.hasOwn(place, key)) return null;
    place = (place as Readonly<Record<string, unknown>>)[key];
  }
  return typeof place === "number" || typeof place === "string" ? place : null;
}

const narrativePaths: readonly string[] = ["narrative.overview", "narrative.problems", "narrative.others"];

/** The only places besides cells that a proposal may name. */
export const isWritablePath = (path: string): boolean =>
  narrativePaths.includes(path) || officialSpoken.facts.some((fact) => fact.path === path);
