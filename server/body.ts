// Reading request bodies: their media type and size are checked before anything is built from them.

import express, { type Request, type RequestHandler } from "express";
import type * as z from "zod/mini";
import { describeIssue } from "../shared/wording/schemaErrors.ts";
import { readJson } from "./json.ts";
import { Problem } from "./problem.ts";

const jsonType = "application/json";

/** JSON bodies only, of at most `limit` bytes, read. */
export function jsonBody(limit: number): RequestHandler[] {
  return [
    ...jsonBytes(limit),
    (request, _response, next) => {
      request.body = readJson(bytesOf(request), charsetOf(request));
      next();
    },
  ];
}

/** JSON bodies only, of at most `limit` bytes, as bytes: readJson reads them. */
export function jsonBytes(limit: number): RequestHandler[] {
  return rawBody({ [jsonType]: limit }, `请用 ${jsonType} 发送。`);
}

/** The bytes as they are, of at most as many as their media type may have; `instead` says what is accepted. */
export function rawBody(limitByType: Readonly<Record<string, number>>, instead: string): RequestHandler[] {
  const readers = Object.entries(limitByType).map(([type, limit]) => express.raw({ type, limit }));
  const types = Object.keys(limitByType);
  return [
    (request, _response, next) => {
      if (typeof request.is(types) !== "string") throw new Problem("request.mediaType", { detail: instead });
      next();
    },
    ...readers,
  ];
}

export function bytesOf(request: Request): Uint8Array {
  const body: unknown = request.body;
  return body instanceof Uint8Array ? body : new Uint8Array();
}

/** In lower case; undefined where the media type names none. */
export function charsetOf(request: Request): string | undefined {
  return /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(request.get("content-type") ?? "")?.[1]?.toLowerCase();
}

/** The body in the shape of the schema, or a problem that names every place that is not. */
export function parseBody<S extends z.ZodMiniType>(schema: S, request: Request): z.infer<S> {
  const parsed = schema.safeParse(request.body);
  if (parsed.success) return parsed.data;
  throw new Problem("request.invalid", {
    errors: parsed.error.issues.flatMap((issue) => describeIssue(issue, [])),
  });
}
