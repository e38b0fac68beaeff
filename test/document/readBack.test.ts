// Every figure and every label read out of each produced file again, by readers that know nothing of this project.

import assert from "node:assert/strict";
import { validate } from "../openXmlErrors.ts";
import ExcelJS from "exceljs";
import mammoth from "mammoth";
import { writeDocx } from "../../server/compile/docx.ts";
import { writePdf } from "../../server/compile/pdf/writePdf.ts";
import { writeTemplate } from "../../server/workbook/template.ts";
import { toFragment } from "../../shared/document/fragment.ts";
import { toHtml } from "../../shared/document/html.ts";
import { signoffOf } from "../../shared/document/signoff.ts";
import { toText } from "../../shared/document/text.ts";
import { writeFigure } from "../../shared/report/figure.ts";
import { valueOf } from "../../shared/report/values.ts";
import { printsAsWordDoes, printsInLibreOffice } from "../workbook/office.ts";
import { documentIn, expectedTables, expectedWords, printed } from "./printed.ts";
import { readPdf } from "./readers/pdf.ts";
import { tablesOf, textOf } from "./readers/tables.ts";

const squeezed = (text: string) => text.replace(/\s+/g, "");
const isFigure = (text: string) => /^-?\d+(?:\.\d+)?$/.test(text);

for (const [name, scenario] of Object.entries(printed)) {
  describe(`files of a report: ${name}`, function () {
    this.timeout(120_000);
    const sample = scenario();
    const document = documentIn(sample);
    const tables = expectedTables(sample);
    const words = expectedWords(sample);
    const figures = tables.flat().flatMap(({ text }) => (isFigure(text) ? [text] : []));

    it("hold all that the report has", () => assert.ok(figures.length > 20 && words.length > 8));

    it("as a web page", () => {
      const page = toHtml(document);
      assert.deepEqual(tablesOf(page), tables);
      for (const each of words) assert.ok(textOf(page).includes(each), each);
    });

    it("as a fragment for a website's editor, looks in every element", () => {
      const fragment = toFragment(document);
      assert.deepEqual(tablesOf(fragment), tables);
      for (const each of words) assert.ok(textOf(fragment).includes(each), each);
      assert.doesNotMatch(fragment, /<(?:style|script|link|img|svg|html|body)|class=| id=|https?:|url\(/);
      for (const [tag] of fragment.matchAll(/<(?:table|t[dh]|h\d|p)\b[^>]*>/g)) assert.match(tag, /style="/);
      for (const [tag] of fragment.matchAll(/<t[dh]\b[^>]*>/g)) assert.match(tag, /border:1px solid/);
    });

    it("as text", () => {
      const text = toText(document);
      const cells = text.split("\n").flatMap((line) => (line.startsWith("|") ? line.split(" | ") : []));
      const seen = cells.map((cell) => cell.replace(/^\||\|$/g, "").trim()).filter(isFigure);
      assert.deepEqual(seen, figures);
      for (const each of words) assert.ok(text.includes(each), each);
    });

    it("as a Word file: valid, merged as the form, heads repeated, rows whole", async () => {
      const bytes = await writeDocx(document);
      assert.deepEqual(await validate(bytes, "docx"), []);
      const { value: html } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
      assert.deepEqual(tablesOf(html), tables);
      for (const each of words) assert.ok(textOf(html).includes(each), each);
    });

    it("as a PDF: figures in their order and rows, an outline, tags", async () => {
      const { words: seen, outline, tags, title } = await readPdf(await writePdf(document));
      assert.deepEqual(seen.map(({ text }) => text).filter(isFigure), figures);
      const all = squeezed(seen.map(({ text }) => text).join(""));
      for (const { text } of tables.flat()) assert.ok(all.includes(squeezed(text)), text);
      for (const each of words) assert.ok(all.includes(squeezed(each)), each);
      assert.equal(title, document.title);
      assert.deepEqual(
        outline,
        sample.form.edition.sections.map((section) => section.title),
      );
      for (const tag of ["H1", "H2", "P", "Table", "TR", "TH", "TD"]) assert.ok(tags.includes(tag), tag);
      for (const { text, x, width } of seen)
        assert.ok(x > 79 - 0.5 && x + width < 595.3 - 73 + 0.5, `${text} reaches over the margin`);
    });

    it("as a workbook", async () => {
      const { form, report } = sample;
      const workbook = new ExcelJS.Workbook();
      await workbook.xlsx.load((await writeTemplate(form, report)).slice().buffer);
      for (const field of form.fields) {
        if (field.derived) continue;
        const [range = ""] = workbook.definedNames.getRanges(field.id).ranges;
        const [, sheet = "", address = ""] = /^'?(.+?)'?!(.+)$/.exec(range) ?? [];
        const cell = workbook.getWorksheet(sheet)?.getCell(address.replaceAll("$", ""));
        // A total is a formula; its result is what it adds up to.
        if (!cell?.formula) assert.equal(Number(cell?.value), Number(valueOf(report, field)), field.id);
      }
    });

    it("the same bytes each time", async () => {
      assert.deepEqual(await writeDocx(document), await writeDocx(documentIn(scenario())));
      assert.deepEqual(await writePdf(document), await writePdf(documentIn(scenario())));
    });

    it("as LibreOffice prints the Word file: every figure on one line, few pages", async function () {
      if (!printsAsWordDoes()) this.skip();
      const { words: seen, pages } = await readPdf(await printsInLibreOffice(await writeDocx(document)));
      const shown = seen.flatMap(({ text }) => text.split(/\s+/)).filter(isFigure);
      for (const figure of new Set(figures))
        assert.ok(
          shown.filter((each) => each === figure).length >= figures.filter((each) => each === figure).length,
          figure,
        );
      assert.ok(pages <= 5, `${pages} pages`);
    });
  });
}

describe("a sign-off sheet", function () {
  this.timeout(60_000);
  const { report, form } = printed["2021"]!();
  const digest = "3f8a".repeat(16);
  const sheet = signoffOf(
    report,
    form,
    { alg: "sha-256", value: digest },
    "3b241101-e2bb-4255-8caf-4136c566a962",
  );

  it("names body, year and digest, and leaves room to sign, as Word, PDF and page", async () => {
    const bytes = await writeDocx(sheet);
    assert.deepEqual(await validate(bytes, "docx"), []);
    const { value: html } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
    const { words: seen, pages } = await readPdf(await writePdf(sheet));
    const pdf = seen.map(({ text }) => text).join("");
    assert.equal(pages, 1);
    for (const text of [html, pdf, toHtml(sheet)])
      for (const wanted of [
        digest,
        report.agency.name,
        "2021年",
        "负责人签批",
        "签批日期",
        "3b241101-e2bb-4255-8caf-4136c566a962",
      ])
        assert.ok(squeezed(textOf(text)).includes(wanted), wanted);
  });
});

describe("a figure as printed", () => {
  it("has no separators, so that it can be read back", () => {
    assert.equal(writeFigure(11_398_889, { kind: "count", decimals: 0 }), "11398889");
  });
});
