// WPS around a page of the add-in; undefined in any other browser. Older builds have it behind `wps.EtApplication()`.

import type { WpsApplication } from "./application.ts";

export function findApplication(): WpsApplication | undefined {
  return window.Application ?? window.wps?.EtApplication?.();
}
