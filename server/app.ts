// The Express application: headers, pages, the service, and problems for whatever fails. It opens no port.

import express, { type Express } from "express";
import type { Catalogue } from "../shared/form/catalogue.ts";
import { Throttle } from "./accounts/throttle.ts";
import { Downloads } from "./compile/downloads.ts";
import { createPress, type Press } from "./compile/press.ts";
import type { Context } from "./context.ts";
import { problemHandler } from "./endpoint.ts";
import { createInterpreterDesk } from "./interpreter/desk.ts";
import type { Interpreter } from "./interpreter/port.ts";
import type { AutoOpen } from "./installation/autoOpen.ts";
import type { Installation } from "./installation/serveInstallation.ts";
import { createIntake, type Intake } from "./intake/intake.ts";
import { createLimits } from "./limits.ts";
import { securityHeaders, servePages, type HeaderOptions } from "./pages.ts";
import { Problem } from "./problem.ts";
import { createService } from "./service.ts";
import type { Store } from "./store/port.ts";

export interface AppOptions {
  readonly catalogue: Catalogue;
  readonly store: Store;
  /** Folder of the built pages; without it there are none. */
  readonly pages?: string;
  readonly headers?: HeaderOptions;
  readonly installation?: Installation;
  readonly autoOpen?: AutoOpen;
  readonly sessionSeconds?: number;
  /** What `X-Forwarded-For` is believed from, in Express's words; nobody where absent. */
  readonly trustProxy?: string | number;
  readonly rateLimit?: boolean;
  /** Where reports are taken; in this thread where absent. */
  readonly intake?: Intake;
  /** Where heavy files are made; in this thread where absent. */
  readonly press?: Press;
  readonly interpreter?: Interpreter;
  readonly now?: () => number;
  readonly log?: (fault: unknown) => void;
}

export function createApp({
  catalogue,
  store,
  pages,
  headers,
  installation,
  autoOpen,
  sessionSeconds = 43_200,
  trustProxy,
  rateLimit = true,
  intake = createIntake({ catalogue, store }),
  press = createPress(),
  interpreter,
  now = Date.now,
  log = console.error,
}: AppOptions): Express {
  const context: Context = {
    catalogue,
    store,
    intake,
    throttle: new Throttle(now),
    press,
    downloads: new Downloads(),
    now,
    sessionSeconds,
    ...(autoOpen && { autoOpen }),
    ...(interpreter && { interpreterDesk: createInterpreterDesk(interpreter, { log, now }) }),
  };
  const app = express();
  app.disable("x-powered-by");
  app.set("etag", false);
  app.set("query parser", "simple");
  if (trustProxy !== undefined) app.set("trust proxy", trustProxy);
  app.use(securityHeaders(headers));
  app.use(createService(context, createLimits(rateLimit)));
  if (pages !== undefined) app.use(servePages(pages, installation));
  app.use(() => {
    throw new Problem("route.unknown");
  });
  app.use(problemHandler(log));
  return app;
}
