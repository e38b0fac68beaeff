// The contents page: every address, its method and the resource that answers. A known address with another method is a 405.

import { Router, type Request, type RequestHandler } from "express";
import { jsonBody, jsonBytes } from "./body.ts";
import type { Context } from "./context.ts";
import { endpoint, type Answer } from "./endpoint.ts";
import type { Limits } from "./limits.ts";
import { Problem } from "./problem.ts";
import { chat } from "./resources/chat.ts";
import { compileReport } from "./resources/compile.ts";
import { createDownload, fetchDownload } from "./resources/downloads.ts";
import { listEditions, showEdition, showWording } from "./resources/editions.ts";
import { health } from "./resources/health.ts";
import { importReport, reportFile } from "./resources/import.ts";
import { showRules } from "./resources/rules.ts";
import { showSession, signIn, signOut } from "./resources/session.ts";
import {
  listSubmissions,
  listVersions,
  putSubmission,
  showDocument,
  showSubmission,
} from "./resources/submissions.ts";
import { template } from "./resources/templates.ts";
import { moveSubmission } from "./resources/transitions.ts";
import { createUnit, listUnits, previousReport } from "./resources/units.ts";
import { createUser, listUsers } from "./resources/users.ts";
import { validateReport } from "./resources/validate.ts";

type Method = "get" | "post" | "put" | "delete";
type Handler = (context: Context, request: Request) => Answer | Promise<Answer>;
type Route = readonly [Method, string, RequestHandler[], Handler];

const megabyte = 2 ** 20;

function routes({ open, account }: Limits): Route[] {
  const report = jsonBody(megabyte);
  const small = jsonBody(100_000);
  return [
    ["get", "/healthz", [], health],
    ["get", "/rules", [open], showRules],
    ["get", "/api/editions", [open], listEditions],
    ["get", "/api/editions/:edition", [open], showEdition],
    ["get", "/api/editions/:edition/wording", [open], showWording],
    ["get", "/api/templates/:edition.xlsx", [open], template],
    ["post", "/api/validate", [open, ...jsonBody(2 * megabyte)], validateReport],
    ["post", "/api/chat", [open, ...jsonBody(2 * megabyte)], chat],
    ["post", "/api/import", [open, ...reportFile()], importReport],
    ["post", "/api/compile", [open, ...report], compileReport],
    ["post", "/api/downloads", [open, ...report], createDownload],
    ["get", "/api/downloads/:id", [open], fetchDownload],

    ["get", "/api/session", account, showSession],
    ["post", "/api/session", [...account, ...small], signIn],
    ["delete", "/api/session", account, signOut],
    ["get", "/api/units", account, listUnits],
    ["post", "/api/units", [...account, ...small], createUnit],
    ["get", "/api/units/:code/previous", account, previousReport],
    ["get", "/api/users", account, listUsers],
    ["post", "/api/users", [...account, ...small], createUser],
    ["get", "/api/submissions", account, listSubmissions],
    ["put", "/api/submissions/:id", [...account, ...jsonBytes(megabyte)], putSubmission],
    ["get", "/api/submissions/:id", account, showSubmission],
    ["get", "/api/submissions/:id/document", account, showDocument],
    ["get", "/api/submissions/:id/versions", account, listVersions],
    ["post", "/api/submissions/:id/transitions", [...account, ...small], moveSubmission],
  ];
}

export function createService(context: Context, limits: Limits): Router {
  const router = Router();
  // Reports and receipts are nobody's to keep on the way.
  router.use(["/api", "/healthz"], (_request, response, next) => {
    response.setHeader("Cache-Control", "no-store");
    next();
  });
  const all = routes(limits);
  for (const [method, path, before, handler] of all) {
    router[method](
      path,
      ...before,
      endpoint((request) => handler(context, request)),
    );
  }
  for (const path of new Set(all.map(([, path]) => path))) {
    const allowed = all.flatMap(([method, other]) =>
      other !== path ? [] : method === "get" ? ["GET", "HEAD"] : [method.toUpperCase()],
    );
    router.all(path, () => {
      throw new Problem(
        "route.method",
        { detail: `可用的方法：${allowed.join("、")}。` },
        { Allow: allowed.join(", ") },
      );
    });
  }
  router.use(["/api", "/healthz"], () => {
    throw new Problem("route.unknown");
  });
  return router;
}
