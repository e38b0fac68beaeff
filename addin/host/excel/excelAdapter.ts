// Finds Excel around the pane: loads the unmodified office.js from this server, and asks for what the pane needs of Excel.

import type { Catalogue } from "../../../shared/form/catalogue.ts";
import { openWorkbookHost } from "../workbook/workbookHost.ts";
import type { Host } from "../port.ts";
import { createExcelBook, type ExcelRuntime } from "./excelBook.ts";
import type { PatienceOptions } from "./patiently.ts";

/** `tooOld`: Excel is there, but without what the pane needs. `elsewhere`: no Excel around the page. */
export type ExcelPresence = ExcelRuntime | "tooOld" | "elsewhere";

/** Objects that may be missing; everything later is asked for where it is used. */
const needed = "1.4";

export async function findExcel(): Promise<ExcelPresence> {
  await loadOfficeScript();
  const { host } = await Office.onReady();
  // In a plain browser office.js knows no host. Its types say otherwise.
  if ((host as Office.HostType | null) !== Office.HostType.Excel) return "elsewhere";
  const supports = (version: string) => Office.context.requirements.isSetSupported("ExcelApi", version);
  return supports(needed) ? { run: (batch) => Excel.run(batch), supports } : "tooOld";
}

/** Undefined where the workbook is no annual report. */
export function openExcelHost(
  excel: ExcelRuntime,
  catalogue: Catalogue,
  patience?: PatienceOptions,
): Promise<Host | undefined> {
  return openWorkbookHost(createExcelBook(excel, patience), catalogue);
}

/** Framed by anything but Office, office.js would leave the page unless this is set before it loads. */
function loadOfficeScript(): Promise<void> {
  Object.assign(window, { OsfOptOut: true });
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = "/office/office.js";
    script.onload = () => resolve();
    script.onerror = () => reject(new Error("office.js was not served"));
    document.head.append(script);
  });
}
