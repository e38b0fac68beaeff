// POST /api/submissions/:id/transitions: withdrawn by its filler; returned, accepted and published by the reviewing office.

import type { Request } from "express";
import { transition, type Status, type Transition } from "../../shared/api.ts";
import { mayReview } from "../accounts/permission.ts";
import { parseBody } from "../body.ts";
import type { Context } from "../context.ts";
import type { Answer } from "../endpoint.ts";
import { Problem } from "../problem.ts";
import type { Account } from "../store/port.ts";
import { receiptOf, visibleSubmission } from "./submissions.ts";

interface Step {
  readonly from: Status;
  readonly may: (account: Account) => boolean;
}

const steps: Readonly<Record<Transition["to"], Step>> = {
  withdrawn: { from: "submitted", may: ({ role }) => role === "filler" || role === "admin" },
  returned: { from: "submitted", may: mayReview },
  accepted: { from: "submitted", may: mayReview },
  published: { from: "accepted", may: mayReview },
};

export async function moveSubmission(context: Context, request: Request): Promise<Answer> {
  const { account, submission } = await visibleSubmission(context, request);
  const { to, comment = null, url = null, date = null } = parseBody(transition, request);
  const { from, may } = steps[to];
  if (!may(account)) throw new Problem("permission.denied");
  if (to === "published" && (url === null || date === null)) throw new Problem("publication.incomplete");
  const at = new Date(context.now()).toISOString();
  const moved = await context.store.transition(
    { submission: submission.id, to, at, by: account.username, comment, url, date },
    from,
  );
  if (!moved)
    throw new Problem("transition.forbidden", {
      detail: `只有状态为“${from}”的上报可以改为“${to}”，现在是“${submission.status}”。`,
    });
  return { json: receiptOf({ ...submission, status: to }) };
}
