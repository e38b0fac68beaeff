// POST /api/submissions/:id/transitions: withdrawn by its filler; returned, accepted and published by the reviewing office.

import type { Request } from "express";
import { transition, type Status, type Transition } from "../../shared/api.ts";
import { statusWords } from "../../shared/wording/statuses.ts";
import { mayReview } from "../accounts/permission.ts";
import { compileFixed } from "../compile/fixed.ts";
import { parseBody } from "../body.ts";
import type { Context } from "../context.ts";
import type { Answer } from "../endpoint.ts";
import { Problem } from "../problem.ts";
import { receiptOf } from "../receipt.ts";
import type { Account, StoredSubmission } from "../store/port.ts";
import { reportOf, visibleSubmission } from "./submissions.ts";

interface Step {
  readonly from: Status;
  readonly may: (account: Account, submission: StoredSubmission) => boolean;
}

const steps: Readonly<Record<Transition["to"], Step>> = {
  withdrawn: {
    from: "submitted",
    may: ({ username, role }, { filler }) => username === filler || role === "admin",
  },
  returned: { from: "submitted", may: mayReview },
  accepted: { from: "submitted", may: mayReview },
  published: { from: "accepted", may: mayReview },
};

export async function moveSubmission(context: Context, request: Request): Promise<Answer> {
  const { store, now } = context;
  const { account, submission } = await visibleSubmission(context, request);
  const { to, comment = null, url = null, date = null } = parseBody(transition, request);
  const { from, may } = steps[to];
  if (!may(account, submission)) throw new Problem("permission.denied");
  if (to === "published" && (url === null || date === null)) throw new Problem("publication.incomplete");
  // Made before it is accepted: what can't be compiled is not accepted either.
  const documents =
    to === "accepted" && submission.status === from
      ? await compileFixed(submission, (await reportOf(submission, context)).report, context)
      : [];
  const at = new Date(now()).toISOString();
  const moved = await store.transition(
    { submission: submission.id, to, at, by: account.username, comment, url, date },
    from,
  );
  if (moved) await store.keepDocuments(submission.id, documents);
  if (moved) return { json: receiptOf({ ...submission, status: to }) };
  const current = (await store.findSubmission(submission.id)) ?? submission;
  throw new Problem("transition.forbidden", {
    detail:
      current.status === from
        ? "已有更新的版本通过审核，这一版不能再处理。"
        : `“${statusWords[from]}”的上报才能改为“${statusWords[to]}”，这一份现在是“${statusWords[current.status]}”。`,
  });
}
