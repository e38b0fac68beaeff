// A report as it is opened in the place of another, and set aside while another is open.

import type { Catalogue } from "../../shared/form/catalogue.ts";
import type { Sheets } from "../host/port.ts";
import { parseSheets } from "../host/parseSheets.ts";
import { parseDraft, type Draft } from "./draft.ts";

/** A report as it is opened: a new one, a sample, an imported one. */
export interface Opening {
  readonly sheets: Sheets;
  readonly draft: Draft;
}

/**
 * `elsewhere`: the sheets are laid out for another form, year or scope, and this host cannot lay out anew.
 * `unanswered`: their program does not answer or takes nothing. Either way all is as it was.
 */
export type OpenOutcome = "opened" | "elsewhere" | "unanswered";

/** Reads back what was set aside; undefined where nothing was, or it is damaged. */
export function parseOpening(text: string | undefined, catalogue: Catalogue): Opening | undefined {
  try {
    const { sheets: kept, draft } = JSON.parse(text ?? "null") as { sheets: unknown; draft: unknown };
    const sheets = parseSheets(JSON.stringify(kept), catalogue);
    return sheets && { sheets, draft: parseDraft(JSON.stringify(draft), sheets, catalogue) };
  } catch {
    // Not JSON, or not of this shape.
    return undefined;
  }
}

/** Nothing has been written into it: nobody would want it back. */
export const isUntouched = ({ agency, values, localRows, narrative, calculated }: Sheets): boolean =>
  agency.name === "" &&
  Object.keys(narrative).length === 0 &&
  Object.entries(values).every(([id, value]) => value === null || calculated.includes(id)) &&
  Object.values(localRows).every((rows) =>
    rows.every((row) => Object.values(row.values).every((value) => value === null)),
  );
