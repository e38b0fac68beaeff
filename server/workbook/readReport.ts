// An .xlsx file as a report: the file part and the mapping, one after the other.

import type { Catalogue } from "../../shared/form/catalogue.ts";
import { readWorkbook, type WorkbookRead } from "../../shared/worksheet/readWorkbook.ts";
import { Problem } from "../problem.ts";
import { readWorkbookFile } from "./read.ts";

/** Throws a Problem where the file is refused, or where not one label of the form is in it. */
export async function readReportWorkbook(bytes: Uint8Array, catalogue: Catalogue): Promise<WorkbookRead> {
  const read = readWorkbook(await readWorkbookFile(bytes), catalogue);
  if (read.tables.every(({ placeByField }) => placeByField.size === 0))
    throw new Problem("reading.unreadable", { detail: "工作簿里没有找到年度报告的表格。" });
  return read;
}
