// A workbook in a stand-in, opened from the template of a report, with a person who types into its cells.

import type { Host, Sheets } from "../../addin/host/port.ts";
import { parseReference } from "../../shared/worksheet/address.ts";
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
      const reference = model.referenceByName.get(name === "agency.name" ? "report.agency" : name);
      const target = parseReference(reference ?? "");
      if (!target) throw new RangeError(`no cell for ${place}`);
      model.types(target.sheet, target.from.row + Number(line ?? 0), target.from.column, text);
      return Promise.resolve();
    },
  };
}
