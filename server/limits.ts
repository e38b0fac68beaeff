// How often one address, or one session, may ask. Generous for offices behind one address, tight enough against floods.

import { rateLimit, ipKeyGenerator, type Options } from "express-rate-limit";
import type { RequestHandler } from "express";
import { tokenOf } from "./accounts/identify.ts";
import { tokenHash } from "./accounts/token.ts";
import { Problem } from "./problem.ts";

export interface Limits {
  /** Per address, for what anybody may ask. */
  readonly open: RequestHandler;
  /** Per session, or per address before there is one. */
  readonly account: RequestHandler;
}

const minute = 60_000;

export function createLimits(enabled: boolean): Limits {
  if (!enabled) {
    const pass: RequestHandler = (_request, _response, next) => next();
    return { open: pass, account: pass };
  }
  const shared: Partial<Options> = {
    windowMs: minute,
    standardHeaders: "draft-8",
    legacyHeaders: false,
    handler: (_request, response) => {
      const wait = response.getHeader("Retry-After");
      throw new Problem(
        "request.tooMany",
        {},
        { "Retry-After": typeof wait === "string" || typeof wait === "number" ? String(wait) : "60" },
      );
    },
  };
  return {
    open: rateLimit({ ...shared, limit: 1200 }),
    account: rateLimit({
      ...shared,
      limit: 600,
      keyGenerator: (request) => {
        const bearer = /^Bearer +\S+$/i.test(request.get("authorization") ?? "")
          ? tokenOf(request)
          : undefined;
        return bearer === undefined ? ipKeyGenerator(request.ip ?? "") : tokenHash(bearer);
      },
    }),
  };
}
