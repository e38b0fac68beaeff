// The template as other programs see it: valid for the Open XML SDK, within the limits of Excel, readable by another library.

import assert from "node:assert/strict";
import { validate } from "../openXmlErrors.ts";
import ExcelJS from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { narrativeName } from "../../shared/worksheet/wordNames.ts";
import { samples, template } from "./samples.ts";

/** Its types promise a protection that is not there on cells left as they are. */
const isLocked = ({ protection }: { readonly protection?: Partial<ExcelJS.Protection> | undefined }) =>
  protection?.locked !== false;

for (const [name, sample] of Object.entries(samples)) {
  describe(`The template: ${name}`, () => {
    let bytes: Uint8Array;
    let parts: Record<string, Uint8Array>;
    before(async () => {
      bytes = await template(sample());
      parts = unzipSync(bytes);
    });

    it("has no error for the Open XML SDK", async function () {
      this.timeout(60_000);
      assert.deepEqual(await validate(bytes, "xlsx"), []);
    });

    it("keeps the limits on texts and names that the SDK does not see", () => {
      const texts = {
        formula1: 255,
        formula2: 255,
        error: 224,
        prompt: 255,
        errorTitle: 32,
        promptTitle: 32,
      };
      for (const [part, content] of Object.entries(parts)) {
        if (!part.startsWith("xl/worksheets/sheet")) continue;
        const xml = strFromU8(content);
        for (const [validation] of xml.matchAll(/<dataValidation [\s\S]*?<\/dataValidation>/g))
          for (const [what, most] of Object.entries(texts)) {
            const found =
              new RegExp(` ${what}="([^"]*)"`).exec(validation)?.[1] ??
              new RegExp(`<${what}>([^<]*)<`).exec(validation)?.[1] ??
              "";
            assert.ok(found.length <= most, `${part} ${what}: ${found}`);
          }
        for (const [, formula = ""] of xml.matchAll(/<f>([^<]*)<\/f>/g)) assert.ok(formula.length <= 8_192);
        for (const [, height] of xml.matchAll(/ ht="([\d.]+)"/g)) assert.ok(Number(height) <= 409.5);
      }
      const workbook = strFromU8(parts["xl/workbook.xml"]!);
      const names = [...workbook.matchAll(/<definedName name="([^"]*)"/g)].map(([, each = ""]) => each);
      assert.ok(names.length > 30);
      for (const each of names)
        assert.match(each, /^(?:_xlnm\.Print_Area|(?=.{1,51}$)(?![A-Z]{1,3}\d+$)[A-Za-z][A-Za-z.\d]*)$/);
      for (const [, sheet = ""] of workbook.matchAll(/<sheet name="([^"]*)"/g)) assert.ok(sheet.length <= 31);
    });

    it("has room for figures of nine digits in bold, and prints nothing for paragraphs that nobody wrote", async () => {
      const { form } = sample();
      const workbook = new ExcelJS.Workbook();
      await workbook.xlsx.load(bytes.slice().buffer);
      const cellOf = (defined: string) => {
        const [range = ""] = workbook.definedNames.getRanges(defined).ranges;
        const [, sheet = "", address = ""] = /^'?(.+?)'?!([$A-Z\d]+)/.exec(range) ?? [];
        const worksheet = workbook.getWorksheet(sheet);
        return { worksheet, cell: worksheet?.getCell(address.replaceAll("$", "")) };
      };
      for (const { id, derived } of form.fields) {
        if (derived) continue;
        const { worksheet, cell } = cellOf(id);
        assert.ok(worksheet && cell, id);
        assert.ok((worksheet.getColumn(cell.col).width ?? 0) >= 11, id);
      }
      for (const section of form.edition.sections) {
        if (section.kind !== "narrative") continue;
        const { worksheet, cell } = cellOf(narrativeName(section.id));
        assert.ok(worksheet && cell, section.id);
        worksheet.eachRow((row, number) => {
          if (number < Number(cell.row)) return;
          assert.deepEqual({ ...row.getCell(1).border }, {}, section.id);
          assert.doesNotMatch(JSON.stringify(row.getCell(1).style), /solid/, section.id);
        });
      }
    });

    it("is read by another library: names, totals as unlocked formulas, locked labels", async () => {
      const { form, report } = sample();
      const workbook = new ExcelJS.Workbook();
      await workbook.xlsx.load(bytes.slice().buffer);
      for (const { id, derived, computed } of form.fields) {
        if (derived) continue;
        const [range = ""] = workbook.definedNames.getRanges(id).ranges;
        const [, sheet = "", address = ""] = /^'?(.+?)'?!(.+)$/.exec(range) ?? [];
        const cell = workbook.getWorksheet(sheet)?.getCell(address.replaceAll("$", ""));
        assert.ok(cell, id);
        assert.equal(isLocked(cell), false, id);
        if (computed) assert.ok(cell.formula, id);
        else assert.equal(cell.value ?? null, report.values[id] ?? cell.value ?? null, id);
      }
      const [, , table] = workbook.worksheets;
      assert.ok(table && isLocked(table.getCell("A3")));
    });
  });
}
