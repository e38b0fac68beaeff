// What every check of the narrative is given: the report's year and body, its figures, and last year's.

import type { NarrativeSection } from "../../form/define.ts";
import type { Form } from "../../form/form.ts";
import type { Report } from "../../report/report.ts";
import type { ValidationContext } from "../../validation/validate.ts";
import { lastYearOf } from "../../validation/lastYearOf.ts";
import { ledgerOf, type Ledger } from "./ledger.ts";

export interface Context {
  readonly report: Report;
  readonly form: Form;
  readonly year: number;
  /** Names that are this body's. */
  readonly names: readonly string[];
  /** Whether the report speaks for a whole level of government. */
  readonly wide: boolean;
  readonly ledger: Ledger;
  readonly previous?: Report;
  readonly previousLedger?: Ledger;
  readonly sections: readonly NarrativeSection[];
  /** How sentences call a section of words. */
  readonly titleOf: (section: string) => string;
  readonly basisOf: (section: string) => string;
}

export function contextOf(report: Report, form: Form, { previous: given, unit }: ValidationContext): Context {
  const previous = lastYearOf(report, given);
  const sections = form.edition.sections.filter(
    (section): section is NarrativeSection => section.kind === "narrative",
  );
  const sectionOf = (id: string) => sections.find((section) => section.id === id);
  const names = [
    report.agency.name,
    ...(unit?.name === undefined ? [] : [unit.name]),
    ...(unit?.aliases ?? []),
  ];
  return {
    report,
    form,
    year: report.year,
    names: names.filter((name) => name.length >= 4),
    wide:
      report.scope === "government" ||
      /(?:人民政府|管理委员会|管委会|实验区|开发区|新区)$/.test(report.agency.name),
    ledger: ledgerOf(report, form),
    ...(previous && { previous, previousLedger: ledgerOf(previous, form) }),
    sections,
    titleOf: (section) => sectionOf(section)?.title ?? openingTitles[section] ?? section,
    basisOf: (section) => sectionOf(section)?.basis ?? form.edition.notice,
  };
}

/** What stands before the numbered sections has no title in the form. */
const openingTitles: Readonly<Record<string, string>> = { title: "标题", preamble: "开头部分" };
