// Reads back the sheets as they were kept in this browser. What is damaged, or made by another version, is no sheets at all.

import * as z from "zod/mini";
import type { Catalogue } from "../../shared/form/catalogue.ts";
import { parseReport } from "../../shared/report/report.ts";
import type { Sheets } from "./port.ts";
import { sheetsOf } from "./sheetsOf.ts";

const kept = z.looseObject({ calculated: z.array(z.string()) });

export function parseSheets(text: string | undefined, catalogue: Catalogue): Sheets | undefined {
  if (text === undefined) return undefined;
  try {
    const { calculated, ...rest } = kept.parse(JSON.parse(text));
    const parsed = parseReport({ schema: 1, ...rest }, catalogue);
    if ("errors" in parsed) return undefined;
    return sheetsOf(parsed.report, calculated);
  } catch {
    // Not JSON, or not of this shape: there is nothing to bring back.
    return undefined;
  }
}
