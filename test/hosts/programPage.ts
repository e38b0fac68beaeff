// A spreadsheet program around the pane's page, to be bundled and run before it: the stand-ins over a workbook that came as data.

import { createExcel } from "./excelStandIn.ts";
import { ModelSheet } from "./modelSheet.ts";
import { WorkbookModel, type ModelName } from "./workbookModel.ts";
import { createWpsApplication } from "./wpsStandIn.ts";

export interface WorkbookData {
  readonly sheets: readonly (Pick<ModelSheet, "name" | "merges" | "isProtected" | "visibility"> & {
    readonly cells: readonly (readonly [
      string,
      ModelSheet["cells"] extends Map<string, infer Cell> ? Cell : never,
    ])[];
  })[];
  readonly names: readonly ModelName[];
  readonly properties: readonly (readonly [string, string | number])[];
  readonly parts: readonly { readonly xml: string }[];
}

function modelOf(data: WorkbookData): WorkbookModel {
  const model = new WorkbookModel();
  model.names = data.names.map((name) => ({ ...name }));
  model.parts = data.parts.map((part) => ({ ...part }));
  for (const [name, value] of data.properties) model.properties.set(name, value);
  model.sheets = data.sheets.map(({ name, cells, ...rest }) =>
    Object.assign(new ModelSheet(name), rest, { cells: new Map(cells) }),
  );
  return model;
}

Object.assign(globalThis, {
  openInWps(data: WorkbookData) {
    const model = modelOf(data);
    Object.assign(globalThis, { model, Application: createWpsApplication(model) });
  },
  /** In place of office.js: its globals, as far as the pane asks for them. */
  openInExcel(data: WorkbookData, api: string) {
    const model = modelOf(data);
    const excel = createExcel(model, { api });
    const Office = {
      HostType: { Excel: "Excel" },
      onReady: () => Promise.resolve({ host: "Excel" }),
      context: {
        requirements: { isSetSupported: (_set: string, version: string) => excel.supports(version) },
      },
    };
    Object.assign(globalThis, { model, excel, Office, Excel: excel });
  },
});
