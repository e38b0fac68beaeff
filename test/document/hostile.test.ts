// Text that wants to do harm, in every file: nothing of it runs, nothing breaks the file, nothing disappears unseen.

import assert from "node:assert/strict";
import { validate } from "../openXmlErrors.ts";
import { strFromU8, unzipSync } from "fflate";
import mammoth from "mammoth";
import { compile } from "../../server/compile/compiled.ts";
import { formats } from "../../server/compile/formats.ts";
import { createPress } from "../../server/compile/press.ts";
import { balanced, type Scenario } from "../scenario/scenario.ts";
import { readPdf } from "./readers/pdf.ts";
import { textOf } from "./readers/tables.ts";

const press = createPress();
const fileOf = async ({ report, form }: Scenario, format: string) =>
  (await compile(format, { report, form, previous: [] }, press)).bytes;

const texts: Readonly<Record<string, string>> = {
  markup: "</w:t></text></td><script>alert(1)</script><img src=x onerror=y>&amp;&#60;\"'",
  "a formula": '=HYPERLINK("http://evil.example","x")+cmd|\' /C calc\'!A0',
  "control characters": "前\u0000\u0001\u0008\u000B\u001F\u007F\u0085后",
  "reversed direction": "前\u202E后\u2066内\u2069",
  "broken halves": "前\uD800后\uDC00末",
  "non-characters": "前\uFFFE\uFFFF后",
  "what no typeface has": "前😀后\u{10FFFD}م",
};
/** What of it must be legible in the files, white space apart. */
const legible: Readonly<Record<string, readonly string[]>> = {
  markup: ["<script>alert(1)</script>", "onerror=y", "&amp;&#60;"],
  "a formula": ["=HYPERLINK("],
  "control characters": ["前[U+0000][U+0001][U+0008][U+000B][U+001F][U+007F][U+0085]后"],
  "reversed direction": ["前[U+202E]后[U+2066]内[U+2069]"],
  "broken halves": ["前[U+D800]后[U+DC00]末"],
  "non-characters": ["前[U+FFFE][U+FFFF]后"],
  "what no typeface has": ["前"],
};

const withText = (text: string) =>
  balanced("2021", 2)
    .states({
      agency: { name: text.slice(0, 60) },
      narrative: { title: text, preamble: text, overview: text, notes: { requests: text }, signedBy: text },
    })
    .fills("disclosure.licensing.decisions", text);

for (const [name, text] of Object.entries(texts)) {
  describe(`${name} in a report`, function () {
    this.timeout(120_000);
    const scenario = withText(text);
    const mustShow = (legible[name] ?? []).map((each) => each.replace(/\s/g, ""));
    const shows = (seen: string) => {
      for (const each of mustShow)
        assert.ok(seen.replace(/\s/g, "").includes(each), `${each} in ${seen.slice(0, 300)}`);
    };

    it("stays text in Word", async () => {
      const bytes = await fileOf(scenario, "docx");
      assert.deepEqual(await validate(bytes, "docx"), []);
      const parts = Object.entries(unzipSync(bytes));
      assert.ok(!parts.some(([part]) => /vba|embed|externalLink/i.test(part)));
      for (const [, part] of parts)
        assert.doesNotMatch(strFromU8(part), /TargetMode="External"|<w:instrText[^>]*>(?!PAGE)/);
      shows(textOf((await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })).value));
    });

    it("stays text in PDF", async () => {
      const bytes = await fileOf(scenario, "pdf");
      assert.doesNotMatch(
        Buffer.from(bytes).toString("latin1"),
        /\/(?:JavaScript|JS|Launch|URI|EmbeddedFile|OpenAction)\b/,
      );
      shows((await readPdf(bytes)).words.map((word) => word.text).join(""));
    });

    it("stays text in pages and pictures", async () => {
      // The sheet carries the report's digest, which half a character does not have.
      const pages =
        name === "broken halves" ? ["html", "fragment", "svg"] : ["html", "fragment", "svg", "signoff"];
      for (const format of pages) {
        const page = new TextDecoder().decode(await fileOf(scenario, format));
        assert.doesNotMatch(
          page.replace(/"[^"]*"/g, '""').replace(/>[^<]*</g, "><"),
          /<(?:script|img|iframe|object|foreignObject)| on\w+=/,
        );
        assert.doesNotMatch(page, /(?!\n)[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\uFFFD]/u);
        if (format !== "signoff" && format !== "svg") shows(textOf(page));
      }
      assert.deepEqual([...(await fileOf(scenario, "png")).subarray(1, 4)], [...Buffer.from("PNG")]);
    });
  });
}

describe("a hundred thousand characters in a report", function () {
  this.timeout(180_000);
  const prose: Readonly<Record<string, string>> = {
    "in one line": "全年公开政府信息若干条".repeat(9_000),
    "without a place to break": "a".repeat(100_000),
    "of marks that must not begin a line": "，".repeat(100_000),
    "in lines of one": "一\n".repeat(3_000),
    "of headings": "（一）标题\n".repeat(3_000),
  };
  for (const [name, overview] of Object.entries(prose)) {
    it(`${name} fill pages, and none is lost`, async () => {
      const scenario = balanced("2021", 2).states({ narrative: { overview } });
      const start = performance.now();
      const [docx, pdf] = [await fileOf(scenario, "docx"), await fileOf(scenario, "pdf")];
      assert.ok(performance.now() - start < 60_000);
      const wanted = overview.replace(/\s/g, "");
      const { words, pages } = await readPdf(pdf);
      const seen = words
        .filter(({ y }) => y > 99)
        .map(({ text }) => text)
        .join("")
        .replace(/\s/g, "");
      assert.ok(seen.includes(wanted), `${pages} pages`);
      const xml = strFromU8(unzipSync(docx)["word/document.xml"]!);
      assert.ok(xml.replace(/<[^>]*>|\s/g, "").includes(wanted));
    });
  }
});

describe("every format", function () {
  this.timeout(120_000);
  it("gives the same bytes for the same report", async () => {
    const make = () =>
      balanced("2021", 3).states({ narrative: { overview: "本年平稳。", date: "2022-02-30" } });
    for (const format of Object.keys(formats))
      if (format !== "xlsx")
        assert.deepEqual(await fileOf(make(), format), await fileOf(make(), format), format);
  });
});
