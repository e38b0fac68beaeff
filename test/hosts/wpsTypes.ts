// Which members of WPS's objects the pane may rely on, so that the stand-in has none that WPS lacks: written by hand after the JSAPI's
// documentation, as much of it as the pane uses. For tests only.

const membersByType: Readonly<Record<string, readonly string[]>> = {
  "Et.Workbook": [
    "ActiveSheet",
    "CustomDocumentProperties",
    "CustomXMLParts",
    "FullName",
    "Names",
    "Worksheets",
  ],
  "Et.Sheets": ["Add", "Count", "Item"],
  "Et.Worksheet": ["Activate", "Name", "Range", "UsedRange", "Visible"],
  "Et.Range": ["ClearContents", "Column", "Columns", "Count", "Formula", "Row", "Rows", "Select", "Value2"],
  "Et.Names": ["Count", "Item"],
  "Et.Name": ["Name", "RefersTo"],
  "Kso.DocumentProperties": ["Count", "Item"],
  "Kso.DocumentProperty": ["Name", "Value"],
  "Kso.CustomXMLParts": ["Add", "Count", "Item", "SelectByNamespace"],
  "Kso.CustomXMLPart": ["Delete", "XML"],
  "WPS.EtApiEvent": ["AddApiEventListener", "RemoveApiEventListener"],
};

const events: readonly string[] = ["SheetActivate", "SheetChange"];

/** `type` is namespace and interface: `Et.Range`. Throws where the list knows no such interface or member. */
export function standsFor<T extends object>(type: string, object: T): T {
  const members = membersByType[type];
  if (!members) throw new RangeError(`no ${type} in the list`);
  for (const name of Object.getOwnPropertyNames(object))
    if (!members.includes(name)) throw new RangeError(`${type} has no ${name} in the list`);
  return object;
}

/** Throws where the list knows no such event. */
export function knownEvent(name: string): string {
  if (!events.includes(name)) throw new RangeError(`WPS tells no ${name}`);
  return name;
}
