// PUT, GET /api/submissions: reports handed in. The client makes the id, so that sending again is harmless.

import type { Request } from "express";
import { statuses } from "../../shared/api.ts";
import { identify } from "../accounts/identify.ts";
import { reaches, visibleUnits } from "../accounts/permission.ts";
import { bytesOf, charsetOf } from "../body.ts";
import type { Context } from "../context.ts";
import type { Answer } from "../endpoint.ts";
import { Problem } from "../problem.ts";
import { choiceQuery, textQuery, wholeQuery } from "../query.ts";
import { receiptOf } from "../receipt.ts";
import type { Account, StoredSubmission } from "../store/port.ts";
import { answerOf, compile } from "../compile/compiled.ts";
import { fixedDocument, isFixable, isFixed, sourceOf } from "../compile/fixed.ts";
import { formatOf } from "./compile.ts";

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const pageSize = 100;

export async function putSubmission(context: Context, request: Request): Promise<Answer> {
  const { username, role, units } = await identify(request, context);
  const id = String(request.params.id).toLowerCase();
  if (!uuid.test(id)) throw new Problem("submission.id");
  const { receipt, isNew } = await context.intake.take({
    id,
    by: { username, role, units },
    receivedAt: new Date(context.now()).toISOString(),
    origin: choiceQuery(request, "origin", ["baseline"]) ?? "submission",
    replaces: textQuery(request, "replaces")?.toLowerCase() ?? null,
    reason: textQuery(request, "reason") ?? null,
    bytes: bytesOf(request),
    charset: charsetOf(request),
  });
  return { status: isNew ? 201 : 200, json: receipt };
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

export async function reportOf({ id }: StoredSubmission, { store }: Context) {
  const found = await store.findReport(id);
  if (!found) throw new Problem("submission.unknown");
  return found;
}
