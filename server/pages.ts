// The workbench and the pane, as built: static files with a policy that lets no outside host in.

import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import express, { Router, type RequestHandler } from "express";
import helmet from "helmet";
import { Problem } from "./problem.ts";

/** `folder` holds the built pages. */
export function servePages(folder: string): Router {
  const router = Router();
  router.use("/office", serveOffice());
  router.get("/", (_request, response, next) => {
    response.sendFile(
      "workbench.html",
      { root: folder, headers: { "Cache-Control": "no-cache" } },
      (fault) => {
        if (fault) next(fault);
      },
    );
  });
  router.all("/", () => {
    throw new Problem("route.method", { detail: "可用的方法：GET、HEAD。" }, { Allow: "GET, HEAD" });
  });
  router.use(
    express.static(folder, {
      index: false,
      setHeaders: (response, path) => {
        response.setHeader(
          "Cache-Control",
          /-[A-Z0-9]{8}\.js$/.test(path) ? "public, max-age=31536000, immutable" : "no-cache",
        );
      },
    }),
  );
  return router;
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

/** Headers of every answer. Excel on the web wants inline styles; scripts come from here alone. */
export function securityHeaders(): RequestHandler {
  return helmet({
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
        frameAncestors: ["'self'"],
      },
    },
    // An intranet without TLS must stay reachable; TLS and its headers belong to whoever terminates it.
    strictTransportSecurity: false,
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
  });
}
