import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import fc from "fast-check";
import { documentOf } from "../../shared/document/compose.ts";
import { toHtml } from "../../shared/document/html.ts";
import { documentPolicy } from "../../shared/document/policy.ts";
import { toText } from "../../shared/document/text.ts";
import { layoutOf } from "../../shared/form/layout.ts";
import { writeFigure } from "../../shared/report/figure.ts";
import { valueOf } from "../../shared/report/values.ts";
import { balanced, blank, type Scenario } from "../scenario/scenario.ts";
import { withThirdEdition } from "../scenario/thirdEdition.ts";

const localRows = {
  "disclosure.otherServices": [
    { key: "local1", label: "行政检查", mode: "parts" as const },
    { key: "local2", label: "行政确认", mode: "parts" as const },
  ],
};
const tongzhou = () => balanced("2019", 3, { profile: "beijing-tongzhou", localRows });
const html = ({ report, form }: Scenario) => toHtml(documentOf(report, form));
const text = ({ report, form }: Scenario) => toText(documentOf(report, form));
const cellsOf = (page: string) =>
  new Map(
    [...page.matchAll(/<td[^>]* data-field="([^"]+)"[^>]*>([^<]*)<\/td>/g)].map(
      ([, field = "", cell = ""]) => [field, cell],
    ),
  );

describe("a compiled report", () => {
  for (const [name, scenario] of [
    ["2019 with local rows", tongzhou()],
    ["2021", balanced("2021", 5)],
    ["a third edition", balanced("2031", 2, { catalogue: withThirdEdition })],
  ] as const) {
    it(`prints every heading, label and figure: ${name}`, () => {
      const { report, form } = scenario;
      const [page, plain] = [html(scenario), text(scenario)];
      const cells = cellsOf(page);
      for (const field of form.fields) {
        if (field.derived) assert.ok(!cells.has(field.id), field.id);
        else assert.equal(cells.get(field.id), writeFigure(valueOf(report, field), field), field.id);
      }
      for (const section of form.edition.sections) {
        assert.ok(plain.includes(`\n${section.title}\n`), section.title);
        assert.ok(page.includes(`<h2 id="${section.id}">${section.title}</h2>`), section.title);
        if (section.kind !== "table") continue;
        for (const cell of layoutOf(section, form).cells) {
          if (cell.kind === "label")
            assert.ok(page.includes(`>${cell.text}<`) && plain.includes(cell.text), cell.text);
        }
      }
    });
  }

  it("names the labels of every figure by id, and no id twice", () => {
    const page = html(tongzhou());
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    assert.equal(new Set(ids).size, ids.length);
    const headers = [...page.matchAll(/<td[^>]* headers="([^"]*)"/g)].map(([, list = ""]) => list.split(" "));
    assert.ok(headers.length > 190);
    for (const list of headers)
      assert.ok(list.length >= 2 && list.every((id) => ids.includes(id)), list.join());
  });

  it("is titled after agency and year, and keeps an empty section 六", () => {
    const { report, form } = blank("2021");
    const document = documentOf(report, form);
    assert.equal(document.title, "平川县教育局2021年政府信息公开工作年度报告");
    const headings = document.nodes.filter((node) => node.kind === "heading");
    assert.equal(headings.at(-1)?.text, "六、其他需要报告的事项");
    assert.equal(document.nodes.at(-1), headings.at(-1));
    assert.ok([...cellsOf(toHtml(document)).values()].every((cell) => cell === ""));
  });

  it("prints an amount with the decimals of the profile, and text that is no figure as typed", () => {
    const scenario = tongzhou().fills({
      "disclosure.procurement.amount": 5.0475,
      "disclosure.licensing.decisions": "约七百件",
    });
    assert.match(text(scenario), /采购总金额（万元，保留四位小数） \|\n\| 政府集中采购 \| \d+ \| 5\.0475 \|/);
    assert.match(html(scenario), /<td class="typed"[^>]*>约七百件<\/td>/);
  });

  it("prints what staff wrote: preamble, headings, notes under a table, signature", () => {
    const narrative = {
      title: "平川县教育局公开年报",
      preamble: "第一段。\n\n第二段。",
      overview: "（一）主动公开情况\n全年公开3条。",
      notes: { requests: "注：含主动撤回1件。" },
      signedBy: "平川县教育局",
      date: "2022-01-08",
    };
    const plain = text(balanced("2021").states({ narrative }));
    assert.match(plain, /^平川县教育局公开年报\n\n第一段。\n第二段。\n/);
    assert.match(plain, /一、总体情况\n\n（一）主动公开情况\n全年公开3条。\n/);
    assert.match(plain, /\n注：含主动撤回1件。\n[^]*平川县教育局\n2022年1月8日\n$/);
    assert.match(html(balanced("2021").states({ narrative })), /<h3>（一）主动公开情况<\/h3>/);
  });
});

describe("a compiled page", () => {
  it("allows its own style by hash, and nothing else", () => {
    const page = html(tongzhou());
    const style = /<style>([^]*?)<\/style>/.exec(page)?.[1] ?? "";
    const hash = createHash("sha256").update(style).digest("base64");
    assert.equal(
      documentPolicy,
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    );
    assert.ok(page.includes(`content="${documentPolicy}"`));
    assert.doesNotMatch(page, / style="|<script|<link|<img|https?:|url\(/);
  });

  it("executes nothing that was typed, and hides nothing", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.constantFrom(
            "</td><script>alert(1)</script>",
            '" onmouseover="x',
            "<img src=x onerror=y>",
            "a\u202Eb\u0000c\uD800",
            "<!--",
            "</style>",
          ),
        ),
        (typed) => {
          const scenario = tongzhou()
            .states({
              agency: { name: typed },
              narrative: {
                title: typed,
                preamble: typed,
                overview: typed,
                notes: { requests: typed },
                signedBy: typed,
                date: typed,
              },
            })
            .fills({ "disclosure.licensing.decisions": typed.slice(0, 400) });
          const skeleton = html(scenario).replace(/>[^<]*</g, "><");
          assert.doesNotMatch(
            skeleton,
            /<(?!\/?(?:html|head|meta|title|style|body|main|h[1-4]|p|div|table|caption|thead|tbody|tr|th|td|span|aside|figure|figcaption|svg|text|rect|line)\b|!doctype html>)/,
          );
          assert.doesNotMatch(skeleton, / on\w+=/);
          assert.doesNotMatch(html(scenario), /(?!\n)[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u);
        },
      ),
      { numRuns: 60 },
    );
    const shown = html(tongzhou().states({ narrative: { overview: "前\u202E后" } }));
    assert.ok(shown.includes("前[U+202E]后"));
  });

  it("is the same for the same report", () => {
    assert.equal(html(tongzhou()), html(tongzhou()));
  });
});
