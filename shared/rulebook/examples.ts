// One example per rule that passes and one that fails: what the catalogue page shows, and what the tests try.

import type { RuleExample } from "./example.ts";

const parts = {
  "disclosure.licensing": [
    { key: "local1", label: "企业类", mode: "parts" },
    { key: "local2", label: "个人类", mode: "parts" },
  ],
} as const;
const ofWhich = {
  "disclosure.licensing": [{ key: "local1", label: "网上办理", mode: "ofWhich" }],
} as const;

const appliedTwice = { "requests.received.other": 2, "requests.received.total": 2 };

export const examples: readonly RuleExample[] = [
  {
    id: "blank",
    english: "Every cell is filled; what did not happen is 0",
    passes: { values: { "disclosure.licensing.decisions": 0 } },
    fails: { values: { "disclosure.licensing.decisions": null } },
  },
  {
    id: "figure.unreadable",
    english: "A cell holds a number, not words",
    passes: { values: { "disclosure.licensing.decisions": "1,024件" } },
    fails: { values: { "disclosure.licensing.decisions": "若干件" } },
  },
  {
    id: "figure.negative",
    english: "Counts and amounts are not negative",
    passes: { values: { "disclosure.penalties.decisions": 5 } },
    fails: { values: { "disclosure.penalties.decisions": -5 } },
  },
  {
    id: "figure.whole",
    english: "Counts are whole numbers",
    passes: { values: { "disclosure.penalties.decisions": 5 } },
    fails: { values: { "disclosure.penalties.decisions": 5.5 } },
  },
  {
    id: "figure.precision",
    english: "Amounts have no more decimals than the form asks for",
    passes: { values: { "disclosure.fees.amount": 24.311082 } },
    fails: { values: { "disclosure.fees.amount": 24.3110825 } },
  },
  {
    id: "figure.size",
    english: "Figures are of a size that can be",
    passes: { values: { "disclosure.licensing.decisions": 90_000 } },
    fails: { values: { "disclosure.licensing.decisions": 90_000_000_000 } },
  },
  {
    id: "localRows.parts",
    english: "An official row is the sum of the parts that a place has added under it",
    given: {
      localRows: parts,
      values: { "disclosure.licensing.local1.decisions": 3, "disclosure.licensing.local2.decisions": 4 },
    },
    passes: { values: { "disclosure.licensing.decisions": 7 } },
    fails: { values: { "disclosure.licensing.decisions": 8 } },
  },
  {
    id: "localRows.ofWhich",
    english: "A row “of which” that a place has added is not larger than its official row",
    given: { localRows: ofWhich, values: { "disclosure.licensing.decisions": 7 } },
    passes: { values: { "disclosure.licensing.local1.decisions": 7 } },
    fails: { values: { "disclosure.licensing.local1.decisions": 8 } },
  },
  {
    id: "controls.agree",
    english: "Figures agree with the control figures taken from the body's own ledger",
    given: {
      values: {
        "requests.received.business": 3,
        "requests.received.total": 3,
        "requests.granted.business": 3,
        "requests.granted.total": 3,
        "requests.resultsTotal.business": 3,
        "requests.resultsTotal.total": 3,
      },
    },
    passes: { facts: { controls: { "requests.received.total": 3 } } },
    fails: { facts: { controls: { "requests.received.total": 4 } } },
  },
  {
    id: "edition.year",
    edition: "2021",
    english: "The report is on the edition of the form that its year is for",
    passes: { year: 2024 },
    fails: { year: 2020 },
  },
  {
    id: "profile.unknown",
    english: "The local profile that the report names is known here",
    passes: { profile: "beijing-tongzhou" },
    fails: { profile: "nowhere" },
  },
  {
    id: "facts.required",
    edition: "2021",
    english: "What the local profile asks for is given",
    given: { profile: "example" },
    passes: { facts: { more: { trainings: 2 } } },
    fails: { facts: { more: {} } },
  },
  {
    id: "facts.unreadable",
    english: "Facts that are numbers hold numbers",
    passes: { facts: { more: { trainings: 2 } } },
    fails: { facts: { more: { trainings: "两次" } } },
  },
  {
    id: "facts.categoriesExceedTotal",
    english: "The categories of items disclosed do not exceed their total",
    passes: { facts: { disclosedItems: { total: 10, byCategory: [{ label: "通知公告", count: 10 }] } } },
    fails: { facts: { disclosedItems: { total: 10, byCategory: [{ label: "通知公告", count: 11 }] } } },
  },
  {
    id: "facts.categoriesBelowTotal",
    english: "The categories of items disclosed add up to their total",
    passes: { facts: { disclosedItems: { total: 10, byCategory: [{ label: "通知公告", count: 10 }] } } },
    fails: { facts: { disclosedItems: { total: 10, byCategory: [{ label: "通知公告", count: 9 }] } } },
  },
  {
    id: "figure.unit",
    english: "Amounts are given in units of 10,000 yuan, not in yuan",
    given: { agency: "平川县青石镇人民政府" },
    passes: { values: { "disclosure.fees.amount": 35.6 } },
    fails: { values: { "disclosure.fees.amount": 356_000 } },
  },
  {
    id: "unit.powers",
    english: "Rows that take a power the body does not have are 0",
    given: { unit: { kind: "subdistrict", powers: ["penalties"] } },
    passes: { values: { "disclosure.penalties.decisions": 12 } },
    fails: { values: { "disclosure.regulations.issued": 1, "disclosure.regulations.inForce": 1 } },
  },
  {
    id: "previous.notLastYear",
    english: "What is given as last year's report is of the year before, and of the same scope",
    given: { year: 2024, lastYear: {} },
    passes: { lastYearIs: 2023 },
    fails: { lastYearIs: 2022 },
  },
  {
    id: "previous.allZero",
    english: "A body that had something to report last year does not report nothing at all",
    given: { lastYear: { "disclosure.penalties.decisions": 31 } },
    passes: { values: { "disclosure.penalties.decisions": 24 } },
    fails: {},
  },
  {
    id: "previous.jump",
    english: "No figure jumps against last year's by more than its size explains",
    given: { lastYear: { "disclosure.penalties.decisions": 310 } },
    passes: { values: { "disclosure.penalties.decisions": 420 } },
    fails: { values: { "disclosure.penalties.decisions": 4200 } },
  },
  {
    id: "disclosure.totalDisclosed",
    english: "What is disclosed in all is not less than what was newly disclosed this year",
    given: { values: { "disclosure.normativeDocuments.disclosed": 8 } },
    passes: { values: { "disclosure.normativeDocuments.totalDisclosed": 40 } },
    fails: { values: { "disclosure.normativeDocuments.totalDisclosed": 0 } },
  },
  {
    id: "requests.rowTotal",
    english: "In every row of table three the total is the sum of the kinds of applicants",
    given: {
      values: {
        "requests.received.naturalPerson": 5,
        "requests.received.business": 2,
        "requests.granted.naturalPerson": 5,
        "requests.granted.business": 2,
        "requests.granted.total": 7,
        "requests.resultsTotal.naturalPerson": 5,
        "requests.resultsTotal.business": 2,
        "requests.resultsTotal.total": 7,
      },
    },
    passes: { values: { "requests.received.total": 7 } },
    fails: { values: { "requests.received.total": 8 } },
  },
  {
    id: "requests.resultsTotal",
    english: "In every column of table three, （七）总计 is the sum of all results",
    given: {
      values: {
        "requests.received.research": 4,
        "requests.received.total": 4,
        "requests.granted.research": 3,
        "requests.granted.total": 3,
        "requests.resultsTotal.research": 4,
        "requests.resultsTotal.total": 4,
      },
    },
    passes: {
      values: { "requests.unavailable.notHeld.research": 1, "requests.unavailable.notHeld.total": 1 },
    },
    fails: {},
  },
  {
    id: "requests.balance",
    english:
      "In every column of table three, what came in and was carried over equals what was handled and carried forward",
    given: { values: { "requests.received.other": 6, "requests.received.total": 6 } },
    passes: { values: { "requests.carriedForward.other": 6, "requests.carriedForward.total": 6 } },
    fails: { values: { "requests.carriedForward.other": 5, "requests.carriedForward.total": 5 } },
  },
  {
    id: "requests.carriedOver",
    english: "What is carried over equals what last year's report carried forward, per kind of applicant",
    given: {
      lastYear: { "requests.carriedForward.business": 2, "requests.carriedForward.total": 2 },
      values: {
        "requests.received.business": 1,
        "requests.received.total": 1,
        "requests.carriedForward.business": 3,
        "requests.carriedForward.total": 3,
      },
    },
    passes: { values: { "requests.carriedOver.business": 2, "requests.carriedOver.total": 2 } },
    fails: {
      values: { "requests.carriedForward.business": 1, "requests.carriedForward.total": 1 },
    },
  },
  {
    id: "requests.otherShare",
    english: "The catch-all row “other” does not hold more than its share of the results",
    given: {
      values: {
        "requests.received.business": 40,
        "requests.received.total": 40,
        "requests.resultsTotal.business": 40,
        "requests.resultsTotal.total": 40,
      },
    },
    passes: {
      values: {
        "requests.granted.business": 36,
        "requests.granted.total": 36,
        "requests.otherResults.other.business": 4,
        "requests.otherResults.other.total": 4,
      },
    },
    fails: {
      values: {
        "requests.granted.business": 20,
        "requests.granted.total": 20,
        "requests.otherResults.other.business": 20,
        "requests.otherResults.other.total": 20,
      },
    },
  },
  {
    id: "remedies.applications",
    english: "There are no reviews or lawsuits where there were no applications in two years",
    given: { values: { "review.upheld": 2, "review.total": 2 } },
    passes: { lastYear: appliedTwice },
    fails: { lastYear: { "disclosure.penalties.decisions": 31 } },
  },
  {
    id: "remedies.applicationsThisYear",
    english: "Reviews and lawsuits without applications this year come from earlier ones",
    given: { values: { "review.upheld": 2, "review.total": 2 } },
    passes: {
      values: { ...appliedTwice, "requests.carriedForward.other": 2, "requests.carriedForward.total": 2 },
    },
    fails: {},
  },
  {
    id: "remedies.total",
    english: "In each part of table four the total is the sum of the outcomes",
    given: {
      values: {
        "review.upheld": 2,
        "review.pending": 1,
        "requests.received.other": 3,
        "requests.received.total": 3,
        "requests.carriedForward.other": 3,
        "requests.carriedForward.total": 3,
      },
    },
    passes: { values: { "review.total": 3 } },
    fails: { values: { "review.total": 0 } },
  },
  {
    id: "disclosure.licensingItems",
    english: "The items of last year follow from last year's report: items and change (licensing)",
    given: { lastYear: { "disclosure.licensing.priorItems": 19, "disclosure.licensing.change": -2 } },
    passes: { values: { "disclosure.licensing.priorItems": 17 } },
    fails: { values: { "disclosure.licensing.priorItems": 19 } },
  },
  {
    id: "disclosure.enforcementItems",
    english:
      "The items of last year follow from last year's report: items and change (penalties and coercion)",
    given: { lastYear: { "disclosure.penalties.priorItems": 30, "disclosure.penalties.change": 4 } },
    passes: { values: { "disclosure.penalties.priorItems": 34 } },
    fails: { values: { "disclosure.penalties.priorItems": 30 } },
  },
  {
    id: "disclosure.feeItems",
    english: "The items of last year follow from last year's report: items and change (fees)",
    given: { lastYear: { "disclosure.fees.priorItems": 3, "disclosure.fees.change": 1 } },
    passes: { values: { "disclosure.fees.priorItems": 4 } },
    fails: { values: { "disclosure.fees.priorItems": 3 } },
  },
  {
    id: "disclosure.inForce",
    english: "Documents in force are those of last year, plus those issued, less those repealed",
    given: {
      lastYear: { "disclosure.normativeDocuments.inForce": 20 },
      values: { "disclosure.normativeDocuments.issued": 5, "disclosure.normativeDocuments.repealed": 2 },
    },
    passes: { values: { "disclosure.normativeDocuments.inForce": 23 } },
    fails: { values: { "disclosure.normativeDocuments.inForce": 21 } },
  },
  {
    id: "disclosure.issuedInForce",
    english: "Not fewer documents are in force than were issued this year",
    given: { values: { "disclosure.normativeDocuments.issued": 5 } },
    passes: { values: { "disclosure.normativeDocuments.inForce": 12 } },
    fails: { values: { "disclosure.normativeDocuments.inForce": 2 } },
  },
  {
    id: "fee.notices",
    english:
      "Where applications were dropped for an unpaid fee, section six does not say that no fee notice was sent",
    given: {
      values: {
        "requests.received.other": 1,
        "requests.received.total": 1,
        "requests.otherResults.feeNotPaid.other": 1,
        "requests.otherResults.feeNotPaid.total": 1,
        "requests.resultsTotal.other": 1,
        "requests.resultsTotal.total": 1,
      },
    },
    passes: { narrative: { others: "本年度发出收费通知1件，未收取信息处理费。" } },
    fails: { narrative: { others: "本年度未发出收费通知。" } },
  },
  {
    id: "fee.cases",
    english: "The processing fee and the number of cases it was charged in are both 0 or both more",
    given: { values: { "disclosure.fees.amount": 1 } },
    passes: { facts: { informationFee: { amountYuan: 300, cases: 1 } } },
    fails: { facts: { informationFee: { amountYuan: 300, cases: 0 } } },
  },
  {
    id: "fee.table",
    english: "The processing fee is part of the administrative fees of table two",
    given: { facts: { informationFee: { amountYuan: 3_000, cases: 2 } } },
    passes: { values: { "disclosure.fees.amount": 0.3 } },
    fails: { values: { "disclosure.fees.amount": 0 } },
  },
];
