// POST /api/chat: one message of a conversation, answered from the report and the state that came with it. Stores nothing.

import type { Request } from "express";
import { chatRequest } from "../../shared/api.ts";
import { converse } from "../../shared/dialogue/converse.ts";
import { parseBody } from "../body.ts";
import type { Context } from "../context.ts";
import type { Answer } from "../endpoint.ts";
import { Problem } from "../problem.ts";
import { reportFrom } from "./validate.ts";

export function chat(context: Context, request: Request): Answer {
  const { report, previous, focus, state, text } = parseBody(chatRequest, request);
  const own = reportFrom(report, context);
  const form = context.catalogue.formOf(own);
  if (typeof focus === "string" && !form.fieldById.has(focus))
    throw new Problem("request.invalid", {
      detail: `“focus”不是这一版报告的数据格：${focus.slice(0, 60)}。`,
    });
  const lastYear =
    previous === undefined || previous === null ? undefined : reportFrom(previous, context, "previous");
  return {
    json: converse({ report: own, focus: focus ?? undefined, state, text }, { form, previous: lastYear }),
  };
}
