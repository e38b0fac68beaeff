// A workbook in a stand-in, opened from the template of a report, with a person who types into its cells.

import type { Host, Sheets } from "../../addin/host/port.ts";
import type { OpenedHost } from "../addin/host/hostContract.ts";
import { WorkbookModel } from "./workbookModel.ts";

export interface OpenedWorkbook extends OpenedHost {
  readonly model: WorkbookModel;
}

export async function openWorkbook(
  sheets: Sheets,
  open: (model: WorkbookModel) => Promise<Host | undefined>,
): Promise<OpenedWorkbook> {
  const model = await WorkbookModel.open({ schema: 1, facts: {}, explanations: [], ...sheets });
  const host = await open(model);
  if (!host) throw new Error("the workbook was not taken for a report");
  return {
    host,
    model,
    types(place, text) {
      const [name = "", line] = place.split("#");
      const { sheet, row, column } = model.placeOf(name === "agency.name" ? "report.agency" : name);
      model.types(sheet.name, row + Number(line ?? 0), column, text);
      return Promise.resolve();
    },
  };
}
