// Who asks: the account behind a bearer token or a session cookie. A cookie alone does not prove that our own page asks.

import type { Request } from "express";
import type { Context } from "../context.ts";
import { Problem } from "../problem.ts";
import type { Account } from "../store/port.ts";
import { tokenHash } from "./token.ts";

export const sessionCookie = "session";

export async function identify(
  request: Request,
  { store, now }: Pick<Context, "store" | "now">,
): Promise<Account> {
  const token = tokenOf(request);
  const session = token === undefined ? undefined : await store.findSession(tokenHash(token), now());
  if (!session) throw new Problem("session.missing", {}, { "WWW-Authenticate": "Bearer" });
  return session.account;
}

export function tokenOf(request: Request): string | undefined {
  const bearer = bearerOf(request);
  if (bearer !== undefined) return bearer;
  const cookie = cookieOf(request);
  if (cookie !== undefined && !["GET", "HEAD"].includes(request.method)) refuseForeignOrigin(request);
  return cookie;
}

export function bearerOf(request: Request): string | undefined {
  return /^Bearer +(\S+)$/i.exec(request.get("authorization") ?? "")?.[1];
}

function cookieOf(request: Request): string | undefined {
  return new RegExp(`(?:^|; *)${sessionCookie}=([^;]+)`).exec(request.get("cookie") ?? "")?.[1];
}

/** Browsers name the page that asks; one that does not is not believed with a cookie. */
function refuseForeignOrigin(request: Request): void {
  const origin = request.get("origin");
  const own = `${request.protocol}://${request.get("host") ?? ""}`;
  if (request.get("sec-fetch-site") !== "same-origin" && origin !== own) throw new Problem("session.origin");
}
