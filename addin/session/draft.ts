// What a report holds besides its worksheets, as it is kept with them: facts, explanations, whose report it is, where it came from.

import * as z from "zod/mini";
import type { Catalogue } from "../../shared/form/catalogue.ts";
import { parseReport, type Explanation, type Facts } from "../../shared/report/report.ts";
import type { FactsShown } from "../../shared/worksheet/readFacts.ts";
import type { Sheets } from "../host/port.ts";

export interface Draft {
  readonly facts: Facts;
  readonly explanations: readonly Explanation[];
  /** What the sheet of facts may show of those that were changed here, unless somebody types there. */
  readonly factsShown?: FactsShown;
  /** The body's code on the server, where the report came with one. */
  readonly code?: string;
  /** The name of the sample that it started as; a sample is not to be mistaken for one's own report. */
  readonly sample?: string;
  /** What was composed into the sections last, as remembered; composedMemory.ts reads it. */
  readonly composed?: unknown;
}

export const emptyDraft: Draft = { facts: {}, explanations: [] };

const kept = z.looseObject({
  sample: z.optional(z.string()),
  code: z.optional(z.string()),
  composed: z.optional(z.unknown()),
  facts: z.optional(z.unknown()),
  factsShown: z.optional(z.unknown()),
  explanations: z.optional(z.unknown()),
});
const shown = z.record(z.string(), z.array(z.string()));

/** Reads back what was kept; `sheets` is the report that it belongs to. What is damaged is an empty draft. */
export function parseDraft(text: string | undefined, sheets: Sheets, catalogue: Catalogue): Draft {
  if (text === undefined) return emptyDraft;
  try {
    const {
      sample,
      code,
      composed,
      factsShown: onSheet,
      facts: told = {},
      explanations: given = [],
    } = kept.parse(JSON.parse(text));
    const { edition, year } = sheets;
    const words = { facts: told, explanations: given };
    const parsed = parseReport({ schema: 1, edition, year, agency: { name: "" }, ...words }, catalogue);
    if ("errors" in parsed) return emptyDraft;
    const { facts, explanations } = parsed.report;
    const factsShown = shown.safeParse(onSheet);
    return {
      facts,
      explanations,
      ...(factsShown.success && { factsShown: factsShown.data }),
      ...(code !== undefined && { code }),
      ...(sample !== undefined && { sample }),
      ...(composed !== undefined && { composed }),
    };
  } catch {
    // Not JSON: there is nothing to bring back.
    return emptyDraft;
  }
}
