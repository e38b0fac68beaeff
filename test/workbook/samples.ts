// Reports and templates that the workbook tests share. For tests only.

import type { Catalogue } from "../../shared/form/catalogue.ts";
import { writeTemplate } from "../../server/workbook/template.ts";
import { readReportWorkbook } from "../../server/workbook/readReport.ts";
import { balanced, blank, type Scenario } from "../scenario/scenario.ts";
import { withThirdEdition } from "../scenario/thirdEdition.ts";

const parts = {
  "disclosure.otherServices": [
    { key: "local1", label: "行政检查", mode: "parts" },
    { key: "local2", label: "行政确认", mode: "parts" },
  ],
} as const;
const partsOf2021 = {
  "requests.granted": [
    { key: "local1", label: "主动公开过的", mode: "parts" },
    { key: "local2", label: "依申请提供的", mode: "parts" },
  ],
  "disclosure.penalties": [{ key: "local1", label: "当场处罚", mode: "ofWhich" }],
} as const;
const ofWhich = { "letters.forwarded": [{ key: "local1", label: "转街道办理", mode: "ofWhich" }] } as const;

export const catalogue: Catalogue = withThirdEdition;

export const samples: Readonly<Record<string, () => Scenario>> = {
  "2019 blank": () => blank("2019"),
  "2021 blank": () => blank("2021"),
  "2019": () => balanced("2019", 3),
  "2021": () => balanced("2021", 4),
  "2019 with local rows": () => balanced("2019", 5, { profile: "beijing-tongzhou", localRows: parts }),
  "2021 with parts": () =>
    balanced("2021", 5, { localRows: partsOf2021 }).fills("disclosure.penalties.local1.decisions", 0),
  "2021 with facts": () => balanced("2021", 2).states({ facts: { more: { trainings: 2 } } }),
  "2019 of a government, with hostile words": () => hostile("2019"),
  "2021 of a government, with hostile words": () => hostile("2021"),
  "third edition": () => balanced("2031", 2, { profile: "lakeside", localRows: ofWhich, catalogue }),
};

const nasty = '=HYPERLINK("http://x")&<b>]]>\u0001_x000D_\t\ufffe\'"';

function hostile(edition: "2019" | "2021"): Scenario {
  const more = { management: nasty, phone: nasty };
  return balanced(edition, 6).states({
    scope: "government",
    agency: { name: nasty },
    narrative: { title: nasty, overview: `${nasty}\n${nasty}`, notes: { requests: nasty }, signedBy: nasty },
    facts: { more, problems: [{ problem: nasty, measure: nasty }] },
  });
}

export const template = ({ form, report }: Scenario) => writeTemplate(form, report);
export const reads = (bytes: Uint8Array) => readReportWorkbook(bytes, catalogue);
