// Whether a report that was handed in is taken: read, held against the rules and the year before, and stored.
// It knows neither HTTP nor the thread that it runs in. Faults of the sender are thrown as Problems.

import type { Catalogue } from "../../shared/form/catalogue.ts";
import type { Report } from "../../shared/report/report.ts";
import { checkReport } from "../../shared/review/checkReport.ts";
import { isExplained } from "../../shared/validation/completeness.ts";
import type { Finding } from "../../shared/validation/finding.ts";
import { mayReview, maySubmit, reaches } from "../accounts/permission.ts";
import { canonicalText, sha256 } from "../canonicalText.ts";
import { readJson } from "../json.ts";
import { Problem } from "../problem.ts";
import { receiptOf } from "../receipt.ts";
import { reportFrom } from "../reportFrom.ts";
import type { Store, StoredSubmission } from "../store/port.ts";
import type { HandedIn, Taken } from "./intake.ts";

/** What is needed to take a report. */
export interface Desk {
  readonly catalogue: Catalogue;
  readonly store: Pick<
    Store,
    "findUnit" | "unitAndAbove" | "findAccepted" | "findReport" | "findSubmission" | "accept"
  >;
}

export async function takeSubmission(handedIn: HandedIn, desk: Desk): Promise<Taken> {
  const { id, by, receivedAt, origin, replaces, reason } = handedIn;
  const { catalogue, store } = desk;
  const report = reportFrom(readJson(handedIn.bytes, handedIn.charset), desk);
  const unit = await unitOf(report, by, desk);
  const canonical = canonicalText(report, catalogue.formOf(report));
  const digest = sha256(canonical.text);

  const baseline = origin === "baseline";
  if (baseline && !mayReview(by)) throw new Problem("permission.denied");
  const findings = await findingsOf(report, unit, desk);
  if (!baseline && !isSubmittable(findings, report)) {
    // What was taken once stays taken, even if the rules have grown since.
    const known = await store.findSubmission(id);
    if (known) return repeated(known, unit, digest);
    refuse(findings);
  }

  const { year, scope } = report;
  const submission = { id, unit, year, scope, digest, receivedAt, origin, replaces, reason };
  const outcome = await store.accept({
    ...submission,
    filler: by.username,
    report: canonical.isWhole ? canonical.text : JSON.stringify(report),
    findings: JSON.stringify(baseline ? findings : []),
  });
  switch (outcome) {
    case "accepted":
      return {
        receipt: receiptOf({ ...submission, status: baseline ? "accepted" : "submitted" }),
        isNew: true,
      };
    case "duplicate":
      return repeated(await reread(id, desk), unit, digest);
    case "taken":
      throw new Problem("submission.exists", { detail: "要重新上报，请先由审核单位退回，或者撤回后再报。" });
    case "reasonMissing":
      throw new Problem("submission.exists", { detail: "替换已接收或已公布的报告，须写明原因（reason）。" });
    case "notReplaceable":
      throw new Problem("submission.notReplaceable", {
        detail: "replaces 所写的不是这个单位、年度和范围的上报，请核对编号。",
      });
  }
}

async function unitOf({ agency }: Report, by: HandedIn["by"], { store }: Desk): Promise<string> {
  const unit = agency.code ?? (by.units.length === 1 ? by.units[0] : undefined);
  if (unit === undefined) throw new Problem("unit.ambiguous", { detail: "请在 agency.code 写明单位代码。" });
  if (!maySubmit(by) || !(await reaches(by, unit, store))) throw new Problem("permission.denied");
  // An account's own units exist; an administrator may name one that does not.
  if (by.role === "admin" && !(await store.findUnit(unit)))
    throw new Problem("unit.unknown", { detail: `没有代码为“${unit}”的单位。` });
  return unit;
}

async function findingsOf(report: Report, code: string, { store, catalogue }: Desk): Promise<Finding[]> {
  const id = await store.findAccepted(code, report.year - 1, report.scope);
  const previous = id === undefined ? undefined : (await store.findReport(id))?.report;
  const unit = await store.findUnit(code);
  return checkReport(report, catalogue.formOf(report), { previous, unit });
}

function isSubmittable(findings: readonly Finding[], report: Report): boolean {
  return !findings.some(
    (finding) =>
      finding.severity === "error" || (finding.severity === "warning" && !isExplained(finding, report)),
  );
}

function refuse(findings: readonly Finding[]): never {
  const wrong = findings.some(({ severity }) => severity === "error");
  throw new Problem(wrong ? "report.errors" : "explanations.missing", { findings });
}

function repeated(known: StoredSubmission, unit: string, digest: string): Taken {
  if (known.unit !== unit || known.digest !== digest) throw new Problem("submission.conflict");
  return { receipt: receiptOf(known), isNew: false };
}

async function reread(id: string, { store }: Desk): Promise<StoredSubmission> {
  const submission = await store.findSubmission(id);
  if (!submission) throw new Problem("submission.unknown");
  return submission;
}
