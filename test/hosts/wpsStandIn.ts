// Stands in for WPS: synchronous, tables that count from 1, one cell as a scalar, members that are property or method by build.
// Has no member that the published types lack.

import { addressOf, parseReference } from "../../shared/worksheet/address.ts";
import { ModelSheet } from "./modelSheet.ts";
import { knownEvent, standsFor } from "./wpsTypes.ts";
import type { ModelEvent, ModelName, WorkbookModel } from "./workbookModel.ts";

export interface WpsBuild {
  /** Whether members without parameters are methods. */
  readonly methods?: boolean;
  readonly withoutParts?: boolean;
  /** Whether tables count from 0. */
  readonly fromZero?: boolean;
  /** Whether a protected cell stays as it is without a word. */
  readonly isSilent?: boolean;
}

const eventByName: Readonly<Record<string, ModelEvent>> = {
  SheetChange: "edited",
  SheetActivate: "activated",
};

export function createWpsApplication(model: WorkbookModel, build: WpsBuild = {}): object {
  const handlers: { event: string; listener: () => void; heard: (told: ModelEvent) => void }[] = [];
  /** `type` is left out where the published types say nothing of the object. */
  const shown = (type: string, members: Record<string, () => unknown>, target: object): object => {
    for (const [name, get] of Object.entries(members)) {
      Object.defineProperty(target, name, build.methods ? { value: get } : { get });
    }
    return type === "" ? target : standsFor(type, target);
  };
  const collection = (
    type: string,
    list: () => readonly object[],
    byName: (name: string) => object | undefined,
    more = {},
  ) =>
    shown(
      type,
      { Count: () => list().length },
      {
        Item(key: string | number) {
          const found = typeof key === "string" ? byName(key) : list()[key - 1];
          if (!found) throw new Error("subscript out of range");
          return found;
        },
        ...more,
      },
    );

  const range = (sheet: ModelSheet, address: string) => {
    const target = parseReference(`x!${address}`);
    if (!target) throw new Error(`bad range ${address}`);
    const { from, to } = target;
    const read = (content: (row: number, column: number) => unknown) => {
      if (from.row === to.row && from.column === to.column)
        return content(from.row, from.column) ?? undefined;
      const rows: unknown[] = build.fromZero ? [] : [undefined];
      for (let row = from.row; row <= to.row; row++) {
        const line: unknown[] = build.fromZero ? [] : [undefined];
        for (let { column } = from; column <= to.column; column++)
          line.push(content(row, column) ?? undefined);
        rows.push(line);
      }
      return rows;
    };
    const put = (content: string | number) => {
      if (build.isSilent && sheet.isProtected && sheet.cell(from.row, from.column).locked) return;
      const outcome = model.put(sheet, from.row, from.column, content);
      if (outcome === "locked" || outcome === "tooLong") throw new Error("the cell is protected");
    };
    return standsFor("Et.Range", {
      get Value2(): unknown {
        return read((row, column) => model.valueAt(sheet, row, column));
      },
      set Value2(content: unknown) {
        put(content as string | number);
      },
      get Formula(): unknown {
        return read((row, column) => {
          const cell = sheet.cells.get(`${row},${column}`);
          return cell?.formula === undefined ? cell?.value : `=${cell.formula}`;
        });
      },
      set Formula(content: unknown) {
        put(content as string | number);
      },
      ClearContents() {
        for (let row = from.row; row <= to.row; row++)
          for (let { column } = from; column <= to.column; column++) {
            if (model.put(sheet, row, column, null) === "locked") throw new Error("the cell is protected");
          }
      },
      Select() {
        model.active = { sheet: sheet.name, ...from };
      },
    });
  };

  const usedRange = (sheet: ModelSheet) => {
    const { rows, columns } = sheet.used();
    const cells = range(
      sheet,
      `A1:${addressOf({ row: Math.max(rows, 1) - 1, column: Math.max(columns, 1) - 1 })}`,
    );
    return shown(
      "Et.Range",
      {
        Row: () => 1,
        Column: () => 1,
        Rows: () => shown("Et.Range", { Count: () => Math.max(rows, 1) }, {}),
        Columns: () => shown("Et.Range", { Count: () => Math.max(columns, 1) }, {}),
      },
      Object.defineProperty({}, "Value2", { get: () => cells.Value2 }),
    );
  };
  const worksheet = (sheet: ModelSheet): object =>
    standsFor(
      "Et.Worksheet",
      Object.defineProperties(shown("", { UsedRange: () => usedRange(sheet) }, {}), {
        Name: {
          get: () => sheet.name,
          set: (name: string) => {
            sheet.name = name;
          },
        },
        Visible: {
          set: (state: number) => {
            sheet.visibility = state === -1 ? "Visible" : state === 0 ? "Hidden" : "VeryHidden";
          },
        },
        Range: { value: (address: string) => range(sheet, address) },
        Activate: { value: () => undefined },
      }),
    );

  const name = (key: string) =>
    shown("Et.Name", { Name: () => key, RefersTo: () => `=${model.reference(key) ?? "#REF!"}` }, {});
  /** A copied sheet's names carry the sheet in front. */
  const named = ({ name: key, reference, scope }: ModelName) =>
    scope === undefined
      ? name(key)
      : shown("Et.Name", { Name: () => `'${scope}'!${key}`, RefersTo: () => `=${reference}` }, {});
  const sheets = () => model.sheets.map(worksheet);
  const byName = (name: string) => {
    const sheet = model.sheet(name);
    return sheet && worksheet(sheet);
  };
  const parts = () =>
    model.parts.map((part) =>
      shown(
        "Kso.CustomXMLPart",
        { XML: () => part.xml },
        { Delete: () => (model.parts = model.parts.filter((other) => other !== part)) },
      ),
    );
  const workbook = shown(
    "Et.Workbook",
    {
      Names: () =>
        collection(
          "Et.Names",
          () => model.names.map(named),
          (key) => (model.reference(key) === undefined ? undefined : name(key)),
        ),
      CustomDocumentProperties: () =>
        collection(
          "Kso.DocumentProperties",
          () =>
            [...model.properties].map(([name, value]) =>
              shown("Kso.DocumentProperty", { Name: () => name, Value: () => value }, {}),
            ),
          () => undefined,
        ),
      FullName: () => "C:\\年报\\甲局.xlsx",
      ActiveSheet: () => (model.active && byName(model.active.sheet)) ?? sheets()[0],
      ...(build.withoutParts
        ? {}
        : {
            CustomXMLParts: () =>
              standsFor("Kso.CustomXMLParts", {
                SelectByNamespace: (namespace: string) =>
                  collection(
                    "Kso.CustomXMLParts",
                    () => parts().filter((_, index) => model.parts[index]?.xml.includes(`="${namespace}"`)),
                    () => undefined,
                  ),
                Add: (xml: string) => {
                  if (model.isReadOnly) throw new Error("the workbook is read-only");
                  model.writes++;
                  model.parts.push({ xml });
                },
              }),
          }),
    },
    {
      Worksheets: collection("Et.Sheets", sheets, byName, {
        Add: () => {
          if (model.isReadOnly) throw new Error("the workbook is read-only");
          const sheet = new ModelSheet("Sheet");
          sheet.isProtected = false;
          model.sheets.push(sheet);
          return worksheet(sheet);
        },
      }),
    },
  );
  return shown(
    "",
    {
      ActiveWorkbook: () =>
        model.isInFront ? workbook : shown("Et.Workbook", { FullName: () => "C:\\别的.xlsx" }, {}),
      ActiveCell: () => {
        const { row, column } = model.active ?? { row: 0, column: 0 };
        return shown("Et.Range", { Row: () => row + 1, Column: () => column + 1 }, {});
      },
    },
    {
      ApiEvent: standsFor("WPS.EtApiEvent", {
        AddApiEventListener(event: string, listener: () => void) {
          const heard = (told: ModelEvent) => {
            if (eventByName[knownEvent(event)] === told) listener();
          };
          handlers.push({ event, listener, heard });
          model.listeners.add(heard);
        },
        RemoveApiEventListener(event: string, listener: () => void) {
          for (const handler of handlers)
            if (handler.event === event && handler.listener === listener)
              model.listeners.delete(handler.heard);
        },
      }),
    },
  );
}
