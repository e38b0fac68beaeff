// What every check of the narrative is given: the report's year and body, its figures, and last year's.

import type { NarrativeSection } from "../../form/define.ts";
import type { Form } from "../../form/form.ts";
import type { Report } from "../../report/report.ts";
import { ledgerOf, type Ledger } from "./ledger.ts";

export interface Context {
  readonly report: Report;
  readonly form: Form;
  readonly year: number;
  /** Whether the report speaks for a whole level of government. */
  readonly wide: boolean;
  readonly ledger: Ledger;
  readonly previous?: Report;
  readonly previousLedger?: Ledger;
  readonly sectionById: ReadonlyMap<string, NarrativeSection>;
  /** How sentences call a section of words. */
  readonly titleOf: (section: string) => string;
  readonly basisOf: (section: string) => string;
}

export function contextOf(report: Report, form: Form, previous: Report | undefined): Context {
  const sectionById = new Map(
    form.edition.sections.flatMap((section) => (section.kind === "narrative" ? [[section.id, section]] : [])),
  );
  return {
    report,
    form,
    year: report.year,
    wide:
      report.scope === "government" ||
      /(?:人民政府|管理委员会|管委会|实验区|开发区|新区)$/.test(report.agency.name),
    ledger: ledgerOf(report, form),
    ...(previous && { previous, previousLedger: ledgerOf(previous, form) }),
    sectionById,
    titleOf: (section) =>
      sectionById.get(section as NarrativeSection["id"])?.title ?? openingTitles[section] ?? section,
    basisOf: (section) => sectionById.get(section as NarrativeSection["id"])?.basis ?? form.edition.notice,
  };
}

/** What stands before the numbered sections has no title in the form. */
const openingTitles: Readonly<Record<string, string>> = { title: "标题", preamble: "开头部分" };
