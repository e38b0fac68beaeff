// Workbooks that mean harm, or are no workbooks: refused with a clear word before memory is spent.

import assert from "node:assert/strict";
import { strToU8, unzipSync, zipSync } from "fflate";
import { Problem } from "../../server/problem.ts";
import type { ProblemCode } from "../../shared/wording/problems.ts";
import { samples, reads, template } from "./samples.ts";

type Parts = Record<string, Uint8Array>;

async function changed(change: (parts: Parts) => void): Promise<Uint8Array> {
  const parts = unzipSync(await template(samples["2021"]!()));
  change(parts);
  return zipSync(parts, { level: 9 });
}

async function isRefused(bytes: Uint8Array, code: ProblemCode): Promise<void> {
  const before = process.memoryUsage();
  const start = performance.now();
  await assert.rejects(reads(bytes), (fault) => fault instanceof Problem && fault.code === code);
  const after = process.memoryUsage();
  assert.ok(after.rss - before.rss < 150_000_000, `${after.rss - before.rss} bytes`);
  assert.ok(performance.now() - start < 2_000, "refused at once");
}

const cells = (rows: string) =>
  strToU8(
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`,
  );
const sheet = "xl/worksheets/sheet4.xml";
const spaces = (megabytes: number) => new Uint8Array(megabytes * 1_000_000).fill(0x20);

describe("Workbooks that mean harm", () => {
  let bomb = new Uint8Array();
  before(async () => {
    bomb = new Uint8Array(await changed((parts) => (parts[sheet] = spaces(300))));
  });

  it("300 KB that hold 300 MB", async () => {
    assert.ok(bomb.length < 500_000);
    await isRefused(bomb, "workbook.tooLarge");
  });

  it("300 MB that declare to be 1 KB", async () => {
    const liar = Buffer.from(bomb);
    const entry = liar.indexOf(sheet, liar.indexOf(Buffer.from([0x50, 0x4b, 1, 2]))) - 46;
    liar.writeUInt32LE(1_000, entry + 24);
    await isRefused(liar, "workbook.broken");
  });

  it("entities and document types", async () => {
    const text = `<!DOCTYPE sst [<!ENTITY x SYSTEM "file:///etc/hostname">]><sst><si><t>&x;</t></si></sst>`;
    await isRefused(
      await changed((parts) => (parts["xl/sharedStrings.xml"] = strToU8(text))),
      "workbook.entities",
    );
  });

  it("links to other files", async () => {
    const link = (parts: Parts) => (parts["xl/externalLinks/externalLink1.xml"] = strToU8("<externalLink/>"));
    await isRefused(await changed(link), "workbook.links");
  });

  it("macros", async () => {
    await isRefused(await changed((parts) => (parts["xl/vbaProject.bin"] = strToU8("x"))), "workbook.macros");
  });

  it("a cell in row one million, a million rows, a cell in the last column", async () => {
    const far = `<row r="1048576"><c r="A1048576"><v>1</v></c></row>`;
    await isRefused(await changed((parts) => (parts[sheet] = cells(far))), "workbook.tooLarge");
    const many = `<row/>`.repeat(1_000_000);
    await isRefused(await changed((parts) => (parts[sheet] = cells(many))), "workbook.tooLarge");
    const wide = `<row r="1"><c r="XFD1"><v>1</v></c></row>`;
    await isRefused(await changed((parts) => (parts[sheet] = cells(wide))), "workbook.tooLarge");
  });

  it("a declared size of a million rows that are not there is no harm", async () => {
    const bytes = await changed((parts) => {
      const xml = new TextDecoder().decode(parts[sheet]).replace(/<dimension [^>]*>/, "");
      parts[sheet] = strToU8(xml.replace("<sheetData>", `<dimension ref="A1:XFD1048576"/><sheetData>`));
    });
    assert.deepEqual((await reads(bytes)).unread, []);
  });

  it("cut off, not a zip, no workbook inside, an old or encrypted one", async () => {
    const whole = await template(samples["2021"]!());
    await isRefused(whole.slice(0, whole.length / 2), "workbook.broken");
    await isRefused(
      whole.map((byte, at) => (at > 5_000 && at < 9_000 ? byte ^ 0x55 : byte)),
      "workbook.broken",
    );
    await isRefused(strToU8("年度报告"), "workbook.broken");
    await isRefused(zipSync({ "word/document.xml": strToU8("<x/>") }), "workbook.broken");
    await isRefused(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), "workbook.encrypted");
  });
});
