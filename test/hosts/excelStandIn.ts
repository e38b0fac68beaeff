// Stands in for Excel over the workbook model: Office.js objects by their published types, requirement sets that may be missing,
// a cell being edited, events without details. Counts what it is asked.

import type { ExcelRuntime } from "../../addin/host/excel/excelBook.ts";
import { addressOf, parseReference, qualified } from "../../shared/worksheet/address.ts";
import { toOrder } from "./apiSets.ts";
import { ModelSheet } from "./modelSheet.ts";
import { OfficeFault, officeObject, type OfficeQueue } from "./officeProxy.ts";
import type { ModelEvent, ModelName, WorkbookModel } from "./workbookModel.ts";

export interface ExcelBuild {
  /** The newest requirement set that it has. */
  readonly api?: string;
  /** Whether what a batch did before its first fault stays done. */
  readonly keepsWhatWasDone?: boolean;
}

export interface ExcelStandIn extends ExcelRuntime {
  syncs: number;
  /** Whether it answers nothing but a general fault. */
  isGone: boolean;
  /** Of requests that failed, in order. */
  readonly faults: string[];
}

export function createExcel(model: WorkbookModel, build: ExcelBuild = {}): ExcelStandIn {
  const set = toOrder(build.api ?? "1.20");
  const excel: ExcelStandIn = {
    syncs: 0,
    isGone: false,
    faults: [],
    supports: (version) => toOrder(version) <= set,
    async run(batch) {
      const { context, pending } = createContext(model, set, excel, build);
      const result = await batch(context);
      if (pending()) await context.sync();
      return result;
    },
  };
  return excel;
}

function createContext(model: WorkbookModel, set: number, excel: ExcelStandIn, build: ExcelBuild) {
  let requests: (() => void)[] = [];
  const context = {
    async sync() {
      const batch = requests;
      requests = [];
      excel.syncs++;
      // The answer comes from another process.
      await new Promise((done) => setImmediate(done));
      try {
        if (excel.isGone) throw new OfficeFault("GeneralException");
        if (model.isEditing) throw new OfficeFault("InvalidOperationInCellEditMode");
        runBatch(batch, model, build);
      } catch (fault) {
        if (fault instanceof OfficeFault) excel.faults.push(fault.code);
        throw fault;
      }
    },
  };
  const queue: OfficeQueue = { set, context, enqueue: (request) => requests.push(request) };
  const workbook = workbookObject(queue, model);
  return {
    context: Object.assign(context, { workbook }) as unknown as Excel.RequestContext,
    pending: () => requests.length > 0,
  };
}

function runBatch(
  batch: readonly (() => void)[],
  model: WorkbookModel,
  { keepsWhatWasDone }: ExcelBuild,
): void {
  const before = model.sheets.map((sheet) => ({ sheet, cells: sheet.copy("").cells }));
  try {
    for (const request of batch) request();
  } catch (fault) {
    if (!keepsWhatWasDone) for (const { sheet, cells } of before) sheet.cells = cells;
    throw fault;
  }
}

function workbookObject(queue: OfficeQueue, model: WorkbookModel): Excel.Workbook {
  return officeObject<Excel.Workbook, WorkbookModel>(queue, "Workbook", () => model, {
    calls: {
      getActiveCell: () => activeObject(queue, model),
      getSelectedRange: () => activeObject(queue, model),
    },
    links: {
      worksheets: () => worksheetsObject(queue, model),
      names: () => namesObject(queue, model),
      customXmlParts: () => partsObject(queue, model),
      properties: () =>
        officeObject<Excel.DocumentProperties, WorkbookModel>(queue, "DocumentProperties", () => model, {
          links: { custom: () => propertiesObject(queue, model) },
        }),
      onSelectionChanged: () => events(queue, model, ["selected"]),
    },
  });
}

function worksheetsObject(queue: OfficeQueue, model: WorkbookModel): Excel.WorksheetCollection {
  const byName = (name: string, mayBeNull = false) =>
    sheetObject(queue, model, () => model.sheet(name), mayBeNull);
  return officeObject<Excel.WorksheetCollection, WorkbookModel>(queue, "WorksheetCollection", () => model, {
    items: () => model.sheets.map((sheet) => sheetObject(queue, model, () => sheet)),
    calls: {
      getItem: (name) => byName(name),
      getItemOrNullObject: (name) => byName(name, true),
      add(name) {
        const sheet = new ModelSheet(name ?? "Sheet");
        sheet.isProtected = false;
        queue.enqueue(() => {
          if (model.isReadOnly) throw new OfficeFault("AccessDenied");
          model.sheets.push(sheet);
          model.tell("added");
        });
        return sheetObject(queue, model, () => sheet);
      },
    },
    links: {
      onChanged: () => events(queue, model, ["edited"]),
      onAdded: () => events(queue, model, ["added"]),
      onDeleted: () => events(queue, model, []),
      onNameChanged: () => events(queue, model, ["renamed"]),
      onMoved: () => events(queue, model, ["moved"]),
    },
  });
}

