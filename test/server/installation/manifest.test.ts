// The manifest as Excel's installer reads it: the order of its elements, its limits, its addresses; and its icons.

import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { OfficeAddinManifest } from "office-addin-manifest";
import type { Element } from "@xmldom/xmldom";
import { addinIdOf, isAddinId } from "../../../server/installation/addinId.ts";
import { manifestAt } from "../../../server/installation/atAddress.ts";
import { allOf, childrenOf, orderOf, parseXml } from "./xml.ts";

const root = join(import.meta.dirname, "../../..");
const kept = readFileSync(join(root, "manifest.xml"), "utf8");

/** [MS-OWEMXML]: every one of these is a sequence; Excel refuses another order without a word. */
const sequences: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    ...["Id", "AlternateId", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description"],
    ...["IconUrl", "HighResolutionIconUrl", "SupportUrl", "AppDomains", "Hosts", "Requirements"],
    ...["DefaultSettings", "Permissions", "VersionOverrides"],
  ],
  DefaultSettings: ["SourceLocation"],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  Action: ["TaskpaneId", "SourceLocation", "Title"],
  Resources: ["Images", "Urls", "ShortStrings", "LongStrings"],
};

/** In characters. */
const limits: Readonly<Record<string, number>> = { DisplayName: 125, Description: 250, ProviderName: 125 };
const stringLimits: Readonly<Record<string, number>> = { ShortStrings: 125, LongStrings: 250 };

