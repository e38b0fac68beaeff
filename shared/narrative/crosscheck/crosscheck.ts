// The words of a report held against its tables, its year, its body and what the notice asks of them (R18 to R26).
// It reads and judges; it changes nothing and remembers nothing about a report.

import type { Form } from "../../form/form.ts";
import type { Report } from "../../report/report.ts";
import type { Finding } from "../../validation/finding.ts";
import type { ValidationContext } from "../../validation/validate.ts";
import { agencyFindings } from "./prescribed/agency.ts";
import { allAlikeClaims } from "./claims/allAlike.ts";
import { allDoneFindings } from "./claims/allDone.ts";
import { aspectFindings, lengthFindings } from "./prescribed/aspects.ts";
import { claimsByNumber } from "./claims/claim.ts";
import { claimsOf } from "./claims/claims.ts";
import { closelyContradicted } from "./claims/closer.ts";
import { contextOf, type Context } from "./context.ts";
import { copiedFindings } from "./prescribed/copied.ts";
import { countFindings, standingOf, type Standing } from "./claims/counts.ts";
import { feeFindings } from "./prescribed/fee.ts";
import { growthFindings } from "./percentages/growth.ts";
import { lastYearFindings } from "./claims/lastYear.ts";
import { lexiconOf } from "./text/lexicon.ts";
import { listFindings } from "./lists/lists.ts";
import { withOwnIds } from "./narrativeFinding.ts";
import { noticeFindings } from "./prescribed/notice.ts";
import { numberingFindings } from "./prescribed/numbering.ts";
import { pointsFindings } from "./prescribed/points.ts";
import { proseOf, type Prose } from "./text/prose.ts";
import { rateFindings } from "./percentages/rates.ts";
import { shareFindings } from "./percentages/shares.ts";
import { yearFindings } from "./prescribed/years.ts";
import { yearsInARowFindings } from "./claims/yearsInARow.ts";
import { zeroClaims } from "./claims/zeroClaims.ts";

/** Every finding about the narrative, section by section. */
export function crosscheck(report: Report, form: Form, known: ValidationContext = {}): Finding[] {
  const context = contextOf(report, form, known);
  const lexicon = lexiconOf(form);
  const findings: Finding[] = [];
  for (const section of ["title", "preamble"] as const) {
    const text = report.narrative[section];
    if (text) findings.push(...openingFindings(proseOf(section, text, lexicon), context));
  }
  for (const section of context.sections) {
    const prose = proseOf(section.id, report.narrative[section.id] ?? "", lexicon);
    findings.push(
      ...wordFindings(prose, context),
      ...aspectFindings(section, prose),
      ...lengthFindings(section, prose),
      ...feeFindings(section, prose, context),
      ...copiedFindings(section, prose, context),
    );
  }
  return findings.length > 1 ? withOwnIds(findings) : findings;
}

function openingFindings(prose: Prose, context: Context, settled?: ReadonlyMap<number, Standing>): Finding[] {
  return [
    ...yearFindings(prose, context, settled),
    ...agencyFindings(prose, context),
    ...noticeFindings(prose, context),
  ];
}

function wordFindings(prose: Prose, context: Context): Finding[] {
  if (prose.length === 0) return [];
  const claims = claimsOf(prose, context.form, context.year);
  claims.push(...zeroClaims(prose, context));
  const byNumber = claimsByNumber(claims);
  claims.push(...allAlikeClaims(prose, byNumber, context));
  const settled = new Map<number, Standing>();
  for (const claim of claims) {
    // 行政复议、行政诉讼均为0件: one number makes two claims.
    if (settled.get(claim.numberStart) !== "contradicted")
      settled.set(claim.numberStart, standingOf(claim, context.ledger));
  }
  const contradicted = closelyContradicted(claims, byNumber, settled, prose, context);
  const counts = countFindings(prose, contradicted, settled, context);
  const shares = shareFindings(prose, byNumber, settled, context);
  return [
    ...counts,
    ...allDoneFindings(prose, context).filter((done) => !counts.some(saysTheSame(done, prose))),
    ...listFindings(prose, byNumber, settled, context),
    ...shares,
    ...rateFindings(prose, byNumber, settled, context).filter((rate) => !shares.some(endsWith(rate))),
    ...growthFindings(prose, byNumber, settled, context),
    ...lastYearFindings(prose, byNumber, settled, context),
    ...yearsInARowFindings(prose, claims, context),
    ...openingFindings(prose, context, settled),
    ...numberingFindings(prose, context),
    ...pointsFindings(prose, context),
  ];
}

/** 已全部办结，没有结转: one mistake, said of one cell in one sentence. */
const saysTheSame =
  ({ fields: cells, quote: one }: Finding, { sentences }: Prose) =>
  ({ fields, severity, quote: other }: Finding) =>
    severity === "warning" &&
    fields.join() === cells.join() &&
    one !== undefined &&
    other !== undefined &&
    sentences.some(
      ({ start, end }) => start <= Math.min(one.start, other.start) && Math.max(one.end, other.end) <= end,
    );

/** Both speak of the same percentage. */
const endsWith =
  ({ quote: one }: Finding) =>
  ({ quote: other }: Finding) =>
    one?.end === other?.end;
