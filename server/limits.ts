// How often one address, or one session, may ask. Generous for offices behind one address, tight enough against floods.

import { rateLimit, ipKeyGenerator, type Options } from "express-rate-limit";
import type { Request, RequestHandler } from "express";
import { bearerOf } from "./accounts/identify.ts";
import { tokenHash } from "./accounts/token.ts";
import { Problem } from "./problem.ts";

export interface Limits {
  /** Per address, for what anybody may ask. */
  readonly open: RequestHandler;
  /** Per session, or per address before there is one; and for all sessions of an address together. */
  readonly account: RequestHandler[];
}

const minute = 60_000;

export function createLimits(enabled: boolean): Limits {
  if (!enabled) {
    const pass: RequestHandler = (_request, _response, next) => next();
    return { open: pass, account: [] };
  }
  const shared: Partial<Options> = {
    windowMs: minute,
    standardHeaders: "draft-8",
    legacyHeaders: false,
    // X-Forwarded-For counts only behind a proxy that TRUST_PROXY names; elsewhere it is ignored on purpose.
    validate: { xForwardedForHeader: false, forwardedHeader: false },
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
    account: [
      // Made-up tokens must not buy a stranger ever new allowances.
      rateLimit({ ...shared, limit: 6000 }),
      rateLimit({ ...shared, limit: 600, keyGenerator: sessionKey }),
    ],
  };
}

function sessionKey(request: Request): string {
  const bearer = bearerOf(request);
  return bearer === undefined ? ipKeyGenerator(request.ip ?? "") : tokenHash(bearer);
}
