// What a workbook carries so that Excel opens the pane with it: which add-in, and from which catalogue it was installed.
// See [MS-OWEXML] 2.2.5 and the section on opening a task pane with a document in the documentation of Office add-ins.

export interface AutoOpen {
  readonly id: string;
  /** As in the manifest. */
  readonly version: string;
  readonly catalogue: Catalogue;
}

export interface Catalogue {
  readonly store: string;
  readonly storeType: "EXCatalog" | "FileSystem" | "Registry";
}

/** `EXCatalog`: deployed by the administrator of Microsoft 365; `developer`: registered on one machine; or the path of a shared folder. */
export function parseCatalogue(words: string): Catalogue | undefined {
  if (words.toLowerCase() === "excatalog") return { store: "EXCatalog", storeType: "EXCatalog" };
  if (words.toLowerCase() === "developer") return { store: "developer", storeType: "Registry" };
  return /^\\\\[^\\/:*?"<>|]+(\\[^\\/:*?"<>|]+)+\\?$/.test(words)
    ? { store: words.replace(/\\$/, ""), storeType: "FileSystem" }
    : undefined;
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const extension = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
const panes = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";
const references = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export function webExtensionXml({ id, version, catalogue: { store, storeType } }: AutoOpen): string {
  return (
    `${declaration}<we:webextension xmlns:we="${extension}" id="{${id.toUpperCase()}}">` +
    `<we:reference id="${id}" version="${version}" store="${escaped(store)}" storeType="${storeType}"/>` +
    `<we:alternateReferences/><we:properties>` +
    `<we:property name="Office.AutoShowTaskpaneWithDocument" value="true"/></we:properties>` +
    `<we:bindings/><we:snapshot xmlns:r="${references}"/></we:webextension>`
  );
}

/** Not visible by itself: who has the add-in sees the pane open, and nobody else is asked to install anything. */
export function taskPanesXml(): string {
  return (
    `${declaration}<wetp:taskpanes xmlns:wetp="${panes}">` +
    `<wetp:taskpane dockstate="right" visibility="0" width="350" row="1">` +
    `<wetp:webextensionref xmlns:r="${references}" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`
  );
}

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