function sheetObject(
  queue: OfficeQueue,
  model: WorkbookModel,
  resolve: () => ModelSheet | undefined,
  mayBeNull = false,
): Excel.Worksheet {
  return officeObject<Excel.Worksheet, ModelSheet>(
    queue,
    "Worksheet",
    resolve,
    {
      reads: { name: ({ name }) => name, visibility: ({ visibility }) => visibility },
      writes: {
        visibility(sheet, value) {
          sheet.visibility = value;
        },
      },
      calls: {
        getRange: (address) => rangeObject(queue, model, resolve, address ?? ""),
        getUsedRangeOrNullObject: () => usedRangeObject(queue, model, resolve),
        activate() {
          queue.enqueue(() => {
            if (!resolve()) throw new OfficeFault("ItemNotFound", "Worksheet");
          });
        },
      },
      links: { onChanged: () => events(queue, model, ["edited"]) },
    },
    mayBeNull,
  );
}

interface Block {
  readonly sheet: ModelSheet;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

const table = <T>(
  { row, column, rows, columns }: Block,
  content: (row: number, column: number) => T,
): T[][] =>
  Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (__, right) => content(row + down, column + right)),
  );

const rangeMembers = (queue: OfficeQueue, model: WorkbookModel, resolve: () => Block | undefined) => {
  const put = (block: Block, contents: unknown) => {
    const lines = contents as (string | number | null)[][];
    if (lines.length !== block.rows || lines.some(({ length }) => length !== block.columns))
      throw new OfficeFault("InvalidArgument", "the dimensions do not match");
    lines.forEach((line, down) =>
      line.forEach((content, right) => {
        // Null means that the cell stays as it is.
        if (content === null) return;
        const outcome = model.put(block.sheet, block.row + down, block.column + right, content);
        if (outcome === "locked") throw new OfficeFault("AccessDenied");
        if (outcome === "tooLong") throw new OfficeFault("InvalidArgument");
      }),
    );
  };
  return {
    reads: {
      values: (block: Block) => table(block, (row, column) => model.valueAt(block.sheet, row, column) ?? ""),
      formulas: (block: Block) =>
        table(block, (row, column) => {
          const cell = block.sheet.cells.get(`${row},${column}`);
          return cell?.formula === undefined ? (cell?.value ?? "") : `=${cell.formula}`;
        }),
      rowIndex: ({ row }: Block) => row,
      columnIndex: ({ column }: Block) => column,
      address: ({ sheet, rows, columns, ...from }: Block) => {
        const to = { row: from.row + rows - 1, column: from.column + columns - 1 };
        const end = rows * columns > 1 ? `:${addressOf(to)}` : "";
        return qualified(sheet.name, addressOf(from) + end);
      },
    },
    writes: { values: put, formulas: put },
    calls: {
      select() {
        queue.enqueue(() => {
          const block = resolve();
          if (!block) throw new OfficeFault("ItemNotFound", "Range");
          model.active = { sheet: block.sheet.name, row: block.row, column: block.column };
        });
      },
    },
  };
};

function rangeObject(
  queue: OfficeQueue,
  model: WorkbookModel,
  sheetOf: () => ModelSheet | undefined,
  address: string,
): Excel.Range {
  const resolve = (): Block | undefined => {
    const sheet = sheetOf();
    const target = parseReference(`x!${address}`);
    if (!target) throw new OfficeFault("InvalidArgument", address);
    const { from, to } = target;
    return sheet && { sheet, ...from, rows: to.row - from.row + 1, columns: to.column - from.column + 1 };
  };
  return officeObject<Excel.Range, Block>(queue, "Range", resolve, rangeMembers(queue, model, resolve));
}

function activeObject(queue: OfficeQueue, model: WorkbookModel): Excel.Range {
  const resolve = (): Block | undefined => {
    const { active } = model;
    const sheet = active && model.sheet(active.sheet);
    if (!sheet) throw new OfficeFault("InvalidSelection");
    return { sheet, row: active.row, column: active.column, rows: 1, columns: 1 };
  };
  return officeObject<Excel.Range, Block>(queue, "Range", resolve, rangeMembers(queue, model, resolve));
}

