// Finds WPS around the pane: its JSAPI is there before the page's scripts run.

import type { Catalogue } from "../../../shared/form/catalogue.ts";
import type { Host } from "../port.ts";
import { openWorkbookHost } from "../workbook/workbookHost.ts";
import { part, type WpsObject } from "./member.ts";
import { createWpsBook } from "./wpsBook.ts";

/** The application object; older builds have it behind `wps.EtApplication()`. */
export function findWps(page: object = window): WpsObject | undefined {
  const application = part(page, "Application");
  if (application && "ActiveWorkbook" in application) return application;
  const wps = part(page, "wps");
  return wps && "EtApplication" in wps ? part(wps, "EtApplication") : undefined;
}

/** Undefined where the workbook is no annual report. */
export function openWpsHost(application: WpsObject, catalogue: Catalogue): Promise<Host | undefined> {
  return openWorkbookHost(createWpsBook(application), catalogue);
}
