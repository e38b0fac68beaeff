// A template that opens the pane with it: valid for the SDK, opened by LibreOffice, and read back as before.

import assert from "node:assert/strict";
import { validate } from "../openXmlErrors.ts";
import { strFromU8, unzipSync } from "fflate";
import type { AutoOpen } from "../../server/installation/autoOpen.ts";
import { writeTemplate } from "../../server/workbook/template.ts";
import { balanced } from "../scenario/scenario.ts";
import { childrenOf, orderOf, parseXml } from "../server/installation/xml.ts";
import { hasLibreOffice, showsInLibreOffice } from "./office.ts";
import { reads, template } from "./samples.ts";

const autoOpen: AutoOpen = {
  id: "0f8fad5b-d9cb-469f-a165-70867728950e",
  version: "1.0.0.0",
  catalogue: { store: "\\\\文件&服务器\\加载项", storeType: "FileSystem" },
};

describe("a template that opens the pane with it", () => {
  const sample = balanced("2021", 4).states({ facts: { more: { trainings: 2 } } });
  let bytes: Uint8Array;
  let parts: Record<string, Uint8Array>;
  before(async () => {
    bytes = await writeTemplate(sample.form, sample.report, autoOpen);
    parts = unzipSync(bytes);
  });
  const xml = (name: string) => {
    const part = parts[name];
    assert.ok(part, name);
    return parseXml(strFromU8(part));
  };

  it("has no error for the Open XML SDK", async function () {
    this.timeout(60_000);
    assert.deepEqual(await validate(bytes, "xlsx"), []);
  });

  it("names the add-in, where it comes from, and that the pane is to open", () => {
    const extension = xml("xl/webextensions/webextension1.xml");
    assert.deepEqual(orderOf(extension), [
      "reference",
      "alternateReferences",
      "properties",
      "bindings",
      "snapshot",
    ]);
    const [reference, , properties] = childrenOf(extension);
    const valuesOf = (names: string[]) => names.map((name) => reference?.getAttribute(name));
    assert.deepEqual(valuesOf(["id", "version", "store", "storeType"]), [
      autoOpen.id,
      "1.0.0.0",
      "\\\\文件&服务器\\加载项",
      "FileSystem",
    ]);
    const [property] = childrenOf(properties!);
    assert.equal(property?.getAttribute("name"), "Office.AutoShowTaskpaneWithDocument");
    assert.equal(property.getAttribute("value"), "true");
  });

  it("leads from the package to the pane and from the pane to the add-in", () => {
    const targetOf = (part: string, type: string) =>
      childrenOf(xml(part))
        .find((each) => each.getAttribute("Type")?.endsWith(`/2011/relationships/${type}`))
        ?.getAttribute("Target");
    assert.equal(targetOf("_rels/.rels", "webextensiontaskpanes"), "xl/webextensions/taskpanes.xml");
    assert.equal(targetOf("xl/webextensions/_rels/taskpanes.xml.rels", "webextension"), "webextension1.xml");
    const types = childrenOf(xml("[Content_Types].xml")).map((each) => each.getAttribute("PartName"));
    for (const name of ["taskpanes", "webextension1"])
      assert.ok(types.includes(`/xl/webextensions/${name}.xml`));
  });

  it("is read back as the same report, and is the same file every time", async () => {
    const { report } = await reads(bytes);
    assert.deepEqual(report, (await reads(await template(sample))).report);
    assert.equal(report.values["requests.received.total"], sample.report.values["requests.received.total"]);
    assert.deepEqual(await writeTemplate(sample.form, sample.report, autoOpen), bytes);
  });

  it("carries nothing of it where the server is not set to", async () => {
    const names = Object.keys(unzipSync(await template(sample)));
    assert.ok(names.length > 5 && !names.some((name) => name.includes("webextension")));
  });

  it("opens in LibreOffice with the same cells", async function () {
    this.timeout(120_000);
    if (!hasLibreOffice()) this.skip();
    const [withPane, without] = [
      await showsInLibreOffice(bytes),
      await showsInLibreOffice(await template(sample)),
    ];
    assert.ok(withPane.length > 4);
    assert.deepEqual(withPane, without);
  });
});
