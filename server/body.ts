// Reading request bodies: their media type, size and depth are checked before anything is built from them.

import express, { type Request, type RequestHandler } from "express";
import type * as z from "zod/mini";
import { describeIssue } from "../shared/wording/schemaErrors.ts";
import { Problem } from "./problem.ts";

const deepest = 32;

/** JSON bodies only, of at most `limit` bytes. */
export function jsonBody(limit: number): RequestHandler[] {
  return [
    (request, _response, next) => {
      if (!request.is("application/json"))
        throw new Problem("request.mediaType", { detail: "请用 application/json 发送。" });
      next();
    },
    express.json({ limit, strict: false, verify: (_request, _response, bytes) => refuseDepth(bytes) }),
  ];
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

/** The body in the shape of the schema, or a problem that names every place that is not. */
export function parseBody<S extends z.ZodMiniType>(schema: S, request: Request): z.infer<S> {
  const parsed = schema.safeParse(request.body);
  if (parsed.success) return parsed.data;
  throw new Problem("request.invalid", {
    errors: parsed.error.issues.flatMap((issue) => describeIssue(issue, [])),
  });
}

/** Deep nesting costs stack later on; it is refused while it still is bytes. The parser marks what is thrown here as `entity.verify.failed`. */
function refuseDepth(bytes: Uint8Array): void {
  let depth = 0;
  let inString = false;
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index];
    if (inString) {
      if (byte === 0x5c) index++;
      else if (byte === 0x22) inString = false;
    } else if (byte === 0x22) inString = true;
    else if (byte === 0x5b || byte === 0x7b) {
      if (++depth > deepest) throw new RangeError(`nested more than ${deepest} levels deep`);
    } else if (byte === 0x5d || byte === 0x7d) depth--;
  }
}
