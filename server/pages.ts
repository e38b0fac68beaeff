// The workbench and the pane, as built: static files with a policy that lets no outside host in.
// Who may frame them is said here, too: Excel on the web the pane, and nobody anything else.

import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import express, { Router, type RequestHandler } from "express";
import helmet from "helmet";
import { serveInstallation, type Installation } from "./installation/serveInstallation.ts";
import { officeHosts } from "./officeHosts.ts";
import { onlyGet } from "./onlyGet.ts";

/** `folder` holds the built pages. */
export function servePages(folder: string, installation: Installation = {}): Router {
  const router = Router();
  router.use("/office", serveOffice());
  router.use(serveInstallation(folder, installation));
  servePage(router, "/", "workbench.html", folder);
  servePage(router, "/install", "install.html", folder);
  servePage(router, "/wps/", "wps/index.html", folder);
  router.use(
    express.static(folder, {
      index: false,
      redirect: false,
      setHeaders: (response, path) => {
        // Excel on the web shows the icons on its own pages, and only if it may keep them.
        if (/[\\/]icons[\\/][\w-]+\.png$/.test(path)) {
          response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
          response.setHeader("Cache-Control", "public, max-age=86400");
        } else
          response.setHeader(
            "Cache-Control",
            /-[A-Z0-9]{8}\.js$/.test(path) ? "public, max-age=31536000, immutable" : "no-cache",
          );
      },
    }),
  );
  return router;
}

function servePage(router: Router, path: string, file: string, root: string): void {
  router.get(path, (_request, response, next) => {
    response.sendFile(file, { root, headers: { "Cache-Control": "no-cache" } }, (fault) => {
      if (fault) next(fault);
    });
  });
  router.all(path, onlyGet);
}

/** The unmodified office.js and what it loads for Excel, in Chinese or English; nothing else of its package. */
const officeFiles = [
  "office.js",
  "excel-win32-16.01.js",
  "excel-web-16.00.js",
  "excel-mac-16.00.js",
  "o15apptofilemappingtable.js",
  "zh-cn/office_strings.js",
  "en-us/office_strings.js",
  "telemetry/oteljs_agave.js",
  "ariatelemetry/aria-web-telemetry.js",
];

function serveOffice(): Router {
  const root = join(
    dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json")),
    "dist",
  );
  const router = Router();
  for (const file of officeFiles) {
    router.get(`/${file}`, (_request, response, next) => {
      response.sendFile(file, { root, maxAge: "1d" }, (fault) => {
        if (fault) next(fault);
      });
    });
  }
  return router;
}

export interface HeaderOptions {
  /** Origins that may frame the pane besides Office's own. */
  readonly moreOfficeHosts?: readonly string[];
  /** Whether browsers may be told to use https for this host and nothing else. */
  readonly httpsOnly?: boolean;
}

/** Headers of every answer. Excel on the web frames the pane and wants inline styles; scripts come from here alone. */
export function securityHeaders({
  moreOfficeHosts = [],
  httpsOnly = false,
}: HeaderOptions = {}): RequestHandler {
  const policy = (frameAncestors: readonly string[], frameguard: boolean) =>
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'self'"],
          scriptSrc: ["'self'"],
          styleSrc: ["'self'", "'unsafe-inline'"],
          imgSrc: ["'self'", "data:"],
          connectSrc: ["'self'"],
          frameSrc: ["'self'"],
          objectSrc: ["'none'"],
          baseUri: ["'none'"],
          formAction: ["'self'"],
          frameAncestors: ["'self'", ...frameAncestors],
        },
      },
      // It knows no list of hosts: where there is one, the policy says it alone.
      frameguard: frameguard && { action: "sameorigin" },
      strictTransportSecurity: httpsOnly && { maxAge: 15_552_000, includeSubDomains: false },
      crossOriginOpenerPolicy: false,
      originAgentCluster: false,
    });
  const pane = policy([...officeHosts, ...moreOfficeHosts], false);
  const others = policy([], true);
  return (request, response, next) =>
    (request.path === "/pane.html" ? pane : others)(request, response, next);
}
