import assert from "node:assert/strict";
import fc from "fast-check";
import { documentOf } from "../../shared/document/compose.ts";
import { toText } from "../../shared/document/text.ts";
import type { Catalogue } from "../../shared/form/catalogue.ts";
import { readText } from "../../shared/reading/readText.ts";
import { createReport, withValues } from "../../shared/report/values.ts";
import { withThirdEdition } from "../scenario/thirdEdition.ts";

const catalogue: Catalogue = withThirdEdition;

/** Words that end as sentences do, so that no paragraph is taken for a heading of the form. */
const paragraph = fc
  .array(fc.constantFrom("本局", "按时", "公开", "信息", "12条", "，", "（一）", "A4", " "), {
    minLength: 1,
    maxLength: 30,
  })
  .map((words) => `句${words.join("")}。`);
const prose = fc.array(paragraph, { maxLength: 5 }).map((lines) => lines.join("\n"));

const figure = (kind: string) =>
  kind === "count"
    ? fc.oneof({ weight: 4, arbitrary: fc.nat(3_000_000) }, { weight: 1, arbitrary: fc.constant(null) })
    : kind === "change"
      ? fc.integer({ min: -500, max: 500 })
      : fc.nat(1e9).map((wan) => wan / 1e4);

const filled = (edition: string, profile?: string) => {
  const localRows =
    profile === undefined ? {} : (catalogue.profile(profile)?.editions[edition]?.localRows ?? {});
  const form = catalogue.formOf({ edition, profile, localRows });
  const fields = form.fields.filter(({ derived }) => !derived);
  return fc
    .tuple(
      fc.tuple(...fields.map(({ kind }) => figure(kind))),
      fc.record({ overview: prose, problems: prose, others: prose, preamble: prose }),
    )
    .map(([figures, narrative]) => {
      const values = Object.fromEntries(fields.map(({ id }, index) => [id, figures[index] ?? null]));
      const blank = createReport(form, { year: form.edition.years.from, agency: { name: "平川县教育局" } });
      return { ...withValues(blank, form, values), narrative };
    });
};

describe("a compiled text, read again", () => {
  for (const [edition, profile] of [
    ["2019"],
    ["2019", "beijing-tongzhou"],
    ["2021"],
    ["2031"],
    ["2031", "lakeside"],
  ] as const) {
    it(`gives back every figure, blanks and words: ${edition} ${profile ?? ""}`, () => {
      fc.assert(
        fc.property(filled(edition, profile), (report) => {
          const form = catalogue.formOf(report);
          const again = readText(toText(documentOf(report, form)), catalogue).report;
          assert.deepEqual(
            [again.edition, again.profile, again.agency],
            [report.edition, report.profile, report.agency],
          );
          assert.deepEqual(again.localRows, report.localRows);
          for (const field of form.fields) {
            if (!field.derived && !field.local)
              assert.equal(again.values[field.id], report.values[field.id], field.id);
          }
          const said = Object.entries(report.narrative).filter(([, words]) => words !== "");
          for (const [part, words] of said) {
            if (form.edition.sections.some(({ id }) => id === part) || part === "preamble") {
              assert.equal(again.narrative[part as keyof typeof report.narrative], words);
            }
          }
        }),
        { numRuns: 25 },
      );
    });
  }
});

describe("a text that is no report", () => {
  const hostile = {
    "a million lines": "\n".repeat(1_000_000),
    "a megabyte of digits": `四、政府信息公开行政复议、行政诉讼情况\n${"1".repeat(1_000_000)}`,
    "titles over and over": "一、总体情况二、主动公开政府信息情况".repeat(60_000),
    "labels over and over": `三、收到和处理政府信息公开申请情况${"自然人总计一、本年新收政府信息公开申请数量".repeat(40_000)}`,
    "rows over and over": `三、收到和处理政府信息公开申请情况\n一、本年新收政府信息公开申请数量\n${"| x | 1 | 2 | 3 | 4 | 5 | 6 | 7 |\n".repeat(30_000)}`,
    "years over and over": "2020年".repeat(200_000),
    "bars over and over": `二、主动公开政府信息情况\n${"|".repeat(1_000_000)}`,
  };
  for (const [name, text] of Object.entries(hostile)) {
    it(`is read in bounded time: ${name}`, () => {
      const started = performance.now();
      assert.ok(readText(text, catalogue).unread.length > 0);
      assert.ok(performance.now() - started < 5_000);
    });
  }

  it("never fails, whatever it holds", () => {
    const pieces = [
      "一、总体情况",
      "二、主动公开政府信息情况",
      "第二十条第（一）项",
      "信息内容",
      "规章",
      "|",
      "\t",
      "\n",
      " ",
      "12",
      "+1",
      "。",
      "其中：",
      "总计",
      "\u0000",
      "2020年",
    ];
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: "binary", maxLength: 5 }))),
        (parts) => {
          const { report, unread } = readText(parts.join(""), catalogue);
          assert.ok(unread.length <= Object.keys(report.values).length);
        },
      ),
    );
  });
});
