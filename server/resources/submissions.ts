// PUT, GET /api/submissions: reports handed in. The client makes the id, so that sending again is harmless.

import type { Request } from "express";
import { statuses, type Receipt } from "../../shared/api.ts";
import type { Report } from "../../shared/report/report.ts";
import { checkReport } from "../../shared/review/checkReport.ts";
import { isExplained } from "../../shared/validation/completeness.ts";
import type { Finding } from "../../shared/validation/finding.ts";
import { identify } from "../accounts/identify.ts";
import { mayReview, maySubmit, reaches, visibleUnits } from "../accounts/permission.ts";
import { canonicalText, sha256 } from "../canonicalText.ts";
import type { Context } from "../context.ts";
import type { Answer } from "../endpoint.ts";
import { Problem } from "../problem.ts";
import { choiceQuery, textQuery, wholeQuery } from "../query.ts";
import type { Account, StoredSubmission } from "../store/port.ts";
import { answerOf, compile } from "../compile/compiled.ts";
import { fixedDocument, isFixable, isFixed, sourceOf } from "../compile/fixed.ts";
import { formatOf } from "./compile.ts";
import { reportFrom } from "./validate.ts";

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const pageSize = 100;

export async function putSubmission(context: Context, request: Request): Promise<Answer> {
  const { store, now } = context;
  const account = await identify(request, context);
  const id = String(request.params.id).toLowerCase();
  if (!uuid.test(id)) throw new Problem("submission.id");
  const report = reportFrom(request.body, context);
  const unit = await unitOf(report, account, context);
  const canonical = canonicalText(report, context.catalogue.formOf(report));
  const digest = sha256(canonical.text);

  const baseline = choiceQuery(request, "origin", ["baseline"]) !== undefined;
  if (baseline && !mayReview(account)) throw new Problem("permission.denied");
  const findings = await findingsOf(report, unit, context);
  if (!baseline && !isSubmittable(findings, report)) {
    // What was taken once stays taken, even if the rules have grown since.
    const known = await store.findSubmission(id);
    if (known) return repeated(known, unit, digest);
    refuse(findings);
  }

  const replaces = textQuery(request, "replaces")?.toLowerCase() ?? null;
  const submission = {
    id,
    unit,
    year: report.year,
    scope: report.scope,
    digest,
    receivedAt: new Date(now()).toISOString(),
    filler: account.username,
    origin: baseline ? ("baseline" as const) : ("submission" as const),
    replaces,
    reason: textQuery(request, "reason") ?? null,
  };
  const stored = {
    ...submission,
    report: canonical.isWhole ? canonical.text : JSON.stringify(report),
    findings: JSON.stringify(baseline ? findings : []),
  };
  switch (await store.accept(stored)) {
    case "accepted":
      return { status: 201, json: receiptOf({ ...submission, status: baseline ? "accepted" : "submitted" }) };
    case "duplicate":
      return repeated(await reread(id, context), unit, digest);
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

export async function listSubmissions(context: Context, request: Request): Promise<Answer> {
  const { store } = context;
  const account = await identify(request, context);
  const [unit, year] = [textQuery(request, "unit"), wholeQuery(request, "year")];
  const [status, after] = [choiceQuery(request, "status", statuses), wholeQuery(request, "cursor")];
  const units = await visibleUnits(account, store);
  const page = await store.listSubmissions({
    limit: pageSize,
    ...(units && { units }),
    ...(unit !== undefined && { unit }),
    ...(year !== undefined && { year }),
    ...(status !== undefined && { status }),
    ...(after !== undefined && { after }),
  });
  return {
    json: { items: page.items.map(receiptOf), cursor: page.next === null ? null : String(page.next) },
  };
}

export async function showSubmission(context: Context, request: Request): Promise<Answer> {
  const { submission } = await visibleSubmission(context, request);
  const { report, findings } = await reportOf(submission, context);
  const transitions = await context.store.listTransitions(submission.id);
  const documents = await context.store.listDocuments(submission.id);
  return { json: { receipt: receiptOf(submission), report, findings, transitions, documents } };
}

/** Of an accepted report the document as it was fixed; of any other, compiled now. */
export async function showDocument(context: Context, request: Request): Promise<Answer> {
  const { submission } = await visibleSubmission(context, request);
  const format = formatOf(request);
  const { report } = await reportOf(submission, context);
  const document =
    isFixed(submission) && isFixable(format)
      ? await fixedDocument(submission, report, format, context)
      : await compile(format, await sourceOf(submission, report, context), context.press);
  return answerOf(document, report);
}

export async function listVersions(context: Context, request: Request): Promise<Answer> {
  const { submission } = await visibleSubmission(context, request);
  const versions = await context.store.listVersions(submission.id);
  return {
    json: {
      items: versions.map((version) => ({
        ...receiptOf(version),
        replaces: version.replaces,
        replacedBy: versions.find(({ replaces }) => replaces === version.id)?.id ?? null,
        reason: version.reason,
      })),
    },
  };
}

/** The submission that the address names, if the caller may see it; to others it does not exist. */
export async function visibleSubmission(
  context: Context,
  request: Request,
): Promise<{ account: Account; submission: StoredSubmission }> {
  const account = await identify(request, context);
  const submission = await context.store.findSubmission(String(request.params.id).toLowerCase());
  if (!submission || !(await reaches(account, submission.unit, context.store)))
    throw new Problem("submission.unknown");
  return { account, submission };
}

export function receiptOf({
  id,
  unit,
  year,
  scope,
  digest,
  receivedAt,
  status,
}: Pick<StoredSubmission, "id" | "unit" | "year" | "scope" | "digest" | "receivedAt" | "status">): Receipt {
  return { submission: id, unit, year, scope, digest: { alg: "sha-256", value: digest }, receivedAt, status };
}

function repeated(known: StoredSubmission, unit: string, digest: string): Answer {
  if (known.unit !== unit || known.digest !== digest) throw new Problem("submission.conflict");
  return { json: receiptOf(known) };
}

async function unitOf({ agency }: Report, account: Account, { store }: Context): Promise<string> {
  const unit = agency.code ?? (account.units.length === 1 ? account.units[0] : undefined);
  if (unit === undefined) throw new Problem("unit.ambiguous", { detail: "请在 agency.code 写明单位代码。" });
  if (!maySubmit(account) || !(await reaches(account, unit, store))) throw new Problem("permission.denied");
  // An account's own units exist; an administrator may name one that does not.
  if (account.role === "admin" && !(await store.findUnit(unit)))
    throw new Problem("unit.unknown", { detail: `没有代码为“${unit}”的单位。` });
  return unit;
}

async function findingsOf(report: Report, code: string, { store, catalogue }: Context): Promise<Finding[]> {
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

async function reread(id: string, { store }: Context): Promise<StoredSubmission> {
  const submission = await store.findSubmission(id);
  if (!submission) throw new Problem("submission.unknown");
  return submission;
}

export async function reportOf({ id }: StoredSubmission, { store }: Context) {
  const found = await store.findReport(id);
  if (!found) throw new Problem("submission.unknown");
  return found;
}
