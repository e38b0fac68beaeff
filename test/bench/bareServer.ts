// Express and zod alone, with the middleware of the product: reads a report, checks its shape, answers, and keeps nothing.
// Built like the product, so that neither runs code that the other's compiler made slower.

import express from "express";
import type { AddressInfo } from "node:net";
import { official } from "../../shared/form/official.ts";
import { parseReport } from "../../shared/report/report.ts";
import { identify } from "../../server/accounts/identify.ts";
import { createToken, tokenHash } from "../../server/accounts/token.ts";
import { jsonBody } from "../../server/body.ts";
import { createLimits } from "../../server/limits.ts";
import { openSqliteStore } from "../../server/store/sqlite.ts";
import { securityHeaders } from "../../server/pages.ts";

const app = express();
app.disable("x-powered-by");
app.set("etag", false);
app.set("query parser", "simple");
app.use(securityHeaders());
const { account } = createLimits(false);
const store = openSqliteStore(":memory:");
const token = createToken();
await store.createAccount({ username: "bench", passwordHash: "none", role: "admin", units: [] });
await store.createSession(
  { tokenHash: tokenHash(token), username: "bench", expiresAt: Number.MAX_SAFE_INTEGER },
  0,
);
const context = { store, now: Date.now };
app.post("/api/session", (_request, response) => {
  response.json({ token });
});
app.put("/api/submissions/:id", ...account, ...jsonBody(2 ** 20), async (request, response) => {
  await identify(request, context);
  const parsed = parseReport(request.body, official);
  response.status("report" in parsed ? 201 : 400).json({ submission: request.params.id });
});
const server = app.listen(0, "127.0.0.1", () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