/** From the first used cell, not from A1. */
function usedRangeObject(
  queue: OfficeQueue,
  model: WorkbookModel,
  sheetOf: () => ModelSheet | undefined,
): Excel.Range {
  const resolve = (): Block | undefined => {
    const sheet = sheetOf();
    if (!sheet) throw new OfficeFault("ItemNotFound", "Worksheet");
    const used = [...sheet.cells].flatMap(([key, { value, formula }]) =>
      value === null && formula === undefined ? [] : [key.split(",").map(Number)],
    );
    if (used.length === 0) return undefined;
    const rows = used.map(([row = 0]) => row);
    const columns = used.map(([, column = 0]) => column);
    const [row, column] = [Math.min(...rows), Math.min(...columns)];
    return {
      sheet,
      row,
      column,
      rows: Math.max(...rows) - row + 1,
      columns: Math.max(...columns) - column + 1,
    };
  };
  return officeObject<Excel.Range, Block>(queue, "Range", resolve, rangeMembers(queue, model, resolve), true);
}

/** Names of the whole workbook only: those of a sheet are that sheet's. */
function namesObject(queue: OfficeQueue, model: WorkbookModel): Excel.NamedItemCollection {
  const own = () => model.names.filter(({ scope }) => scope === undefined);
  const object = (resolve: () => ModelName | undefined, mayBeNull = false) =>
    officeObject<Excel.NamedItem, ModelName>(
      queue,
      "NamedItem",
      resolve,
      {
        reads: {
          name: ({ name }) => name,
          formula: ({ reference }) => `=${reference}`,
          value: ({ reference }) => reference,
        },
      },
      mayBeNull,
    );
  const named = (name: string) => () => own().find((other) => other.name === name);
  return officeObject<Excel.NamedItemCollection, WorkbookModel>(queue, "NamedItemCollection", () => model, {
    items: () => own().map((item) => object(() => item)),
    calls: {
      getItem: (name) => object(named(name)),
      getItemOrNullObject: (name) => object(named(name), true),
    },
  });
}

function propertiesObject(queue: OfficeQueue, model: WorkbookModel): Excel.CustomPropertyCollection {
  return officeObject<Excel.CustomPropertyCollection, WorkbookModel>(
    queue,
    "CustomPropertyCollection",
    () => model,
    {
      items: () =>
        [...model.properties].map((property) =>
          officeObject<Excel.CustomProperty, [string, string | number]>(
            queue,
            "CustomProperty",
            () => property,
            {
              reads: { key: ([key]) => key, value: ([, value]) => value as unknown },
            },
          ),
        ),
    },
  );
}

type ModelPart = WorkbookModel["parts"][number];

function partsObject(queue: OfficeQueue, model: WorkbookModel): Excel.CustomXmlPartCollection {
  const object = (part: ModelPart) =>
    officeObject<Excel.CustomXmlPart, ModelPart>(
      queue,
      "CustomXmlPart",
      () => (model.parts.includes(part) ? part : undefined),
      {
        reads: { id: () => String(model.parts.indexOf(part)) },
        calls: {
          getXml() {
            const result = { value: "" };
            queue.enqueue(() => (result.value = part.xml));
            return result;
          },
          setXml(xml) {
            queue.enqueue(() => {
              if (model.isReadOnly) throw new OfficeFault("AccessDenied");
              part.xml = xml;
              model.writes++;
            });
          },
          delete() {
            queue.enqueue(() => (model.parts = model.parts.filter((other) => other !== part)));
          },
        },
      },
    );
  return officeObject<Excel.CustomXmlPartCollection, WorkbookModel>(
    queue,
    "CustomXmlPartCollection",
    () => model,
    {
      calls: {
        add(xml) {
          const part = { xml };
          queue.enqueue(() => {
            if (model.isReadOnly) throw new OfficeFault("AccessDenied");
            model.parts.push(part);
            model.writes++;
          });
          return object(part);
        },
        getByNamespace: (namespace) =>
          officeObject<Excel.CustomXmlPartScopedCollection, WorkbookModel>(
            queue,
            "CustomXmlPartScopedCollection",
            () => model,
            { items: () => model.parts.filter(({ xml }) => xml.includes(`="${namespace}"`)).map(object) },
          ),
      },
    },
  );
}

/** Registered and taken back at sync; what is told carries nothing that could be relied upon. */
function events<T>(
  queue: OfficeQueue,
  model: WorkbookModel,
  kinds: readonly ModelEvent[],
): OfficeExtension.EventHandlers<T> {
  const add = (handler: (told: T) => Promise<unknown>) => {
    const heard = (event: ModelEvent) => {
      if (kinds.includes(event)) void handler({} as T);
    };
    queue.enqueue(() => model.listeners.add(heard));
    return {
      context: queue.context,
      remove: () => {
        queue.enqueue(() => model.listeners.delete(heard));
      },
    };
  };
  return { add } as unknown as OfficeExtension.EventHandlers<T>;
}
