// Which report a workbook is for: what the template noted in its properties, and what its cover says.

import * as z from "zod/mini";
import type { Catalogue } from "../../../shared/form/catalogue.ts";
import type { LocalRowsByRow } from "../../../shared/form/profile.ts";
import type { Report } from "../../../shared/report/report.ts";
import type { WorkbookContent } from "../../../shared/worksheet/workbook.ts";

export type Identity = Pick<Report, "edition" | "year" | "scope" | "profile"> & {
  readonly localRows: LocalRowsByRow;
};

const localRows = z.record(
  z.string(),
  z.array(z.object({ key: z.string(), label: z.string(), mode: z.enum(["parts", "ofWhich"]) })),
);

/** Undefined for a workbook that is none of ours. */
export function identityOf(
  { properties }: Pick<WorkbookContent, "properties">,
  catalogue: Catalogue,
): Identity | undefined {
  const noted = (name: string) => {
    const value = properties[name];
    return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
  };
  const edition = catalogue.edition(noted("edition") ?? "");
  if (!edition) return undefined;
  const year = Number(noted("year"));
  const profile = catalogue.profile(noted("profile") ?? "");
  return {
    edition: edition.id,
    year: Number.isInteger(year) ? year : edition.years.from,
    scope: properties.scope === "government" ? "government" : "agency",
    ...(profile && { profile: profile.id }),
    localRows: parseLocalRows(properties.localRows),
  };
}

function parseLocalRows(text: unknown): LocalRowsByRow {
  if (typeof text !== "string") return {};
  try {
    return localRows.parse(JSON.parse(text));
  } catch {
    // Someone changed the property: the official rows are still there.
    return {};
  }
}
