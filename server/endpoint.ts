// Turns what a resource returns, or the problem that it throws, into one HTTP response.

import type { ErrorRequestHandler, Request, RequestHandler, Response } from "express";
import { Problem } from "./problem.ts";

/** A body to send as JSON, or bytes and text with a media type of their own. */
export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly body?: string | Uint8Array;
}

export type Resource = (request: Request) => Answer | Promise<Answer>;

export function endpoint(resource: Resource): RequestHandler {
  return async (request, response) => send(response, await resource(request));
}

function send(response: Response, { status = 200, headers = {}, json, body }: Answer): void {
  response.status(status).set(headers);
  if (json !== undefined) response.json(json);
  else if (typeof body === "string") response.send(body);
  else if (body) response.send(Buffer.from(body));
  else response.end();
}

/** The last handler: every failure leaves as application/problem+json, and faults of ours are logged, not shown. */
export function problemHandler(log: (fault: unknown) => void): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const problem = toProblem(error);
    // The path without its query: what people typed does not belong in a log.
    if (problem.status >= 500)
      log({ method: request.method, path: request.path, fault: problem.cause ?? error });
    response
      .status(problem.status)
      .set(problem.headers)
      .type("application/problem+json")
      .send(JSON.stringify(problem.toDocument()));
  };
}

function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof URIError) return new Problem("request.invalid", { detail: "网址中的编码无效。" });
  switch (bodyErrorType(error)) {
    case "entity.too.large":
    case "parameters.too.many":
      return new Problem("request.tooLarge");
    case "encoding.unsupported":
      return new Problem("request.mediaType", { detail: "不支持这种字符编码或压缩方式。" });
    case "request.aborted":
    case "request.size.invalid":
      return new Problem("request.aborted");
    default:
      return problemByStatus(statusOf(error));
  }
}

/** A body that is not compressed as it says has status 400; static files have their own. */
function problemByStatus(status: unknown): Problem {
  switch (status) {
    case 400:
      return new Problem("request.invalid", { detail: "请求内容的压缩无效，无法读取。" });
    case 403:
    case 404:
      return new Problem("route.unknown");
    case 412:
      return new Problem("request.precondition");
    case 416:
      return new Problem("request.range");
    default:
      return new Problem("server.fault");
  }
}

function statusOf(error: unknown): unknown {
  return error instanceof Error && "status" in error ? error.status : undefined;
}

/** Body parsers mark their errors with a `type`. */
function bodyErrorType(error: unknown): string | undefined {
  return error instanceof Error && "type" in error && typeof error.type === "string" ? error.type : undefined;
}
