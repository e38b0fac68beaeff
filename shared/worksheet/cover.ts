// What the cover sheet holds of a report, as lines of text, and how it is read back.

import type { Report } from "../report/report.ts";
import { scopeWords } from "../wording/scopes.ts";
import { narrativeName } from "./wordNames.ts";

export { scopeWords };

export type CoverKey = "agency" | "year" | "scope" | "title" | "preamble" | "signedBy" | "date";

export const coverLabels: readonly (readonly [CoverKey, string])[] = [
  ["agency", "机关名称"],
  ["year", "报告年度"],
  ["scope", "报告范围"],
  ["title", "标题"],
  ["signedBy", "落款"],
  ["date", "日期"],
  ["preamble", "引言"],
];

/** The defined name of a cover entry. */
export const coverName = (key: CoverKey): string =>
  key === "agency" || key === "year" || key === "scope" ? `report.${key}` : narrativeName(key);

export function coverValue(report: Report, key: CoverKey): string[] {
  switch (key) {
    case "agency":
      return [report.agency.name];
    case "year":
      return [String(report.year)];
    case "scope":
      return [scopeWords[report.scope]];
    case "preamble":
      return (report.narrative.preamble ?? "").split("\n");
    case "title":
    case "signedBy":
    case "date":
      return [report.narrative[key] ?? ""];
  }
}

/** Undefined where the words are none of ours. */
export function scopeOf(words: string): Report["scope"] | undefined {
  const text = words.trim();
  return (Object.keys(scopeWords) as Report["scope"][]).find(
    (scope) => scope === text || scopeWords[scope] === text,
  );
}
