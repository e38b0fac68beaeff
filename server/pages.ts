// The workbench and the pane, as built: static files with a policy that lets no outside host in.

import express, { Router, type RequestHandler } from "express";
import helmet from "helmet";

/** `folder` holds the built pages. */
export function servePages(folder: string): Router {
  const router = Router();
  router.get("/", (_request, response, next) => {
    response.sendFile(
      "workbench.html",
      { root: folder, headers: { "Cache-Control": "no-cache" } },
      (fault) => {
        if (fault) next(fault);
      },
    );
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
