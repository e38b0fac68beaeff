// npm run manifest, as an administrator uses it: the files for another address, and a clear word for what is wrong.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addinIdOf } from "../../../server/installation/addinId.ts";
import { childrenOf, parseXml } from "./xml.ts";

describe("the command that writes the files of the add-in", () => {
  let folder: string;
  beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), "installation-"))));
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const runs = (...words: string[]) =>
    new Promise<{ code: number; said: string }>((resolve) => {
      execFile(process.execPath, ["dist/manifest.js", "--out", folder, ...words], (fault, out, faults) =>
        resolve({ code: fault ? Number(fault.code) : 0, said: out + faults }),
      );
    });
  const written = (name: string) => readFile(join(folder, name), "utf8");

  it("writes them for the address, with nothing left of the address of trials", async () => {
    const { code, said } = await runs(
      "--address",
      "https://nb.example.gov.cn:8443",
      "--store",
      "\\\\fs\\addins",
    );
    assert.equal(code, 0, said);
    const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(".xml"));
    assert.deepEqual(names.map((name) => name.replaceAll("\\", "/")).sort(), [
      "autoopen/taskpanes.xml",
      "autoopen/webextension1.xml",
      "manifest.xml",
      "wps/jsplugins.xml",
      "wps/publish.xml",
    ]);
    for (const name of names) {
      const xml = await written(name);
      parseXml(xml);
      assert.ok(!xml.includes("localhost"), name);
    }
    const id = addinIdOf("https://nb.example.gov.cn:8443");
    assert.ok((await written("manifest.xml")).includes(`<Id>${id}</Id>`));
    const [reference] = childrenOf(parseXml(await written("autoopen/webextension1.xml")));
    assert.deepEqual(
      ["id", "version", "store", "storeType"].map((name) => reference?.getAttribute(name)),
      [id, "1.0.0.0", "\\\\fs\\addins", "FileSystem"],
    );
    assert.match(await written("wps/publish.xml"), / url="https:\/\/nb\.example\.gov\.cn:8443\/wps\/"/);
  });

  it("takes an id that is given", async () => {
    const id = "0f8fad5b-d9cb-469f-a165-70867728950e";
    await runs("--address", "https://nb.example.gov.cn", "--id", id.toUpperCase());
    assert.ok((await written("manifest.xml")).includes(`<Id>${id}</Id>`));
  });

  it("writes for WPS alone where there is no https", async () => {
    assert.equal((await runs("--address", "http://10.1.2.3:3000", "--only", "wps")).code, 0);
    assert.deepEqual(await readdir(folder), ["wps"]);
    assert.match(await written("wps/jsplugins.xml"), / url="http:\/\/10\.1\.2\.3:3000\/wps\/"/);
  });

  for (const [what, words, why] of [
    ["no address", [], /--address/],
    ["http for Excel", ["--address", "http://nb.gov.cn"], /Excel 只接受 https[\s\S]*--only wps/],
    ["a path", ["--address", "https://nb.gov.cn/addin"], /路径/],
    ["no host", ["--address", "https://"], /缺少主机名/],
    ["a wrong id", ["--address", "https://nb.gov.cn", "--id", "{1}"], /GUID/],
    ["a wrong catalogue", ["--address", "https://nb.gov.cn", "--store", "C:\\x"], /--store/],
    ["a word that it does not know", ["--adress", "https://nb.gov.cn"], /--adress/],
  ] as const)
    it(`says what is wrong with ${what}, and writes nothing`, async () => {
      const { code, said } = await runs(...words);
      assert.equal(code, 1);
      assert.match(said, why);
      assert.match(said, /用法/);
      assert.deepEqual(await readdir(folder), []);
    });
});
