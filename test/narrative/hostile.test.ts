// Facts and words that are out to do harm: they are printed as words, whole, and in time that grows with their length.

import assert from "node:assert/strict";
import { documentOf } from "../../shared/document/compose.ts";
import { toHtml } from "../../shared/document/html.ts";
import { toText } from "../../shared/document/text.ts";
import { composeNarrative, composeReport } from "../../shared/narrative/compose.ts";
import { recompose } from "../../shared/narrative/recompose.ts";
import { zero } from "../scenario/scenario.ts";

const hostile = [
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  '" onmouseover="alert(1)',
  "=cmd|'/c calc'!A0",
  "{requests.received.total}",
  "<，{机关}>",
  "前\u202E后\u200F",
  "零\u0000一\u0007",
  "半\ud800个",
];

const factsOf = (text: string) => ({
  disclosedItems: { total: 3, byCategory: [{ label: text, count: 3, verb: "发布" }] },
  problems: [{ problem: text, measure: text }],
  more: {
    management: text,
    assessment: text,
    newMediaPosts: [{ label: text, count: 1 }],
    lastYearProblems: [{ problem: text, result: text }],
    contact: text,
  },
});

describe("hostile facts and words", () => {
  for (const text of hostile) {
    it(`are words and nothing else: ${JSON.stringify(text)}`, () => {
      const { report, form } = zero("2021").states({ facts: factsOf(text) });
      const narrative = composeNarrative(report, form);
      for (const section of ["overview", "problems", "preamble"] as const)
        assert.ok(narrative[section]?.includes(text), section);
      const document = documentOf(report, form);
      for (const page of [toHtml(document), toHtml(document, { sources: true })]) {
        assert.doesNotMatch(page, /<script|<img|<[^>]*\son\w+=/);
        assert.doesNotMatch(page, /[\p{Cs}\u202E\u200F]|(?!\n)\p{Cc}/u);
      }
      assert.doesNotMatch(toText(document), /[\p{Cs}\u202E\u200F]|(?!\n)\p{Cc}/u);
    });
  }

  it("lose nothing: what cannot be printed stands there as its number", () => {
    const { report, form } = zero("2021").states({ facts: { more: { management: "前\u202E后\u0000末" } } });
    assert.match(toHtml(documentOf(report, form)), /前\[U\+202E\]后\[U\+0000\]末/);
  });

  it("of 100 KB are composed, bound, printed and compared in little time", () => {
    const { form, report } = zero("2021");
    const before = composeReport(report, form).overview ?? [];
    for (const piece of ["，", " ", "字", "<", "（一）", "12件", "。", "\n", "1.", "一是"]) {
      const long = piece.repeat(100_000 / piece.length);
      const start = performance.now();
      const facts = {
        problems: Array.from({ length: 100 }, () => ({ problem: piece.repeat(1_000), measure: "改" })),
        more: { management: `x${long}x` },
      };
      const scenario = zero("2021").states({ facts });
      toHtml(documentOf(scenario.report, scenario.form), { sources: true });
      recompose(before, `${long}\n甲`, composeReport(scenario.report, form).overview ?? []);
      assert.ok(performance.now() - start < 3_000, JSON.stringify(piece));
    }
  });

  it("of any kind in place of a fact are no fact, and no fault", () => {
    const values: readonly unknown[] = [
      null,
      [],
      {},
      -1,
      1.5,
      NaN,
      Infinity,
      "若干",
      true,
      [null],
      [{ label: 3 }],
      { length: 9 },
    ];
    for (const value of values) {
      const { report, form } = zero("2021");
      const more = Object.fromEntries(
        form.facts.map(({ place }): [string, unknown] => [place.split(".").at(-1) ?? "", value]),
      );
      const composed = composeReport({ ...report, facts: { more } }, form);
      assert.doesNotMatch(JSON.stringify(composed), /undefined|NaN|null|object|Infinity|-1|1\.5/);
    }
  });
});
