// Adds to a workbook's parts what makes Excel open the pane with it. Other programs pass over these parts.

import { strFromU8, strToU8 } from "fflate";
import { taskPanesXml, webExtensionXml, type AutoOpen } from "../installation/autoOpen.ts";

const folder = "xl/webextensions";
const office = "http://schemas.microsoft.com/office/2011/relationships";
const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
const types = "application/vnd.ms-office";

export function addAutoOpenPart(parts: Record<string, Uint8Array>, autoOpen: AutoOpen): void {
  const patch = (name: string, end: string, addition: string) => {
    const before = strFromU8(parts[name] ?? new Uint8Array());
    if (!before.includes(end)) throw new RangeError(`${name} of the workbook has no ${end}`);
    parts[name] = strToU8(before.replace(end, addition + end));
  };
  parts[`${folder}/webextension1.xml`] = strToU8(webExtensionXml(autoOpen));
  parts[`${folder}/taskpanes.xml`] = strToU8(taskPanesXml());
  parts[`${folder}/_rels/taskpanes.xml.rels`] = strToU8(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="${packageRelations}">` +
      `<Relationship Id="rId1" Type="${office}/webextension" Target="webextension1.xml"/></Relationships>`,
  );
  patch(
    "_rels/.rels",
    "</Relationships>",
    `<Relationship Id="rIdPanes" Type="${office}/webextensiontaskpanes" Target="${folder}/taskpanes.xml"/>`,
  );
  patch(
    "[Content_Types].xml",
    "</Types>",
    `<Override PartName="/${folder}/taskpanes.xml" ContentType="${types}.webextensiontaskpanes+xml"/>` +
      `<Override PartName="/${folder}/webextension1.xml" ContentType="${types}.webextension+xml"/>`,
  );
}
