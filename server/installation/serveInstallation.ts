// GET /manifest.xml, /wps/jsplugins.xml, /wps/publish.xml: the files that Excel and WPS are given, written for this server's address.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Router, type Request } from "express";
import { endpoint, type Answer } from "../endpoint.ts";
import { onlyGet } from "../onlyGet.ts";
import { Problem } from "../problem.ts";
import { parseAddress } from "./address.ts";
import { addinIdOf } from "./addinId.ts";
import { atAddress, manifestAt } from "./atAddress.ts";

export interface Installation {
  /** Where people reach the server; as they ask where absent. */
  readonly publicOrigin?: string;
  /** Made from the address where absent. */
  readonly addinId?: string;
}

/** `folder` holds the files as built. */
export function serveInstallation(folder: string, { publicOrigin, addinId }: Installation): Router {
  const router = Router();
  const originOf = (request: Request, https = false) => {
    const address = parseAddress(publicOrigin ?? `${request.protocol}://${request.get("host") ?? ""}`);
    if ("fault" in address) throw new Problem("request.invalid", { detail: address.fault });
    if (https && !address.origin.startsWith("https:"))
      throw new Problem("manifest.https", {
        detail: `这里是 ${address.origin}，配置 https 的办法见安装说明。`,
      });
    return address.origin;
  };
  const serve = (path: string, write: (xml: string, request: Request) => string) => {
    router.get(
      path,
      endpoint(async (request): Promise<Answer> => ({
        body: write(await readFile(join(folder, path), "utf8"), request),
        headers: { "Content-Type": "text/xml; charset=utf-8", "Cache-Control": "no-cache" },
      })),
    );
    router.all(path, onlyGet);
  };
  serve("/manifest.xml", (xml, request) => {
    const origin = originOf(request, true);
    return manifestAt(xml, origin, addinId ?? addinIdOf(origin));
  });
  serve("/wps/jsplugins.xml", (xml, request) => atAddress(xml, originOf(request)));
  serve("/wps/publish.xml", (xml, request) => atAddress(xml, originOf(request)));
  return router;
}
