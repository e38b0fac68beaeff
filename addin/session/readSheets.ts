// From the worksheets to the report: figures as read, text that is no figure as typed, and what reading had to change.

import type { FieldId } from "../../shared/form/define.ts";
import type { Form } from "../../shared/form/form.ts";
import { readFigure, type FigureChange, type FigureValue } from "../../shared/report/figure.ts";
import type { Report } from "../../shared/report/report.ts";
import { valueOf, withValues } from "../../shared/report/values.ts";
import type { Sheets } from "../host/port.ts";
import type { Draft } from "./draft.ts";

/** A cell that was read as something else than what stands in it: ＋1 as 1. */
export interface Reading {
  readonly field: FieldId;
  readonly typed: string;
  readonly value: number;
  readonly changes: readonly FigureChange[];
}

export function readSheets(
  sheets: Sheets,
  { facts, explanations, code }: Draft,
  form: Form,
): { readonly report: Report; readonly readings: readonly Reading[] } {
  const { edition, year, scope, profile, agency, values, localRows, narrative } = sheets;
  const onProfile = profile === undefined ? {} : { profile };
  const words = { narrative, facts, explanations: [...explanations] };
  const body = { ...agency, ...(code !== undefined && { code }) };
  const about = { schema: 1, edition, year, scope, ...onProfile, agency: body } as const;
  const asTyped: Report = { ...about, values, localRows, ...words };
  const readings: Reading[] = [];
  const valueById: Record<FieldId, FigureValue> = {};
  for (const field of form.fields) {
    const typed = valueOf(asTyped, field);
    if (typeof typed !== "string") continue;
    const { value, changes } = readFigure(typed, field.kind);
    valueById[field.id] = value;
    if (changes.length > 0 && typeof value === "number") {
      readings.push({ field: field.id, typed, value, changes });
    }
  }
  return { report: withValues(asTyped, form, valueById), readings };
}
