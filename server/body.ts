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
    express.json({ limit, strict: false, verify: keepText }),
  ];
}

/** The bytes as they are, whatever their media type. */
export function rawBody(limit: number): RequestHandler {
  return express.raw({ limit, type: () => true });
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

const textByRequest = new WeakMap<object, Buffer>();

/** The JSON text of the body as it was sent. */
export function sentText(request: Request): string {
  return textByRequest.get(request)?.toString("utf8") ?? "";
}

function keepText(request: object, _response: unknown, bytes: Buffer): void {
  refuseDepth(bytes);
  textByRequest.set(request, bytes);
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