for (const [what, xml] of [
  ["as kept in the project", kept],
  [
    "for another address",
    manifestAt(kept, "https://nb.example.gov.cn:8443", addinIdOf("https://nb.example.gov.cn:8443")),
  ],
] as const) {
  describe(`the manifest ${what}`, () => {
    const manifest = parseXml(xml);
    const all = allOf(manifest);
    const named = (name: string) => all.filter(({ localName }) => localName === name);
    const origin = new URL(named("SourceLocation")[0]?.getAttribute("DefaultValue") ?? "").origin;

    it("is read by Microsoft's own reader", async () => {
      const folder = await mkdtemp(join(tmpdir(), "manifest-"));
      try {
        const path = join(folder, "manifest.xml");
        await writeFile(path, xml);
        const info = await OfficeAddinManifest.readManifestFile(path);
        assert.deepEqual(
          [info.displayName, info.defaultLocale, info.officeAppType, info.permissions, info.hosts],
          ["公开年报助手", "zh-CN", "TaskPaneApp", "ReadWriteDocument", ["Workbook"]],
        );
        assert.equal(info.defaultSettings?.sourceLocation, `${origin}/pane.html`);
        assert.equal(info.supportUrl, `${origin}/install`);
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    });

    it("has its elements in the order of the schema", () => {
      for (const element of all) {
        const sequence = sequences[element.localName ?? ""];
        if (!sequence) continue;
        const order = orderOf(element);
        assert.deepEqual(
          order,
          sequence.filter((name) => order.includes(name)),
          element.localName ?? "",
        );
      }
    });

    it("uses https everywhere, one address, and no wildcard", () => {
      const addresses = all.flatMap((element) =>
        [
          element.getAttribute("DefaultValue") ?? "",
          element.localName === "AppDomain" ? (element.textContent ?? "") : "",
        ].filter((text) => /^[a-z]+:/.test(text)),
      );
      assert.ok(addresses.length > 15);
      for (const address of addresses) {
        assert.equal(new URL(address).origin, origin, address);
        assert.ok(address.startsWith("https://") && !address.includes("*"), address);
      }
      assert.equal(named("AppDomain").length, 1);
    });

    it("has an id of its own that follows from the address, and a version of four numbers", () => {
      const id = named("Id")[0]?.textContent ?? "";
      assert.ok(isAddinId(id));
      assert.equal(id, addinIdOf(origin));
      assert.match(named("Version")[0]?.textContent ?? "", /^[1-9]\d*(\.\d+){3}$/);
    });

    it("names every resource once, refers to none that is missing, and leaves none unused", () => {
      const resources = childrenOf(named("Resources")[0]!).flatMap(childrenOf);
      const ids = resources.map((each) => each.getAttribute("id") ?? "");
      const used = new Set(all.flatMap((each) => each.getAttribute("resid") ?? []));
      assert.equal(new Set(ids).size, ids.length);
      assert.deepEqual([...used].sort(), [...ids].sort());
      assert.ok(ids.every((id) => id.length > 0 && id.length <= 32));
      const controls = [...named("Group"), ...named("Control")].map((each) => each.getAttribute("id") ?? "");
      assert.equal(new Set(controls).size, controls.length);
    });

    it("refers to resources of the kind that each place wants", () => {
      const kindOf = (element: Element | undefined) =>
        (element?.parentNode as Element | undefined)?.localName;
      const byId = new Map(
        childrenOf(named("Resources")[0]!)
          .flatMap(childrenOf)
          .map((each) => [each.getAttribute("id") ?? "", each]),
      );
      const wanted: Readonly<Record<string, string>> = {
        Label: "ShortStrings",
        Title: "ShortStrings",
        Description: "LongStrings",
        SourceLocation: "Urls",
        LearnMoreUrl: "Urls",
        Image: "Images",
      };
      for (const element of all) {
        const resid = element.getAttribute("resid");
        if (resid === null) continue;
        assert.equal(kindOf(byId.get(resid)), wanted[element.localName ?? ""], resid);
      }
    });

    it("keeps the limits of texts", () => {
      for (const [name, most] of Object.entries(limits))
        for (const element of named(name).filter((each) => !each.hasAttribute("resid"))) {
          const text = element.getAttribute("DefaultValue") ?? element.textContent ?? "";
          assert.ok(text.length > 0 && text.length <= most, name);
        }
      for (const [name, most] of Object.entries(stringLimits))
        for (const element of childrenOf(named(name)[0]!)) {
          const text = element.getAttribute("DefaultValue") ?? "";
          assert.ok(text.length > 0 && text.length <= most, text);
        }
    });

    it("asks of Excel no more than its first version, so that it can say what is missing", () => {
      const sets = named("Set").map((each) => [each.getAttribute("Name"), each.getAttribute("MinVersion")]);
      assert.deepEqual(sets, [["ExcelApi", "1.1"]]);
    });

    it("has three buttons that share one pane, the first of which opens with the document", () => {
      const texts = new Map(
        all.flatMap((each) =>
          each.hasAttribute("id") ? [[each.getAttribute("id"), each.getAttribute("DefaultValue")]] : [],
        ),
      );
      const buttons = named("Control").map((control) => {
        const [label] = childrenOf(control);
        const action = childrenOf(control).at(-1)!;
        const [pane, source] = childrenOf(action);
        return [
          texts.get(label?.getAttribute("resid") ?? ""),
          pane?.textContent,
          texts.get(source?.getAttribute("resid") ?? "")?.replace(origin, ""),
        ];
      });
      const container = "Office.AutoShowTaskpaneWithDocument";
      assert.deepEqual(buttons, [
        ["打开面板", container, "/pane.html"],
        ["检查", container, "/pane.html?view=check"],
        ["上报", container, "/pane.html?view=submit"],
      ]);
    });

    it("has icons of the sizes that it says", () => {
      const images = childrenOf(named("Images")[0]!);
      const sizeById = new Map(
        named("Image").flatMap((each) =>
          each.hasAttribute("size") ? [[each.getAttribute("resid"), Number(each.getAttribute("size"))]] : [],
        ),
      );
      const icons = [
        ...images.map(
          (each) => [each.getAttribute("DefaultValue"), sizeById.get(each.getAttribute("id"))] as const,
        ),
        [named("IconUrl")[0]?.getAttribute("DefaultValue"), 32] as const,
        [named("HighResolutionIconUrl")[0]?.getAttribute("DefaultValue"), 64] as const,
      ];
      assert.equal(icons.length, 11);
      for (const [address, size] of icons) {
        const path = join(root, "addin", new URL(address ?? "").pathname);
        assert.ok(existsSync(path), path);
        assert.deepEqual(pngSize(readFileSync(path)), [size, size], path);
      }
      for (const icon of named("Icon"))
        assert.deepEqual(
          childrenOf(icon).map((each) => each.getAttribute("size")),
          ["16", "32", "80"],
        );
    });
  });
}

/** Width and height in the header of a PNG. */
function pngSize(bytes: Buffer): [number, number] {
  assert.equal(bytes.subarray(1, 4).toString("latin1"), "PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
